using Analysis.Charts.Drawing;
using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>Draws one panel: grid, areas, lines, marks.</summary>
internal sealed class PanelPainter(MarkupWriter svg, ThemeStyle style, string id, Func<object, string?> link, PaintOptions options)
{
    /// <summary>How faint a figure of the reference timeline is.</summary>
    public const string ReferenceOpacity = "0.45";

    public void Paint(PlacedPanel panel)
    {
        svg.Open("g", ("aria-hidden", "true"));
        foreach (var line in panel.Grid)
        {
            svg.Empty("line", ("x1", Crisp(line.X1)), ("y1", Crisp(line.Y1)), ("x2", Crisp(line.X2)), ("y2", Crisp(line.Y2)),
                ("stroke", line.Strong ? style.Rule : style.Grid), ("class", line.Strong ? "r" : "g"));
        }

        svg.Close().Line();
        new AreaPainter(svg, style, link, options.Tooltips).Paint(panel);
        foreach (var mark in panel.Marks)
        {
            Mark(mark, panel.Horizontal);
        }
    }

    void Mark(PlacedMark mark, bool horizontal)
    {
        var index = style.Index(mark.Mark.Series);
        var target = link(mark.Mark);
        svg.Open("g", ("color", style.Colour(mark.Mark.Series)), ("class", $"k{Text(index)}"), ("opacity", mark.Mark.IsReference && options.FadeReference ? ReferenceOpacity : null));
        if (target is not null)
        {
            svg.Open("a", ("href", target));
        }

        if (options.Tooltips)
        {
            svg.Element("title", EvidenceText.Tooltip(mark.Mark));
        }

        new GlyphPainter(svg, style.Paper, $"url(#{id}-v{Text(index)})", horizontal, options.ShowBasis, options.ShowHedge).Paint(mark);
        if (target is not null)
        {
            svg.Close();
        }

        svg.Close().Line();
    }

    static string Text(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A line of one pixel is sharp when it runs through the middle of a pixel.</summary>
    static string Crisp(double value) => Number(Math.Floor(value) + 0.5);
}

/// <summary>What the marks of a chart show beside themselves.</summary>
/// <param name="FadeReference">Reference figures are fainter, because there are others.</param>
/// <param name="ShowBasis">Marks show which of their dates they stand at.</param>
/// <param name="ShowHedge">Marks show that they are unconfirmed or denied.</param>
/// <param name="Tooltips">Marks tell their sentence on hover.</param>
internal readonly record struct PaintOptions(bool FadeReference, bool ShowBasis, bool ShowHedge, bool Tooltips)
{
    public static PaintOptions Of(Chart chart, bool tooltips) =>
        new(!chart.Marks.All(mark => mark.IsReference), LegendMaker.MixesDates(chart.Marks), chart.ShowsHedge, tooltips);
}
