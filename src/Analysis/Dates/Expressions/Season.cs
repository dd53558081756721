using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A season of the northern year by whole months: spring from March, summer from June, autumn from September, winter from December.</summary>
/// <param name="Number">1 spring, 2 summer, 3 autumn, 4 winter; the vocabulary's class "date season".</param>
/// <param name="Year">The year in which it begins; null when the text leaves it out.</param>
/// <param name="Direction">"last autumn", "this winter".</param>
internal sealed record Season(int Number, int? Year, Direction Direction) : DateExpression
{
    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (Year is { } year)
        {
            return In(year, DateParts.None);
        }

        if (anchor is not { Month: not null } known)
        {
            return null;
        }

        DateSpan? best = null;
        for (var candidate = known.Year - 2; candidate <= known.Year + 2; candidate++)
        {
            if (In(candidate, DateParts.Year) is { } span && IsBetter(span, best, known, leaning))
            {
                best = span;
            }
        }

        return best;
    }

    bool IsBetter(DateSpan span, DateSpan? best, PartialDate anchor, Leaning leaning) => (Direction, leaning) switch
    {
        (Direction.Last, _) => span.Last < anchor.First,
        (Direction.Next, _) => best is null && span.First > anchor.Last,
        (Direction.This, _) or (_, Leaning.Past) => span.First <= anchor.Last,
        (_, Leaning.Future) => best is null && span.Last >= anchor.First,
        _ => best is null || Distance(span, anchor) < Distance(best.Value, anchor),
    };

    static int Distance(DateSpan span, PartialDate anchor) => Math.Abs(span.First.DayNumber - anchor.Last.DayNumber);

    DateSpan? In(int year, DateParts inferred)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        var first = new DateOnly(year, Number * 3, 1);
        return new DateSpan(first, first.AddMonths(3).AddDays(-1), inferred);
    }
}
