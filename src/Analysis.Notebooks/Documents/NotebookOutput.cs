using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Documents;

/// <summary>Something that a cell showed, as a notebook stores it.</summary>
abstract record NotebookOutput
{
    // The line ends at which Jupyter splits a text into a list: those of Python's str.splitlines.
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029");

    /// <summary>The output as JSON, its keys in the order in which Jupyter sorts them.</summary>
    /// <param name="executionCount">The number of the cell's run.</param>
    public abstract JsonObject ToJson(int executionCount);

    /// <summary>Reads a cell's <c>outputs</c>; kinds that are unknown are left out.</summary>
    public static ImmutableArray<NotebookOutput> ReadAll(JsonElement? outputs) =>
        outputs is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(Read).OfType<NotebookOutput>()] : [];

    /// <summary>A text that is stored as one string or as a list of lines; null where it is neither.</summary>
    public static string? Joined(JsonElement? text) => text switch
    {
        { ValueKind: JsonValueKind.String } one => Decoded(one),
        { ValueKind: JsonValueKind.Array } lines => string.Concat(lines.EnumerateArray().Select(line => Joined(line))),
        _ => null,
    };

    /// <summary>A text as a list of lines with their ends, as Jupyter stores it.</summary>
    protected static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        var whole = WithoutHalfPairs(text);
        for (var start = 0; start < whole.Length;)
        {
            var end = whole.AsSpan(start).IndexOfAny(LineEnds);
            var next = end < 0 ? whole.Length : start + end + (whole.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1);
            lines.Add(whole[start..next]);
            start = next;
        }

        return lines;
    }

    // A console can print half a surrogate pair; a UTF-8 file cannot hold it.
    protected static string WithoutHalfPairs(string text) =>
        Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));

    static NotebookOutput? Read(JsonElement output)
    {
        if (output.ValueKind != JsonValueKind.Object || !output.TryGetProperty("output_type", out var type))
        {
            return null;
        }

        JsonElement? Member(string name) => output.TryGetProperty(name, out var value) ? value : null;
        return Joined(type) switch
        {
            "stream" => new StreamOutput(
                Joined(Member("name")) is "stderr" ? StreamName.Stderr : StreamName.Stdout, Joined(Member("text")) ?? ""),
            "display_data" => new DataOutput(ReadBundle(Member("data")), IsResult: false),
            "execute_result" => new DataOutput(ReadBundle(Member("data")), IsResult: true),
            "error" => new ErrorOutput(
                Joined(Member("ename")) ?? "",
                Joined(Member("evalue")) ?? "",
                Member("traceback") is { ValueKind: JsonValueKind.Array } lines
                    ? [.. lines.EnumerateArray().Select(line => Joined(line) ?? "")] : []),
            _ => null,
        };
    }

    static MimeBundle ReadBundle(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } formats
            ? new([.. formats.EnumerateObject().Select(f => KeyValuePair.Create(
                f.Name, MimeBundle.IsJson(f.Name) ? f.Value.GetRawText() : Joined(f.Value) ?? ""))])
            : new([]);

    static string Decoded(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText().Trim('"');
        }
    }
}

/// <summary>Text written to the console.</summary>
sealed record StreamOutput(StreamName Stream, string Text) : NotebookOutput
{
    public override JsonObject ToJson(int executionCount) => new()
    {
        ["name"] = Stream == StreamName.Stdout ? "stdout" : "stderr",
        ["output_type"] = "stream",
        ["text"] = Lines(Text),
    };
}

/// <summary>A value in one or more formats.</summary>
/// <param name="Data">The formats.</param>
/// <param name="IsResult">Whether it is the value of the cell's last expression.</param>
sealed record DataOutput(MimeBundle Data, bool IsResult) : NotebookOutput
{
    public override JsonObject ToJson(int executionCount)
    {
        var data = new JsonObject();
        foreach (var (type, text) in Data.Items.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            data[type] = MimeBundle.IsJson(type) ? JsonNode.Parse(text)
                : IsSplit(type) ? Lines(text)
                : WithoutHalfPairs(text);
        }

        return IsResult
            ? new() { ["data"] = data, ["execution_count"] = executionCount, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" }
            : new() { ["data"] = data, ["metadata"] = new JsonObject(), ["output_type"] = "display_data" };
    }

    static bool IsSplit(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "image/svg+xml";
}

/// <summary>Why a cell did not run to its end.</summary>
sealed record ErrorOutput(string Name, string Message, ImmutableArray<string> Traceback) : NotebookOutput
{
    public override JsonObject ToJson(int executionCount) => new()
    {
        ["ename"] = Name,
        ["evalue"] = WithoutHalfPairs(Message),
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. Traceback.Select(line => JsonValue.Create(WithoutHalfPairs(line)))]),
    };
}
