using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;
using Analysis.Dates;

namespace Analysis.Claims.Dating;

/// <summary>When a figure was said, and the days that it is about.</summary>
internal sealed record DateReading(Reading<DateOnly?> Reported, Reading<Period?> Period);

/// <summary>Reads the day of saying and the period of every figure of a passage.</summary>
/// <remarks>
/// Three steps: every date phrase is told to date a saying or what is said (<see cref="RoleReader"/>); the day of saying is carried
/// from sentence to sentence with its speaker (<see cref="SayingDays"/>); what is left gives periods (<see cref="PeriodReader"/>).
/// </remarks>
internal static class DateReader
{
    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>.</returns>
    public static IReadOnlyList<DateReading> Read(Passage passage, PassageAttribution spoken, IReadOnlyList<MeasureReading> measures)
    {
        var phrases = DatedPhrases.Of(passage);
        return Periods(passage, phrases, Said(passage, phrases, spoken), spoken, measures);
    }

    /// <summary>The second step: one day of saying a figure.</summary>
    public static Reading<DateOnly?>[] Said(Passage passage, DatedPhrases phrases, PassageAttribution spoken)
    {
        if (passage.Dates.Count > 0)
        {
            return new SayingDays(passage, phrases, spoken).Read();
        }

        var none = new Reading<DateOnly?>[passage.Figures.Count];
        Array.Fill(none, new(null, "no date in the text"));
        return none;
    }

    /// <summary>The third step: one reading a figure.</summary>
    public static DateReading[] Periods(Passage passage, DatedPhrases phrases, Reading<DateOnly?>[] said, PassageAttribution spoken, IReadOnlyList<MeasureReading> measures)
    {
        if (passage.Dates.Count == 0)
        {
            return Array.ConvertAll(said, day => new DateReading(day, new(null, "no date in the text")));
        }

        var periods = new PeriodReader(passage, phrases, said, spoken.Figures, measures).Read();
        return [.. said.Select((day, i) => new DateReading(day, periods[i]))];
    }
}
