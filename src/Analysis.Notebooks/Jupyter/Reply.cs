using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Jupyter;

/// <summary>What a request is answered with.</summary>
/// <param name="AbortsQueue">Whether the cells already waiting behind the request are not to run.</param>
readonly record struct Reply(JsonObject Content, bool AbortsQueue = false)
{
    public static Reply Ok() => new(new JsonObject { ["status"] = "ok" });

    public static JsonObject Error(string name, string message, IEnumerable<string> traceback) => new()
    {
        ["status"] = "error",
        ["ename"] = name,
        ["evalue"] = message,
        ["traceback"] = new JsonArray([.. traceback.Select(line => JsonValue.Create(line))]),
    };
}
