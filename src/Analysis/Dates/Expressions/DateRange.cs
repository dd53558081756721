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

        // The beginning lies before the end, so the end is its anchor.
        var from = From.Resolve(IsRelative(From) ? anchor : PartialDate.Of(to.Last), Leaning.Past);
        var last = To.EndPoint(to);
        return from is { } first && first.First <= last ? new DateSpan(first.First, last, first.Inferred | to.Inferred) : null;
    }

    static bool IsRelative(DateExpression date) => date is UnitShift or Distance;
}
