using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A stretch that ends with a date: "the three months to mid-January".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many units.</param>
/// <param name="End">The date that they lead up to.</param>
internal sealed record LeadUp(DateUnit Unit, int Count, DateExpression End) : DateExpression
{
    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (End.Resolve(anchor, leaning) is not { } end)
        {
            return null;
        }

        var last = End.EndPoint(end);
        // "the three months to March 2024" are whole months, January the first of them.
        var isWhole = Unit >= DateUnit.Month && !end.IsDay && last == end.Last;
        return Unit.Moved(isWhole ? last.AddDays(1) : last, -Count) is { } first ? new DateSpan(first, last, end.Inferred) : null;
    }
}
