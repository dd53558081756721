using Analysis.Articles;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Dates;

/// <summary>A phrase that names a day or a period ("Monday", "in the last week of October").</summary>
/// <param name="Span">Its characters, with the words that relate it ("since", "by the end of").</param>
/// <param name="Rule">The name of the rule that found it.</param>
/// <param name="Relation">How the words before it relate it to what is told.</param>
/// <param name="Expression">What it says.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The first token after it.</param>
internal sealed record DatePhrase(TextSpan Span, string Rule, DateRelation Relation, DateExpression Expression, int FirstToken, int EndToken)
{
    /// <summary>The days named, without the relation; null when text and anchor do not settle them.</summary>
    /// <param name="anchor">When the phrase was spoken: the published date, or for an anaphoric phrase the day that the text spoke of last.</param>
    /// <param name="leaning">On which side of the anchor a left-out part lies.</param>
    public DateSpan? Resolve(PartialDate? anchor, Leaning leaning = Leaning.Past) =>
        anchor is { Year: < 100 or > 9900 } ? null : Expression.Resolve(anchor, leaning);

    /// <summary>The period that the phrase gives with its relation: "since early August" from only, "by December" to its first day.</summary>
    /// <param name="anchor">When the phrase was spoken: the published date, or for an anaphoric phrase the day that the text spoke of last.</param>
    /// <param name="leaning">On which side of the anchor a left-out part lies.</param>
    /// <param name="isDone">What happened by then is told as done, so that it lies before the anchor.</param>
    public Period? PeriodFrom(PartialDate? anchor, Leaning leaning = Leaning.Past, bool isDone = false)
    {
        var side = isDone ? Leaning.Past : Relation is not (DateRelation.By or DateRelation.Before or DateRelation.Until) ? leaning : Expression is Weekday ? Leaning.Future : Leaning.Nearest;
        return Resolve(anchor, side) is not { } days ? null : Relation switch
        {
            DateRelation.In => new Period(days.First, days.Last),
            DateRelation.Since when Expression is DateRange && !Rule.Equals("decade", StringComparison.Ordinal) => new Period(days.First, days.Last),
            DateRelation.Since => new Period(Expression.Point(days), null),
            DateRelation.After => new Period(days.Last, null),
            DateRelation.By or DateRelation.Before => new Period(null, Expression.Point(days)),
            _ => new Period(null, Expression.EndPoint(days)),
        };
    }
}

/// <summary>How a date is related to what is told.</summary>
internal enum DateRelation
{
    /// <summary>In, on, during, over, or no word.</summary>
    In,

    /// <summary>Since, from.</summary>
    Since,

    /// <summary>By.</summary>
    By,

    /// <summary>Until, through.</summary>
    Until,

    /// <summary>As of.</summary>
    AsOf,

    /// <summary>Before.</summary>
    Before,

    /// <summary>After.</summary>
    After,
}
