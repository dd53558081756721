using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Charts.Rendering;
using Analysis.Claims;
using Analysis.Figures;
using ScottPlot;
using SkiaSharp;

namespace Analysis.Polyglot;

/// <summary>Draws marks on a canvas of ScottPlot, in pixels. Charts/README.md says what each form means.</summary>
/// <param name="canvas">Where to.</param>
/// <param name="paint">What ScottPlot paints with.</param>
/// <param name="paper">The colour of the ground, for hollow glyphs and edges.</param>
/// <param name="horizontal">Figures run from left to right.</param>
/// <param name="showBasis">Each mark shows at which of its dates it stands.</param>
/// <param name="showHedge">Unconfirmed and denied figures are marked as such.</param>
internal sealed class GlyphPen(SKCanvas canvas, Paint paint, Color paper, bool horizontal, bool showBasis, bool showHedge)
{
    static readonly LinePattern Dots = new([1.5f, 3f], 0, "Dots");

    public void Paint(PlacedMark mark, Color colour)
    {
        Extent(mark, colour);
        Leader(mark, colour);
        if (mark.Mark.Quantity?.Bound is Bound.Range or Bound.Vague)
        {
            Bar(mark, colour, isVague: mark.Mark.Quantity?.Bound == Bound.Vague);
        }
        else
        {
            Arrow(mark, colour);
            var (x, y) = At(mark.Low, mark.Across);
            Glyph(mark.Mark.Shape, x, y, mark.Radius, mark.Mark.IsHollow || mark.Mark.Quantity?.Bound == Bound.Approx, colour);
        }

        Basis(mark, colour);
        HedgeSign(mark, colour);
        Ring(mark, colour);
        if (mark.Mark.Foot is { } foot)
        {
            var (x, y) = mark.FootAt(horizontal);
            Text(foot, x, y, (float)PanelLayout.FootSize, colour, bold: true);
        }
    }

    /// <summary>Around a figure that is new: around the glyph, or around the whole bar.</summary>
    void Ring(PlacedMark mark, Color colour)
    {
        if (mark.Mark.IsNew)
        {
            var reach = mark.Radius + MarkPlacer.RingReach;
            var (near, far) = (Math.Min(mark.Low, mark.High) - reach, Math.Max(mark.Low, mark.High) + reach);
            (double X, double Y)[] corners = [At(near, mark.Across - reach), At(near, mark.Across + reach), At(far, mark.Across + reach), At(far, mark.Across - reach), At(near, mark.Across - reach)];
            Path(corners, 1.3, colour);
        }
    }

    /// <summary>A glyph alone; a hollow one is drawn a little smaller, because its stroke reaches outwards.</summary>
    public void Glyph(Shape shape, double x, double y, double radius, bool hollow, Color colour)
    {
        var size = hollow ? radius - 0.6 : radius;
        var edge = new ScottPlot.LineStyle((float)((hollow ? 1.8 : 0.9) * Thin(radius)), hollow ? colour : paper);
        if (shape == Shape.Circle)
        {
            Drawing.FillCircle(canvas, new Pixel(x, y), (float)size, new FillStyle(hollow ? paper : colour), paint);
            Drawing.DrawCircle(canvas, new Pixel(x, y), (float)size, edge, paint);
            return;
        }

        var corners = Pixels(ShapePath.Corners(shape, x, y, size));
        Drawing.FillPath(canvas, paint, corners, new FillStyle(hollow ? paper : colour));
        Drawing.DrawPath(canvas, paint, corners, edge, close: true);
    }

    public void Line(double x1, double y1, double x2, double y2, double width, Color colour, bool dotted = false) =>
        Drawing.DrawLine(canvas, paint, new Pixel(x1, y1), new Pixel(x2, y2), Style(width, colour, dotted));

    public void Path(IEnumerable<(double X, double Y)> points, double width, Color colour, bool dotted = false) =>
        Drawing.DrawPath(canvas, paint, Pixels(points), Style(width, colour, dotted));

    public void Fill(IEnumerable<(double X, double Y)> corners, Color colour) =>
        Drawing.FillPath(canvas, paint, Pixels(corners), new FillStyle(colour));

    /// <summary>A text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">Where its anchor stands.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="colour">The colour.</param>
    /// <param name="anchor">Which end of it stands at <paramref name="x"/>.</param>
    /// <param name="bold">Bold.</param>
    public void Text(string text, double x, double y, float size, Color colour, Anchor anchor = Anchor.Start, bool bold = false)
    {
        var alignment = anchor switch { Anchor.Start => Alignment.MiddleLeft, Anchor.Middle => Alignment.MiddleCenter, _ => Alignment.MiddleRight };
        var label = new LabelStyle { Text = text, FontSize = size, ForeColor = colour, Bold = bold, Alignment = alignment };
        label.Render(canvas, new Pixel(x, y - (size * 0.36)), paint);
    }

    public static IEnumerable<(double X, double Y)> Corners(Box box) => [(box.Left, box.Top), (box.Right, box.Top), (box.Right, box.Bottom), (box.Left, box.Bottom)];

