using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Charts.Rendering;
using Analysis.Figures;
using ScottPlot;

namespace Analysis.Polyglot;

/// <summary>Draws title, legend and caption; the signs of the legend as they stand in the plots.</summary>
internal sealed class HeaderPlottable(Chart chart) : IPlottable
{
    const double Radius = 5;

    readonly bool _dark = chart.Theme == Theme.Dark;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<ScottPlot.LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        var (texts, keys, _) = HeaderPlot.Place(chart);
        var (left, top) = (rp.DataRect.Left, rp.DataRect.Top);
        foreach (var text in texts)
        {
            Pen(rp).Text(text.Text, left + text.X, top + text.Y, (float)text.Size, Colour(text.Role), bold: text.Bold);
        }

        foreach (var key in keys)
        {
            Sign(rp, key with { X = left + key.X, Y = top + key.Y });
        }
    }

    void Sign(RenderPack rp, PlacedKey key)
    {
        var colour = Inks.Of(key.Series, _dark);
        switch (key)
        {
            case { Form: { } form }:
                Pen(rp, form is Bound.Range or Bound.Vague).Paint(KeyPainter.OfForm(key, form), colour);
                break;
            case { Sign: LegendSign.RunningTotal }:
                Pen(rp).Line(key.X - 8, key.Y, key.X + 8, key.Y, 1.2, colour);
                break;
            case { Sign: LegendSign.Reference }:
                Pen(rp).Glyph(Shape.Circle, key.X, key.Y, Radius, hollow: false, colour.WithAlpha(0.45));
                break;
            case { Sign: { } sign }:
                Pen(rp).Paint(KeyPainter.Dated(key, sign), colour);
                break;
            default:
                Pen(rp).Glyph(key.Shape ?? Shape.Circle, key.X, key.Y, Radius, hollow: false, colour);
                break;
        }
    }

    GlyphPen Pen(RenderPack rp, bool horizontal = false) => new(rp.Canvas, rp.Paint, Inks.Of(Palette.Paper, _dark), horizontal, showBasis: true, showHedge: true);

    Color Colour(TextRole role) => Inks.Of(role == TextRole.Title ? Palette.Text : Palette.Quiet, _dark);
}
