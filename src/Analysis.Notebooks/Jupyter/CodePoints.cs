using System.Text;

namespace Analysis.Notebooks.Jupyter;

/// <summary>Jupyter counts a cursor's position in Unicode code points; .NET and this project count UTF-16 units.</summary>
static class CodePoints
{
    /// <summary>The offset in UTF-16 units of a position in code points, which may lie beyond the end.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var offset = 0;
        for (; codePoints > 0 && offset < text.Length; codePoints--)
            offset += Rune.TryGetRuneAt(text, offset, out var rune) ? rune.Utf16SequenceLength : 1;
        return offset;
    }

    /// <summary>The position in code points of an offset in UTF-16 units.</summary>
    public static int FromUtf16(string text, int offset)
    {
        var count = 0;
        for (var at = 0; at < offset; count++)
            at += Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
        return count;
    }
}
