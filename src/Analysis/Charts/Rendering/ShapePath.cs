using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>The outlines of the glyphs, of about equal area for one radius.</summary>
internal static class ShapePath
{
    public static string Of(Shape shape, double x, double y, double radius) => shape switch
    {
        Shape.Circle => Arcs(x, y, radius),
        Shape.Diamond => Polygon(x, y, radius * 1.22, 4, 0),
        Shape.TriangleUp => Polygon(x, y + (radius * 0.22), radius * 1.3, 3, 0),
        Shape.TriangleDown => Polygon(x, y - (radius * 0.22), radius * 1.3, 3, 180),
        Shape.Square => Polygon(x, y, radius * 1.24, 4, 45),
        Shape.Hexagon => Polygon(x, y, radius * 1.1, 6, 0),
        Shape.Plus => Cross(x, y, radius * 1.1, radius * 0.4),
        Shape.Star => Star(x, y, radius * 1.3, radius * 0.62),
        _ => Box(x, y, radius * 1.2, radius * 0.62),
    };

    static string Arcs(double x, double y, double r) => $"M{Number(x - r)} {Number(y)}a{Number(r)} {Number(r)} 0 1 0 {Number(2 * r)} 0a{Number(r)} {Number(r)} 0 1 0 {Number(-2 * r)} 0Z";

    /// <param name="x">The centre.</param>
    /// <param name="y">The centre.</param>
    /// <param name="radius">To the corners.</param>
    /// <param name="corners">How many.</param>
    /// <param name="turn">Degrees clockwise from a corner on top.</param>
    static string Polygon(double x, double y, double radius, int corners, double turn) =>
        Closed(Enumerable.Range(0, corners).Select(i => Point(x, y, radius, turn + (360.0 * i / corners))));

    static string Star(double x, double y, double outer, double inner) =>
        Closed(Enumerable.Range(0, 10).Select(i => Point(x, y, i % 2 == 0 ? outer : inner, 36.0 * i)));

    static string Cross(double x, double y, double a, double b) => Closed(
    [
        (x - b, y - a), (x + b, y - a), (x + b, y - b), (x + a, y - b), (x + a, y + b), (x + b, y + b),
        (x + b, y + a), (x - b, y + a), (x - b, y + b), (x - a, y + b), (x - a, y - b), (x - b, y - b),
    ]);

    static string Box(double x, double y, double a, double b) => Closed([(x - a, y - b), (x + a, y - b), (x + a, y + b), (x - a, y + b)]);

    static (double X, double Y) Point(double x, double y, double radius, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return (x + (radius * sin), y - (radius * cos));
    }

    static string Closed(IEnumerable<(double X, double Y)> points) =>
        $"M{string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"))}Z";
}
