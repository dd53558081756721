using System.Text.Json;
using AngleSharp.Dom;

namespace Analysis.Articles.Reading;

/// <summary>What a web page tells about its article; null where it tells nothing.</summary>
/// <remarks>
/// In the order of trust: JSON-LD (schema.org NewsArticle and its kin), Open Graph and other meta elements, then the page's own
/// title, canonical link and time elements.
/// </remarks>
internal sealed record PageMetadata(string? Title, string? Publisher, PartialDate? Published, string? Url, string? Language)
{
    public static PageMetadata Of(IDocument page)
    {
        var data = LinkedData(page);
        string? Meta(params string[] names) => names.Select(name => page.QuerySelector($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']")?.GetAttribute("content")?.Trim()).FirstOrDefault(IsGiven);
        string?[] dates = [data?.Published, Meta("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "parsely-pub-date"), page.QuerySelector("time[datetime]")?.GetAttribute("datetime")];
        return new PageMetadata(
            FirstGiven(data?.Title, Meta("og:title", "twitter:title"), page.QuerySelector("h1")?.TextContent.Trim(), page.Title),
            FirstGiven(data?.Publisher, Meta("og:site_name", "publisher", "application-name")),
            dates.Select(text => PublishedDate.TryParse(text, out var date) ? date : (PartialDate?)null).FirstOrDefault(date => date is not null),
            FirstGiven(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href"), Meta("og:url"), data?.Url),
            FirstGiven(page.DocumentElement.GetAttribute("lang"), Meta("og:locale")?.Replace('_', '-')));
    }

    static string? FirstGiven(params string?[] values) => Array.Find(values, IsGiven);

    static bool IsGiven(string? value) => !string.IsNullOrWhiteSpace(value);

    sealed record Described(string? Title, string? Publisher, string? Published, string? Url);

    static Described? LinkedData(IDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => ArticleIn(script.TextContent)).FirstOrDefault(found => found is not null);

    static Described? ArticleIn(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Objects(document.RootElement).Where(IsArticle).Select(item => new Described(
                Text(item, "headline"), NameOf(item, "publisher"), Text(item, "datePublished"), Text(item, "url"))).FirstOrDefault();
        }
        catch (JsonException)
        {
            // A page's broken description of itself says nothing; its other marks still may.
            return null;
        }
    }

    static IEnumerable<JsonElement> Objects(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => root.TryGetProperty("@graph", out var graph) ? Objects(graph).Prepend(root) : [root],
        _ => [],
    };

    static bool IsArticle(JsonElement item) =>
        item.TryGetProperty("@type", out var type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(name => name.ValueKind == JsonValueKind.String && (name.GetString()!.EndsWith("Article", StringComparison.Ordinal) || name.GetString() is "BlogPosting" or "LiveBlogPosting"));

    static string? NameOf(JsonElement item, string property) =>
        !item.TryGetProperty(property, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Object ? Text(value, "name") : null;

    static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
