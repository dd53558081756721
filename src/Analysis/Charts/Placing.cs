using Analysis.Articles;
using Analysis.Dates;

namespace Analysis.Charts;

/// <summary>Which of a figure's dates places it on a chart.</summary>
internal static class Placing
{
    /// <summary>The days and the date that they are; no days when none is known.</summary>
    /// <param name="about">The days that the figure is about.</param>
    /// <param name="said">The day on which the source said it.</param>
    /// <param name="published">When the article came out.</param>
    /// <param name="choice">Which of them to prefer.</param>
    public static (DaySpan? Days, DateBasis Basis) Of(Period? about, DateOnly? said, PartialDate? published, DateChoice choice)
    {
        if (choice == DateChoice.AboutElseSaid && about is { } period)
        {
            return (Of(period, said ?? published?.Last), DateBasis.About);
        }

        if (choice != DateChoice.Published && said is { } day)
        {
            return (DaySpan.Day(day), DateBasis.Said);
        }

        return published is { } date ? (new DaySpan(date.First, date.Last), DateBasis.Published) : (null, DateBasis.None);
    }

    /// <summary>A period on the axis. One without an end reaches to the day on which it was spoken of, never before its beginning.</summary>
    static DaySpan Of(Period period, DateOnly? spoken) => period switch
    {
        { From: { } from, To: { } to } => new(from, to),
        { From: { } from } => new(from, spoken > from ? spoken.Value : from) { OpenEnd = true },
        _ => new(period.To!.Value, period.To.Value) { OpenStart = true },
    };
}
