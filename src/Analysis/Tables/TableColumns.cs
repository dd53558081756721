using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Corrections;
using Analysis.Findings;

namespace Analysis.Tables;

/// <summary>Every column that a table can have; those of claims are named as in the claim schema.</summary>
internal static class TableColumns
{
    /// <summary>The column that tells what was corrected by hand.</summary>
    public const string Corrected = "corrected";

    public static IReadOnlyList<Column<Claim>> OfClaims { get; } =
    [
        Column<Claim>.Text("article", claim => claim.Article.Id),
        Column<Claim>.Number("start", claim => claim.Span.Start),
        Column<Claim>.Number("end", claim => claim.Span.End),
        Column<Claim>.Text("text", claim => claim.Text),
        Column<Claim>.Text("bound", claim => ClaimJson.SchemaName(claim.Bound)),
        Column<Claim>.Number("low", claim => claim.Low),
        Column<Claim>.Number("high", claim => claim.High),
        Column<Claim>.Text("measure", claim => ClaimJson.SchemaName(claim.Measure)),
        Column<Claim>.Text("subject", claim => claim.Subject),
        Column<Claim>.Text("source", claim => claim.Source),
        Column<Claim>.Text("via", claim => claim.Via),
        Column<Claim>.Day("reported", claim => claim.Reported),
        Column<Claim>.Day("from", claim => claim.Period?.From),
        Column<Claim>.Day("to", claim => claim.Period?.To),
        Column<Claim>.Text("place", claim => claim.Place),
        Column<Claim>.Text("hedge", claim => ClaimJson.SchemaName(claim.Hedge)),
        Column<Claim>.Text("quote", claim => claim.Quote),
        Column<Claim>.Text("publisher", claim => claim.Article.Publisher),
        Column<Claim>.Text("published", claim => claim.Article.Published?.ToString()),
        Column<Claim>.Text("url", claim => claim.Article.Url),
        Column<Claim>.Text(Corrected, claim => claim.Correction?.ToString()),
    ];

    public static IReadOnlyList<Column<ReportedFigure>> OfFigures { get; } =
    [
        Column<ReportedFigure>.Text("text", figure => figure.Lead.Text),
        Column<ReportedFigure>.Text("bound", figure => ClaimJson.SchemaName(figure.Quantity.Bound)),
        Column<ReportedFigure>.Number("low", figure => figure.Quantity.Low),
        Column<ReportedFigure>.Number("high", figure => figure.Quantity.High),
        Column<ReportedFigure>.Text("measure", figure => ClaimJson.SchemaName(figure.Measure)),
        Column<ReportedFigure>.Text("kind", figure => ClaimJson.SchemaName(figure.Kind)),
        Column<ReportedFigure>.Text("subject", figure => figure.Subject),
        Column<ReportedFigure>.Text("source", figure => figure.Source),
        Column<ReportedFigure>.Day("said", figure => figure.Said),
        Column<ReportedFigure>.Day("from", figure => figure.About?.From),
        Column<ReportedFigure>.Day("to", figure => figure.About?.To),
        Column<ReportedFigure>.Text("hedge", figure => ClaimJson.SchemaName(figure.Hedge)),
        Column<ReportedFigure>.Number("claims", figure => figure.Claims.Count),
        Column<ReportedFigure>.Text("carriers", figure => string.Join(", ", figure.Carriers.Select(article => article.Publisher ?? article.Id))),
        Column<ReportedFigure>.Text("quote", figure => figure.Lead.Quote),
        Column<ReportedFigure>.Text(Corrected, figure => figure.Claims.Any(claim => claim.Correction is not null) ? string.Join("; ", figure.Claims.Select(claim => claim.Correction).OfType<Correction>()) : null),
    ];

    public static IReadOnlyList<Column<Article>> OfArticles { get; } =
    [
        Column<Article>.Text("id", article => article.Id),
        Column<Article>.Text("publisher", article => article.Publisher),
        Column<Article>.Text("published", article => article.Published?.ToString()),
        Column<Article>.Text("title", article => article.Title),
        Column<Article>.Text("url", article => article.Url),
        Column<Article>.Text("language", article => article.Language),
        Column<Article>.Text("note", article => article.Note),
        Column<Article>.Text("file", article => article.File),
        Column<Article>.Number("characters", article => article.Text.Length),
        Column<Article>.Text("text", article => article.Text),
    ];

    public static IReadOnlyList<Column<RejectedFigure>> OfRejected { get; } =
    [
        Column<RejectedFigure>.Text("text", number => number.Text),
        Column<RejectedFigure>.Text("rule", number => number.Rule),
        Column<RejectedFigure>.Text("quote", number => number.Quote),
        Column<RejectedFigure>.Text("article", number => number.Article.Id),
        Column<RejectedFigure>.Number("start", number => number.Span.Start),
        Column<RejectedFigure>.Number("end", number => number.Span.End),
    ];
}
