using Analysis.Articles;
using Analysis.Claims;
using Analysis.Findings;
using Analysis.Tables;
using Microsoft.Data.Analysis;

namespace Analysis.Polyglot;

/// <summary>Articles, claims, reported figures and series as data frames: all their fields, a row each.</summary>
/// <remarks>
/// What an article gives as its date of publication stays text, because it may be only a month or a year; every other date is a
/// column of <see cref="DateTime"/>. A bound of "more than" has null in <c>high</c>, one of "up to" null in <c>low</c>: functions of a
/// data frame that fill or skip nulls change what was said.
/// </remarks>
public static class FindingFrames
{
    /// <summary>A row for each article, with its whole text.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Article> articles) => articles.ToTable(Names(TableColumns.OfArticles)).ToDataFrame();

    /// <summary>A row for each claim: the fields of the claim schema in its order, then <c>publisher</c>, <c>published</c>, <c>url</c> of the article, and what was <c>corrected</c> by hand.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Claim> claims) => claims.ToTable(Names(TableColumns.OfClaims)).ToDataFrame();

    /// <summary>A row for each reported figure.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<ReportedFigure> figures) => figures.ToTable(Names(TableColumns.OfFigures)).ToDataFrame();

    /// <summary>A row for each figure of each series, in its order; <c>number</c> counts the series from 1.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<FigureSeries> series) =>
        series.SelectMany((one, i) => one.Points.Select(point => Row(i + 1, one, point))).ToTable().ToDataFrame();

    static SeriesRow Row(int number, FigureSeries series, SeriesPoint point) => new(
        number,
        series.Source,
        ClaimJson.SchemaName(series.Measure),
        series.Subject,
        ClaimJson.SchemaName(series.Kind),
        point.Date?.First,
        point.Date?.Last,
        point.Date is { } date ? ClaimJson.SchemaName(date.Kind) : null,
        point.Figure.Lead.Text,
        ClaimJson.SchemaName(point.Figure.Quantity.Bound),
        point.Figure.Quantity.Low,
        point.Figure.Quantity.High,
        ClaimJson.SchemaName(point.Change),
        point.IsRevision ? "yes" : "no",
        point.SupersededBy?.Lead.Text,
        point.Figure.Lead.Quote);

    static string[] Names<T>(IReadOnlyList<Column<T>> columns) => [.. columns.Select(column => column.Name)];

    /// <summary>The columns of a frame of series, in their order.</summary>
    sealed record SeriesRow(
        int Number,
        string Source,
        string Measure,
        string Subject,
        string Kind,
        DateOnly? First,
        DateOnly? Last,
        string? Date,
        string Text,
        string Bound,
        long? Low,
        long? High,
        string Change,
        string Revision,
        string? Superseded,
        string Quote);
}
