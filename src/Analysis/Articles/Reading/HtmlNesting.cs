using System.Collections.Frozen;

namespace Analysis.Articles.Reading;

/// <summary>Measures how deep the elements of a page are nested, before it is parsed: parsing takes time with the square of the depth.</summary>
internal static class HtmlNesting
{
    /// <summary>No page that a person wrote comes near this depth.</summary>
    public const int Deepest = 2_000;

    // Elements without an end tag, or whose end tag may be left out.
    static readonly FrozenSet<string> WithoutEnd = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body", "rt", "rp");

    /// <summary>True when more than <see cref="Deepest"/> elements are open at once somewhere; one pass over the text.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var names = WithoutEnd.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = Next(html, at))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.Length > 0 && !names.Contains(name))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            }

            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    static int Next(ReadOnlySpan<char> html, int at)
    {
        var next = html[(at + 1)..].IndexOf('<');
        return next < 0 ? -1 : at + 1 + next;
    }

    static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int at)
    {
        var end = at;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html[at..end];
    }
}
