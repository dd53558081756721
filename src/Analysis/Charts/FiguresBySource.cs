using Analysis.Charts.Scales;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>Small multiples: a panel for each source, all on the same axes, those with most figures first.</summary>
/// <remarks>For seeing what one source said over time where a single plot would be crowded.</remarks>
public static class FiguresBySource
{
    /// <param name="claims">The claims to draw.</param>
    /// <param name="options">Measures are those of deployment unless it names others.</param>
    public static Chart Of(IEnumerable<Claim> claims, ChartOptions? options = null) => Of(new FigureSet(claims), options);

    /// <inheritdoc cref="Of(IEnumerable{Claim}, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        var marks = MarkMaker.Make(figures, options, FiguresOverTime.OfDeployment);
        var x = DateAxis.Of(marks.Select(mark => mark.Days), null);
        var y = NumberAxis.Of(marks.Select(mark => mark.Quantity).OfType<Quantity>(), options.Scale);
        var panels = marks.GroupBy(mark => mark.Series, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Panel(group.Key, [.. group], x, y));
        return new Chart
        {
            Kind = "figures-by-source",
            Title = options.Title ?? $"{Wording.People(options.Subject)} in reported figures, a panel for each {(options.By == SeriesBy.Source ? "source" : "publisher")}",
            Subtitle = options.Subtitle ?? "All panels have the same axes. Each mark is one reported figure.",
            Caption = options.CaptionOr(Captions.Of(marks)),
            Panels = marks.Count == 0 ? [new Panel { X = x, Y = y }] : [.. panels],
            Legend = LegendMaker.Of(marks, options),
            ShowsHedge = options.ShowHedge,
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    static Panel Panel(string series, IReadOnlyList<Mark> marks, Axis x, Axis y)
    {
        var undated = marks.Count(mark => mark.Days is null);
        return new Panel
        {
            Title = series,
            X = undated == 0 ? x : x with { LaneTitle = $"no date ({Wording.Number(undated)})" },
            Y = y,
            Lines = RunningTotals.Join(marks),
            Marks = [.. marks.Select(mark => mark with { Label = "" })],
        };
    }
}
