using Analysis.Dates.Expressions;

namespace Analysis.Dates.Parsers;

/// <summary>Distances in time, stretches, feasts and times of day.</summary>
internal static class CountedDates
{
    /// <summary>"two weeks ago", "a year ago", "five days later", "a day before"; "several weeks ago" without days.</summary>
    public static bool Ago(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        var next = at;
        int? count = null;
        if (scan.Has(at, DateWords.VagueCount))
        {
            next++;
        }
        else if (scan.CountAt(at) is { } number)
        {
            count = number;
            next++;
            if (scan.Value(next, DateWords.Count) is 2 && scan.Has(next + 1, DateWords.Of))
            {
                count = 2;
                next += 2;
            }
        }
        else
        {
            return false;
        }

        if (scan.Unit(next) is not { } unit || scan.Value(next + 1, DateWords.Ago) is not { } side)
        {
            return false;
        }

        DateExpression expression = count is { } known && unit != DateUnit.Hour ? new Distance(unit, side == 3 ? known : -known, side != 1) : new VagueTime();
        core = new DateCore(at, next + 2, expression, side == 1 ? "ago" : "distance in the text");
        return true;
    }

    /// <summary>"some hours before", "minutes later", "an hour earlier": on the day that the text spoke of last.</summary>
    public static bool Moments(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        var next = scan.Has(at, DateWords.VagueCount) || scan.CountAt(at) is not null ? at + 1 : at;
        if (!scan.Has(next, DateWords.Moment) || scan.Value(next + 1, DateWords.Ago) is not (2 or 3))
        {
            return false;
        }

        core = new DateCore(at, next + 2, new Distance(DateUnit.Day, 0, FromText: true), "moments in the text");
        return true;
    }

