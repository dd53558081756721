using System.Globalization;

namespace Analysis.Cli;

/// <summary>Makes text from articles safe to show on a terminal.</summary>
static class TerminalText
{
    /// <summary>The text with control and bidirectional characters, line breaks among them, turned into blanks: none can move the cursor or turn the line.</summary>
    public static string Visible(string text) =>
        string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = CharUnicodeInfo.GetUnicodeCategory(source[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    ? ' ' : source[i];
            }
        });
}
