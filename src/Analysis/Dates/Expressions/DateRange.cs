using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>From one date to another, both whole: "between October 8 and 13", "from 1964 to 1973", "December 14 and 15".</summary>
/// <remarks>An end without a year takes that of the other where the text states it ("between October and December 2024").</remarks>
internal sealed record DateRange(DateExpression From, DateExpression To) : DateExpression
{
    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (To.Resolve(anchor, leaning) is not { } to)
        {
            return null;
        }

        if (leaning == Leaning.Past && IsMonthOfAnyYear(From) && IsMonthOfAnyYear(To) && From.Resolve(anchor, Leaning.Past) is { } begun && begun.First > to.Last
            && To.Resolve(PartialDate.Of(begun.First), Leaning.Future) is { } end)
        {
            // "from 1 April to 15 July", told in May: it has begun, and goes on
            return new DateSpan(From.Point(begun), To.EndPoint(end), begun.Inferred | end.Inferred);
        }

        // The beginning lies before the end, so the end is its anchor.
        var from = From.Resolve(IsRelative(From) ? anchor : PartialDate.Of(to.Last), Leaning.Past);
        if (from is { } weekday && weekday.Inferred.HasFlag(DateParts.Day) && to.First != to.Last)
        {
            // "from Monday to the end of May": no day of the end tells which Monday
            from = From.Resolve(anchor, leaning);
        }

        var last = To.EndPoint(to);
        return from is { } first && From.Point(first) <= last ? new DateSpan(From.Point(first), last, first.Inferred | to.Inferred) : null;
    }

    static bool IsMonthOfAnyYear(DateExpression date) => date is CalendarDate { Year: null, Month: not null, Direction: Direction.None };

    static bool IsRelative(DateExpression date) => date is UnitShift or Distance or InYear or InWeek;
}
