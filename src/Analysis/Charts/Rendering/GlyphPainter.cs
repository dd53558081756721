using Analysis.Charts.Drawing;
using Analysis.Claims;
using Analysis.Figures;
using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>Draws one mark in the current colour. Charts/README.md says what each form means.</summary>
/// <param name="svg">Where to.</param>
/// <param name="paper">The colour of the ground, for hollow glyphs and edges.</param>
/// <param name="softFill">The fill of a vague bar: fades out at both ends.</param>
/// <param name="horizontal">Figures run from left to right.</param>
/// <param name="showBasis">The chart mixes dates of different kinds, so that each mark shows which it stands at.</param>
/// <param name="showHedge">Unconfirmed and denied figures are marked as such.</param>
internal sealed class GlyphPainter(MarkupWriter svg, string paper, string softFill, bool horizontal, bool showBasis, bool showHedge)
{
    public void Paint(PlacedMark mark)
    {
        Extent(mark);
        Leader(mark);
        switch (mark.Mark.Quantity?.Bound)
        {
            case Bound.Range:
                Bar(mark, "currentColor", 1);
                break;
            case Bound.Vague:
                Bar(mark, softFill, 0);
                break;
            default:
                Arrow(mark);
                var (x, y) = At(mark.Low, mark.Across);
                Glyph(mark.Mark.Shape, x, y, mark.Radius, mark.Mark.IsHollow || mark.Mark.Quantity?.Bound == Bound.Approx);
                break;
        }

        Basis(mark);
        if (showHedge)
        {
            HedgeSign(mark);
        }

        Ring(mark);
        Foot(mark);
    }

    /// <summary>Around a figure that is new: around the glyph, or around the whole bar.</summary>
    void Ring(PlacedMark mark)
    {
        if (!mark.Mark.IsNew)
        {
            return;
        }

        var reach = mark.Radius + MarkPlacer.RingReach;
        var (near, far) = (Math.Min(mark.Low, mark.High) - reach, Math.Max(mark.Low, mark.High) + reach);
        var box = horizontal ? new Box(near, mark.Across - reach, far, mark.Across + reach) : new Box(mark.Across - reach, near, mark.Across + reach, far);
        svg.Empty("rect", ("x", Number(box.Left)), ("y", Number(box.Top)), ("width", Number(box.Width)), ("height", Number(box.Height)), ("rx", Number(reach)),
            ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", "1.3"));
    }

    void Foot(PlacedMark mark)
    {
        if (mark.Mark.Foot is { } foot)
        {
            var (x, y) = mark.FootAt(horizontal);
            Foot(svg, foot, x, y);
        }
    }

    /// <summary>A few letters at a glyph's foot, from its lower left corner.</summary>
    public static void Foot(MarkupWriter svg, string text, double x, double y) =>
        svg.Element("text", text, ("x", Number(x)), ("y", Number(y)), ("font-size", Number(PanelLayout.FootSize)), ("font-weight", "bold"), ("fill", "currentColor"));

    /// <summary>A glyph alone.</summary>
    public void Glyph(Shape shape, double x, double y, double radius, bool hollow)
    {
        // A hollow glyph is drawn a little smaller: its stroke reaches outwards.
        var size = hollow ? radius - 0.6 : radius;
        var (fill, stroke, width) = hollow ? (paper, "currentColor", Number(1.8 * Thin(radius))) : ("currentColor", paper, Number(0.9 * Thin(radius)));
        var paperClass = hollow ? "p" : "e";
        if (shape == Shape.Circle)
        {
            svg.Empty("circle", ("cx", Number(x)), ("cy", Number(y)), ("r", Number(size)), ("fill", fill), ("stroke", stroke), ("stroke-width", width), ("class", paperClass));
            return;
        }

        svg.Empty("path", ("d", ShapePath.Of(shape, x, y, size)), ("fill", fill), ("stroke", stroke), ("stroke-width", width), ("stroke-linejoin", "round"), ("class", paperClass));
    }

    /// <summary>A question mark beside an unconfirmed figure, a stroke through a denied one.</summary>
    void HedgeSign(PlacedMark mark)
    {
        var (x, y) = At(mark.Low, mark.Across);
        var reach = mark.Radius + 2.5;
        if (mark.Mark.Hedge == Hedge.Unconfirmed)
        {
            svg.Element("text", "?", ("x", Number(x + mark.Radius)), ("y", Number(y - mark.Radius + 2)), ("font-size", "9"), ("font-weight", "bold"), ("fill", "currentColor"));
        }
        else if (mark.Mark.Hedge == Hedge.Denied)
        {
            svg.Empty("line", ("x1", Number(x - reach)), ("y1", Number(y + reach)), ("x2", Number(x + reach)), ("y2", Number(y - reach)), ("stroke", paper), ("stroke-width", "2"), ("class", "e"));
            Stroke(x - reach, y + reach, x + reach, y - reach, "1", null);
        }
    }

    /// <summary>A bar from low to high with the glyph as its texture: which measure it is, and no point between the ends.</summary>
    void Bar(PlacedMark mark, string fill, double corner)
    {
        var half = Math.Max(2.2, mark.Radius * 0.8);
        var (near, far) = (Math.Min(mark.Low, mark.High), Math.Max(mark.Low, mark.High));
        var box = horizontal ? new Box(near, mark.Across - half, far, mark.Across + half) : new Box(mark.Across - half, near, mark.Across + half, far);
        svg.Empty("rect", ("x", Number(box.Left)), ("y", Number(box.Top)), ("width", Number(Math.Max(box.Width, 1))), ("height", Number(Math.Max(box.Height, 1))), ("rx", Number(corner)), ("fill", fill));
        var texture = half * 0.62;
        var step = half * 3;
        var count = Math.Max(2, (int)((far - near) / step));
        if (far - near < texture * 5)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            var (x, y) = At(near + ((far - near) * (i + 0.5) / count), mark.Across);
            svg.Empty("path", ("d", ShapePath.Of(mark.Mark.Shape, x, y, texture)), ("fill", paper), ("class", "p"));
        }
    }

