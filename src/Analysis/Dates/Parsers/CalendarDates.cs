using Analysis.Dates.Expressions;

namespace Analysis.Dates.Parsers;

/// <summary>Dates by the names and numbers of the calendar; each method is one rule and tries one token as the beginning.</summary>
internal static class CalendarDates
{
    /// <summary>"2024-10-18".</summary>
    public static bool Iso(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Year(at) is not { } year || !scan.IsSign(at + 1, '-') || !scan.IsGlued(at + 1) || !scan.IsSign(at + 3, '-')
            || scan.Number(at + 2, 1, 12) is not { } month || scan.Number(at + 4, 1, 31) is not { } day)
        {
            return false;
        }

        core = new DateCore(at, at + 5, new CalendarDate(year, month, day), "ISO date");
        return true;
    }

    /// <summary>"18/10/2024", "10/18/2024"; where both orders give a date and differ, only the year is certain.</summary>
    public static bool Slashed(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Number(at, 1, 31) is not { } first || !scan.IsSign(at + 1, '/') || scan.Number(at + 2, 1, 31) is not { } second
            || !scan.IsSign(at + 3, '/') || scan.Year(at + 4) is not { } year || (first > 12 && second > 12))
        {
            return false;
        }

        var date = first > 12 || first == second ? new CalendarDate(year, second, first)
            : second > 12 ? new CalendarDate(year, first, second)
            : new CalendarDate(year);
        core = new DateCore(at, at + 5, date, "date with slashes");
        return true;
    }

    /// <summary>"18.10.2024": day first.</summary>
    public static bool Dotted(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.IsNumber(at) || scan.Length(at) is < 8 or > 10)
        {
            return false;
        }

        Span<Range> parts = stackalloc Range[4];
        var chars = scan.Chars(at);
        if (chars.Split(parts, '.') != 3 || !TryNumber(chars[parts[0]], 1, 31, out var day) || !TryNumber(chars[parts[1]], 1, 12, out var month)
            || !TryNumber(chars[parts[2]], DateWords.FirstYear, DateWords.LastYear, out var year))
        {
            return false;
        }

        core = new DateCore(at, at + 1, new CalendarDate(year, month, day), "date with points");
        return true;
    }

    /// <summary>"6 November, 2024", "18th of October", "8 to 13 October", "14-15 December".</summary>
    public static bool DayBeforeMonth(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Number(at, 1, 31) is not { } day)
        {
            return false;
        }

        var next = SkipEnding(scan, at + 1);
        int? lastDay = null;
        if ((scan.IsDash(next) || scan.Has(next, DateWords.To) || scan.Has(next, DateWords.And)) && scan.Number(next + 1, 1, 31) is { } other)
        {
            lastDay = other;
            next = SkipEnding(scan, next + 2);
        }

        if (scan.Has(next, DateWords.Of))
        {
            next++;
        }

        if (scan.Value(next, DateWords.Month) is not { } month || !scan.IsCapital(next))
        {
            return false;
        }

        next = SkipPeriod(scan, next + 1);
        var year = YearAfter(scan, ref next);
        core = new DateCore(at, next, Days(year, month, day, lastDay), lastDay is null ? "day and month" : "days of a month");
        return true;
    }

    /// <summary>"on the 8th", but not "on the 8th floor".</summary>
    public static bool DayAlone(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        var next = at + 2;
        if (scan.Number(at, 1, 31) is not { } day || !scan.Has(at + 1, DateWords.DayEnding) || !scan.IsGlued(at + 1) || !scan.Has(at - 1, DateWords.The)
            || !(scan.Has(at - 2, DateWords.On) || scan.Has(at - 2, DateWords.Of)) || (scan.CountsSomething(next) && !IsOfNumber(scan, next)) || (scan.IsCapital(next) && !scan.IsSign(next, '.')) || scan.IsDash(next))
        {
            return false;
        }

        core = new DateCore(at, next, new DayOfMonth(day), "day of the month");
        return true;
    }

    /// <summary>"spoke on the 13th of around 300 deaths": the preposition is the verb's.</summary>
    static bool IsOfNumber(in DateScan scan, int of) => scan.Has(of, DateWords.Of) && (scan.IsNumber(of + 1) || scan.Has(of + 1, DateWords.NumberQualifier) || scan.Has(of + 1, DateWords.NumberWord));

    /// <summary>"October 18th", "Dec. 23", "October 18, 2024", "Oct. 8 and 13", "Apr. 26/28".</summary>
    public static bool MonthBeforeDay(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.Month) is not { } month || !scan.IsCapital(at))
        {
            return false;
        }

        var next = SkipPeriod(scan, at + 1);
        if (scan.Number(next, 1, 31) is not { } day || scan.Length(next) > 2)
        {
            return false;
        }

        next = SkipEnding(scan, next + 1);
        var lastDay = SecondDay(scan, day, ref next);
        var year = YearAfter(scan, ref next);
        core = new DateCore(at, next, Days(year, month, day, lastDay), lastDay is null ? "month and day" : "days of a month");
        return true;
    }

    /// <summary>"October 2024", "Oct. 2024", "June of 2024".</summary>
    public static bool MonthAndYear(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.Month) is not { } month || !scan.IsCapital(at))
        {
            return false;
        }

        var next = SkipPeriod(scan, at + 1);
        if (scan.Has(next, DateWords.Of) || scan.IsSign(next, ','))
        {
            next++;
        }

        if (scan.Year(next) is not { } year)
        {
            return false;
        }

        core = new DateCore(at, next + 1, new CalendarDate(year, month), "month and year");
        return true;
    }

    /// <summary>"October"; "May" and "March" only after a word that leads a month.</summary>
    public static bool Month(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.Month) is not { } month || !scan.IsCapital(at)
            || (scan.Has(at, DateWords.ShortMonth) && !scan.IsSign(at + 1, '.'))
            || (scan.Has(at, DateWords.DoubtfulMonth) && !HasMonthLeader(scan, at)))
        {
            return false;
        }

        core = new DateCore(at, SkipPeriod(scan, at + 1, scan.Has(at, DateWords.ShortMonth)), new CalendarDate(null, month), "month");
        return true;
    }

    static bool HasMonthLeader(in DateScan scan, int at) =>
        scan.Has(at - 1, DateWords.MonthLeader) || IsLineOfTable(scan, at) || (scan.IsDash(at - 1) && scan.Value(at - 2, DateWords.Third) is not null) || scan.Has(at - 1, DateWords.And);

    /// <summary>"March – 41,200" as a line: the month of a number.</summary>
    static bool IsLineOfTable(in DateScan scan, int at) => scan.IsLineBreak(at - 1) && (scan.IsDash(at + 1) || scan.IsSign(at + 1, ':')) && scan.IsNumber(at + 2);

    static int? SecondDay(in DateScan scan, int first, ref int next)
    {
        var isDash = scan.IsDash(next) || scan.IsSign(next, '/');
        if ((!isDash && !scan.Has(next, DateWords.And) && !scan.Has(next, DateWords.To))
            || scan.Number(next + 1, first + 1, 31) is not { } second || scan.Length(next + 1) > 2)
        {
            return null;
        }

        var after = SkipEnding(scan, next + 2);
        // "26 died on October 26 and 28 on October 28": the second is a number of its own.
        var isOfOther = scan.Has(after, DateWords.On) && (scan.Value(after + 1, DateWords.Month) is not null || scan.Value(after + 1, DateWords.Weekday) is not null);
        if (scan.Value(after, DateWords.Month) is not null || (!isDash && (isOfOther || scan.CountsSomething(after))) || scan.IsSign(after, ':'))
        {
            return null;
        }

        next = after;
        return second;
    }

    static DateExpression Days(int? year, int month, int day, int? lastDay)
    {
        var first = new CalendarDate(year, month, day);
        return lastDay is { } last && last > day ? new DateRange(first, new CalendarDate(year, month, last)) : first;
    }

    static int? YearAfter(in DateScan scan, ref int next)
    {
        var at = scan.IsSign(next, ',') ? next + 1 : next;
        if (scan.Year(at) is not { } year || (at > next && year % 100 == 0 && scan.CountsSomething(at + 1)))
        {
            return null;
        }

        next = at + 1;
        return year;
    }

    static int SkipEnding(in DateScan scan, int at) => scan.Has(at, DateWords.DayEnding) && scan.IsGlued(at) ? at + 1 : at;

    static int SkipPeriod(in DateScan scan, int at, bool always = false) =>
        scan.IsSign(at, '.') && scan.IsGlued(at) && (always || (scan.IsNumber(at + 1) && scan.Has(at - 1, DateWords.ShortMonth))) ? at + 1 : at;

    static bool TryNumber(ReadOnlySpan<char> digits, int least, int most, out int value) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
}
