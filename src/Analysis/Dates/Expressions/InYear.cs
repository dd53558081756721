using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A month or day in a year that is counted from the anchor: "in May this year", "October of last year".</summary>
internal sealed record InYear(CalendarDate Date, UnitShift Year) : DateExpression
{
    public override bool IsDay => Date.IsDay;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) =>
        Year.Resolve(anchor, leaning) is { } year && (Date with { Year = year.First.Year }).Resolve(anchor, leaning) is { } span
            ? span with { Inferred = DateParts.Year }
            : null;
}
