using System.Text;

namespace Analysis.Articles.Reading;

/// <summary>Turns the bytes of a file into text, whatever of the usual encodings it was saved in.</summary>
internal static class TextDecoding
{
    // Decoding looks at no more than this many bytes to tell UTF-16 without a byte order mark, and binary files, from text.
    const int SampleSize = 4096;

    // Throws at a byte that is no UTF-8 instead of putting a replacement character in its place.
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the bytes; the byte order mark, if any, is no part of it.</summary>
    /// <remarks>A byte order mark decides; else UTF-16 shows by its zero bytes; else it is UTF-8 if every byte fits; else Windows-1252.</remarks>
    /// <exception cref="FormatException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes[3..]),
                [0xFF, 0xFE, ..] => Utf16(bytes[2..], bigEndian: false),
                [0xFE, 0xFF, ..] => Utf16(bytes[2..], bigEndian: true),
                _ => DecodeWithoutMark(bytes),
            };
        }
        catch (DecoderFallbackException e)
        {
            throw new FormatException("it begins like a text but holds bytes that are none; save it as UTF-8.", e);
        }
    }

    static string DecodeWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleSize)];
        if (sample.Contains((byte)0))
        {
            var (even, odd) = ZerosAt(sample);
            return even + odd < sample.Length / 4 || (even > 0 && odd > 0)
                ? throw new FormatException("it is no text but a binary file.")
                : Utf16(bytes, bigEndian: even > odd);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252(bytes, sample);
        }
    }

    static (int Even, int Odd) ZerosAt(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return (even, odd);
    }

    static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);

    static string Windows1252(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var b in sample)
        {
            controls += b is < 0x20 and not (0x09 or 0x0A or 0x0C or 0x0D) ? 1 : 0;
        }

        return controls * 50 > sample.Length
            ? throw new FormatException("it is no text but a binary file.")
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }
}
