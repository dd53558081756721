using Analysis.Figures;

namespace Analysis.Charts;

/// <summary>Thin lines that join the running totals of one source and measure, and nothing else.</summary>
internal static class RunningTotals
{
    /// <summary>A line through each series of at least two dated totals. Ranges and vague words have no point to join and are left out.</summary>
    public static IReadOnlyList<Line> Join(IEnumerable<Mark> marks) =>
        [.. marks.Where(mark => mark is { IsRunningTotal: true, Days: not null } && mark.Quantity?.Bound is not (null or Bound.Range or Bound.Vague))
            .GroupBy(mark => (mark.Series, mark.Shape, mark.IsReference))
            .Where(series => series.Count() > 1)
            .Select(series => new Line(series.Key.Series, [.. series.OrderBy(mark => mark.Days!.Value.Last).Select(Point)]))];

    internal static PlotPoint Point(Mark mark) =>
        new(mark.Days!.Value.Last.DayNumber + 0.5, (mark.Quantity!.Value.Low ?? mark.Quantity.Value.High)!.Value);
}
