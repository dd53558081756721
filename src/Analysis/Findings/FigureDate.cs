using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;

namespace Analysis.Findings;

/// <summary>Which of a figure's three dates is meant.</summary>
public enum DateKind
{
    /// <summary>The days that the figure is about.</summary>
    About,

    /// <summary>The day on which the source said it.</summary>
    Said,

    /// <summary>The day on which the article was published.</summary>
    Published,
}

/// <summary>How fine a date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,

    /// <summary>A stretch of days that a text states.</summary>
    Period,
}

/// <summary>A date of a figure: the days that it may mean or that it covers, and which date it is.</summary>
/// <param name="Kind">Which of the three dates; another than the one asked for where that one is not known.</param>
/// <param name="First">The first day, inclusive.</param>
/// <param name="Last">The last day, inclusive; not before <paramref name="First"/>.</param>
/// <param name="Precision">How fine it is known.</param>
public readonly record struct FigureDate(DateKind Kind, DateOnly First, DateOnly Last, DatePrecision Precision)
{
    /// <summary>
    /// A date of a figure: about, else said, else published, from the one asked for on. A period without an end reaches
    /// to the day on which it was spoken of; one without a beginning is its last day. Null when no date is known.
    /// </summary>
    public static FigureDate? Of(ReportedFigure figure, DateKind kind)
    {
        var published = figure.FirstCarriers[0].Published;
        return Of(figure.About, figure.Said, published, kind);
    }

    /// <inheritdoc cref="Of(ReportedFigure, DateKind)"/>
    public static FigureDate? Of(Claim claim, DateKind kind) => Of(claim.Period, claim.Reported, claim.Article.Published, kind);

    static FigureDate? Of(Period? about, DateOnly? said, PartialDate? published, DateKind kind) =>
        kind == DateKind.About && about is { } period ? OfPeriod(period, said ?? published?.Last)
        : kind != DateKind.Published && said is { } day ? new(DateKind.Said, day, day, DatePrecision.Day)
        : published is { } date ? new(DateKind.Published, date.First, date.Last, PrecisionOf(date))
        : null;

    static FigureDate OfPeriod(Period period, DateOnly? spoken)
    {
        var last = period.To ?? (spoken > period.From ? spoken.Value : period.From!.Value);
        var first = period.From ?? last;
        return new(DateKind.About, first, last, first == last ? DatePrecision.Day : DatePrecision.Period);
    }

    static DatePrecision PrecisionOf(PartialDate date) =>
        date.IsDay ? DatePrecision.Day : date.Month is not null ? DatePrecision.Month : DatePrecision.Year;

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => PartialDate.Of(Last).ToString(),
        DatePrecision.Month => new PartialDate(Last.Year, Last.Month).ToString(),
        DatePrecision.Year => new PartialDate(Last.Year).ToString(),
        _ => new Period(First, Last).ToString(),
    };
}
