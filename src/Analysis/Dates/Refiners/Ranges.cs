using Analysis.Dates.Expressions;
using Analysis.Dates.Parsers;

namespace Analysis.Dates.Refiners;

/// <summary>Joins two neighbouring dates: the ends of a span, days in a row, a month with the year that stands beside it.</summary>
internal static class Ranges
{
    /// <summary>The two as one, or null when they are two.</summary>
    public static DateCore? Join(in DateScan scan, in DateCore first, in DateCore second)
    {
        if (second.Start == first.End)
        {
            return InYear(first, second);
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

    /// <summary>"in May this year", "last year in October".</summary>
    static DateCore? InYear(in DateCore first, in DateCore second)
    {
        if (first.Expression is CalendarDate { Year: null } date && second.Expression is UnitShift { Unit: DateUnit.Year } shift)
        {
            return new DateCore(first.Start, second.End, new InYear(date, shift), "month in a year");
        }

        return null;
    }

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
