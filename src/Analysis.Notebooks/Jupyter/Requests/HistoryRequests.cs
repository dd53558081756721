using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Jupyter.Requests;

/// <summary>Gives earlier cells back: <c>history_request</c>.</summary>
static class HistoryRequests
{
    public static Reply Find(History history, Request request)
    {
        var content = request.Message.Content;
        var count = content.Number("n");
        var entries = content.Text("hist_access_type") switch
        {
            // Sessions are counted back from the current one, 0; only it is kept.
            "range" when (content.Number("session") ?? 0) is 0 or History.Session =>
                history.Range(content.Number("start") ?? 1, content.Number("stop")),
            "range" => [],
            "search" => history.Search(content.Text("pattern") ?? "*", content.Flag("unique") ?? false, count),
            _ => history.Tail(count ?? int.MaxValue),
        };
        var output = content.Flag("output") ?? false;
        return new Reply(new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. entries.Select(entry => ToJson(entry, output))]),
        });
    }

    static JsonArray ToJson(HistoryEntry entry, bool output) =>
        [History.Session, entry.Line, output ? new JsonArray(entry.Code, entry.Output) : entry.Code];
}
