using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Tests.Jupyter;

public sealed class JupyterKernelTests : IDisposable
{
    readonly ServedKernel _kernel = new();
    readonly WireClient _client;

    public JupyterKernelTests() => _client = _kernel.Connect();

    public void Dispose()
    {
        _client.Dispose();
        _kernel.Dispose();
    }

    [Fact]
    public void A_cell_shows_its_streams_displays_and_result_in_order()
    {
        var (reply, outputs) = _client.Run("""Console.Write("a"); display("b"); Console.Error.Write("c"); 6 * 7""");

        Assert.Equal("ok", reply.Text("status"));
        Assert.Equal("stream display_data stream execute_result", string.Join(' ', outputs.Select(output => output.Type)));
        Assert.Equal("42", outputs[^1].Content.GetProperty("data").Text("text/plain"));
    }

    [Fact]
    public void An_error_carries_the_line_of_the_cell_in_reply_and_output()
    {
        var (reply, outputs) = _client.Run("var x = 1;\nthrow new InvalidOperationException(\"no\");");

        Assert.Equal(("error", "InvalidOperationException", "no"), (reply.Text("status"), reply.Text("ename"), reply.Text("evalue")));
        Assert.Contains("line 2", outputs.Single().Content.GetProperty("traceback").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_already_waiting_behind_a_failed_one_are_aborted_and_later_ones_run()
    {
        var failing = _client.Execute("System.Threading.Thread.Sleep(300); throw new Exception();");
        var waiting = _client.Execute("1");
        Assert.Equal("error", _client.Reply(failing).Text("status"));
        Assert.Equal("aborted", _client.Reply(waiting).Text("status"));
        Assert.Equal("ok", _client.Run("1").Reply.Text("status"));
    }

    [Fact]
    public void Cells_waiting_behind_a_failed_one_run_when_the_front_end_asks_so()
    {
        var failing = _client.Execute("System.Threading.Thread.Sleep(300); throw new Exception();", content => content["stop_on_error"] = false);
        var waiting = _client.Execute("1");
        Assert.Equal("error", _client.Reply(failing).Text("status"));
        Assert.Equal("ok", _client.Reply(waiting).Text("status"));
    }

    [Fact]
    public void A_silent_cell_publishes_nothing_but_its_status_and_is_not_counted()
    {
        var (reply, outputs) = _client.Run("Console.Write(1); 2", content => content["silent"] = true);
        Assert.Equal(0, reply.Number("execution_count"));
        Assert.Empty(outputs);
        Assert.Equal(1, _client.Run("2").Reply.Number("execution_count"));
    }

    [Fact]
    public void A_cell_that_is_not_to_be_stored_is_neither_counted_nor_remembered()
    {
        _client.Run("1", content => content["store_history"] = false);
        Assert.Equal(1, _client.Run("2").Reply.Number("execution_count"));
        var history = _client.Reply(_client.Send("shell", "history_request", new JsonObject { ["hist_access_type"] = "tail", ["n"] = 5 }));
        Assert.Equal("""[[1,1,"2"]]""", history.GetProperty("history").GetRawText());
    }

    [Fact]
    public void User_expressions_give_values_and_errors_and_leave_the_session_alone()
    {
        var (reply, _) = _client.Run("var x = 20;", content =>
            content["user_expressions"] = new JsonObject { ["good"] = "x + 1", ["bad"] = "nowhere" });

        var values = reply.GetProperty("user_expressions");
        Assert.Equal("21", values.GetProperty("good").GetProperty("data").Text("text/plain"));
        Assert.Equal("error", values.GetProperty("bad").Text("status"));
    }

    [Fact]
    public void An_interrupt_ends_an_endless_loop_and_keeps_earlier_variables()
    {
        _client.Run("var kept = 5;");
        var endless = _client.Execute("while (true) { }");
        AwaitInput(endless);
        var interrupt = _client.Send("control", "interrupt_request", []);
        Assert.Equal("ok", _client.Reply(interrupt, "control").Text("status"));
        Assert.Equal("error", _client.Reply(endless).Text("status"));
        Assert.Equal("5", _client.Run("kept").Outputs.Single().Content.GetProperty("data").Text("text/plain"));
    }

    [Fact]
    public void An_interrupt_is_heard_while_a_cell_keeps_the_thread_pool_busy()
    {
        var busy = _client.Execute("""
            for (var i = 0; i < 200; i++) _ = Task.Run(() => System.Threading.Thread.Sleep(2000));
            while (true) { }
            """);
        AwaitInput(busy);
        _client.Send("control", "interrupt_request", []);
        Assert.Equal("error", _client.Reply(busy).Text("status"));
    }

    [Fact]
    public void A_cell_reads_a_line_and_a_password_from_the_front_end_that_runs_it()
    {
        using var other = _kernel.Connect("another");
        var id = _client.Execute("Console.WriteLine(Console.ReadLine() + (await GetPasswordAsync(\"pin\")).GetClearTextPassword())");

        Assert.Equal(JsonValueKind.False, _client.Next("stdin").Content.GetProperty("password").ValueKind);
        _client.Send("stdin", "input_reply", new JsonObject { ["value"] = "line " });
        var question = _client.Next("stdin").Content;
        Assert.Equal(("pin", true), (question.Text("prompt"), question.Flag("password")));
        _client.Send("stdin", "input_reply", new JsonObject { ["value"] = "secret" });

        var published = _client.Published(id);
        Assert.Contains(published, message => message.Content.Text("text") is "line secret\n");
    }

    [Fact]
    public void A_cell_that_asks_a_front_end_without_input_fails()
    {
        var (reply, _) = _client.Run("Console.ReadLine()", content => content["allow_stdin"] = false);
        Assert.Equal("error", reply.Text("status"));
    }

    [Fact]
    public void A_display_is_updated_under_its_id()
    {
        _client.Run("var shown = display(\"a\");");
        var update = _client.Run("shown.Update(\"b\");").Outputs.Single(output => output.Type is "update_display_data");
        Assert.Equal("b", update.Content.GetProperty("data").Text("text/plain"));
        Assert.NotNull(update.Content.GetProperty("transient").Text("display_id"));
    }

    [Fact]
    public void Positions_are_counted_in_code_points()
    {
        var content = new JsonObject { ["code"] = "\"😀😀\".Len", ["cursor_pos"] = 8 };
        var reply = _client.Reply(_client.Send("shell", "complete_request", content));
        Assert.Equal((5, 8), (reply.Number("cursor_start"), reply.Number("cursor_end")));
        Assert.Contains(reply.GetProperty("matches").EnumerateArray(), match => match.ValueEquals("Length"));
    }

    [Fact]
    public void A_question_mark_before_a_name_opens_its_documentation_in_a_pager()
    {
        var (reply, outputs) = _client.Run("?Math.Max");
        var page = reply.GetProperty("payload")[0];
        Assert.Equal("page", page.Text("source"));
        Assert.StartsWith("static byte Math.Max(byte val1, byte val2)", page.GetProperty("data").Text("text/plain"), StringComparison.Ordinal);
        Assert.Empty(outputs);
    }

    [Fact]
    public void A_comm_is_closed_again()
    {
        var id = _client.Send("shell", "comm_open", new JsonObject { ["comm_id"] = "7", ["target_name"] = "jupyter.widget" });
        Assert.Equal("7", _client.Published(id).Single(message => message.Type is "comm_close").Content.Text("comm_id"));
    }

    [Fact]
    public void A_request_that_the_kernel_does_not_know_is_answered_with_an_error()
    {
        var reply = _client.Reply(_client.Send("control", "debug_request", []), "control");
        Assert.Equal("error", reply.Text("status"));
    }

    [Fact]
    public async Task A_shutdown_is_answered_and_ends_the_kernel_while_a_cell_runs()
    {
        var endless = _client.Execute("while (true) { }");
        AwaitInput(endless);
        var reply = _client.Reply(_client.Send("control", "shutdown_request", new JsonObject { ["restart"] = true }), "control");
        Assert.Equal(("ok", true), (reply.Text("status"), reply.Flag("restart")));
        await _kernel.Stopped.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Waits until the kernel has begun with a cell.</summary>
    void AwaitInput(string id)
    {
        while (_client.Next("iopub") is var message && !(message.Type is "execute_input" && id.Equals(message.ParentId, StringComparison.Ordinal)))
        {
            // Earlier cells.
        }
    }
}
