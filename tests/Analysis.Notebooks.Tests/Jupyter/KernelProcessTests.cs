using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Tests.Jupyter;

[Trait("Category", "Long")]
public sealed class KernelProcessTests
{
    [Fact]
    public void An_interrupt_by_signal_ends_the_cell_and_not_the_kernel()
    {
        using var child = new KernelChild();
        using var client = child.Connect();
        client.Run("1");
        var waiting = client.Execute("System.Threading.Thread.Sleep(600_000);");
        while (client.Next("iopub").Type is not "execute_input")
        {
            // Until the cell has begun.
        }

        Signal(child, "INT");
        Assert.Equal("error", client.Reply(waiting).Text("status"));
        Assert.Equal("ok", client.Run("1").Reply.Text("status"));
    }

    [Fact]
    public void A_request_to_end_is_followed_though_a_thread_of_a_cell_still_runs()
    {
        using var child = new KernelChild();
        using var client = child.Connect();
        client.Run("new System.Threading.Thread(() => System.Threading.Thread.Sleep(600_000)).Start();");
        client.Reply(client.Send("control", "shutdown_request", new JsonObject { ["restart"] = false }), "control");
        Assert.True(child.HasEnded());
        Assert.Equal(0, child.Process.ExitCode);
    }

    [Fact]
    public void A_kernel_does_not_outlive_the_front_end_that_started_it()
    {
        using var frontEnd = Process.Start("sleep", "600")!;
        using var child = new KernelChild(("JPY_PARENT_PID", frontEnd.Id.ToString(CultureInfo.InvariantCulture)));
        using var client = child.Connect();
        frontEnd.Kill();
        frontEnd.WaitForExit();
        Assert.True(child.HasEnded());
    }

    [Fact]
    public void A_kernel_that_cannot_start_says_why()
    {
        using var log = new StringWriter();
        Assert.Equal(1, KernelProcess.Run(Path.Combine(AppContext.BaseDirectory, "missing.json"), log));
        Assert.StartsWith("The kernel cannot start: ", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_relative_to_the_notebook_that_jupyter_server_names()
    {
        var notebooks = Directory.CreateTempSubdirectory("analysis-");
        try
        {
            File.WriteAllText(Path.Combine(notebooks.FullName, "here.csx"), "var found = 42;");
            using var child = new KernelChild(("JPY_SESSION_NAME", Path.Combine(notebooks.FullName, "a.ipynb")));
            using var client = child.Connect();
            var (_, outputs) = client.Run("#load \"here.csx\"\nfound");
            Assert.Equal("42", outputs.Single().Content.GetProperty("data").Text("text/plain"));
        }
        finally
        {
            notebooks.Delete(recursive: true);
        }
    }

    static void Signal(KernelChild child, string signal)
    {
        using var kill = Process.Start("kill", $"-{signal} {child.Process.Id}")!;
        kill.WaitForExit();
    }
}
