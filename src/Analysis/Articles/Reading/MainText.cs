using AngleSharp.Dom;

namespace Analysis.Articles.Reading;

/// <summary>Finds the article in a page, and leaves out what stands around it.</summary>
/// <remarks>
/// A page that marks its article (article, main, itemprop="articleBody", role="main") is believed, the one with the most paragraph
/// text first; else the element whose paragraphs hold most text is taken, as readability tools do it. The headline stands before
/// the text where the article does not hold it.
/// </remarks>
internal static class MainText
{
    const string Marked = "[itemprop='articleBody'], article, main, [role='main']";

    // Shares of an element's paragraph text, by which a part of it counts as the main one, or as one of many.
    const double MostOfIt = 0.5;
    const double LittleOfIt = 0.3;

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

        var main = Widest(page.QuerySelectorAll(Marked)) ?? Spread(page.Body) ?? Holder(page.Body) ?? page.Body;
        var text = BlockText.Of(main);
        var headline = page.QuerySelector("h1") is { } heading ? BlockText.Of(heading) : "";
        return headline.Length == 0 || text.Contains(headline, StringComparison.Ordinal) ? text : headline + "\n" + text;
    }

    static IElement? Widest(IEnumerable<IElement> candidates) =>
        candidates.Select(element => (element, Length: TextLength(element)))
            .Where(candidate => candidate.Length > 0)
            .OrderByDescending(candidate => candidate.Length)
            .Select(candidate => candidate.element)
            .FirstOrDefault();

    /// <summary>
    /// The innermost element that holds most of the page's paragraph text, if that is spread over many elements in it: pages whose
    /// paragraphs each stand deep in an element of their own. Null where one part stands out.
    /// </summary>
    static IElement? Spread(IElement body)
    {
        for (var element = body; ;)
        {
            var (child, length) = element.Children.Where(child => child.LocalName != "p").Select(child => (child, TextLength(child))).OrderByDescending(part => part.Item2).FirstOrDefault();
            var whole = TextLength(element);
            if (child is null || length < MostOfIt * whole)
            {
                return child is not null && length > 0 && length < LittleOfIt * whole ? element : null;
            }

            element = child;
        }
    }

    static int TextLength(IElement element) => Paragraphs(element).Sum(paragraph => paragraph.TextContent.Length);

    /// <summary>
    /// The element whose paragraphs hold most text. A paragraph counts whole for its parent and half for the element around that,
    /// so that paragraphs which each stand in an element of their own are found together.
    /// </summary>
    static IElement? Holder(IElement body) =>
        Paragraphs(body).SelectMany(paragraph => new[] { (Element: paragraph.ParentElement, Weight: 2), (Element: paragraph.ParentElement?.ParentElement, Weight: 1) }
                .Where(around => around.Element is not null).Select(around => (Element: around.Element!, Length: around.Weight * paragraph.TextContent.Length)))
            .GroupBy(around => around.Element, around => around.Length)
            .Select(group => (Element: group.Key, Length: group.Sum()))
            .Where(candidate => candidate.Length > 0)
            .OrderByDescending(candidate => candidate.Length)
            .Select(candidate => candidate.Element)
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
