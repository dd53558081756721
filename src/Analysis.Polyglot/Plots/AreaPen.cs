using Analysis.Charts;
using Analysis.Charts.Drawing;

namespace Analysis.Polyglot;

/// <summary>Draws what lies behind the marks: areas, lines, and the bars of a chart of links.</summary>
internal sealed class AreaPen(GlyphPen pen, bool dark)
{
    public void Paint(Panel panel, Box data, Scale x, Scale y)
    {
        foreach (var band in panel.Bands)
        {
            Band(band, data, x, y);
        }

        foreach (var line in panel.Lines)
        {
            var points = line.Points.Select(point => (x.At(point.X), y.At(point.Y))).ToList();
            var path = line.Style == Charts.LineStyle.Curved ? points.Zip(points.Skip(1), Curve).SelectMany(curve => curve) : points;
            pen.Path(path, line.Width, Inks.Of(line.Series, dark).WithAlpha(0.6), line.Style == Charts.LineStyle.Dotted);
        }

        foreach (var node in panel.Nodes)
        {
            const double HalfWidth = 3.5;
            var at = x.At(node.Column);
            pen.Fill(GlyphPen.Corners(new Box(at - HalfWidth, y.At(node.From), at + HalfWidth, y.At(node.To))), Inks.Of(node.Series, dark));
        }
    }

    /// <summary>A tinted area with a line along each edge that a figure sets; darker where its edges have crossed.</summary>
    void Band(Band band, Box data, Scale x, Scale y)
    {
        var colour = Inks.Of(Palette.Quiet, dark);
        var top = band.High is { } high ? y.At(high) : data.Top;
        var bottom = band.Low is { } low ? y.At(low) : data.Bottom;
        var (left, right) = (x.At(band.From), x.At(band.To));
        pen.Fill(GlyphPen.Corners(new Box(left, top, right, bottom)), colour.WithAlpha(bottom >= top ? 0.13 : 0.35));
        if (band.High is not null)
        {
            pen.Line(left, top, right, top, 1.6, colour);
        }

        if (band.Low is not null)
        {
            pen.Line(left, bottom, right, bottom, 1.6, colour);
        }
    }

    /// <summary>A cubic Bézier curve that leaves and arrives horizontally, as points.</summary>
    static IEnumerable<(double X, double Y)> Curve((double X, double Y) a, (double X, double Y) b)
    {
        const int Steps = 24;
        for (var i = 0; i <= Steps; i++)
        {
            var t = (double)i / Steps;
            var (outer, inner) = ((1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * t);
            var middle = (a.X + b.X) / 2;
            yield return ((outer * a.X) + (inner * middle) + (t * t * t * b.X), ((outer + (inner * (1 - t))) * a.Y) + (((inner * t) + (t * t * t)) * b.Y));
        }
    }
}
