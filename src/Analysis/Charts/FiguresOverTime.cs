using Analysis.Charts.Scales;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>The main chart: who gave which figure, and when.</summary>
/// <remarks>
/// One mark is one reported figure; its repeats and echoes are behind it. Nothing is averaged. The standing strength of an army is
/// on neither of the two convenient forms.
/// </remarks>
public static class FiguresOverTime
{
    const string HowToRead = "Each mark is one reported figure. An open end is a claim of “more than” or “up to”; a bar spans a range, and no middle is drawn.";

    internal static readonly Measure[] OfDeployment = [Measure.Deployed, Measure.Planned];
    internal static readonly Measure[] OfCasualties = [Measure.Killed, Measure.Wounded, Measure.Casualties, Measure.Captured, Measure.Missing];

    /// <summary>People reported as deployed, told apart from those only planned.</summary>
    public static Chart Deployments(IEnumerable<Claim> claims, ChartOptions? options = null) =>
        Deployments(new FigureSet(claims), options);

    /// <inheritdoc cref="Deployments(IEnumerable{Claim}, ChartOptions?)"/>
    public static Chart Deployments(IEnumerable<ReportedFigure> figures, ChartOptions? options = null) =>
        Draw(figures, options ?? ChartOptions.Default, OfDeployment, "reported deployed or planned");

    /// <summary>People reported as killed, wounded, killed or wounded, captured and missing, each told apart.</summary>
    public static Chart Casualties(IEnumerable<Claim> claims, ChartOptions? options = null) =>
        Casualties(new FigureSet(claims), options);

    /// <inheritdoc cref="Casualties(IEnumerable{Claim}, ChartOptions?)"/>
    public static Chart Casualties(IEnumerable<ReportedFigure> figures, ChartOptions? options = null) =>
        Draw(figures, options ?? ChartOptions.Default, OfCasualties, "reported killed, wounded, captured or missing");

    /// <summary>The measures that the options name, or all.</summary>
    public static Chart Of(IEnumerable<Claim> claims, ChartOptions? options = null) => Of(new FigureSet(claims), options);

    /// <inheritdoc cref="Of(IEnumerable{Claim}, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, ChartOptions? options = null) =>
        Draw(figures, options ?? ChartOptions.Default, Enum.GetValues<Measure>(), "in reported figures");

    static Chart Draw(IEnumerable<ReportedFigure> figures, ChartOptions options, IReadOnlyList<Measure> measures, string what)
    {
        var marks = MarkMaker.Make(figures, options, measures);
        return new Chart
        {
            Kind = "figures-over-time",
            Title = options.Title ?? $"{Wording.People(options.Subject)} {what}, {Wording.By(options.By)}",
            Subtitle = options.Subtitle ?? HowToRead,
            Caption = options.CaptionOr(Captions.Of(marks)),
            Panels = [Panel(marks, options)],
            Legend = LegendMaker.Of(marks, options),
            ShowsHedge = options.ShowHedge,
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    static Panel Panel(IReadOnlyList<Mark> marks, ChartOptions options)
    {
        var undated = marks.Count(mark => mark.Days is null);
        return new Panel
        {
            X = DateAxis.Of(marks.Select(mark => mark.Days), undated > 0 ? $"no date ({Wording.Number(undated)})" : null),
            Y = NumberAxis.Of(marks.Select(mark => mark.Quantity).OfType<Quantity>(), options.Scale),
            Marks = marks,
            Lines = RunningTotals.Join(marks),
        };
    }
}
