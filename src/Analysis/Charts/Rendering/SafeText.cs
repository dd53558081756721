using System.Buffers;
using System.Text;

namespace Analysis.Charts.Rendering;

/// <summary>Makes a text from outside fit to show: what could not be written, or would reorder what stands around it, becomes visible.</summary>
internal static class SafeText
{
    /// <summary>
    /// The text with control characters, lone surrogates, non-characters and the marks that direct bidirectional text replaced
    /// by U+FFFD. Line breaks and tabs stay.
    /// </summary>
    public static string Of(string text)
    {
        if (text.All(letter => letter is >= ' ' and <= '~' or '\n'))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var used);
            safe.Append(status == OperationStatus.Done && IsShown(rune.Value) ? rest[..used].ToString() : "\uFFFD");
            rest = rest[used..];
        }

        return safe.ToString();
    }

    static bool IsShown(int value) => value switch
    {
        '\n' or '\t' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) => false,
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => false,
        0x2028 or 0x2029 or 0xFEFF => false,
        _ => (value & 0xFFFE) != 0xFFFE && value is not (>= 0xFDD0 and <= 0xFDEF),
    };
}
