using System.Globalization;
using System.Text;

namespace Analysis.Charts.Drawing;

/// <summary>How wide a text is drawn, without a font at hand.</summary>
/// <remarks>
/// The advance widths are those of Helvetica, which Arial and Liberation Sans share; the drawing asks for these fonts. Letters
/// beyond ASCII count as wide as a capital, East Asian ones as a full em, so that the estimate errs on the wide side.
/// </remarks>
internal static class TextMetrics
{
    /// <summary>Widths of the characters from space to tilde, in thousandths of the font size.</summary>
    static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width in pixels.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var sum = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            sum += Width(rune);
        }

        return sum / 1000 * size * (bold ? 1.07 : 1);
    }

    static double Width(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Widths[rune.Value - ' '],
        '\u2018' or '\u2019' => 222,
        '\u201C' or '\u201D' => 333,
        '\u2026' or '\u2192' => 1000,
        >= 0x1100 => 1000,
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter ? 600 : 760,
    };

    /// <summary>The text in lines that are at most so wide, broken at spaces; a longer word is cut with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size, bold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = Fit(longer, width, size, bold);
        }

        return line.Length == 0 ? lines : [.. lines, line];
    }

    /// <summary>The text, or as much of its beginning as fits with an ellipsis.</summary>
    public static string Fit(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
        {
            return text;
        }

        var runes = text.EnumerateRunes().ToList();
        while (runes.Count > 0 && Width(string.Concat(runes) + "…", size, bold) > width)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        return string.Concat(runes) + "…";
    }
}
