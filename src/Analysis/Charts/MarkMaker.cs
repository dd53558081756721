using Analysis.Articles;
using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>Makes the marks of a chart: chooses reported figures by the options and gives each its day.</summary>
internal static class MarkMaker
{
    public const string NoSource = "source not stated";
    public const string NoPublisher = "publisher not known";

    /// <summary>The marks, in the order of drawing: reference figures behind, then by time; those without a date last.</summary>
    /// <param name="figures">The figures to choose from.</param>
    /// <param name="options">What to choose.</param>
    /// <param name="measures">The measures to draw where the options name none.</param>
    public static IReadOnlyList<Mark> Make(IEnumerable<ReportedFigure> figures, ChartOptions options, IReadOnlyList<Measure> measures)
    {
        var wanted = options.Measures ?? measures;
        var all = figures as FigureSet ?? new FigureSet(figures.SelectMany(figure => figure.Claims));
        var superseded = all.Series().SelectMany(series => series.Points).Where(point => point.IsSuperseded)
            .ToDictionary(point => point.Figure.Lead, point => point.SupersededBy!, ReferenceEqualityComparer.Instance as IEqualityComparer<Claim>);
        var known = options.Since is { } since ? new KnownClaims(since) : null;
        var fromArticles = all
            .Where(figure => wanted.Contains(figure.Measure) && IsSubject(figure.Subject, options))
            .SelectMany(figure => Marks(figure, options).Select(mark => WithFoot(options, mark with
            {
                IsNew = known is not null && !mark.Evidence.Any(evidence => known.Has(evidence.Claim!)),
                SupersededBy = superseded.TryGetValue(figure.Lead, out var next) ? EvidenceText.Heading(Evidence.Of(next.Lead)) : null,
            })));
        var reference = options.Reference
            .Where(figure => wanted.Contains(figure.Measure) && IsSubject(figure.Subject, options))
            .Select(figure => Mark(figure, options));
        return [.. reference.Concat(fromArticles)
            .Where(mark => (options.Sources is null || options.Sources.Contains(mark.Series, StringComparer.Ordinal)) && Within(mark.Days, options))
            .OrderBy(mark => !mark.IsReference).ThenBy(mark => mark.Days is null).ThenBy(mark => mark.Days?.Last)
            .ThenBy(mark => mark.Series, StringComparer.Ordinal).ThenBy(mark => mark.Shape)
            .ThenBy(mark => mark.Quantity?.Low ?? mark.Quantity?.High)];
    }

    static Mark WithFoot(ChartOptions options, Mark mark)
    {
        var superseded = options.ShowSuperseded && mark.SupersededBy is not null ? "→" : "";
        var carriers = options.ShowCarriers && mark.Articles > 1 ? $"×{Wording.Number(mark.Articles)}" : "";
        return superseded.Length + carriers.Length == 0 ? mark : mark with { Foot = superseded + carriers };
    }

    static bool IsSubject(string subject, ChartOptions options) => options.Subject is null || string.Equals(subject, options.Subject, StringComparison.Ordinal);

    static bool Within(DaySpan? days, ChartOptions options) =>
        days is not { } span || ((options.From is null || span.Last >= options.From) && (options.To is null || span.First <= options.To));

    /// <summary>One mark by source; by publisher, one for each that carries the figure.</summary>
    static IEnumerable<Mark> Marks(ReportedFigure figure, ChartOptions options)
    {
        var claims = figure.Claims.OrderBy(claim => !ReferenceEquals(claim, figure.Lead)).ToList();
        return options.By == SeriesBy.Source
            ? [Mark(figure, claims, figure.Source ?? NoSource, options)]
            : claims.GroupBy(claim => claim.Article.Publisher ?? NoPublisher, StringComparer.Ordinal)
                .Select(carried => Mark(figure, [.. carried], carried.Key, options));
    }

    static Mark Mark(ReportedFigure figure, List<Claim> claims, string series, ChartOptions options)
    {
        var published = claims.Select(claim => claim.Article.Published).Where(date => date is not null)
            .OrderBy(date => date!.Value.Last).ThenByDescending(date => date!.Value.First).FirstOrDefault();
        var (days, basis) = Placing.Of(figure.About, figure.Said, published, options.Date);
        return new Mark
        {
            Series = series,
            Shape = Shapes.Of(figure.Measure),
            Quantity = claims[0].Quantity,
            Days = days,
            Basis = basis,
            Hedge = figure.Hedge,
            IsRunningTotal = options.By == SeriesBy.Source && IsRunningTotal(figure),
            Evidence = [.. claims.Select(Evidence.Of)],
        };
    }

    static Mark Mark(ReferenceFigure figure, ChartOptions options)
    {
        var (days, basis) = Placing.Of(figure.Period, figure.Reported, PartialDate.Of(figure.Reported), options.Date);
        return new Mark
        {
            Series = options.By == SeriesBy.Source ? figure.Source : NoPublisher,
            Shape = Shapes.Of(figure.Measure),
            Quantity = figure.Quantity,
            Days = days,
            Basis = basis,
            Evidence = [Evidence.Of(figure)],
            IsReference = true,
            IsRunningTotal = options.By == SeriesBy.Source && IsRunningTotal(figure),
        };
    }

    /// <summary>Figures without a source are of nobody knows how many: they make no series.</summary>
    static bool IsRunningTotal(ReportedFigure figure) =>
        figure is { Kind: FigureKind.Total, Source: not null, Hedge: not Hedge.Denied } && figure.Measure != Measure.Planned;

    /// <summary>Those who compiled the timeline note which figures are cumulative, and which are not.</summary>
    static bool IsRunningTotal(ReferenceFigure figure) => figure.Measure != Measure.Planned && figure.Note is { } note
        && note.Contains("cumulative", StringComparison.Ordinal) && !note.Contains("not cumulative", StringComparison.Ordinal);
}
