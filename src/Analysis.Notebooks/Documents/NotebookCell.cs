using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Notebooks.Documents;

/// <summary>What a cell is.</summary>
enum CellKind
{
    Code,
    Markdown,
    Raw,
}

/// <summary>One cell of a notebook.</summary>
/// <param name="Index">Its place among all cells, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Its text.</param>
/// <param name="Language">The kernel a code cell asks for, as in <c>csharp</c>; null for the notebook's own.</param>
/// <param name="Tags">Jupyter's tags, as in <c>parameters</c>.</param>
/// <param name="ExecutionCount">Its number when it last ran, or null.</param>
/// <param name="Outputs">What it showed when it last ran.</param>
sealed record NotebookCell(
    int Index,
    CellKind Kind,
    string Source,
    string? Language,
    ImmutableArray<string> Tags,
    int? ExecutionCount,
    ImmutableArray<NotebookOutput> Outputs)
{
    /// <summary>Reads one element of a notebook's <c>cells</c>.</summary>
    public static NotebookCell Read(JsonElement cell, int index)
    {
        var kind = Text(cell, "cell_type") switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            _ => CellKind.Raw,
        };
        var metadata = Member(cell, "metadata");
        return new(
            index,
            kind,
            NotebookOutput.Joined(Member(cell, "source")) ?? "",
            Text(Member(metadata, "polyglot_notebook"), "kernelName") ?? Text(Member(metadata, "dotnet_interactive"), "language"),
            Strings(Member(metadata, "tags")),
            Member(cell, "execution_count") is { ValueKind: JsonValueKind.Number } n && n.TryGetInt32(out var count) ? count : null,
            kind == CellKind.Code ? NotebookOutput.ReadAll(Member(cell, "outputs")) : []);
    }

    /// <summary>Whether the cell has a tag.</summary>
    public bool IsTagged(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    static JsonElement? Member(JsonElement? owner, string name) =>
        owner is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(name, out var value) ? value : null;

    static string? Text(JsonElement? owner, string name) =>
        Member(owner, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    static ImmutableArray<string> Strings(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } items
            ? [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString()!)]
            : [];
}
