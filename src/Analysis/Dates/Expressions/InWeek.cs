using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A weekday of a week that is counted from the anchor's own: "Tuesday last week", "Friday of this week".</summary>
/// <param name="Day">The day of the week; weeks begin on Monday.</param>
/// <param name="Weeks">How many weeks after the anchor's own; before it when negative.</param>
internal sealed record InWeek(DayOfWeek Day, int Weeks) : DateExpression
{
    public override bool IsDay => true;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning) =>
        anchor?.AsDay is { } day && DateUnit.Week.Around(day, Weeks, leaning) is { } week
            ? DateSpan.Day(week.First.AddDays(((int)Day + 6) % 7), DateParts.All)
            : null;
}
