using Analysis.Charts;
using Analysis.Charts.Drawing;

namespace Analysis.Polyglot;

/// <summary>An axis of a panel in the coordinates of ScottPlot, which has neither logarithmic nor category axes.</summary>
/// <param name="axis">The axis.</param>
/// <param name="isVertical">Then rows run downwards.</param>
/// <param name="hasLane">Marks without a date stand in a lane beyond the upper end.</param>
internal sealed class PlotAxis(Axis axis, bool isVertical, bool hasLane)
{
    /// <summary>The day that OLE automation dates count from.</summary>
    static readonly int Origin = new DateOnly(1899, 12, 30).DayNumber;

    public Axis Axis => axis;

    public bool HasLane => hasLane && axis.Kind == AxisKind.Date;

    /// <summary>The least coordinate shown.</summary>
    public double Low => Ends.Low - (Span * Below);

    /// <summary>The greatest coordinate shown, with room for arrows, names or the lane.</summary>
    public double High => Ends.High + (Span * Above);

    /// <summary>The coordinates between which the lane stands.</summary>
    public (double From, double To) Lane => (Ends.High + (Span * 0.02), High);

    (double Low, double High) Ends => (Math.Min(At(axis.Low), At(axis.High)), Math.Max(At(axis.Low), At(axis.High)));

    double Span => Math.Max(Ends.High - Ends.Low, axis.Kind == AxisKind.Category ? 1 : 1e-6);

    double Below => axis.Kind switch
    {
        AxisKind.Category => CategoryRoom,
        AxisKind.Number when axis.HasZero => 0.07,
        AxisKind.Number when axis.Log => 0.02,
        _ => 0,
    };

    double Above => axis.Kind switch
    {
        AxisKind.Category => CategoryRoom,
        AxisKind.Number when !isVertical => 0.14,
        AxisKind.Number => axis.HasOpenEnds ? 0.07 : 0.03,
        _ => HasLane ? 0.17 : 0,
    };

    /// <summary>Half a row beside the outer ones; for the columns of a chart of links, room for names.</summary>
    double CategoryRoom => !isVertical ? 0.45 : axis.Categories.Count > 0 ? 0.5 / Span : 0.06;

    /// <summary>The coordinate of a value.</summary>
    public double At(double value) => axis.Kind switch
    {
        AxisKind.Date => value - Origin,
        AxisKind.Category when isVertical => -value,
        _ => axis.Log ? Math.Log10(value) : value,
    };

    /// <summary>The value at a coordinate.</summary>
    public double ValueAt(double coordinate) => axis.Kind switch
    {
        AxisKind.Date => coordinate + Origin,
        AxisKind.Category when isVertical => -coordinate,
        _ => axis.Log ? Math.Pow(10, coordinate) : coordinate,
    };

    /// <summary>The scale in pixels, as the axis stands now.</summary>
    public Scale Scale(Func<double, float> pixel)
    {
        var (low, high) = (pixel(At(axis.Low)), pixel(At(axis.High)));
        return new Scale(axis, axis.HasZero && axis.Log ? low + (Math.Sign(low - high) * Analysis.Charts.Drawing.Scale.ZeroGap) : low, high);
    }
}
