using System.Xml.Linq;
using Analysis.Charts;
using Analysis.Findings;

namespace Analysis.Polyglot.Tests.Plots;

public sealed class PlottedChartTests
{
    static readonly FigureSet Figures = new(Sample.Claims);

    public static TheoryData<string> Kinds => [.. Charts.Keys];

    static Dictionary<string, Chart> Charts { get; } = new[]
    {
        FiguresOverTime.Deployments(Sample.Claims),
        FiguresOverTime.Of(Figures) with { Theme = Theme.Dark },
        FiguresBySource.Of(Figures),
        BracketOverTime.Of(Figures, Claims.Measure.Deployed),
        DateLag.Of(Figures),
        WhoCarriesWhom.Of(Figures),
    }.DistinctBy(chart => chart.Kind + chart.Theme).ToDictionary(chart => chart.Kind + chart.Theme, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_chart_is_drawn_as_a_picture_of_its_size(string kind)
    {
        var plotted = Charts[kind].ToScottPlot();
        var root = XDocument.Parse(plotted.ToSvg()).Root!;
        Assert.Equal(("svg", $"{plotted.Width}", $"{plotted.Height}"), (root.Name.LocalName, root.Attribute("width")?.Value, root.Attribute("height")?.Value));
        Assert.True(root.Descendants().Count() > 20);
    }

    [Fact]
    public void There_is_a_plot_for_each_panel()
    {
        var chart = FiguresBySource.Of(Figures);
        Assert.True(chart.Panels.Count > 1);
        Assert.Equal(chart.Panels.Count, chart.ToScottPlot().Plots.Count);
    }

    [Fact]
    public void What_is_added_to_a_plot_is_drawn_with_the_rest()
    {
        var plotted = FiguresOverTime.Deployments(Sample.Claims).ToScottPlot();
        var before = plotted.ToSvg();
        plotted.Plot.Add.VerticalLine(new DateTime(2024, 11, 1, 0, 0, 0, DateTimeKind.Unspecified).ToOADate());
        Assert.NotEqual(before, plotted.ToSvg());
    }

    [Fact]
    public void A_quote_that_its_article_does_not_say_is_refused()
    {
        var chart = FiguresOverTime.Deployments(Sample.Claims);
        var panel = chart.Panels[0];
        var mark = panel.Marks[0];
        var spoilt = mark with { Evidence = [mark.Evidence[0] with { Quote = "Nobody said so." }] };
        var changed = chart with { Panels = [panel with { Marks = [spoilt] }] };
        Assert.Throws<InvalidOperationException>(changed.ToScottPlot);
    }

    [Fact]
    public void The_page_holds_the_sentence_of_every_mark()
    {
        var html = System.Net.WebUtility.HtmlDecode(FiguresOverTime.Deployments(Sample.Claims).ToScottPlot().ToHtml());
        Assert.All(Sample.Claims.Where(claim => claim.Measure is Claims.Measure.Deployed or Claims.Measure.Planned), claim =>
            Assert.Contains($"<mark>{claim.Text}</mark>", html, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("needs", "SkiaSharp")]
    public void A_png_file_is_one()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            FiguresOverTime.Deployments(Sample.Claims).ToScottPlot().SavePng(path);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(path)[..4]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
