using Analysis.Charts;
using Analysis.Charts.Drawing;
using ScottPlot;

namespace Analysis.Polyglot;

/// <summary>What stands over the panels: title, how to read it, legend, and what it does not say.</summary>
internal static class HeaderPlot
{
    const double Margin = 20;

    /// <summary>A plot without axes that draws the header.</summary>
    public static Plot Of(Chart chart)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = Inks.Of(Palette.Paper, chart.Theme == Theme.Dark);
        plot.HideAxesAndGrid();
        plot.Layout.Frameless();
        plot.PlottableList.Add(new HeaderPlottable(chart));
        return plot;
    }

    /// <summary>Its height in pixels.</summary>
    public static int Measure(Chart chart) => (int)Math.Ceiling(Place(chart).Bottom);

    /// <summary>The texts and signs, from the top left corner; the names of all sources are in it.</summary>
    public static (IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedKey> Keys, double Bottom) Place(Chart chart)
    {
        var texts = new List<PlacedText>();
        var width = chart.Size.Width - (2 * Margin);
        var y = Paragraph(texts, chart.Title, 18, width, 14, TextRole.Title);
        y = Paragraph(texts, chart.Subtitle, 13, width, y, TextRole.Subtitle) + 6;
        var (signs, meanings, line) = LegendLayout.Flow(LegendLayout.Keys(chart.Legend), new Box(Margin, y, Margin + width, y), 12);
        var (series, names, bottom) = LegendLayout.Flow(LegendLayout.Series(Series(chart)), new Box(Margin, line, Margin + width, line), 12);
        texts.AddRange([.. meanings, .. names]);
        var end = Paragraph(texts, chart.Caption, 11.5, width, bottom + 4, TextRole.Caption);
        return (texts, [.. signs, .. series], end + 6);
    }

    static IEnumerable<string> Series(Chart chart) => chart.Marks.Select(mark => mark.Series).Distinct(StringComparer.Ordinal);

    static double Paragraph(List<PlacedText> texts, string? text, double size, double width, double y, TextRole role)
    {
        foreach (var line in TextMetrics.Wrap(text ?? "", width, size, bold: role == TextRole.Title))
        {
            texts.Add(new PlacedText(Margin, y + (size * 0.85), line, size, role) { Bold = role == TextRole.Title });
            y += size * 1.3;
        }

        return y;
    }
}
