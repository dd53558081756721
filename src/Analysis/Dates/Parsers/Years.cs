using Analysis.Dates.Expressions;

namespace Analysis.Dates.Parsers;

/// <summary>Years, spans of years, decades and seasons.</summary>
internal static class Years
{
    /// <summary>"1950-53", "2022–2023".</summary>
    public static bool YearSpan(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Year(at) is not { } first || !scan.IsDash(at + 1) || scan.CountsSomething(at + 3) || scan.IsDash(at + 3))
        {
            return false;
        }

        var last = scan.Year(at + 2) ?? (scan.Length(at + 2) == 2 && scan.IsGlued(at + 2) ? scan.Number(at + 2, 0, 99) + (first / 100 * 100) : null);
        if (last is not { } year || year <= first)
        {
            return false;
        }

        core = new DateCore(at, at + 3, new DateRange(new CalendarDate(first), new CalendarDate(year)), "span of years");
        return true;
    }

    /// <summary>"the 1970s".</summary>
    public static bool Decade(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Year(at) is not { } year || year % 10 != 0 || !scan.Has(at + 1, DateWords.Decade) || !scan.IsGlued(at + 1))
        {
            return false;
        }

        core = new DateCore(at, at + 2, new DateRange(new CalendarDate(year), new CalendarDate(year + 9)), "decade");
        return true;
    }

    /// <summary>"in 2004", "since 2022": four digits after a word that leads a year, unless they count what follows.</summary>
    public static bool Year(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Year(at) is not { } year || (scan.CountsSomething(at + 1) && !IsPast(scan, at + 1)) || !IsLed(scan, at))
        {
            return false;
        }

        core = new DateCore(at, at + 1, new CalendarDate(year), "year");
        return true;
    }

    /// <summary>"the summer of 2023", "autumn 2024", "since the winter".</summary>
    public static bool SeasonName(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.Season) is not { } season)
        {
            return false;
        }

        var yearAt = scan.Has(at + 1, DateWords.Of) ? at + 2 : at + 1;
        if (scan.Year(yearAt) is { } year)
        {
            core = new DateCore(at, yearAt + 1, new Season(season, year, Direction.None), "season and year");
            return true;
        }

        var leader = scan.Has(at - 1, DateWords.The) ? at - 2 : at - 1;
        if (!scan.Has(leader, DateWords.SeasonLeader) || scan.CountsSomething(at + 1) || (scan.Has(at, DateWords.DoubtfulSeason) && scan.Has(at + 1, DateWords.Of)))
        {
            return false;
        }

        core = new DateCore(at, at + 1, new Season(season, null, Direction.None), "season");
        return true;
    }

    /// <summary>"in 1953 signed a truce": a verb of the past follows, and no participle before a noun that is counted, "of 2000 wounded soldiers".</summary>
    static bool IsPast(in DateScan scan, int at) =>
        scan.Chars(at).EndsWith("ed", StringComparison.Ordinal) && !scan.Has(at - 2, DateWords.Of) && !scan.CountsSomething(at + 1) && !scan.IsLineBreak(at + 1);

    static bool IsLed(in DateScan scan, int at) =>
        scan.Has(at - 1, DateWords.YearLeader) || (scan.IsDash(at - 1) && scan.Value(at - 2, DateWords.Third) is not null)
        || (scan.Has(at - 1, DateWords.And) && scan.Year(at - 2) is not null);
}
