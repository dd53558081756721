"""Measures an installed kernel: python3 measure_kernel.py PROGRAM [TIMES]

PROGRAM is the first item of "argv" in the kernel's kernel.json. Wall times depend on what else the machine does; the processor
time of the kernel's process beside them does so much less. Needs jupyter_client and Linux's /proc.
"""

import os
import statistics
import sys
import time

from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpec

LINES = "for (var i = 0; i < 100_000; i++) Console.WriteLine(i);"


class Kernel:
    def __init__(self, program):
        self.manager = KernelManager()
        self.manager._kernel_spec = KernelSpec(
            argv=[*program.split(), "kernel", "start", "{connection_file}"], language="C#", interrupt_mode="message"
        )
        self.started = time.time()
        self.manager.start_kernel()
        self.client = self.manager.client()
        self.client.start_channels(hb=False, stdin=False)

    def processor(self):
        with open(f"/proc/{self.manager.provisioner.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self):
        with open(f"/proc/{self.manager.provisioner.process.pid}/status") as status:
            return next(int(line.split()[1]) / 1000 for line in status if line.startswith("VmRSS"))

    def ready(self):
        self.client.kernel_info()
        self.client.get_shell_msg(timeout=60)
        return time.time() - self.started, self.processor()

    def reply(self, message_id):
        while True:
            message = self.client.get_shell_msg(timeout=60)
            if message["parent_header"]["msg_id"] == message_id:
                return message

    def run(self, code):
        wall, processor = time.time(), self.processor()
        message_id = self.client.execute(code)
        assert self.reply(message_id)["content"]["status"] == "ok"
        while True:
            message = self.client.get_iopub_msg(timeout=60)
            if message["parent_header"].get("msg_id") == message_id and message["content"].get("execution_state") == "idle":
                return time.time() - wall, self.processor() - processor

    def interrupt(self, code):
        message_id = self.client.execute(code)
        time.sleep(0.5)
        wall = time.time()
        self.manager.interrupt_kernel()
        self.reply(message_id)
        return time.time() - wall, 0


def measure(program):
    kernel = Kernel(program)
    yield "ready", kernel.ready()
    yield "megabytes when ready", (kernel.megabytes() / 1000, 0)
    yield "first cell", kernel.run("1 + 1")
    trivial = [kernel.run(f"{n} + 1") for n in range(20)][5:]
    yield "trivial cell", tuple(statistics.median(values) for values in zip(*trivial))
    yield "100,000 lines", kernel.run(LINES)
    yield "interrupted loop", kernel.interrupt("while (true) { }")
    yield "interrupted wait", kernel.interrupt("System.Threading.Thread.Sleep(600_000);")
    kernel.manager.shutdown_kernel(now=True)


def main():
    runs = [list(measure(sys.argv[1])) for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 7)]
    for rows in zip(*runs):
        wall, processor = (sorted(1000 * value for value in values) for values in zip(*(value for _, value in rows)))
        print(
            f"{rows[0][0]:22} median {statistics.median(wall):6.0f}   least {wall[0]:6.0f}"
            f"   processor median {statistics.median(processor):6.0f}"
        )


if __name__ == "__main__":
    main()
