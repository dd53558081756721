using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A unit in which dates are counted; the numbers are those of the vocabulary's class "date unit".</summary>
internal enum DateUnit
{
    Hour = 1,
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
}

/// <summary>Calendar arithmetic of the units; weeks begin on Monday.</summary>
internal static class DateUnits
{
    /// <summary>A partial date tells which unit of that size it lies in.</summary>
    public static bool IsKnownIn(this DateUnit unit, PartialDate date) => unit switch
    {
        DateUnit.Year or DateUnit.Decade => true,
        DateUnit.Month or DateUnit.Quarter => date.Month is not null,
        _ => date.IsDay,
    };

    /// <summary>The unit that holds a day, moved by <paramref name="count"/> units; null beyond the calendar.</summary>
    public static DateSpan? Around(this DateUnit unit, DateOnly day, int count, Leaning leaning)
    {
        var start = unit switch
        {
            DateUnit.Week or DateUnit.Fortnight => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            DateUnit.Weekend => SaturdayNear(day, leaning),
            DateUnit.Month => new DateOnly(day.Year, day.Month, 1),
            DateUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
            DateUnit.Year => new DateOnly(day.Year, 1, 1),
            DateUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
            _ => day,
        };
        if (unit.Moved(start, count) is not { } first || unit.Moved(first, 1) is not { } next)
        {
            return null;
        }

        var last = unit switch { DateUnit.Hour or DateUnit.Day => first, DateUnit.Weekend => first.AddDays(1), _ => next.AddDays(-1) };
        return new DateSpan(first, last, DateParts.All);
    }

    /// <summary>The day that lies <paramref name="count"/> units after a day; null beyond the calendar. Hours count as begun days.</summary>
    public static DateOnly? Moved(this DateUnit unit, DateOnly day, int count)
    {
        if (Math.Abs((long)count) > 5000)
        {
            return null;
        }

        try
        {
            return unit switch
            {
                DateUnit.Hour => day.AddDays(Math.Sign(count) * ((Math.Abs(count) + 23) / 24)),
                DateUnit.Day => day.AddDays(count),
                DateUnit.Week or DateUnit.Weekend => day.AddDays(7 * count),
                DateUnit.Fortnight => day.AddDays(14 * count),
                DateUnit.Month => day.AddMonths(count),
                DateUnit.Quarter => day.AddMonths(3 * count),
                DateUnit.Year => day.AddYears(count),
                _ => day.AddYears(10 * count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    static DateOnly SaturdayNear(DateOnly day, Leaning leaning)
    {
        var back = ((int)day.DayOfWeek - (int)DayOfWeek.Saturday + 7) % 7;
        return leaning == Leaning.Future && back > 1 ? day.AddDays(7 - back) : day.DayNumber < back ? day : day.AddDays(-back);
    }
}
