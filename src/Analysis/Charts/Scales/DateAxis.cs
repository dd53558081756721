namespace Analysis.Charts.Scales;

/// <summary>Chooses the axis for a set of days.</summary>
internal static class DateAxis
{
    /// <summary>From before the first day to after the last, with a margin so that no mark stands on the edge.</summary>
    public static Axis Of(IEnumerable<DaySpan?> days, string? laneTitle)
    {
        var spans = days.OfType<DaySpan>().ToList();
        if (spans.Count == 0)
        {
            return new Axis(AxisKind.Date, 0, 0) { LaneTitle = laneTitle };
        }

        double first = spans.Min(span => span.First).DayNumber;
        double last = spans.Max(span => span.Last).DayNumber + 1;
        var margin = Math.Max(1, Math.Round((last - first) * 0.025));
        return new Axis(AxisKind.Date, Math.Max(0, first - margin), Math.Min(DateOnly.MaxValue.DayNumber, last + margin)) { LaneTitle = laneTitle };
    }
}
