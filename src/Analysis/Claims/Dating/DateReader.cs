using Analysis.Claims.Attribution;
using Analysis.Dates;

namespace Analysis.Claims.Dating;

/// <summary>When a figure was said, and the days that it is about.</summary>
internal sealed record DateReading(Reading<DateOnly?> Reported, Reading<Period?> Period);

/// <summary>Reads the day of saying and the period of every figure of a passage.</summary>
internal static class DateReader
{
    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>.</returns>
    public static IReadOnlyList<DateReading> Read(Passage passage, IReadOnlyList<AttributionReading> attributions) =>
        [.. passage.Figures.Select(_ => new DateReading(new(null, "none"), new(null, "none")))];
}