    /// <summary>"over three days", "within 24 hours": a span up to now where no other date follows.</summary>
    public static bool Stretch(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at - 1, DateWords.StretchLeader) || scan.CountAt(at) is not { } count || scan.Unit(at + 1) is not { } unit || unit > DateUnit.Month
            || scan.Has(at + 2, DateWords.In) || scan.Has(at + 2, DateWords.Of) || scan.Value(at + 2, DateWords.Ago) is not null)
        {
            return false;
        }

        core = new DateCore(at, at + 2, new RollingSpan(unit, -count), "stretch");
        return true;
    }

    /// <summary>"in a day", "in two days": so long up to now, where it is no time to come ("in two days' time").</summary>
    public static bool Within(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at - 1, DateWords.InWord) || scan.CountAt(at) is not { } count || scan.Unit(at + 1) is not { } unit || unit > DateUnit.Week || scan.IsWord(at + 2) || scan.IsPossessive(at + 2))
        {
            return false;
        }

        core = new DateCore(at, at + 2, new RollingSpan(unit, -count), WithinRule);
        return true;
    }

    /// <summary>"overnight": from yesterday to today.</summary>
    public static bool Overnight(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.Overnight))
        {
            return false;
        }

        core = new DateCore(at, at + 1, new RollingSpan(DateUnit.Day, -1), OvernightRule);
        return true;
    }

    public const string OvernightRule = "overnight";
    public const string WithinRule = "within";

    /// <summary>"the weekend"; "the year" where something is said to be part of it.</summary>
    public static bool TheUnit(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.The))
        {
            return false;
        }

        // "the night before": a day before a day of the text.
        var side = scan.Value(at + 2, DateWords.Ago) is { } way and (2 or 3) && (!scan.IsWord(at + 3) || scan.Has(at + 3, DateWords.In)) ? way : 0;
        if (side != 0 && scan.Value(at + 1, DateWords.PartOfDay) is not null)
        {
            core = new DateCore(at, at + 3, new Distance(DateUnit.Day, side == 3 ? 1 : -1, FromText: true), "distance in the text");
            return true;
        }

        if (scan.Unit(at + 1) is not { } unit || scan.Has(at + 1, DateWords.PluralUnit))
        {
            return false;
        }

        // "the day before yesterday", "the day after tomorrow"
        if (unit == DateUnit.Day && scan.Value(at + 2, DateWords.Ago) is { } around and (2 or 3) && scan.Value(at + 3, DateWords.NearDay) is { } near)
        {
            core = new DateCore(at, at + 4, new UnitShift(DateUnit.Day, 1 - near + (around == 3 ? 1 : -1)), "near day");
            return true;
        }

        // "earlier in the day": the day that the text spoke of last.
        if (unit == DateUnit.Day && scan.Has(at - 1, DateWords.In) && scan.Has(at - 2, DateWords.Earlier))
        {
            core = new DateCore(at, at + 2, new Distance(DateUnit.Day, 0, FromText: true), "same time");
            return true;
        }

        // "the day before", "the week after": counted from a day of the text, unless a clause follows.
        if (unit is DateUnit.Day or DateUnit.Week && side != 0)
        {
            core = new DateCore(at, at + 3, new Distance(unit, side == 3 ? 1 : -1, FromText: true), "distance in the text");
            return true;
        }

        if (unit is DateUnit.Week or DateUnit.Month or DateUnit.Year && scan.Has(at + 2, DateWords.So) && scan.Has(at + 3, DateWords.Far))
        {
            core = new DateCore(at, at + 4, new UnitToDate(unit), "unit so far");
            return true;
        }

        if (unit != DateUnit.Weekend && !(unit is DateUnit.Week or DateUnit.Month or DateUnit.Year && scan.Has(at - 1, DateWords.Of)))
        {
            return false;
        }

        core = new DateCore(at, at + 2, new UnitShift(unit, 0), unit == DateUnit.Weekend ? "weekend" : "current unit");
        return true;
    }

    /// <summary>"the New Year", "New Year's Eve", "Christmas".</summary>
    public static bool Feast(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Has(at - 1, DateWords.Indefinite))
        {
            // "a New Year's Eve vigil" is a kind of vigil.
            return false;
        }

        if (scan.Has(at, DateWords.Christmas) && scan.IsCapital(at))
        {
            core = new DateCore(at, at + 1, new CalendarDate(null, 12, 25), "Christmas");
            return true;
        }

        if (!scan.Has(at, DateWords.New) || scan.Unit(at + 1) != DateUnit.Year)
        {
            return false;
        }

        var isEve = scan.Has(at + 3, DateWords.Eve);
        core = new DateCore(at, isEve ? at + 4 : at + 2, isEve ? new CalendarDate(null, 12, 31) : new CalendarDate(null, 1, 1), "New Year");
        return true;
    }

    /// <summary>"14:10", "2 a.m.", at the head of a live blog's entry also "14.10".</summary>
    public static bool Time(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (StampEnd(scan, at) is { } end)
        {
            core = new DateCore(at, end, new TimeOfDay(), "time of day");
            return true;
        }

        if (scan.Number(at, 0, 23) is null)
        {
            return false;
        }

        var next = at + 1;
        if (scan.IsSign(next, ':') && scan.IsGlued(next) && scan.Length(next + 1) == 2 && scan.Number(next + 1, 0, 59) is not null)
        {
            next += 2;
        }

        next = scan.Has(next, DateWords.Meridian) ? next + 1 : next;
        if (next == at + 1)
        {
            return false;
        }

        core = new DateCore(at, next, new TimeOfDay(), "time of day");
        return true;
    }

    /// <summary>
    /// At the head of a line "15.50 Bomb on Kharkiv" with two digits for the minutes, where they are no number of something, "6.40pm", "18h40", "1840 GMT".
    /// The token behind it; null for anything else.
    /// </summary>
    static int? StampEnd(in DateScan scan, int at)
    {
        if (!scan.IsNumber(at) || !scan.IsLineBreak(at - 1))
        {
            return null;
        }

        var isPointed = scan.Chars(at) is [>= '0' and <= '9', '.', >= '0' and <= '5', >= '0' and <= '9'] or [>= '0' and <= '2', >= '0' and <= '9', '.', >= '0' and <= '5', >= '0' and <= '9'];
        if (isPointed)
        {
            return scan.Has(at + 1, DateWords.Meridian) ? at + 2
                : scan.Length(at) == 5 && !scan.IsLineBreak(at + 1) && !(scan.IsWord(at + 1) && !scan.IsCapital(at + 1)) ? at + 1 : null;
        }

        var isHour = scan.Number(at, 0, 23) is not null && scan.IsGlued(at + 1) && scan.IsWord(at + 1) && scan.Chars(at + 1) is ['h', >= '0' and <= '5', >= '0' and <= '9'];
        return isHour ? at + 2
            : scan.Length(at) == 4 && scan.Number(at, 0, 2359) % 100 < 60 && scan.Has(at + 1, DateWords.Zone) && scan.IsCapital(at + 1) ? at + 2
            : null;
    }
}
