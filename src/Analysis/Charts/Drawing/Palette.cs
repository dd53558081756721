using System.Text;

namespace Analysis.Charts.Drawing;

/// <summary>A colour on light and on dark paper.</summary>
internal readonly record struct Ink(string Light, string Dark)
{
    public string On(bool dark) => dark ? Dark : Light;
}

/// <summary>The colour of each source, the same in every chart.</summary>
/// <remarks>
/// Sources of one country are shades of one hue. The shades were chosen by a search that keeps sources which often meet apart for
/// readers with normal, deuteranope and protanope sight; each has a contrast of 3:1 with the paper. Charts name sources in words
/// too, since no thirty colours can be told apart by all readers, nor any in black and white.
/// </remarks>
internal static class Palette
{
    public static Ink Paper { get; } = new("#FFFFFF", "#16181B");
    public static Ink Text { get; } = new("#1F2328", "#E8EAED");
    public static Ink Quiet { get; } = new("#57606A", "#A9B1BA");
    public static Ink Grid { get; } = new("#E3E6EA", "#30353B");
    public static Ink Rule { get; } = new("#57606A", "#8B949E");
    public static Ink Unknown { get; } = new("#6E7781", "#9AA4AE");

    static readonly Dictionary<string, Ink> Known = new(StringComparer.Ordinal)
    {
        ["NIS"] = new("#0B62A8", "#64B0FC"),
        ["South Korea JCS"] = new("#4D94EF", "#AED0FE"),
        ["South Korea MND"] = new("#3B329C", "#868AFC"),
        ["South Korea president"] = new("#736AD9", "#B6B6FD"),
        ["South Korea"] = new("#173F8A", "#6F97E0"),
        ["Ukraine president"] = new("#CF4F00", "#FFAF8D"),
        ["Ukraine DIU"] = new("#B58600", "#F4C35B"),
        ["Ukraine General Staff"] = new("#7A2300", "#D1715B"),
        ["Ukraine military"] = new("#A83600", "#FE855C"),
        ["Ukraine MoD"] = new("#7A4A00", "#C9965F"),
        ["Ukraine"] = new("#5F6000", "#AFB45E"),
        ["United States"] = new("#4AA55C", "#88E396"),
        ["Pentagon"] = new("#00805A", "#66CAA0"),
        ["US State Department"] = new("#196800", "#6DBA5E"),
        ["UK MoD"] = new("#C83C94", "#FE98D1"),
        ["United Kingdom"] = new("#6D0F72", "#C47CC8"),
        ["Western officials"] = new("#5A1FA0", "#A78BEA"),
        ["NATO"] = new("#AF75D5", "#E2BBFD"),
        ["United Nations"] = new("#0092A8", "#64DFF8"),
        ["MSMT"] = new("#00515E", "#6FA5B0"),
        ["Japan"] = new("#22777B", "#66AAAF"),
        ["Russia"] = new("#7A0B3A", "#D8718F"),
        ["North Korea"] = new("#D11F37", "#FE9694"),
        ["ISW"] = new("#8A8083", "#D6CBCD"),
        ["experts"] = new("#5E483F", "#B59C91"),
        [MarkMaker.NoSource] = Unknown,
        [MarkMaker.NoPublisher] = Unknown,
    };

    /// <summary>For labels outside the schema: muted, since there may be any number of them.</summary>
    static readonly Ink[] Others =
    [
        new("#8C564B", "#C99B90"), new("#5B7A3A", "#A5C383"), new("#6B5B95", "#B3A6D6"), new("#A05A2C", "#DDA27A"),
        new("#3E7C87", "#8FC1CA"), new("#9C4F6F", "#DB9BB6"), new("#7A7000", "#C4BA52"), new("#4F6D9A", "#9DB6DA"),
    ];

    public static Ink Of(string series) => Known.TryGetValue(series, out var ink) ? ink : Others[Hash(series) % (uint)Others.Length];

    /// <summary>FNV-1a: the same on every machine and in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ value) * 16777619u);
        }

        return hash;
    }
}