    void Arrow(PlacedMark mark)
    {
        if (mark.Arrow == 0)
        {
            return;
        }

        var sign = Math.Sign(mark.Arrow);
        var tip = mark.Low + mark.Arrow;
        var wing = Math.Max(2.4, mark.Radius * 0.62);
        var (x1, y1) = At(mark.Low, mark.Across);
        var (x2, y2) = At(tip, mark.Across);
        var (x3, y3) = At(tip - (sign * wing * 1.2), mark.Across - wing);
        var (x4, y4) = At(tip - (sign * wing * 1.2), mark.Across + wing);
        svg.Empty("path", ("d", $"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}M{Number(x3)} {Number(y3)}L{Number(x2)} {Number(y2)}L{Number(x4)} {Number(y4)}"),
            ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", Number(1.7 * Thin(mark.Radius))), ("stroke-linecap", "round"), ("stroke-linejoin", "round"));
    }

    /// <summary>Small glyphs have thin lines.</summary>
    static double Thin(double radius) => Math.Clamp(radius / 4.5, 0.55, 1);

    /// <summary>A period as a bar along the dates; an open beginning or end fades into dots.</summary>
    void Extent(PlacedMark mark)
    {
        if (mark.Extent is not { } extent || mark.Mark.Days is not { } days)
        {
            return;
        }

        var dotted = mark.Mark.Basis == DateBasis.Published || days.OpenStart || days.OpenEnd;
        foreach (var level in mark.Low == mark.High ? new[] { mark.Low } : [mark.Low, mark.High])
        {
            var (x1, y1) = At(level, extent.From);
            var (x2, y2) = At(level, extent.To);
            Stroke(x1, y1, x2, y2, "1.8", dotted ? "1.5 3" : null);
            if (!days.OpenStart)
            {
                Cap(level, extent.From);
            }

            if (!days.OpenEnd)
            {
                Cap(level, extent.To);
            }
        }
    }

    void Cap(double along, double across)
    {
        var (x1, y1) = At(along - 3, across);
        var (x2, y2) = At(along + 3, across);
        Stroke(x1, y1, x2, y2, "1.4", null);
    }

    /// <summary>From a glyph that made room for another to the place where it belongs.</summary>
    void Leader(PlacedMark mark)
    {
        if (Math.Abs(mark.Across - mark.TrueAcross) < 2)
        {
            return;
        }

        var along = mark.Low;
        var (x1, y1) = At(along, mark.TrueAcross);
        var (x2, y2) = At(along, mark.Across);
        Stroke(x1, y1, x2, y2, "0.6", null);
        svg.Empty("circle", ("cx", Number(x1)), ("cy", Number(y1)), ("r", "1.1"), ("fill", "currentColor"));
    }

    /// <summary>A line under the glyph: solid for a day that the figure is about, dotted for a day of publication.</summary>
    void Basis(PlacedMark mark)
    {
        if (!showBasis || mark.Mark.Days is not { IsOneDay: true } || mark.Mark.Basis is not (DateBasis.About or DateBasis.Published) || mark.Mark.Row is not null)
        {
            return;
        }

        var y = Math.Max(mark.Low, mark.High) + mark.Radius + 3;
        Stroke(mark.Across - mark.Radius, y, mark.Across + mark.Radius, y, "1.4", mark.Mark.Basis == DateBasis.Published ? "1.4 1.9" : null);
    }

    void Stroke(double x1, double y1, double x2, double y2, string width, string? dashes) => svg.Empty(
        "line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", "currentColor"), ("stroke-width", width), ("stroke-dasharray", dashes));

    (double X, double Y) At(double along, double across) => horizontal ? (along, across) : (across, along);
}
