using Analysis.Charts;
using Analysis.Claims;
using Analysis.Tables;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Tests.Execution;

/// <summary>The library's values render by the real formatters, which find its formatter sources by name.</summary>
public sealed class LibraryValuesTests
{
    static readonly Claim[] None = [];

    [Fact]
    public void A_chart_shows_itself_as_html_svg_and_plain_text()
    {
        var chart = FiguresOverTime.Deployments(None);
        Assert.Equal(chart.ToHtml(), chart.ToDisplayString("text/html"));
        Assert.Equal(chart.ToSvg(), chart.ToDisplayString("image/svg+xml"));
        Assert.Equal(chart.ToString(), chart.ToDisplayString("text/plain"));
        Assert.Equal("text/html", Assert.Single(Formatter.GetPreferredMimeTypesFor(typeof(Chart))));
    }

    [Fact]
    public void A_table_shows_itself_as_html_and_plain_text()
    {
        var table = None.ToTable();
        Assert.Equal(table.ToHtml(), table.ToDisplayString("text/html"));
        Assert.Equal(table.ToString(), table.ToDisplayString("text/plain"));
    }

    [Fact]
    public void An_article_view_shows_itself_as_html()
    {
        var view = ArticleView.Of(new Articles.Article("a", "Nothing."), None);
        Assert.Equal(view.ToHtml(), view.ToDisplayString("text/html"));
    }
}
