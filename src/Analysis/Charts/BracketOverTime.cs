using Analysis.Charts.Scales;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>What the totals so far leave open at each day: an area between the highest "at least" and the lowest "at most".</summary>
/// <remarks>Every edge is a number that somebody gave; see <see cref="Bracket"/>. An open side has no line.</remarks>
public static class BracketOverTime
{
    /// <param name="claims">The claims.</param>
    /// <param name="measure">One measure; planned people and the strength of a force have no bracket.</param>
    /// <param name="options">Its measures are not asked.</param>
    /// <exception cref="UnlikeFiguresException">The measure has no bracket.</exception>
    public static Chart Of(IEnumerable<Claim> claims, Measure measure, ChartOptions? options = null) => Of(new FigureSet(claims), measure, options);

    /// <inheritdoc cref="Of(IEnumerable{Claim}, Measure, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, Measure measure, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        var counted = figures.Where(figure => figure.Measure == measure && string.Equals(figure.Subject, options.Subject ?? Subjects.NorthKorea, StringComparison.Ordinal)).ToList();
        var bracket = Bracket.Of(counted);
        var edges = bracket.Steps.SelectMany(step => step.LowBy.Concat(step.HighBy)).Distinct().ToList();
        var marks = MarkMaker.Make(edges, options with { Reference = [] }, [measure]);
        return new Chart
        {
            Kind = "bracket-over-time",
            Title = options.Title ?? $"{Wording.People(options.Subject)} {Shapes.Words(measure)}: what totals so far leave open",
            Subtitle = options.Subtitle ?? "The area lies between the highest lower end and the lowest upper end that a source has given. No average is drawn.",
            Caption = options.CaptionOr(Caption(bracket)),
            Panels = [Panel(marks, bracket, options)],
            Legend = LegendMaker.Of([.. marks.Select(mark => mark with { IsRunningTotal = false })]),
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    static string Caption(Bracket bracket)
    {
        var contradictions = bracket.Steps.Count(step => step.Contradiction > 0);
        var leftOut = $"{Wording.Count(bracket.LeftOut.Count, "figure")} that {(bracket.LeftOut.Count == 1 ? "is" : "are")} no dated total {(bracket.LeftOut.Count == 1 ? "sets" : "set")} no edge.";
        return contradictions == 0 ? leftOut : $"{leftOut} Where the area is dark, a lower end lies above an upper one: sources contradict each other.";
    }

    static Panel Panel(IReadOnlyList<Mark> marks, Bracket bracket, ChartOptions options)
    {
        var x = DateAxis.Of(marks.Select(mark => mark.Days), null);
        var y = NumberAxis.Of(marks.Select(mark => mark.Quantity).OfType<Quantity>(), options.Scale);
        return new Panel
        {
            X = x,
            Y = bracket.Steps.Any(step => step.High is null) ? y with { High = Round.Above(y.High * 1.2) } : y,
            Marks = marks,
            Bands = [.. bracket.Steps.Select(step => Area(step, x)).Where(area => area.To > area.From)],
        };
    }

    static Band Area(BracketStep step, Axis x) => new(
        Math.Max(step.From?.DayNumber ?? x.Low, x.Low), Math.Min(step.To?.DayNumber + 1 ?? x.High, x.High), step.Low, step.High);
}
