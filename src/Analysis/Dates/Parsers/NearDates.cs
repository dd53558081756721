using Analysis.Dates.Expressions;

namespace Analysis.Dates.Parsers;

/// <summary>Dates counted from the day of publication or from another day of the text.</summary>
internal static class NearDates
{
    /// <summary>"Monday", "Friday, October 18, 2024", "Thursday 6 March"; short names only before a date.</summary>
    public static bool WeekdayName(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.Weekday) is not { } weekday || !scan.IsCapital(at))
        {
            return false;
        }

        var next = at + 1;
        while (scan.IsSign(next, '.') || scan.IsSign(next, ',') || scan.IsSign(next, '('))
        {
            next++;
        }

        if (next <= at + 3 && (CalendarDates.MonthBeforeDay(scan, next, out var date) || CalendarDates.DayBeforeMonth(scan, next, out date)))
        {
            core = date with { Start = at, Rule = "weekday and date" };
            return true;
        }

        if (scan.Has(at, DateWords.ShortWeekday))
        {
            return false;
        }

        core = new DateCore(at, SkipPartOfDay(scan, at + 1), new Weekday(Day(weekday), Direction.None), "weekday");
        return true;
    }

    /// <summary>"yesterday", "today", "tonight", "tomorrow"; not in a name ("Russia Today").</summary>
    public static bool NearDay(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.NearDay) is not { } beforeTomorrow || (scan.IsCapital(at) && scan.IsCapital(at - 1)))
        {
            return false;
        }

        core = new DateCore(at, SkipPartOfDay(scan, at + 1), new UnitShift(DateUnit.Day, 1 - beforeTomorrow), "near day");
        return true;
    }

    /// <summary>"last Friday", "last month", "this year", "the past three days", "the coming 12 days", "last night", "the previous day".</summary>
    public static bool Directed(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (scan.Value(at, DateWords.Direction) is not { } direction)
        {
            return false;
        }

        var next = at + 1;
        var (expression, rule) = DirectedName(scan, direction, ref next);
        if (expression is null)
        {
            (expression, rule) = DirectedUnit(scan, at, direction, ref next);
        }

        if (expression is null)
        {
            return false;
        }

        core = new DateCore(scan.Has(at - 1, DateWords.Earlier) ? at - 1 : at, next, expression, rule);
        return true;
    }

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

        if (Unit(scan, next) is not { } unit || scan.Value(next + 1, DateWords.Ago) is not { } side)
        {
            return false;
        }

        DateExpression expression = count is { } known && unit != DateUnit.Hour ? new Distance(unit, side == 3 ? known : -known, side != 1) : new VagueTime();
        core = new DateCore(at, next + 2, expression, side == 1 ? "ago" : "distance in the text");
        return true;
    }

    /// <summary>"the same day", "that week".</summary>
    public static bool SameUnit(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.Same) || scan.Has(at + 1, DateWords.PluralUnit))
        {
            return false;
        }

        var unit = Unit(scan, at + 1) ?? (scan.Value(at + 1, DateWords.PartOfDay) is not null ? DateUnit.Day : null);
        if (unit is null or DateUnit.Hour)
        {
            return false;
        }

        core = new DateCore(at, at + 2, new Distance(unit.Value, 0, FromText: true), "same time");
        return true;
    }

    /// <summary>"over three days", "within 24 hours": a span up to now where no other date follows.</summary>
    public static bool Stretch(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at - 1, DateWords.StretchLeader) || scan.CountAt(at) is not { } count || Unit(scan, at + 1) is not { } unit || unit > DateUnit.Month
            || scan.Has(at + 2, DateWords.In) || scan.Has(at + 2, DateWords.Of) || scan.Value(at + 2, DateWords.Ago) is not null)
        {
            return false;
        }

        core = new DateCore(at, at + 2, new RollingSpan(unit, -count), "stretch");
        return true;
    }

    /// <summary>"since then", "by then": the day that the text spoke of last.</summary>
    public static bool Then(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.Then) || !(scan.Has(at - 1, DateWords.Since) || scan.Has(at - 1, DateWords.By) || scan.Has(at - 1, DateWords.Until)))
        {
            return false;
        }

        core = new DateCore(at, at + 1, new Distance(DateUnit.Day, 0, FromText: true), "then");
        return true;
    }

    /// <summary>"the weekend"; "the year" where something is said to be part of it.</summary>
    public static bool TheUnit(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.The) || Unit(scan, at + 1) is not { } unit || scan.Has(at + 1, DateWords.PluralUnit))
        {
            return false;
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
        if (scan.Has(at, DateWords.Christmas) && scan.IsCapital(at))
        {
            core = new DateCore(at, at + 1, new CalendarDate(null, 12, 25), "Christmas");
            return true;
        }

        if (!scan.Has(at, DateWords.New) || Unit(scan, at + 1) != DateUnit.Year)
        {
            return false;
        }

        var isEve = scan.Has(at + 3, DateWords.Eve);
        core = new DateCore(at, isEve ? at + 4 : at + 2, isEve ? new CalendarDate(null, 12, 31) : new CalendarDate(null, 1, 1), "New Year");
        return true;
    }

    /// <summary>"14:10", "2 a.m.".</summary>
    public static bool Time(in DateScan scan, int at, out DateCore core)
    {
        core = default;
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

    static (DateExpression? Expression, string Rule) DirectedName(in DateScan scan, int direction, ref int next)
    {
        if (direction is not (1 or 2 or 4 or 5 or 6))
        {
            return default;
        }

        var side = direction switch { 1 or 2 => Direction.Last, 4 => Direction.This, _ => Direction.Next };
        if (scan.Value(next, DateWords.Weekday) is { } weekday && !scan.Has(next, DateWords.ShortWeekday))
        {
            next = SkipPartOfDay(scan, next + 1);
            return (new Weekday(Day(weekday), side), "weekday with direction");
        }

        if (scan.Value(next, DateWords.Season) is { } season && direction != 2)
        {
            next++;
            return (new Season(season, null, side), "season with direction");
        }

        if (scan.Value(next, DateWords.Month) is { } month && scan.IsCapital(next) && scan.Number(next + 1, 1, 31) is null)
        {
            next++;
            return (new CalendarDate(null, month) { Direction = side }, "month with direction");
        }

        if (scan.Value(next, DateWords.PartOfDay) is { } part && direction is 1 or 4)
        {
            next++;
            return (new UnitShift(DateUnit.Day, direction == 1 ? -1 : 0), "part of day");
        }

        return default;
    }

    static (DateExpression? Expression, string Rule) DirectedUnit(in DateScan scan, int at, int direction, ref int next)
    {
        var isVague = scan.Has(next, DateWords.VagueCount);
        var count = isVague ? null : scan.CountAt(next);
        next += isVague || count is not null ? 1 : 0;
        next += scan.IsDash(next) && count is not null ? 1 : 0;
        if (Unit(scan, next) is not { } unit)
        {
            return default;
        }

        var isPlural = scan.Has(next, DateWords.PluralUnit);
        next++;
        if (IsPartOfDate(scan, next))
        {
            return default;
        }

        if (direction == 3 || isVague || (isPlural && count is null))
        {
            return (new VagueTime(), "vague time");
        }

        var behind = direction is 1 or 2 or 7;
        var isRolling = count is not null || direction is 2 or 5 || (direction == 1 && scan.Has(at - 1, DateWords.The) && unit != DateUnit.Weekend);
        if (isRolling)
        {
            return (new RollingSpan(unit, (count ?? 1) * (behind ? -1 : 1)), "rolling span");
        }

        return direction switch
        {
            7 => (new Distance(unit, -1, FromText: true), "unit before"),
            8 => (new Distance(unit, 1, FromText: true), "unit after"),
            _ => unit == DateUnit.Hour ? default : (new UnitShift(unit, direction switch { 1 => -1, 4 => 0, _ => 1 }), "unit with direction"),
        };
    }

    /// <summary>"of October", "of the year": the unit before is a part of a date, and not counted from now.</summary>
    static bool IsPartOfDate(in DateScan scan, int of)
    {
        var at = of + (scan.Has(of + 1, DateWords.The) ? 2 : 1);
        return scan.Has(of, DateWords.Of) && (scan.Year(at) ?? scan.Value(at, DateWords.Month) ?? scan.Value(at, DateWords.Season)
            ?? scan.Value(at, DateWords.Unit) ?? scan.Value(at, DateWords.Direction)) is not null;
    }

    static DateUnit? Unit(in DateScan scan, int at) => (DateUnit?)scan.Value(at, DateWords.Unit);

    static DayOfWeek Day(int number) => (DayOfWeek)(number % 7);

    static int SkipPartOfDay(in DateScan scan, int at) => scan.Value(at, DateWords.PartOfDay) is not null ? at + 1 : at;
}
