namespace Analysis.Findings;

/// <summary>Two figures that agree in number, people and time but not in their source: possibly one origin, told twice. They stay apart.</summary>
/// <param name="First">The one published first.</param>
/// <param name="Second">The other.</param>
public sealed record PossibleOrigin(ReportedFigure First, ReportedFigure Second)
{
    /// <summary>What keeps them apart, as a sentence.</summary>
    public string Difference => (First.Source, Second.Source) switch
    {
        (null, null) => "Neither text names a source.",
        (null, { } source) => $"The first names no source, the second names {source}.",
        ({ } source, null) => $"The first names {source}, the second no source.",
        ({ } first, { } second) => $"The first names {first}, the second {second}.",
    };

    internal static IReadOnlyList<PossibleOrigin> Among(IEnumerable<ReportedFigure> figures)
    {
        var links = new List<PossibleOrigin>();
        foreach (var alike in figures.GroupBy(figure => (figure.Measure, figure.Subject, SameFigure.Number(figure.Quantity))))
        {
            var candidates = alike.OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication).ToList();
            for (var i = 0; i < candidates.Count; i++)
            {
                links.AddRange(candidates.Skip(i + 1).Where(other => MayShare(candidates[i], other)).Select(other => new PossibleOrigin(candidates[i], other)));
            }
        }

        return links;
    }

    static bool MayShare(ReportedFigure a, ReportedFigure b) =>
        (a.Source is null || !string.Equals(a.Source, b.Source, StringComparison.Ordinal))
        && a.Typed.All(one => b.Typed.All(other => SameFigure.Can(one, other)));
}