    /// <summary>A bar from low to high with the glyph as its texture, and no point between the ends; a vague one fades out at both.</summary>
    void Bar(PlacedMark mark, Color colour, bool isVague)
    {
        var half = Math.Max(2.2, mark.Radius * 0.8);
        var (near, far) = (Math.Min(mark.Low, mark.High), Math.Max(mark.Low, mark.High));
        var box = horizontal ? new Box(near, mark.Across - half, far, mark.Across + half) : new Box(mark.Across - half, near, mark.Across + half, far);
        var rect = new PixelRect((float)box.Left, (float)Math.Max(box.Right, box.Left + 1), (float)Math.Max(box.Bottom, box.Top + 1), (float)box.Top);
        Drawing.FillRectangle(canvas, rect, paint, new FillStyle(colour) { Hatch = isVague ? Fading(colour) : null });
        var texture = half * 0.62;
        if (far - near < texture * 5)
        {
            return;
        }

        var count = Math.Max(2, (int)((far - near) / (half * 3)));
        for (var i = 0; i < count; i++)
        {
            var (x, y) = At(near + ((far - near) * (i + 0.5) / count), mark.Across);
            Glyph(mark.Mark.Shape, x, y, texture, hollow: false, paper);
        }
    }

    Gradient Fading(Color colour) => new(GradientType.Linear)
    {
        AlignmentStart = horizontal ? Alignment.MiddleLeft : Alignment.UpperCenter,
        AlignmentEnd = horizontal ? Alignment.MiddleRight : Alignment.LowerCenter,
        Colors = [colour.WithAlpha(0.08), colour.WithAlpha(0.75), colour.WithAlpha(0.75), colour.WithAlpha(0.08)],
        ColorPositions = [0, 0.35f, 0.65f, 1],
    };

    /// <summary>The arrow of an open end: as long for every figure, because nothing is said of how far it reaches.</summary>
    void Arrow(PlacedMark mark, Color colour)
    {
        if (mark.Arrow == 0)
        {
            return;
        }

        var tip = mark.Low + mark.Arrow;
        var wing = Math.Max(2.4, mark.Radius * 0.62);
        var back = tip - (Math.Sign(mark.Arrow) * wing * 1.2);
        var width = 1.7 * Thin(mark.Radius);
        Path([At(mark.Low, mark.Across), At(tip, mark.Across)], width, colour);
        Path([At(back, mark.Across - wing), At(tip, mark.Across), At(back, mark.Across + wing)], width, colour);
    }

    /// <summary>A period as a bar along the dates; dotted where an end is open or only the month of publication is known.</summary>
    void Extent(PlacedMark mark, Color colour)
    {
        if (mark.Extent is not { } extent || mark.Mark.Days is not { } days)
        {
            return;
        }

        var dotted = mark.Mark.Basis == DateBasis.Published || days.OpenStart || days.OpenEnd;
        foreach (var level in new[] { mark.Low, mark.High }.Distinct())
        {
            Path([At(level, extent.From), At(level, extent.To)], 1.8, colour, dotted);
            foreach (var cap in new[] { days.OpenStart ? (double?)null : extent.From, days.OpenEnd ? null : extent.To }.OfType<double>())
            {
                Path([At(level - 3, cap), At(level + 3, cap)], 1.4, colour);
            }
        }
    }

    /// <summary>From a glyph that made room for another to the place where it belongs.</summary>
    void Leader(PlacedMark mark, Color colour)
    {
        if (Math.Abs(mark.Across - mark.TrueAcross) < 2)
        {
            return;
        }

        var (x, y) = At(mark.Low, mark.TrueAcross);
        Path([(x, y), At(mark.Low, mark.Across)], 0.6, colour);
        Drawing.FillCircle(canvas, new Pixel(x, y), 1.1f, new FillStyle(colour), paint);
    }

    /// <summary>A line under the glyph: solid for a day that the figure is about, dotted for a day of publication.</summary>
    void Basis(PlacedMark mark, Color colour)
    {
        if (!showBasis || mark.Mark.Days is not { IsOneDay: true } || mark.Mark.Basis is not (DateBasis.About or DateBasis.Published) || mark.Mark.Row is not null)
        {
            return;
        }

        var y = Math.Max(mark.Low, mark.High) + mark.Radius + 3;
        Line(mark.Across - mark.Radius, y, mark.Across + mark.Radius, y, 1.4, colour, mark.Mark.Basis == DateBasis.Published);
    }

    /// <summary>A question mark beside an unconfirmed figure, a stroke through a denied one.</summary>
    void HedgeSign(PlacedMark mark, Color colour)
    {
        var (x, y) = At(mark.Low, mark.Across);
        var reach = mark.Radius + 2.5;
        if (showHedge && mark.Mark.Hedge == Hedge.Unconfirmed)
        {
            Text("?", x + mark.Radius, y - mark.Radius + 2, 9, colour, bold: true);
        }
        else if (showHedge && mark.Mark.Hedge == Hedge.Denied)
        {
            Line(x - reach, y + reach, x + reach, y - reach, 2, paper);
            Line(x - reach, y + reach, x + reach, y - reach, 1, colour);
        }
    }

    /// <summary>Small glyphs have thin lines.</summary>
    static double Thin(double radius) => Math.Clamp(radius / 4.5, 0.55, 1);

    static ScottPlot.LineStyle Style(double width, Color colour, bool dotted) => new((float)width, colour, dotted ? Dots : LinePattern.Solid);

    static Pixel[] Pixels(IEnumerable<(double X, double Y)> points) => [.. points.Select(point => new Pixel(point.X, point.Y))];

    (double X, double Y) At(double along, double across) => horizontal ? (along, across) : (across, along);
}
