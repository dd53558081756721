using Analysis.Charts.Scales;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>How one source raised, lowered or kept its figures: each at the day it was said, joined to the one that took its place.</summary>
/// <remarks>Only like is joined with like, as <see cref="FigureSeries"/> has it; where the words do not say whether a figure is a total, nothing is joined.</remarks>
public static class Revisions
{
    /// <param name="claims">The claims.</param>
    /// <param name="source">The source, by its canonical label.</param>
    /// <param name="options">Measures are all but strength unless it names others.</param>
    public static Chart Of(IEnumerable<Claim> claims, string source, ChartOptions? options = null) => Of(new FigureSet(claims), source, options);

    /// <inheritdoc cref="Of(IEnumerable{Claim}, string, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, string source, ChartOptions? options = null)
    {
        options = (options ?? ChartOptions.Default) with { By = SeriesBy.Source, Sources = [source], Date = DateChoice.SaidElsePublished };
        var own = figures.Where(figure => string.Equals(figure.Source, source, StringComparison.Ordinal)).ToList();
        var marks = MarkMaker.Make(own, options, [.. FiguresOverTime.OfDeployment, .. FiguresOverTime.OfCasualties])
            .Select(mark => mark with { Label = EvidenceText.Figure(mark.Evidence[0]), IsRunningTotal = mark.IsReference && mark.IsRunningTotal }).ToList();
        var undated = marks.Count(mark => mark.Days is null);
        return new Chart
        {
            Kind = "revisions",
            Title = options.Title ?? $"What {source} said, and how it changed: {Wording.People(options.Subject)}",
            Subtitle = options.Subtitle ?? "Each mark is one reported figure on the day it was said. A line leads from a figure to the one that took its place.",
            Caption = options.CaptionOr(Captions.Of(marks)),
            Panels =
            [
                new Panel
                {
                    X = DateAxis.Of(marks.Select(mark => mark.Days), undated > 0 ? $"no date ({Wording.Number(undated)})" : null),
                    Y = NumberAxis.Of(marks.Select(mark => mark.Quantity).OfType<Quantity>(), options.Scale),
                    Marks = marks,
                    Lines = [.. Successions(own, marks), .. RunningTotals.Join(marks)],
                },
            ],
            Legend = LegendMaker.Of(marks, options),
            ShowsHedge = options.ShowHedge,
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    /// <summary>A line from each drawn figure to the one that took its place, where both have a point to join.</summary>
    static IEnumerable<Line> Successions(IReadOnlyList<ReportedFigure> figures, List<Mark> marks)
    {
        var markOf = marks.Where(mark => mark is { Days: not null, IsReference: false } && mark.Quantity?.Bound is not (Bound.Range or Bound.Vague))
            .ToDictionary(mark => mark.Evidence[0].Claim!);
        foreach (var point in FigureSeries.All(figures, DateKind.Said).SelectMany(series => series.Points))
        {
            if (point.SupersededBy is { } next && markOf.TryGetValue(point.Figure.Lead, out var from) && markOf.TryGetValue(next.Lead, out var to))
            {
                yield return new Line(from.Series, [RunningTotals.Point(from), RunningTotals.Point(to)]);
            }
        }
    }
}
