using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Jupyter.Requests;

/// <summary>Runs cells: <c>execute_request</c>.</summary>
/// <param name="session">The C# session, which may still be starting.</param>
sealed class ExecuteRequests(Task<ISession> session, KernelSockets sockets, History history)
{
    readonly StandardInput _input = new(sockets);
    readonly Lock _gate = new();
    CancellationTokenSource? _running;
    int _count;

    public Reply Execute(Request request)
    {
        var content = request.Message.Content;
        var code = content.Text("code") ?? "";
        var silent = content.Flag("silent") ?? false;
        var store = !silent && (content.Flag("store_history") ?? true);
        if (store)
            _count++;
        var outputs = new CellOutputs(sockets, request.Message, _count, silent);
        outputs.Input(code);
        var page = LanguageRequests.HelpPage(session.GetAwaiter().GetResult(), code);
        var outcome = page is null ? Run(request, code, outputs) : CellOutcome.Succeeded;
        if (store)
            history.Add(new HistoryEntry(_count, code, outputs.Result?["text/plain"]));
        return ToReply(content, outcome, outputs, page);
    }

    /// <summary>Stops the running cell, if there is one. Does not wait for it.</summary>
    public void Interrupt()
    {
        lock (_gate)
            _running?.Cancel();
    }

    CellOutcome Run(Request request, string code, CellOutputs outputs)
    {
        var ask = request.Message.Content.Flag("allow_stdin") ?? true;
        return Run(new CellSubmission(code)
        {
            Name = $"cell {_count}",
            Input = ask ? question => _input.Ask(request, question) : null,
        }, outputs.Emit);
    }

    CellOutcome Run(CellSubmission cell, Action<CellEvent> emit)
    {
        using var running = new CancellationTokenSource();
        lock (_gate)
            _running = running;
        try
        {
            return session.GetAwaiter().GetResult().RunAsync(cell, emit, running.Token).GetAwaiter().GetResult();
        }
        finally
        {
            lock (_gate)
                _running = null;
        }
    }

    Reply ToReply(JsonElement request, CellOutcome outcome, CellOutputs outputs, JsonObject? page)
    {
        var failed = outcome != CellOutcome.Succeeded;
        var content = failed
            ? Reply.Error(outputs.Error?.Name ?? "Cancelled", outputs.Error?.Message ?? "", outputs.Error?.Traceback ?? [])
            : new JsonObject { ["status"] = "ok" };
        content["execution_count"] = _count;
        content["payload"] = page is null ? [] : new JsonArray(page);
        content["user_expressions"] = failed ? new JsonObject() : Evaluate(request);
        return new Reply(content, failed && (request.Flag("stop_on_error") ?? true));
    }

    /// <summary>The expressions that a front end wants to know the values of after the cell, each with its value or its error.</summary>
    JsonObject Evaluate(JsonElement request)
    {
        var values = new JsonObject();
        if (!request.TryGetProperty("user_expressions", out var expressions) || expressions.ValueKind != JsonValueKind.Object)
            return values;
        foreach (var expression in expressions.EnumerateObject().Where(e => e.Value.ValueKind == JsonValueKind.String))
            values[expression.Name] = Evaluate(expression.Name, expressions.Text(expression.Name)!);
        return values;
    }

    JsonObject Evaluate(string name, string code)
    {
        MimeBundle? value = null;
        CellError? error = null;
        Run(new CellSubmission(code) { Name = name, Keep = false }, happened =>
        {
            value = (happened as CellResult)?.Data ?? value;
            error = happened as CellError ?? error;
        });
        return error is null
            ? new JsonObject { ["status"] = "ok", ["data"] = value?.ToJson() ?? [], ["metadata"] = new JsonObject() }
            : Reply.Error(error.Name, error.Message, error.Traceback);
    }
}
