"""The public suite jupyter_kernel_test, told what C# looks like."""

import unittest

import jupyter_kernel_test


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    def execute_helper(self, *args, **kwargs):
        # The suite waits a tenth of a second for each message of an execution, which a busy machine does not always keep.
        channel = self.kc.iopub_channel
        get_msg = channel.get_msg
        channel.get_msg = lambda timeout=None: get_msg(timeout=None if timeout is None else max(timeout, 10))
        try:
            return super().execute_helper(*args, **kwargs)
        finally:
            channel.get_msg = get_msg

    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("wrong");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": '"text".Len', "matches": {"Length"}},
    ]
    complete_code_samples = ["1", "var x = 1;", "int Twice(int n)\n{\n    return 2 * n;\n}", 'var r = """\ntext\n""";']
    incomplete_code_samples = ["int Twice(int n) {", "Math.Max(1,", 'var r = """\ntext']
    invalid_code_samples = ["var = ;", "}"]
    code_page_something = "?Math.Max"
    code_generate_error = 'throw new Exception("wrong");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "1 + 1", "result": "2"},
        {"code": "1 + 2", "result": "3"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"},
        {"code": 'display(SVG("<svg xmlns=\\"http://www.w3.org/2000/svg\\"/>"));', "mime": "image/svg+xml"},
    ]
    code_history_pattern = "1 + 2"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.Max"
    code_clear_output = "ClearOutput();"


if __name__ == "__main__":
    unittest.main()
