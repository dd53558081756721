using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>What one source said of one measure, one people and one kind of figure, in the order of its dates.</summary>
/// <remarks>
/// Like is joined with like: a stock never with a total so far. Figures whose kind the words do not say stand in a series of their
/// own in which nothing is compared and nothing superseded. Bounds stay as they are said; no value is made up between them.
/// </remarks>
public sealed record FigureSeries
{
    FigureSeries(string source, Measure measure, string subject, FigureKind kind, IReadOnlyList<SeriesPoint> points)
    {
        Source = source;
        Measure = measure;
        Subject = subject;
        Kind = kind;
        Points = points;
    }

    public string Source { get; }

    public Measure Measure { get; }

    public string Subject { get; }

    public FigureKind Kind { get; }

    /// <summary>By the last day of their date; without a date last.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; }

    /// <summary>The series of all figures whose source is named, ordered by source, measure, people and kind.</summary>
    public static IReadOnlyList<FigureSeries> All(IEnumerable<ReportedFigure> figures, DateKind kind = DateKind.About) =>
        [.. figures.Where(figure => figure.Source is not null)
            .GroupBy(figure => (Source: figure.Source!, figure.Measure, figure.Subject, figure.Kind))
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Measure)
            .ThenBy(group => group.Key.Subject, StringComparer.Ordinal).ThenBy(group => group.Key.Kind)
            .Select(group => Join(group, kind))];

    /// <summary>Joins figures to one series.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="UnlikeFiguresException">They differ in source, measure, people or kind.</exception>
    public static FigureSeries Join(IEnumerable<ReportedFigure> figures, DateKind kind = DateKind.About)
    {
        var dated = figures.Select(figure => (Figure: figure, Date: FigureDate.Of(figure, kind)))
            .OrderBy(item => item.Date is null).ThenBy(item => item.Date?.Last).ThenBy(item => item.Date?.First)
            .ThenBy(item => item.Figure.Claims[0], ClaimOrder.BySaying).ToList();
        if (dated.Count == 0)
        {
            throw new ArgumentException("There is no figure to join.", nameof(figures));
        }

        var first = dated[0].Figure;
        foreach (var (figure, _) in dated)
        {
            FigureSum.RequireLike(first, figure);
            if (figure.Kind != first.Kind)
            {
                throw new UnlikeFiguresException($"\"{first.Lead.Text}\" ({first.Kind}) and \"{figure.Lead.Text}\" ({figure.Kind}) do not make one series: they are of different kinds.");
            }
        }

        return new(first.Source!, first.Measure, first.Subject, first.Kind, SeriesPoint.Chain(dated));
    }
}
