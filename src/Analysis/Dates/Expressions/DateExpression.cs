using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>What a date phrase says, before anybody asks which days those are.</summary>
internal abstract record DateExpression
{
    /// <summary>The days that are meant, both inclusive, or null when text and anchor do not settle them.</summary>
    /// <param name="anchor">The day, month or year that the phrase is spoken in; null when not known.</param>
    /// <param name="leaning">On which side of the anchor to look for a part that the text leaves out.</param>
    public abstract DateSpan? Resolve(PartialDate? anchor, Leaning leaning);

    /// <summary>Counted from another day of the text ("the same day", "a day later") and not from the day of publication.</summary>
    public virtual bool IsAnaphoric => false;

    /// <summary>The day at which a stretch "to" these days ends: the last of them, but the fifteenth for "mid-January".</summary>
    public virtual DateOnly EndPoint(DateSpan days) => days.Last;

    /// <summary>The day that "by" or "since" these days means: the first of them, but the fifteenth for "mid-January".</summary>
    public virtual DateOnly Point(DateSpan days) => days.First;

    /// <summary>Says one day by itself, so that someone can have spoken on it.</summary>
    public abstract bool IsDay { get; }
}

/// <summary>On which side of its anchor an incomplete date lies.</summary>
internal enum Leaning
{
    /// <summary>The latest that does not lie after the anchor: the way news speaks of what was.</summary>
    Past,

    /// <summary>The one whose first day is nearest: "by March" looks ahead or back.</summary>
    Nearest,

    /// <summary>The earliest that does not lie before the anchor.</summary>
    Future,
}

/// <summary>The parts of a date.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
    All = Year | Month | Day,
}

/// <summary>Resolved days.</summary>
/// <param name="First">The first day, inclusive.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Inferred">The parts that the text does not state: they come from the anchor.</param>
internal readonly record struct DateSpan(DateOnly First, DateOnly Last, DateParts Inferred)
{
    public bool IsDay => First == Last;

    public static DateSpan Day(DateOnly day, DateParts inferred = DateParts.None) => new(day, day, inferred);
}
