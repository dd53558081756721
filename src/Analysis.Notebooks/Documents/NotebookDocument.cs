using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// A notebook of nbformat 4. Everything in it that this project does not understand is kept: writing it back changes the outputs
/// and execution counts that were given anew, and nothing else but the layout, which is Jupyter's.
/// </summary>
sealed class NotebookDocument
{
    static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    readonly JsonElement _root;

    NotebookDocument(JsonElement root)
    {
        _root = root;
        Cells = [.. root.GetProperty("cells").EnumerateArray().Select(NotebookCell.Read)];
    }

    /// <summary>The cells in order.</summary>
    public ImmutableArray<NotebookCell> Cells { get; }

    /// <summary>The language of the notebook's kernel in lower case, as in <c>c#</c>; null where the notebook does not say.</summary>
    public string? Language =>
        _root.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
            ? LanguageIn(metadata, "kernelspec", "language") ?? LanguageIn(metadata, "language_info", "name")
            : null;

    /// <summary>Reads a notebook.</summary>
    /// <param name="utf8">The file's bytes, with or without byte order mark.</param>
    /// <exception cref="FormatException">It is no notebook of nbformat 4; the message says why.</exception>
    public static NotebookDocument Read(ReadOnlyMemory<byte> utf8)
    {
        var root = Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("It is no notebook: it holds no JSON object.");
        }

        if (!root.TryGetProperty("nbformat", out var version) || !version.TryGetInt32(out var major) || major != 4)
        {
            throw new FormatException("It is no notebook of nbformat 4. Open it in Jupyter and save it again.");
        }

        return root.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array
            && cells.EnumerateArray().All(cell => cell.ValueKind == JsonValueKind.Object)
            ? new(root)
            : throw new FormatException("It is no notebook: it has no list of cells.");
    }

    /// <summary>The file's bytes with new outputs and execution counts for some cells.</summary>
    /// <param name="results">What each cell showed, by its index; a cell without an entry stays as it is.</param>
    public byte[] Write(IReadOnlyDictionary<int, CellRecord> results)
    {
        var json = new JupyterJson();
        json.WriteObject(_root.EnumerateObject().Select(member => (
            JupyterJson.RawName(member),
            (Action)(member.NameEquals("cells") ? () => WriteCells(json, member.Value, results) : () => json.Write(member.Value)))));
        return json.ToBytes();
    }

    static void WriteCells(JupyterJson json, JsonElement cells, IReadOnlyDictionary<int, CellRecord> results) =>
        json.WriteArray(cells.EnumerateArray().Select((cell, index) => (Action)(() =>
        {
            if (results.TryGetValue(index, out var result))
            {
                WriteCell(json, cell, result);
            }
            else
            {
                json.Write(cell);
            }
        })));

    static void WriteCell(JupyterJson json, JsonElement cell, CellRecord result)
    {
        var fresh = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["execution_count"] = Element(result.ExecutionCount is { } count ? JsonValue.Create(count) : null),
            ["outputs"] = Element(new JsonArray([.. result.Outputs.Select(o => o.ToJson(result.ExecutionCount ?? 0))])),
        };
        var present = cell.EnumerateObject().Select(m => (JupyterJson.RawName(m), fresh.GetValueOrDefault(m.Name, m.Value)));
        var added = fresh.Where(f => !cell.TryGetProperty(f.Key, out _)).Select(f => (JupyterJson.Quote(f.Key), f.Value));
        json.WriteObject(present.Concat(added).Select(m => (m.Item1, (Action)(() => json.Write(m.Item2)))));
    }

    static JsonElement Element(JsonNode? node) => JsonSerializer.SerializeToElement(node);

    static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Deep);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new FormatException($"It is no JSON: {e.Message}", e);
        }
    }

    static string? LanguageIn(JsonElement metadata, string section, string name) =>
        metadata.TryGetProperty(section, out var values) && values.ValueKind == JsonValueKind.Object
        && values.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.ToLowerInvariant()
            : null;
}

/// <summary>What one cell showed when it ran.</summary>
/// <param name="ExecutionCount">The number of its run, from 1; null where it did not run.</param>
/// <param name="Outputs">What it showed.</param>
sealed record CellRecord(int? ExecutionCount, ImmutableArray<NotebookOutput> Outputs);
