using System.Globalization;

namespace Analysis.Charts.Drawing;

/// <summary>Contrast of two colours, as the Web Content Accessibility Guidelines 2.2 define it.</summary>
internal static class Contrast
{
    /// <summary>What text needs.</summary>
    public const double ForText = 4.5;

    /// <summary>From 1 to 21.</summary>
    public static double Ratio(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>The colour, mixed with as much black (on light paper) or white as text needs.</summary>
    public static string Readable(string colour, string paper)
    {
        var towards = Luminance(paper) > 0.5 ? 0 : 255;
        for (var part = 0.0; part < 1; part += 0.05)
        {
            var mixed = Mix(colour, towards, part);
            if (Ratio(mixed, paper) >= ForText)
            {
                return mixed;
            }
        }

        return Mix(colour, towards, 1);
    }

    static readonly int[] ChannelStarts = [1, 3, 5];

    static string Mix(string colour, int towards, double part)
    {
        var mixed = Channels(colour).Select(value => (int)Math.Round(value + ((towards - value) * part)));
        return "#" + string.Concat(mixed.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)));
    }

    static double Luminance(string colour)
    {
        var linear = Channels(colour).Select(value => value / 255.0).Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    static IEnumerable<int> Channels(string colour) => ChannelStarts.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
