using Analysis.Charts.Scales;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>What was said for one day, or a few, compared: a row for each reported figure, the highest on top.</summary>
public static class OneDay
{
    /// <param name="claims">The claims to choose from.</param>
    /// <param name="day">The day.</param>
    /// <param name="around">Figures up to so many days before and after it are drawn too.</param>
    /// <param name="options">Measures are all but strength unless it names others.</param>
    public static Chart Of(IEnumerable<Claim> claims, DateOnly day, int around = 0, ChartOptions? options = null) =>
        Of(new FigureSet(claims), day, around, options);

    /// <inheritdoc cref="Of(IEnumerable{Claim}, DateOnly, int, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, DateOnly day, int around = 0, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        Measure[] measures = [.. FiguresOverTime.OfDeployment, .. FiguresOverTime.OfCasualties];
        var (from, to) = (day.AddDays(-around), day.AddDays(around));
        var marks = MarkMaker.Make(figures, options with { From = from, To = to }, measures)
            .Where(mark => mark.Days is not null)
            .OrderByDescending(mark => mark.Quantity!.Value.High ?? mark.Quantity.Value.Low).ThenByDescending(mark => mark.Quantity!.Value.Low)
            .ThenBy(mark => mark.Series, StringComparer.Ordinal).ThenBy(mark => mark.Shape).ToList();
        return new Chart
        {
            Kind = "one-day",
            Title = options.Title ?? $"{Wording.People(options.Subject)} in figures for {Wording.Period(from, to)}",
            Subtitle = options.Subtitle ?? "A row for each reported figure, the highest on top.",
            Caption = options.CaptionOr(Captions.Of(marks)),
            Panels = [Panel(marks, options)],
            Legend = LegendMaker.OfFigures(marks),
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    static Panel Panel(List<Mark> marks, ChartOptions options) => new()
    {
        X = NumberAxis.Of(marks.Select(mark => mark.Quantity).OfType<Quantity>(), options.Scale),
        Y = new Axis(AxisKind.Category, 0, Math.Max(marks.Count - 1, 0)) { Categories = [.. marks.Select(mark => mark.Series)] },
        Marks = [.. marks.Select((mark, i) => mark with { Row = i, Label = EvidenceText.Figure(mark.Evidence[0]) })],
    };
}
