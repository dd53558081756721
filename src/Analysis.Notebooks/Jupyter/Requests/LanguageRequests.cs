using System.Text.Json.Nodes;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Languages;

namespace Analysis.Notebooks.Jupyter.Requests;

/// <summary>Helps with writing a cell: <c>complete_request</c>, <c>inspect_request</c>, <c>is_complete_request</c>.</summary>
static class LanguageRequests
{
    public static Reply Complete(ISession session, Request request)
    {
        var (code, position) = Cursor(request);
        var (start, end, items) = CSharpCompletion.Complete(session, code, position);
        var (from, to) = (CodePoints.FromUtf16(code, start), CodePoints.FromUtf16(code, end));
        return new Reply(new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. items.Select(item => JsonValue.Create(item.Text))]),
            ["cursor_start"] = from,
            ["cursor_end"] = to,
            ["metadata"] = new JsonObject
            {
                // The name under which front ends look for icons and signatures.
                ["_jupyter_types_experimental"] = new JsonArray([.. items.Select(item => ToJson(item, from, to))]),
            },
        });
    }

    public static Reply Inspect(ISession session, Request request)
    {
        var (code, position) = Cursor(request);
        var found = Inspect(session, code, position, request.Message.Content.Number("detail_level") is 1);
        return new Reply(new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found ?? [],
            ["metadata"] = new JsonObject(),
        });
    }

    /// <summary>What a code that is a question mark and an expression asks for, as a page for a front end's pager; null for any other code.</summary>
    public static JsonObject? HelpPage(ISession session, string code)
    {
        var expression = code.AsSpan().Trim();
        if (expression is not ['?', .. var name])
            return null;
        var data = Inspect(session, name.ToString(), name.Length, detailed: true);
        return new JsonObject
        {
            ["source"] = "page",
            ["start"] = 0,
            ["data"] = data ?? new JsonObject { ["text/plain"] = $"Nothing is known about {name}." },
        };
    }

    static JsonObject? Inspect(ISession session, string code, int position, bool detailed) =>
        CSharpInspection.Inspect(session, code, position) is not { } inspection ? null : new JsonObject
        {
            ["text/plain"] = InspectionText.Plain(inspection, detailed),
            ["text/markdown"] = InspectionText.Markdown(inspection, detailed),
        };

    public static Reply IsComplete(Request request)
    {
        var code = request.Message.Content.Text("code") ?? "";
        var completeness = CodeCompleteness.Of(code);
        var reply = new JsonObject { ["status"] = completeness.ToString().ToLowerInvariant() };
        if (completeness == Completeness.Incomplete)
            reply["indent"] = CodeCompleteness.NextIndent(code);
        return new Reply(reply);
    }

    static (string Code, int Position) Cursor(Request request)
    {
        var code = request.Message.Content.Text("code") ?? "";
        var position = request.Message.Content.Number("cursor_pos");
        return (code, position is null ? code.Length : CodePoints.ToUtf16(code, position.Value));
    }

    static JsonObject ToJson(CompletionItem item, int start, int end) => new()
    {
        ["text"] = item.Text,
        ["type"] = item.Kind,
        ["signature"] = item.Signature,
        ["start"] = start,
        ["end"] = end,
    };
}
