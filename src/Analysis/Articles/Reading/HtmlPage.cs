using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Articles.Reading;

/// <summary>A saved web page: its main text, one block a line, and what the page tells about itself.</summary>
internal static class HtmlPage
{
    public static IEnumerable<ReadArticle> Read(SourceFile file)
    {
        var bytes = file.ReadAll();
        using var page = Parse(Encoding.Latin1.GetString(bytes), parser => parser.ParseDocument(new MemoryStream(bytes)));
        var text = MainText.Of(page);
        var about = PageMetadata.Of(page);
        return text.Length == 0
            ? throw new FormatException("no text was found in the page; save the article's text as a .txt file.")
            : [new Article(file.BareName, text) { Title = about.Title, Publisher = about.Publisher, Published = about.Published, Url = about.Url, Language = about.Language }];
    }

    /// <summary>The text of a piece of HTML, one block a line.</summary>
    public static string TextOf(string html)
    {
        using var page = Parse(html, parser => parser.ParseDocument(html));
        return page.Body is { } body ? BlockText.Of(body) : "";
    }

    /// <param name="markup">The page's tags, whatever its other characters are decoded to.</param>
    /// <param name="parse">Parses it.</param>
    static IHtmlDocument Parse(string markup, Func<HtmlParser, IHtmlDocument> parse) =>
        HtmlNesting.IsTooDeep(markup)
            ? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"its elements are nested more than {HtmlNesting.Deepest} deep; save the article's text as a .txt file."))
            : parse(new HtmlParser());
}
