using Analysis.Figures;

namespace Analysis.Charts.Drawing;

/// <summary>A sign with its meaning.</summary>
internal sealed record LegendItem(string Meaning)
{
    public Shape? Shape { get; init; }

    public Bound? Form { get; init; }

    public LegendSign? Sign { get; init; }

    public string? Series { get; init; }

    /// <summary>Begins a new line.</summary>
    public bool Breaks { get; init; }
}

/// <summary>Sets the legend in lines, as running text.</summary>
internal static class LegendLayout
{
    const double SignWidth = 20;

    public static IReadOnlyList<LegendItem> Keys(Legend legend) =>
    [
        .. legend.Shapes.Select(key => new LegendItem(key.Meaning) { Shape = key.Shape }),
        .. legend.Forms.Select((form, i) => new LegendItem(Wording.Form(form)) { Form = form, Breaks = i == 0 && legend.Shapes.Count > 0 }),
        .. legend.Notes.Select((key, i) => new LegendItem(key.Meaning) { Sign = key.Sign, Breaks = i == 0 && (legend.Forms.Count > 0 || legend.Shapes.Count > 0) }),
    ];

    public static IReadOnlyList<LegendItem> Series(IEnumerable<string> series) => [.. series.Select(name => new LegendItem(name) { Series = name })];

    /// <summary>Places the items in a box that grows downwards.</summary>
    public static (IReadOnlyList<PlacedKey> Keys, IReadOnlyList<PlacedText> Texts, double Bottom) Flow(IReadOnlyList<LegendItem> items, Box box, double size)
    {
        var keys = new List<PlacedKey>();
        var texts = new List<PlacedText>();
        var line = size * 1.75;
        var (x, y) = (box.Left, box.Top);
        foreach (var item in items)
        {
            var meaning = TextMetrics.Fit(item.Meaning, box.Width - SignWidth, size);
            var width = SignWidth + TextMetrics.Width(meaning, size) + 14;
            if (x > box.Left && (item.Breaks || x + width - 14 > box.Right))
            {
                (x, y) = (box.Left, y + line);
            }

            keys.Add(new PlacedKey(x + 7, y + (line / 2)) { Shape = item.Shape, Form = item.Form, Sign = item.Sign, Series = item.Series });
            texts.Add(new PlacedText(x + SignWidth, y + (line / 2) + (size * 0.35), meaning, size, TextRole.Key));
            x += width;
        }

        return (keys, texts, items.Count == 0 ? box.Top : y + line);
    }
}
