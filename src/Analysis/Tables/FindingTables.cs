using Analysis.Findings;

namespace Analysis.Tables;

/// <summary>Findings as rows, each with the sentences that it rests on.</summary>
/// <remarks>The columns can be named in the order wanted; none for all. A name that is none of them is an <see cref="ArgumentException"/> that lists them.</remarks>
public static class FindingTables
{
    /// <summary>A row for each pair of figures that cannot both hold.</summary>
    public static Table ToTable(this IEnumerable<Disagreement> found, params IReadOnlyList<string> columns) => Make(found, FindingColumns.OfDisagreements, columns);

    /// <summary>A row for each pair of one source's totals that do not go together.</summary>
    public static Table ToTable(this IEnumerable<Inconsistency> found, params IReadOnlyList<string> columns) => Make(found, FindingColumns.OfInconsistencies, columns);

    /// <summary>A row for each number given for two measures.</summary>
    public static Table ToTable(this IEnumerable<Conflation> found, params IReadOnlyList<string> columns) => Make(found, FindingColumns.OfConflations, columns);

    /// <summary>A row for each pair that may have one origin.</summary>
    public static Table ToTable(this IEnumerable<PossibleOrigin> links, params IReadOnlyList<string> columns) => Make(links, FindingColumns.OfOrigins, columns);

    /// <summary>A row for each figure of each series, in its order.</summary>
    public static Table ToTable(this IEnumerable<FigureSeries> series, params IReadOnlyList<string> columns) =>
        Make(series.SelectMany(one => one.Points.Select(point => (one, point))), FindingColumns.OfSeries, columns);

    /// <summary>A row for each step.</summary>
    public static Table ToTable(this Bracket bracket, params IReadOnlyList<string> columns) => Make(bracket.Steps, FindingColumns.OfBracket, columns);

    /// <summary>A row for each reference figure.</summary>
    public static Table ToTable(this IEnumerable<ReferenceFigure> figures, params IReadOnlyList<string> columns) => Make(figures, FindingColumns.OfReference, columns);

    static Table Make<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> known, IReadOnlyList<string> columns) => Tabulate.Make(rows, known, [.. known.Select(column => column.Name)], columns);
}
