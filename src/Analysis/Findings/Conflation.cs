using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>One source's same number given for two measures: as killed here and as casualties there, as planned here and as deployed there.</summary>
/// <param name="First">The one published first.</param>
/// <param name="Second">The other.</param>
public sealed record Conflation(ReportedFigure First, ReportedFigure Second)
{
    static readonly Measure[][] Confused =
    [
        [Measure.Killed, Measure.Wounded, Measure.Casualties],
        [Measure.Deployed, Measure.Planned],
    ];

    internal static IReadOnlyList<Conflation> Among(IEnumerable<ReportedFigure> figures) =>
        [.. figures.Where(figure => figure.Source is not null)
            .GroupBy(figure => (figure.Source, figure.Subject, SameFigure.Number(figure.Quantity)))
            .SelectMany(group => AmongAlike([.. group.OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication)]))];

    static IEnumerable<Conflation> AmongAlike(IReadOnlyList<ReportedFigure> figures) =>
        from first in figures.Select((figure, i) => (Figure: figure, Index: i))
        from second in figures.Skip(first.Index + 1)
        where Array.Exists(Confused, measures => first.Figure.Measure != second.Measure && measures.Contains(first.Figure.Measure) && measures.Contains(second.Measure))
            && OneSaying(first.Figure, second)
        select new Conflation(first.Figure, second);

    // The same number and dates, when the measures are taken to be one; the kinds belong to the measures and are not asked.
    static bool OneSaying(ReportedFigure one, ReportedFigure other) =>
        SameFigure.Can(new(one.Lead, FigureKind.Unknown), new(other.Lead with { Measure = one.Measure }, FigureKind.Unknown));
}
