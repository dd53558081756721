using System.Globalization;
using Analysis.Charts.Drawing;
using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>Draws what lies behind the marks: areas, lines, and the bars of a chart of links.</summary>
internal sealed class AreaPainter(MarkupWriter svg, ThemeStyle style, Func<object, string?> link, bool tooltips)
{
    public void Paint(PlacedPanel panel)
    {
        foreach (var band in panel.Panel.Bands)
        {
            Band(panel, band);
        }

        foreach (var line in panel.Panel.Lines)
        {
            Line(panel, line);
        }

        foreach (var node in panel.Panel.Nodes)
        {
            Node(panel, node);
        }
    }

    /// <summary>A tinted area with a line along each edge that a figure sets; an open side has none and reaches the edge of the plot.</summary>
    void Band(PlacedPanel panel, Band band)
    {
        var (left, right) = (panel.X.At(band.From), panel.X.At(band.To));
        var top = band.High is { } high ? panel.Y.At(high) : panel.Plot.Top;
        var bottom = band.Low is { } low ? panel.Y.At(low) : panel.Plot.Bottom;
        svg.Open("g", ("color", style.Quiet), ("class", "n"));
        svg.Empty("rect", ("x", Number(left)), ("y", Number(Math.Min(top, bottom))), ("width", Number(right - left)), ("height", Number(Math.Abs(bottom - top))), ("fill", "currentColor"), ("fill-opacity", bottom >= top ? "0.13" : "0.35"));
        foreach (var edge in new[] { band.High is null ? (double?)null : top, band.Low is null ? null : bottom }.OfType<double>())
        {
            svg.Empty("line", ("x1", Number(left)), ("y1", Number(edge)), ("x2", Number(right)), ("y2", Number(edge)), ("stroke", "currentColor"), ("stroke-width", "1.6"));
        }

        svg.Close().Line();
    }

    void Line(PlacedPanel panel, Line line)
    {
        var points = line.Points.Select(point => (X: panel.X.At(point.X), Y: panel.Y.At(point.Y))).ToList();
        var target = link(line);
        svg.Open("g", ("color", line.Series is null ? style.Quiet : style.Colour(line.Series)), ("class", line.Series is null ? "n" : $"k{style.Index(line.Series).ToString(CultureInfo.InvariantCulture)}"));
        if (target is not null)
        {
            svg.Open("a", ("href", target));
        }

        if (tooltips && line.Evidence.Count > 0)
        {
            svg.Element("title", EvidenceText.Tooltip(line));
        }

        svg.Empty("path", ("d", Path(points, line.Style)), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", Number(line.Width)),
            ("stroke-opacity", "0.6"), ("stroke-dasharray", line.Style == LineStyle.Dotted ? "1.5 3" : null), ("stroke-linejoin", "round"));
        if (target is not null)
        {
            svg.Close();
        }

        svg.Close().Line();
    }

    static string Path(List<(double X, double Y)> points, LineStyle lineStyle)
    {
        if (lineStyle != LineStyle.Curved)
        {
            return $"M{string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"))}";
        }

        var steps = points.Zip(points.Skip(1), (a, b) =>
            $"C{Number((a.X + b.X) / 2)} {Number(a.Y)} {Number((a.X + b.X) / 2)} {Number(b.Y)} {Number(b.X)} {Number(b.Y)}");
        return $"M{Number(points[0].X)} {Number(points[0].Y)}{string.Concat(steps)}";
    }

    void Node(PlacedPanel panel, Node node)
    {
        const double HalfWidth = 3.5;
        var (x, top, bottom) = (panel.X.At(node.Column), panel.Y.At(node.From), panel.Y.At(node.To));
        svg.Open("g", ("color", node.Series is null ? style.Quiet : style.Colour(node.Series)), ("class", node.Series is null ? "n" : $"k{style.Index(node.Series).ToString(CultureInfo.InvariantCulture)}"));
        svg.Element("title", node.Name);
        svg.Empty("rect", ("x", Number(x - HalfWidth)), ("y", Number(top)), ("width", Number(2 * HalfWidth)), ("height", Number(bottom - top)), ("fill", "currentColor"));
        svg.Close().Line();
    }
}
