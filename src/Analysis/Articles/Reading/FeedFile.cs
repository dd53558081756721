using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Analysis.Articles.Reading;

/// <summary>RSS 2.0 and Atom files: one article an item, with the text that the feed itself carries.</summary>
internal static class FeedFile
{
    // No document type, so no entities of its own: an entity bomb is refused at its first line.
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = SourceFile.LargestSize };

    static readonly string[] TextElements = ["encoded", "content", "description", "summary"];
    static readonly string[] DateElements = ["pubDate", "published", "updated", "date"];

    public static IEnumerable<ReadArticle> Read(SourceFile file)
    {
        var root = Load(file);
        var publisher = root.Descendants().Where(element => element.Parent == root || element.Parent?.Name.LocalName == "channel").FirstOrDefault(element => element.Name.LocalName == "title")?.Value.Trim();
        var items = root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").ToList();
        return items.Count == 0
            ? throw new FormatException("it is XML but neither an RSS nor an Atom file; save the articles as HTML or text.")
            : [.. items.Select((item, i) => ReadItem(item, publisher, string.Create(CultureInfo.InvariantCulture, $"{file.BareName}-{i + 1}")))];
    }

    static XElement Load(SourceFile file)
    {
        try
        {
            using var content = new MemoryStream(file.ReadAll());
            using var reader = XmlReader.Create(content, Settings);
            return XElement.Load(reader);
        }
        catch (XmlException e)
        {
            throw new FormatException($"it is no XML that can be read ({e.Message})", e);
        }
    }

    static Article ReadItem(XElement item, string? publisher, string id)
    {
        string? Text(params string[] names) => names.Select(name => item.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim()).FirstOrDefault(value => value is { Length: > 0 });
        var title = Text("title");
        var body = HtmlPage.TextOf(Text(TextElements) ?? "");
        var link = item.Elements().FirstOrDefault(element => element.Name.LocalName == "link");
        return new Article(id, string.Join('\n', new[] { title, body }.Where(part => part is { Length: > 0 })))
        {
            Title = title,
            Publisher = publisher is { Length: > 0 } ? publisher : null,
            Published = PublishedDate.TryParse(Text(DateElements), out var date) ? date : null,
            Url = link?.Attribute("href")?.Value ?? (link?.Value.Trim() is { Length: > 0 } address ? address : null),
        };
    }
}
