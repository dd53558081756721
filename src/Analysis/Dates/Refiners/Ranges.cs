using Analysis.Dates.Expressions;
using Analysis.Dates.Parsers;

namespace Analysis.Dates.Refiners;

/// <summary>Joins two neighbouring dates: the ends of a span, days in a row, a month with the year that stands beside it.</summary>
internal static class Ranges
{
    /// <summary>The two as one, or null when they are two.</summary>
    public static DateCore? Join(in DateScan scan, in DateCore first, in DateCore second)
    {
        if (InLarger(scan, first, second) is { } whole)
        {
            return whole;
        }

        if (second.Start == first.End)
        {
            return null;
        }

        // "overnight from Saturday to Sunday", "overnight on Friday": the days tell which night.
        if (second.Start == first.End + 1 && first.Rule.Equals(CountedDates.OvernightRule, StringComparison.Ordinal) && (scan.Has(first.End, DateWords.From) || scan.Has(first.End, DateWords.On)))
        {
            return second;
        }

        var isThe = scan.Has(second.Start - 1, DateWords.The);
        var connector = second.Start - (isThe ? 2 : 1);
        // "between February 24, 2022, and the end of last year"
        var isSetOff = connector == first.End + 1 && scan.IsSign(first.End, ',') && BeforeThe(scan, first.Start, DateWords.Between);
        if (!(connector == first.End || isSetOff) || !IsJoinable(first.Expression) || !IsJoinable(second.Expression))
        {
            return null;
        }

        var isBetween = BeforeThe(scan, first.Start, DateWords.Between);
        var joins = scan.Has(connector, DateWords.And) ? isBetween || IsSameKind(first.Expression, second.Expression)
            : (scan.Has(connector, DateWords.To) || scan.IsDash(connector)) && (BeforeThe(scan, first.Start, DateWords.From) || AreComparable(first.Expression, second.Expression));
        return joins ? new DateCore(first.Start, second.End, Range(first.Expression, second.Expression), "range of dates") : null;
    }

    /// <summary>A date and the year or week that it lies in: "in May this year", "April of last year", "Tuesday last week"; a date and the time of day.</summary>
    static DateCore? InLarger(in DateScan scan, in DateCore first, in DateCore second)
    {
        var gap = second.Start - first.End;
        var isNear = gap == 0 || (gap == 1 && scan.Has(first.End, DateWords.Of));
        DateExpression? whole = (first.Expression, second.Expression) switch
        {
            (CalendarDate { Year: null } date, UnitShift { Unit: DateUnit.Year } year) when isNear => new InYear(date, year),
            (DateRange { From: CalendarDate { Year: null } from, To: CalendarDate { Year: null } to }, UnitShift { Unit: DateUnit.Year } year) when isNear =>
                new DateRange(new InYear(from, year), new InYear(to, year)),
            (Weekday { Direction: Direction.None } day, UnitShift { Unit: DateUnit.Week } week) when isNear => new InWeek(day.Day, week.Count),
            (UnitShift { Unit: DateUnit.Week } week, Weekday { Direction: Direction.None } day) when gap == 1 && scan.Has(first.End, DateWords.On) => new InWeek(day.Day, week.Count),
            (CalendarDate { Day: not null } date, TimeOfDay) when scan.IsLineBreak(first.Start - 1) && (gap == 0 || (gap == 1 && scan.IsSign(first.End, ','))) => date,
            _ => null,
        };
        return whole is null ? null : new DateCore(first.Start, second.End, whole, whole is CalendarDate ? StampRule : "date in a year or week");
    }

    /// <summary>A day and a time of day at the head of a line.</summary>
    public const string StampRule = "day and time";

    static bool BeforeThe(in DateScan scan, int start, Text.WordList words) =>
        scan.Has(start - 1, words) || (scan.Has(start - 1, DateWords.The) && scan.Has(start - 2, words));

    static DateRange Range(DateExpression first, DateExpression second) =>
        new DateRange(first is DateRange { From: var from } ? from : first, second is DateRange { To: var to } ? to : second);

    static bool IsJoinable(DateExpression date) => date is CalendarDate or PartOf or Weekday or Season or UnitShift or Expressions.InYear or DateRange;

    /// <summary>Two that stand for one stretch when "and" joins them: two days, two months, two years, two decades.</summary>
    static bool IsSameKind(DateExpression first, DateExpression second) => (first, second) switch
    {
        (CalendarDate a, CalendarDate b) => a.IsDay == b.IsDay && (a.Month is null) == (b.Month is null),
        (Weekday a, Weekday b) => b.Direction == Direction.None && ((int)a.Day + 1) % 7 == (int)b.Day,
        (DateRange, DateRange) => true,
        _ => false,
    };

    static bool AreComparable(DateExpression first, DateExpression second) =>
        IsSameKind(first, second) || (first, second) is (CalendarDate or PartOf, CalendarDate or PartOf);
}
