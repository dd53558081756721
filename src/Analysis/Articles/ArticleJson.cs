using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Articles;

/// <summary>Articles as JSON lines, the interchange of the claim schema: one object a line, only <c>id</c> and <c>text</c> required.</summary>
public static class ArticleJson
{
    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The article as one line, without a line break; what is not known is left out.</summary>
    public static string Write(Article article) => JsonSerializer.Serialize(
        new { id = article.Id, publisher = article.Publisher, published = article.Published?.ToString(), url = article.Url, title = article.Title, language = article.Language, text = article.Text },
        Options);

    /// <summary>Reads one line.</summary>
    /// <exception cref="FormatException">The line is no JSON object, lacks id or text, or its published date is none; the message says which.</exception>
    public static Article Read(string line) => Read(() => JsonDocument.Parse(line));

    /// <summary>Reads one line in UTF-8.</summary>
    /// <inheritdoc cref="Read(string)" path="/exception"/>
    public static Article Read(ReadOnlyMemory<byte> line) => Read(() => JsonDocument.Parse(line));

    static Article Read(Func<JsonDocument> parse)
    {
        try
        {
            using var document = parse();
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"This is no JSON object ({e.Message}).", e);
        }
        catch (InvalidOperationException e)
        {
            // A lone surrogate written as \ud800 cannot become a string.
            throw new FormatException($"A string in it is no valid Unicode text ({e.Message}).", e);
        }
    }

    /// <summary>Reads one object.</summary>
    /// <inheritdoc cref="Read(string)" path="/exception"/>
    public static Article Read(JsonElement article)
    {
        if (article.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"Expected a JSON object, found {article.ValueKind}.");
        }

        var published = Text(article, "published");
        PartialDate? date = null;
        if (!string.IsNullOrEmpty(published))
        {
            date = PartialDate.TryParse(published, out var parsed) ? parsed
                : throw new FormatException($"\"published\" is \"{published}\"; expected a day (2024-10-18), a month (2024-10) or a year.");
        }

        return new Article(Required(article, "id"), Required(article, "text"))
        {
            Publisher = Text(article, "publisher"),
            Published = date,
            Title = Text(article, "title"),
            Url = Text(article, "url"),
            Language = Text(article, "language"),
        };
    }

    static string Required(JsonElement article, string name) =>
        Text(article, name) ?? throw new FormatException($"The article has no \"{name}\".");

    static string? Text(JsonElement article, string name) =>
        !article.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FormatException($"\"{name}\" is no string.");
}
