using Analysis.Dates.Expressions;

namespace Analysis.Dates.Parsers;

/// <summary>Days and stretches named as seen from the day of publication.</summary>
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
            next = at + 1;
            (expression, rule) = DirectedUnit(scan, at, direction, ref next);
        }

        if (expression is null)
        {
            return false;
        }

        if (expression is UnitShift { Count: 0, Unit: not DateUnit.Day } current && scan.Has(at - 1, DateWords.Far) && scan.Has(at - 2, DateWords.So))
        {
            core = new DateCore(at - 2, next, new UnitToDate(current.Unit), "unit so far");
            return true;
        }

        var isThisPast = direction == 2 && scan.Value(at - 1, DateWords.Direction) == 4;
        core = new DateCore(isThisPast || scan.Has(at - 1, DateWords.Earlier) ? at - 1 : at, next, expression, rule);
        return true;
    }

    static (DateExpression? Expression, string Rule) DirectedName(in DateScan scan, int direction, ref int next)
    {
        if (direction is not (1 or 2 or 4 or 5 or 6 or 7 or 8))
        {
            return default;
        }

        if (direction is 7 or 8)
        {
            // "the previous night": the day before a day of the text
            next++;
            return scan.Value(next - 1, DateWords.PartOfDay) is null ? default : (new Distance(DateUnit.Day, direction == 7 ? -1 : 1, FromText: true), "part of day in the text");
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
        if (scan.Unit(next) is not { } unit)
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
        var isOver = direction == 7 && unit != DateUnit.Day && scan.Has(at - 1, DateWords.The) && scan.Has(at - 2, DateWords.StretchLeader);
        var isRolling = isOver || count is not null || direction is 2 or 5 || (direction == 1 && scan.Has(at - 1, DateWords.The) && unit != DateUnit.Weekend);
        if (isRolling)
        {
            return (new RollingSpan(unit, (count ?? 1) * (behind ? -1 : 1)), "rolling span");
        }

        // "The next day" follows a day of the text; "next month" is seen from the day of publication.
        return direction switch
        {
            7 => (new Distance(unit, -1, FromText: true), "unit before"),
            6 when unit == DateUnit.Day && scan.Has(at - 1, DateWords.The) => (new Distance(unit, 1, FromText: true), "unit after"),
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

    static DayOfWeek Day(int number) => (DayOfWeek)(number % 7);

    static int SkipPartOfDay(in DateScan scan, int at) => scan.Value(at, DateWords.PartOfDay) is not null ? at + 1 : at;
}
