using System.Text;
using AngleSharp.Dom;

namespace Analysis.Articles.Reading;

/// <summary>The text of a part of a page, each block (paragraph, heading, list item, table cell) on a line of its own.</summary>
internal static class BlockText
{
    static readonly HashSet<string> Blocks = new(
        ["p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "figure",
         "figcaption", "table", "tr", "td", "th", "header", "footer", "aside", "nav", "form", "address", "hr", "br", "details", "summary"],
        StringComparer.Ordinal);

    // What a reader does not see as the article's words.
    static readonly HashSet<string> Unread = new(
        ["script", "style", "noscript", "template", "svg", "iframe", "nav", "aside", "footer", "form", "button", "select", "object", "head"], StringComparer.Ordinal);

    /// <summary>The text, without white space at the ends of lines and without empty lines.</summary>
    /// <remarks>Walks the tree by its links instead of calling itself, so that no depth of nesting overflows the stack.</remarks>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        for (var node = root.FirstChild; node is not null;)
        {
            var enters = !IsUnread(node);
            if (node is IText characters)
            {
                Append(text, characters.Data);
            }
            else if (enters && IsBlock(node))
            {
                BreakLine(text);
            }

            if (enters && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null && IsBlock(node))
                {
                    BreakLine(text);
                }
            }

            node = node is null || node == root ? null : Leave(text, node).NextSibling;
        }

        return text.ToString().Trim();
    }

    static INode Leave(StringBuilder text, INode node)
    {
        if (IsBlock(node))
        {
            BreakLine(text);
        }

        return node;
    }

    public static bool IsUnread(INode node) =>
        node is IComment || (node is IElement element && (Unread.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true"));

    static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>Adds characters, runs of white space as one blank.</summary>
    static void Append(StringBuilder text, string characters)
    {
        foreach (var c in characters)
        {
            if (!char.IsWhiteSpace(c) || c is '\u00A0' or '\u202F')
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
