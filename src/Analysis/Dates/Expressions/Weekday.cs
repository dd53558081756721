using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A day of the week: "Monday", "last Friday"; resolved only against a known day.</summary>
/// <remarks>Without a word before it the day itself counts: "Monday" said on a Monday is that Monday, "last Monday" the one a week before.</remarks>
internal sealed record Weekday(DayOfWeek Day, Direction Direction) : DateExpression
{
    public override bool IsDay => true;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (anchor?.AsDay is not { } day)
        {
            return null;
        }

        var back = ((int)day.DayOfWeek - (int)Day + 7) % 7;
        var shift = Direction switch
        {
            Direction.Last => back == 0 ? -7 : -back,
            Direction.Next => back == 0 ? 7 : 7 - back,
            _ => leaning == Leaning.Future && back != 0 ? 7 - back : -back,
        };
        return DateSpan.Day(day.AddDays(shift), DateParts.All);
    }
}

/// <summary>Which one, as seen from the anchor.</summary>
internal enum Direction
{
    /// <summary>No word says.</summary>
    None,

    /// <summary>"last": before the anchor.</summary>
    Last,

    /// <summary>"this": the anchor's own.</summary>
    This,

    /// <summary>"next": after the anchor.</summary>
    Next,
}
