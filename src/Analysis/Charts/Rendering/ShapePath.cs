using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>The outlines of the glyphs, of about equal area for one radius.</summary>
internal static class ShapePath
{
    public static string Of(Shape shape, double x, double y, double radius) =>
        shape == Shape.Circle ? Arcs(x, y, radius) : $"M{string.Join('L', Corners(shape, x, y, radius).Select(point => $"{Number(point.X)} {Number(point.Y)}"))}Z";

    /// <summary>The corners of a glyph, clockwise; a circle has none.</summary>
    public static IEnumerable<(double X, double Y)> Corners(Shape shape, double x, double y, double radius) => shape switch
    {
        Shape.Circle => [],
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
    static IEnumerable<(double X, double Y)> Polygon(double x, double y, double radius, int corners, double turn) =>
        Enumerable.Range(0, corners).Select(i => Point(x, y, radius, turn + (360.0 * i / corners)));

    static IEnumerable<(double X, double Y)> Star(double x, double y, double outer, double inner) =>
        Enumerable.Range(0, 10).Select(i => Point(x, y, i % 2 == 0 ? outer : inner, 36.0 * i));

    static (double X, double Y)[] Cross(double x, double y, double a, double b) =>
    [
        (x - b, y - a), (x + b, y - a), (x + b, y - b), (x + a, y - b), (x + a, y + b), (x + b, y + b),
        (x + b, y + a), (x - b, y + a), (x - b, y + b), (x - a, y + b), (x - a, y - b), (x - b, y - b),
    ];

    static (double X, double Y)[] Box(double x, double y, double a, double b) => [(x - a, y - b), (x + a, y - b), (x + a, y + b), (x - a, y + b)];

    static (double X, double Y) Point(double x, double y, double radius, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return (x + (radius * sin), y - (radius * cos));
    }
}
