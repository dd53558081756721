namespace Analysis.Claims.Measures;

/// <summary>What a figure counts, whose people, where, and how far the text stands behind it.</summary>
internal sealed record MeasureReading(Reading<Measure> Measure, Reading<string> Subject, Reading<string?> Place, Reading<Hedge> Hedge);

/// <summary>Reads measure, subject, place and hedge of every figure of a passage.</summary>
internal static class MeasureReader
{
    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>.</returns>
    public static IReadOnlyList<MeasureReading> Read(Passage passage) =>
        [.. passage.Figures.Select(_ => new MeasureReading(new(Measure.Other, "none"), new(Subjects.Unknown, "none"), new(null, "none"), new(Hedge.Stated, "none")))];
}
