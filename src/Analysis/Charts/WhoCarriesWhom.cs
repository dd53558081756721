using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>The ways of figures from their source, over a messenger where one is named, to the publisher: a thread for each sentence.</summary>
/// <remarks>A thread says that a sentence stands in an article, not that its figure is right.</remarks>
public static class WhoCarriesWhom
{
    const string NoMessenger = "no messenger named";

    /// <summary>Rows left free between two bars of a column.</summary>
    const double Gap = 1.35;

    /// <param name="claims">The claims to draw.</param>
    /// <param name="options">All measures unless it names some.</param>
    public static Chart Of(IEnumerable<Claim> claims, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        var drawn = claims.Where(claim => options.Measures?.Contains(claim.Measure) != false && (options.Subject is null || string.Equals(claim.Subject, options.Subject, StringComparison.Ordinal)))
            .Where(claim => options.Sources?.Contains(claim.Source ?? MarkMaker.NoSource, StringComparer.Ordinal) != false)
            .OrderBy(claim => claim, ClaimOrder.ByPublication).ToList();
        var articles = drawn.Select(claim => claim.Article.Id).Distinct(StringComparer.Ordinal).Count();
        return new Chart
        {
            Kind = "who-carries-whom",
            Title = options.Title ?? "Who says it, who passes it on, who publishes it",
            Subtitle = options.Subtitle ?? "Each thread is one sentence with a figure, from its source over its messenger to its publisher.",
            Caption = options.CaptionOr($"{Wording.Count(drawn.Count, "sentence")} in {Wording.Count(articles, "article")}. How often a figure is carried says nothing of whether it is right."),
            Panels = [Panel(drawn)],
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    /// <inheritdoc cref="Of(IEnumerable{Claim}, ChartOptions?)"/>
    public static Chart Of(IEnumerable<ReportedFigure> figures, ChartOptions? options = null) => Of(figures.SelectMany(figure => figure.Claims), options);

    static Panel Panel(List<Claim> claims)
    {
        Column[] columns =
        [
            new(claims, claim => claim.Source ?? MarkMaker.NoSource, _ => 0),
            new(claims, claim => claim.Via ?? NoMessenger, claim => claim.Via is null ? 1 : 0),
            new(claims, claim => claim.Article.Publisher ?? MarkMaker.NoPublisher, _ => 0),
        ];
        var rows = columns.Max(column => column.Length);
        var nodes = columns.SelectMany((column, i) => column.Nodes(i, (rows - column.Length) / 2));
        var lines = claims.Select((claim, i) => new Line(
            claim.Source ?? MarkMaker.NoSource, [.. columns.Select((column, at) => new PlotPoint(at, column.RowOf(i) + ((rows - column.Length) / 2)))])
        {
            Style = LineStyle.Curved,
            Width = 2.4,
            Evidence = [Evidence.Of(claim)],
        });
        return new Panel
        {
            X = new Axis(AxisKind.Category, 0, columns.Length - 1) { Categories = ["Source", "Messenger", "Publisher"] },
            Y = new Axis(AxisKind.Category, 0, Math.Max(rows, 1)),
            Nodes = [.. nodes],
            Lines = [.. lines],
        };
    }

    /// <summary>The bars of one column: those with most threads on top; within a bar the threads keep the order of the first column.</summary>
    sealed class Column
    {
        readonly double[] _rows;
        readonly List<(string Name, double From, double To)> _bars = [];

        public Column(List<Claim> claims, Func<Claim, string> nameOf, Func<Claim, int> lastOf)
        {
            _rows = new double[claims.Count];
            var at = 0.0;
            var groups = Enumerable.Range(0, claims.Count).GroupBy(i => nameOf(claims[i]), StringComparer.Ordinal)
                .OrderBy(group => lastOf(claims[group.First()])).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
            foreach (var group in groups)
            {
                var from = at;
                foreach (var i in group.OrderBy(i => claims[i].Source ?? MarkMaker.NoSource, StringComparer.Ordinal))
                {
                    _rows[i] = at + 0.5;
                    at++;
                }

                _bars.Add((group.Key, from, at));
                at += Gap;
            }

            Length = Math.Max(at - Gap, 0);
        }

        public double Length { get; }

        public double RowOf(int claim) => _rows[claim];

        public IEnumerable<Node> Nodes(int column, double shift) =>
            _bars.Select(bar => new Node(bar.Name, column, bar.From + shift, bar.To + shift, column == 0 ? bar.Name : null));
    }
}
