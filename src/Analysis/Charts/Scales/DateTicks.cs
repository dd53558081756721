using System.Globalization;

namespace Analysis.Charts.Scales;

/// <summary>Where a date axis has its lines and labels, from days to centuries.</summary>
/// <param name="Labels">Days, months or years, at their first day.</param>
/// <param name="Eras">Under them the month or the year in which they stand, where it begins or first shows; empty for years.</param>
internal sealed record DateTicks(IReadOnlyList<Tick> Labels, IReadOnlyList<Tick> Eras)
{
    static readonly int[] MonthSteps = [1, 2, 3, 6];
    static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The days of the month that get a label, densest first.</summary>
    static readonly int[][] DaySets = [[.. Enumerable.Range(1, 31)], [.. Enumerable.Range(0, 15).Select(i => 1 + (2 * i))], [1, 5, 10, 15, 20, 25], [1, 8, 15, 22], [1, 15]];

    /// <param name="axis">The axis.</param>
    /// <param name="pixels">Its length.</param>
    public static DateTicks Of(Axis axis, double pixels)
    {
        var first = DateOnly.FromDayNumber((int)Math.Ceiling(axis.Low));
        var last = DateOnly.FromDayNumber((int)Math.Min(Math.Floor(axis.High), DateOnly.MaxValue.DayNumber));
        var days = Math.Max(axis.High - axis.Low, 1);
        var perDay = pixels / days;
        foreach (var set in DaySets)
        {
            if (days <= 366 && 31.0 / set.Length * perDay >= 34)
            {
                return Build(Days(first, last).Where(day => set.Contains(day.Day)), "%d", "MMM yyyy", day => (day.Year, day.Month));
            }
        }

        foreach (var step in MonthSteps)
        {
            if (step * 30.4 * perDay >= 36)
            {
                return Build(Months(first, last).Where(day => (day.Month - 1) % step == 0), "MMM", "yyyy", day => (day.Year, 0));
            }
        }

        var years = YearSteps.FirstOrDefault(step => step * 365.25 * perDay >= 44, 2000);
        return new(Ticks(Years(first, last).Where(day => day.Year % years == 0), "yyyy"), []);
    }

    static DateTicks Build(IEnumerable<DateOnly> days, string label, string era, Func<DateOnly, (int Year, int Month)> eraOf)
    {
        var labelled = days.ToList();
        var eras = labelled.GroupBy(eraOf).Select(group => group.First());
        return new(Ticks(labelled, label), Ticks(eras, era));
    }

    static List<Tick> Ticks(IEnumerable<DateOnly> days, string format) =>
        [.. days.Select(day => new Tick(day.DayNumber, day.ToString(format, CultureInfo.InvariantCulture)))];

    static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.DayNumber, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(DateOnly.FromDayNumber);

    static IEnumerable<DateOnly> Months(DateOnly first, DateOnly last)
    {
        for (var month = (first.Year * 12) + first.Month - (first.Day == 1 ? 1 : 0); month < 9999 * 12; month++)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day > last)
            {
                yield break;
            }

            yield return day;
        }
    }

    static IEnumerable<DateOnly> Years(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(year => new DateOnly(year, 1, 1)).Where(day => day >= first && day <= last);
}
