using Analysis.Articles;
using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Claims;
using Analysis.Scoring;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Charts;

public sealed class OtherChartsTests
{
    static readonly ChartOptions WithReference = new() { Reference = ChartCases.Reference };

    /// <summary>Every chart of the five articles, by the name of its approved file.</summary>
    static Chart Make(string name) => name switch
    {
        "by-source" => FiguresBySource.Of(ChartCases.Seeds, WithReference),
        "one-day" => OneDay.Of(ChartCases.Seeds, new DateOnly(2024, 10, 18), 0, WithReference),
        "bracket" => BracketOverTime.Of(ChartCases.Seeds, Measure.Casualties),
        "revisions" => Revisions.Of(ChartCases.Seeds, "NIS", WithReference),
        "lag" => DateLag.Of(ChartCases.Seeds),
        "links" => WhoCarriesWhom.Of(ChartCases.Seeds),
        "timeline" => CorpusTimeline.Of(Articles(ChartCases.Seeds), ChartCases.Seeds),
        _ => throw new ArgumentException(name, nameof(name)),
    };

    [Fact]
    public void The_caption_states_the_measured_quality_after_its_own_words()
    {
        var quality = new ReaderQuality(Scorer.Score([], _ => []));
        var own = DateLag.Of(ChartCases.Seeds).Caption;
        Assert.Equal($"{own} {quality}", DateLag.Of(ChartCases.Seeds, new ChartOptions { Quality = quality }).Caption);
        Assert.Equal($"Mine. {quality}", FiguresOverTime.Deployments(ChartCases.Seeds, new ChartOptions { Caption = "Mine.", Quality = quality }).Caption);
    }

    static IEnumerable<Article> Articles(IEnumerable<Claim> claims) => claims.Select(claim => claim.Article).DistinctBy(article => article.Id, StringComparer.Ordinal);

    public static TheoryData<string> Names => ["by-source", "one-day", "bracket", "revisions", "lag", "links", "timeline"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_chart_looks_as_approved(string name) => Approved.Check(Make(name).ToSvg(), $"{name}.svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_covers_another_or_leaves_the_drawing(string name)
    {
        foreach (var width in new[] { 960, 360 })
        {
            var sketch = SketchMaker.Make(Make(name), width);
            var drawing = new Box(0, 0, sketch.Width, sketch.Height);
            foreach (var (text, i) in sketch.Texts.Select((text, i) => (text, i)))
            {
                Assert.True(drawing.Contains(text.Box), $"{name} at {width}: \"{text.Text}\" leaves the drawing");
                Assert.DoesNotContain(sketch.Texts.Skip(i + 1), other => other.Box.Overlaps(text.Box));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_claim_still_gives_a_drawing(string name)
    {
        Chart chart = name switch
        {
            "by-source" => FiguresBySource.Of(Array.Empty<Claim>()),
            "one-day" => OneDay.Of(Array.Empty<Claim>(), new DateOnly(2024, 10, 18)),
            "bracket" => BracketOverTime.Of(Array.Empty<Claim>(), Measure.Killed),
            "revisions" => Revisions.Of(Array.Empty<Claim>(), "NIS"),
            "lag" => DateLag.Of(Array.Empty<Claim>()),
            "links" => WhoCarriesWhom.Of(Array.Empty<Claim>()),
            _ => CorpusTimeline.Of([], []),
        };
        Assert.StartsWith("<svg", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Panels_of_sources_share_their_axes()
    {
        var sketch = SketchMaker.Make(Make("by-source"), 960);
        Assert.Single(sketch.Panels.Select(panel => panel.Y.At(10000) - panel.Plot.Top).Distinct());
    }

    [Fact]
    public void The_highest_figure_of_a_day_stands_on_top()
    {
        var chart = OneDay.Of([Claim("300", "low", said: "2024-10-18"), Claim("900+", "high", said: "2024-10-18", article: "b"), Claim("500", "other day", said: "2024-10-20", article: "c")], new DateOnly(2024, 10, 18));
        Assert.Equal("high low", string.Join(' ', chart.Panels[0].Y.Categories));
    }

    [Fact]
    public void A_lag_has_a_mark_for_each_known_date()
    {
        var marks = DateLag.Of([Claim("300", "NIS", "2024-10-19", said: "2024-10-18", about: "2024-10-08..2024-10-13")]).Marks;
        Assert.Equal("About Said Published", string.Join(' ', marks.Select(mark => mark.Basis)));
    }

    [Fact]
    public void A_link_is_one_sentence_from_its_source_to_its_publisher()
    {
        var panel = WhoCarriesWhom.Of([Claim("300", "NIS", via: "Yonhap")]).Panels[0];
        Assert.Equal("NIS > Yonhap > publisher of a", string.Join(" > ", panel.Nodes.Select(node => node.Name)));
        Assert.Equal(3, Assert.Single(panel.Lines).Points.Count);
    }

    [Fact]
    public void Only_totals_so_far_are_joined()
    {
        Claim[] claims =
        [
            Claim("300", "NIS", said: "2024-10-01", words: "So far # soldiers have been killed."),
            Claim("400", "NIS", said: "2024-10-20", article: "b", words: "So far # soldiers have been killed."),
            Claim("50", "NIS", said: "2024-10-25", article: "c", words: "Another # soldiers were killed."),
        ];
        var line = Assert.Single(FiguresOverTime.Casualties(claims).Panels[0].Lines);
        Assert.Equal("300 400", string.Join(' ', line.Points.Select(point => point.Y)));
    }
}
