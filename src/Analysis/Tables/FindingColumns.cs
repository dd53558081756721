using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Tables;

/// <summary>The columns of tables of findings: the figures in their words, what the finding says of them, and their sentences.</summary>
internal static class FindingColumns
{
    public static IReadOnlyList<Column<Disagreement>> OfDisagreements { get; } =
    [
        Column<Disagreement>.Text("measure", found => ClaimJson.SchemaName(found.Lower.Measure)),
        Column<Disagreement>.Text("lower", found => found.Lower.Lead.Text),
        Column<Disagreement>.Text("lower by", found => found.Lower.Source),
        Column<Disagreement>.Text("lower on", found => Date(found.Lower)),
        Column<Disagreement>.Text("higher", found => found.Higher.Lead.Text),
        Column<Disagreement>.Text("higher by", found => found.Higher.Source),
        Column<Disagreement>.Text("higher on", found => Date(found.Higher)),
        Column<Disagreement>.Number("gap", found => found.Gap),
        Column<Disagreement>.Text("kinds", found => found.KindsKnown ? "known" : "not stated"),
        Column<Disagreement>.Text("quote of the lower", found => found.Lower.Lead.Quote),
        Column<Disagreement>.Text("quote of the higher", found => found.Higher.Lead.Quote),
    ];

    public static IReadOnlyList<Column<Inconsistency>> OfInconsistencies { get; } =
    [
        Column<Inconsistency>.Text("source", found => found.Earlier.Source),
        Column<Inconsistency>.Text("rule", found => Words(found.Rule)),
        Column<Inconsistency>.Text("figure", found => Named(found.Earlier)),
        Column<Inconsistency>.Text("against", found => Named(found.Later)),
        Column<Inconsistency>.Number("gap", found => found.Gap),
        Column<Inconsistency>.Text("quote", found => found.Earlier.Lead.Quote),
        Column<Inconsistency>.Text("quote against", found => found.Later.Lead.Quote),
    ];

    public static IReadOnlyList<Column<Conflation>> OfConflations { get; } =
    [
        Column<Conflation>.Text("source", found => found.First.Source),
        Column<Conflation>.Text("here", found => Named(found.First)),
        Column<Conflation>.Text("there", found => Named(found.Second)),
        Column<Conflation>.Text("quote here", found => found.First.Lead.Quote),
        Column<Conflation>.Text("quote there", found => found.Second.Lead.Quote),
    ];

    public static IReadOnlyList<Column<PossibleOrigin>> OfOrigins { get; } =
    [
        Column<PossibleOrigin>.Text("figure", link => Named(link.First)),
        Column<PossibleOrigin>.Text("source", link => link.First.Source),
        Column<PossibleOrigin>.Text("also", link => Named(link.Second)),
        Column<PossibleOrigin>.Text("its source", link => link.Second.Source),
        Column<PossibleOrigin>.Text("quote", link => link.First.Lead.Quote),
        Column<PossibleOrigin>.Text("quote of the other", link => link.Second.Lead.Quote),
    ];

    public static IReadOnlyList<Column<(FigureSeries Series, SeriesPoint Point)>> OfSeries { get; } =
    [
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("source", row => row.Series.Source),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("measure", row => ClaimJson.SchemaName(row.Series.Measure)),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("kind", row => ClaimJson.SchemaName(row.Series.Kind)),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("date", row => row.Point.Date?.ToString()),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("date is", row => row.Point.Date is { } date ? ClaimJson.SchemaName(date.Kind) : null),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("figure", row => row.Point.Figure.Lead.Text),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("to the one before", row => row.Point.Change == SeriesChange.None ? null : ClaimJson.SchemaName(row.Point.Change)),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("revision", row => row.Point.IsRevision ? "yes" : null),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("superseded by", row => row.Point.SupersededBy?.Lead.Text),
        Column<(FigureSeries Series, SeriesPoint Point)>.Text("quote", row => row.Point.Figure.Lead.Quote),
    ];

    public static IReadOnlyList<Column<BracketStep>> OfBracket { get; } =
    [
        Column<BracketStep>.Day("from", step => step.From),
        Column<BracketStep>.Day("to", step => step.To),
        Column<BracketStep>.Number("at least", step => step.Low),
        Column<BracketStep>.Text("at least, says", step => Sources(step.LowBy)),
        Column<BracketStep>.Number("at most", step => step.High),
        Column<BracketStep>.Text("at most, says", step => Sources(step.HighBy)),
        Column<BracketStep>.Number("contradiction", step => step.Contradiction == 0 ? null : step.Contradiction),
    ];

    public static IReadOnlyList<Column<ReferenceFigure>> OfReference { get; } =
    [
        Column<ReferenceFigure>.Day("said", figure => figure.Reported),
        Column<ReferenceFigure>.Text("source", figure => figure.Source),
        Column<ReferenceFigure>.Text("measure", figure => ClaimJson.SchemaName(figure.Measure)),
        Column<ReferenceFigure>.Text("bound", figure => ClaimJson.SchemaName(figure.Quantity.Bound)),
        Column<ReferenceFigure>.Number("low", figure => figure.Quantity.Low),
        Column<ReferenceFigure>.Number("high", figure => figure.Quantity.High),
        Column<ReferenceFigure>.Text("place", figure => figure.Place),
        Column<ReferenceFigure>.Text("note", figure => figure.Note),
    ];

    static string Named(ReportedFigure figure) => $"{figure.Lead.Text} {ClaimJson.SchemaName(figure.Measure)} ({Date(figure) ?? "no date"})";

    static string? Date(ReportedFigure figure) => FigureDate.Of(figure, DateKind.About)?.ToString();

    static string Sources(IEnumerable<ReportedFigure> figures) =>
        string.Join(", ", figures.Select(figure => figure.Source ?? "source not stated").Distinct(StringComparer.Ordinal));

    static string Words(ConsistencyRule rule) => rule switch
    {
        ConsistencyRule.KilledAtMostCasualties => "the killed are among the casualties",
        ConsistencyRule.CasualtiesAtMostDeployed => "the casualties are among the deployed",
        ConsistencyRule.TotalsNeverFall => "a total so far does not fall",
        _ => "\"at least\" is not undercut later",
    };
}
