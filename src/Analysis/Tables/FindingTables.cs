using Analysis.Findings;

namespace Analysis.Tables;

/// <summary>Findings as rows, each with the sentences that it rests on; the columns are those of <see cref="FindingColumns"/>.</summary>
public static class FindingTables
{
    /// <summary>A row for each pair of figures that cannot both hold.</summary>
    public static Table ToTable(this IEnumerable<Disagreement> found) => Make(found, FindingColumns.OfDisagreements);

    /// <summary>A row for each pair of one source's totals that do not go together.</summary>
    public static Table ToTable(this IEnumerable<Inconsistency> found) => Make(found, FindingColumns.OfInconsistencies);

    /// <summary>A row for each number given for two measures.</summary>
    public static Table ToTable(this IEnumerable<Conflation> found) => Make(found, FindingColumns.OfConflations);

    /// <summary>A row for each pair that may have one origin.</summary>
    public static Table ToTable(this IEnumerable<PossibleOrigin> links) => Make(links, FindingColumns.OfOrigins);

    /// <summary>A row for each figure of each series, in its order.</summary>
    public static Table ToTable(this IEnumerable<FigureSeries> series) =>
        Make(series.SelectMany(one => one.Points.Select(point => (one, point))), FindingColumns.OfSeries);

    /// <summary>A row for each step.</summary>
    public static Table ToTable(this Bracket bracket) => Make(bracket.Steps, FindingColumns.OfBracket);

    /// <summary>A row for each reference figure.</summary>
    public static Table ToTable(this IEnumerable<ReferenceFigure> figures) => Make(figures, FindingColumns.OfReference);

    static Table Make<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> columns) => new(
        [.. columns.Select(column => new TableColumn(column.Name, column.Type))],
        [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Value(row))])]);
}
