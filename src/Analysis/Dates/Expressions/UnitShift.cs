using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A unit of the calendar counted from the anchor's own: "yesterday", "last month", "this year", "next week".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many units after the anchor's own; before it when negative.</param>
internal sealed record UnitShift(DateUnit Unit, int Count) : DateExpression
{
    public override bool IsDay => Unit == DateUnit.Day;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) =>
        anchor is { } known && Unit.IsKnownIn(known) ? Unit.Around(known.First, IsBehindAlready(known.First) ? Count + 1 : Count, leaning) : null;

    /// <summary>Seen from a weekday "last weekend" is the one that has just passed, which is "the weekend", too.</summary>
    bool IsBehindAlready(DateOnly day) => Unit == DateUnit.Weekend && Count < 0 && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}

/// <summary>A stretch that the text named before: "in the same period". Which days those are, the phrase that named them tells.</summary>
internal sealed record SameStretch : DateExpression
{
    public override bool IsAnaphoric => true;

    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) => null;
}

/// <summary>The anchor's own unit of the calendar up to the anchor: "the month so far".</summary>
/// <param name="Unit">What is counted.</param>
internal sealed record UnitToDate(DateUnit Unit) : DateExpression
{
    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) =>
        anchor?.AsDay is { } day && Unit.Around(day, 0, leaning) is { } whole ? whole with { Last = day } : null;
}

/// <summary>A span that touches the anchor: "the past three days" up to it, "the coming 12 days" from it.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many; negative when they lie behind.</param>
internal sealed record RollingSpan(DateUnit Unit, int Count) : DateExpression
{
    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (anchor?.AsDay is not { } day || Unit.Moved(day, Count) is not { } other)
        {
            return null;
        }

        return Count < 0 ? new DateSpan(other, day, DateParts.All) : new DateSpan(day, other, DateParts.All);
    }
}

/// <summary>A distance in time: "three days ago", "two months earlier", "five days later", "the same day".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many units after the anchor; before it when negative.</param>
/// <param name="FromText">Counted from a day that the text spoke of last, and not from the day of publication.</param>
internal sealed record Distance(DateUnit Unit, int Count, bool FromText) : DateExpression
{
    public override bool IsAnaphoric => FromText;

    public override bool IsDay => Unit == DateUnit.Day;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (anchor is not { } known || !Unit.IsKnownIn(known) || Unit.Moved(known.First, Count) is not { } day)
        {
            return null;
        }

        return Unit.Around(day, 0, leaning);
    }
}

/// <summary>A time that a phrase names without saying which days: "several weeks ago", "recent months", a time of day.</summary>
internal sealed record VagueTime : DateExpression
{
    public override bool IsDay => false;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) => null;
}

/// <summary>A time of day, "14:10": at the head of a line the stamp of an entry.</summary>
internal sealed record TimeOfDay : DateExpression
{
    public override bool IsDay => true;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) =>
        anchor?.AsDay is { } day ? DateSpan.Day(day, DateParts.All) : null;
}
