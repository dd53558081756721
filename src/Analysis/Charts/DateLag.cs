using Analysis.Charts.Scales;
using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>How long a figure took: from the days that it is about, over the day it was said, to the publication.</summary>
/// <remarks>Only figures with at least two of the three dates have a row; the caption tells how many have not.</remarks>
public static class DateLag
{
    static readonly Legend Key = new(
        [new(Shape.Circle, "days that it is about"), new(Shape.Diamond, "day on which it was said"), new(Shape.Square, "published")], [], []);

    /// <param name="claims">The claims to draw.</param>
    /// <param name="options">Measures are all but strength unless it names others.</param>
    public static Chart Of(IEnumerable<Claim> claims, ChartOptions? options = null) => Of(new FigureSet(claims), options);

    /// <inheritdoc cref="Of(IEnumerable{Claim}, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        var wanted = options.Measures ?? [.. FiguresOverTime.OfDeployment, .. FiguresOverTime.OfCasualties];
        var all = figures.Where(figure => wanted.Contains(figure.Measure) && (options.Subject is null || string.Equals(figure.Subject, options.Subject, StringComparison.Ordinal))).ToList();
        var rows = all.Select(Dates).Where(row => row.Count > 1)
            .OrderBy(row => row[0].Days!.Value.First).ThenBy(row => row[^1].Days!.Value.Last).ThenBy(row => row[0].Series, StringComparer.Ordinal)
            .ThenBy(row => row[0].Evidence[0].Claim!.Span).ToList();
        return new Chart
        {
            Kind = "date-lag",
            Title = options.Title ?? "From the event over the statement to the page",
            Subtitle = options.Subtitle ?? "A row for each reported figure that has at least two of its three dates.",
            Caption = options.CaptionOr($"{Wording.Count(all.Count - rows.Count, "figure")} with fewer than two dates {(all.Count - rows.Count == 1 ? "is" : "are")} not drawn."),
            Panels = [Panel(rows)],
            Legend = Key,
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    static Panel Panel(List<IReadOnlyList<Mark>> rows)
    {
        var marks = rows.SelectMany((row, i) => row.Select(mark => mark with { Row = i + Step(mark) })).ToList();
        return new Panel
        {
            X = DateAxis.Of(marks.Select(mark => mark.Days), null),
            Y = new Axis(AxisKind.Category, 0, Math.Max(rows.Count - 1, 0)) { Categories = [.. rows.Select(row => $"{EvidenceText.Figure(row[0].Evidence[0])}, {row[0].Series}")] },
            Marks = marks,
            Lines = [.. rows.Select((row, i) => new Line(row[0].Series, [.. row.Select(mark => new PlotPoint(Middle(mark), i + Step(mark)))]))],
        };
    }

    /// <summary>The dates of one row stand a little below each other, so that those of one day can be told apart.</summary>
    static double Step(Mark mark) => mark.Basis switch { DateBasis.About => -0.27, DateBasis.Said => 0, _ => 0.27 };

    static double Middle(Mark mark) => mark.Days!.Value.Last.DayNumber + 0.5;

    /// <summary>A mark for each date that is known, in the order of the dates' kinds.</summary>
    static IReadOnlyList<Mark> Dates(ReportedFigure figure)
    {
        List<Mark> marks = [];
        IReadOnlyList<Evidence> evidence = [.. figure.Claims.OrderBy(claim => !ReferenceEquals(claim, figure.Lead)).Select(Evidence.Of)];
        void Add(DaySpan days, Shape shape, DateBasis basis, string what) => marks.Add(new Mark
        {
            Series = figure.Source ?? MarkMaker.NoSource,
            Shape = shape,
            Days = days,
            Basis = basis,
            Evidence = evidence,
            Label = "",
            Heading = $"{what}: {Wording.Period(days.First, days.Last)}",
        });
        if (figure.About is not null)
        {
            Add(Placing.Of(figure.About, figure.Said, figure.FirstCarriers[0].Published, DateChoice.AboutElseSaid).Days!.Value, Shape.Circle, DateBasis.About, "About");
        }

        if (figure.Said is { } said)
        {
            Add(DaySpan.Day(said), Shape.Diamond, DateBasis.Said, "Said");
        }

        if (figure.FirstCarriers[0].Published is { } published)
        {
            Add(new DaySpan(published.First, published.Last), Shape.Square, DateBasis.Published, "Published");
        }

        return marks;
    }
}
