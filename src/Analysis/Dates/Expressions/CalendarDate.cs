using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A day, month or year by its name: "18 October 2024", "Oct. 18", "October", "2024".</summary>
/// <param name="Year">Null when the text leaves it out.</param>
/// <param name="Month">Null when only the year is said.</param>
/// <param name="Day">Null when only a month or a year is said.</param>
internal sealed record CalendarDate(int? Year, int? Month = null, int? Day = null) : DateExpression
{
    /// <summary>"last December", "next March": never the anchor's own month.</summary>
    public Direction Direction { get; init; }

    public override bool IsDay => Day is not null;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (Year is { } year)
        {
            return In(year, DateParts.None);
        }

        return (anchor, Direction) switch
        {
            (null, _) => null,
            ({ } known, Direction.Last) => YearNear(BeforeMonth(known), Leaning.Past),
            ({ } known, Direction.Next) => YearNear(known, Leaning.Future),
            ({ } known, _) => YearNear(known, leaning),
        };
    }

    DateSpan? YearNear(PartialDate anchor, Leaning leaning)
    {
        DateSpan? best = null;
        for (var year = anchor.Year - 4; year <= anchor.Year + 4; year++)
        {
            if (In(year, DateParts.Year) is not { } span)
            {
                continue;
            }

            switch (leaning)
            {
                // A day's grace: the text may be dated in another time zone.
                case Leaning.Past when span.First.DayNumber <= anchor.Last.DayNumber + 1:
                case Leaning.Nearest when best is null || DistanceTo(anchor, span) < DistanceTo(anchor, best.Value):
                case Leaning.Future when best is null && span.Last >= anchor.First:
                    best = span;
                    break;
                default:
                    break;
            }
        }

        return best;
    }

    /// <summary>The month before the anchor's own, so that "last December" in December is a year ago.</summary>
    static PartialDate BeforeMonth(PartialDate anchor)
    {
        var before = new DateOnly(anchor.Year, anchor.Month ?? 1, 1).AddDays(-2);
        return anchor.Month is null ? new PartialDate(before.Year) : PartialDate.Of(before);
    }

    static int DistanceTo(PartialDate anchor, DateSpan span) => Math.Abs(span.First.DayNumber - anchor.Last.DayNumber);

    DateSpan? In(int year, DateParts inferred)
    {
        if (year is < 1 or > 9999 || Month is < 1 or > 12 || (Day is not null && (Month is null || Day < 1 || Day > DateTime.DaysInMonth(year, Month.Value))))
        {
            return null;
        }

        var date = new PartialDate(year, Month, Day);
        return new DateSpan(date.First, date.Last, inferred);
    }
}
