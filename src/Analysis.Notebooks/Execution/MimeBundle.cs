using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Execution;

/// <summary>One value in one or more formats, the preferred one first.</summary>
/// <param name="Items">MIME type and text; a type stands once.</param>
sealed record MimeBundle(ImmutableArray<KeyValuePair<string, string>> Items)
{
    /// <summary>A bundle of a single format.</summary>
    public static MimeBundle Of(string mimeType, string text) => new([KeyValuePair.Create(mimeType, text)]);

    /// <summary>The text of a format, or null where the value does not have it.</summary>
    public string? this[string mimeType] => Items.FirstOrDefault(i => i.Key.Equals(mimeType, StringComparison.Ordinal)).Value;

    /// <summary>Jupyter's <c>data</c> object: text as one string, JSON formats as the JSON they hold.</summary>
    public JsonObject ToJson()
    {
        var data = new JsonObject();
        foreach (var (type, text) in Items)
        {
            data[type] = IsJson(type) ? JsonNode.Parse(text) : JsonValue.Create(text);
        }

        return data;
    }

    /// <summary>Whether a format is stored as JSON rather than as text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType.Equals("application/json", StringComparison.Ordinal) || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(MimeBundle? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(0, (hash, item) => HashCode.Combine(hash, item));
}
