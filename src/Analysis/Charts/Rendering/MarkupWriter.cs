using System.Globalization;
using System.Text;

namespace Analysis.Charts.Rendering;

/// <summary>Writes elements of SVG and HTML; every text and attribute goes through <see cref="SafeText"/> and is escaped.</summary>
internal sealed class MarkupWriter
{
    readonly StringBuilder _text = new();
    readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes whose value is null are left out.</summary>
    public MarkupWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>An element without content, closed in itself.</summary>
    public MarkupWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>An element with a text in it.</summary>
    public MarkupWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        return Close();
    }

    public MarkupWriter Text(string text)
    {
        Escape(SafeText.Of(text), inAttribute: false);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public MarkupWriter Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    public MarkupWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Our own markup, unescaped: never a text that came from outside.</summary>
    public MarkupWriter Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>A number as SVG writes it, to a hundredth.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public override string ToString() => _text.ToString();

    void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(key).Append("=\"");
                Escape(SafeText.Of(value), inAttribute: true);
                _text.Append('"');
            }
        }
    }

    void Escape(string text, bool inAttribute)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' when inAttribute => _text.Append("&quot;"),
                '\n' when inAttribute => _text.Append("&#10;"),
                _ => _text.Append(letter),
            };
        }
    }
}
