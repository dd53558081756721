using AngleSharp.Dom;

namespace Analysis.Articles.Reading;

/// <summary>Finds the article in a page, and leaves out what stands around it.</summary>
/// <remarks>
/// A page that marks its article (article, main, itemprop="articleBody", role="main") is believed, the one with the most paragraph
/// text first; else the element whose own paragraphs hold most text is taken, as readability tools do it. The headline stands
/// before the text where the article does not hold it.
/// </remarks>
internal static class MainText
{
    const string Marked = "[itemprop='articleBody'], article, main, [role='main']";

    // Words in class and id that tell of surroundings.
    static readonly string[] Surroundings = ["comment", "sidebar", "related", "share", "social", "promo", "newsletter", "cookie", "advert", "breadcrumb", "menu", "recommend"];

    public static string Of(IDocument page)
    {
        if (page.Body is null)
        {
            return "";
        }

        foreach (var element in page.Body.QuerySelectorAll("[class], [id]").Where(IsSurrounding).ToList())
        {
            element.Remove();
        }

        var main = Widest(page.QuerySelectorAll(Marked)) ?? Widest(Paragraphs(page.Body).Select(paragraph => paragraph.ParentElement!).Distinct()) ?? page.Body;
        var text = BlockText.Of(main);
        var headline = page.QuerySelector("h1") is { } heading ? BlockText.Of(heading) : "";
        return headline.Length == 0 || text.Contains(headline, StringComparison.Ordinal) ? text : headline + "\n" + text;
    }

    static IElement? Widest(IEnumerable<IElement> candidates) =>
        candidates.Select(element => (element, Length: Paragraphs(element).Sum(paragraph => paragraph.TextContent.Length)))
            .Where(candidate => candidate.Length > 0)
            .OrderByDescending(candidate => candidate.Length)
            .Select(candidate => candidate.element)
            .FirstOrDefault();

    static IEnumerable<IElement> Paragraphs(IElement element) => element.QuerySelectorAll("p");

    static bool IsSurrounding(IElement element)
    {
        if (element.LocalName is "body" or "html" or "article" or "main")
        {
            return false;
        }

        var names = $"{element.ClassName} {element.Id}";
        return Surroundings.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
