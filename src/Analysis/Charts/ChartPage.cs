using System.Net;
using System.Text;
using Analysis.Charts.Rendering;

namespace Analysis.Charts;

/// <summary>The charts of a corpus on one page, with a list of what could not be read.</summary>
public static class ChartPage
{
    /// <summary>Writes the page; it needs nothing from elsewhere.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">What to draw; a chart that would then show nothing is left out.</param>
    public static string Of(Corpus corpus, ChartOptions? options = null)
    {
        options ??= new ChartOptions();
        Chart[] charts =
        [
            FiguresOverTime.Deployments(corpus.Claims, options),
            FiguresOverTime.Casualties(corpus.Claims, options),
            FiguresBySource.Of(corpus.Claims, options),
            DateLag.Of(corpus.Claims, options),
            WhoCarriesWhom.Of(corpus.Claims, options),
            CorpusTimeline.Of(corpus, options),
        ];
        var body = new StringBuilder();
        foreach (var chart in charts.Where(chart => chart.Panels.Any(panel => panel.Marks.Count > 0 || panel.Lines.Count > 0)))
        {
            body.Append(chart.ToHtml()).Append('\n');
        }

        body.Append($"<div style=\"padding:0 20px;font:14px/1.45 {SvgDocument.Fonts}\">\n<p>").Append(WebUtility.HtmlEncode(corpus.ToString())).Append("</p>\n");
        List(body, "Could not be read", corpus.Problems.Where(problem => !problem.IsRemark));
        List(body, "Not known", corpus.Problems.Where(problem => problem.IsRemark));
        return HtmlPage.Of("Reported figures", body.Append("</div>").ToString(), options.Theme);
    }

    static void List(StringBuilder body, string heading, IEnumerable<Articles.Problem> problems)
    {
        var lines = problems.Select(problem => $"<li>{WebUtility.HtmlEncode(SafeText.Of(problem.ToString()))}</li>\n").ToList();
        if (lines.Count > 0)
        {
            body.Append("<h2 style=\"font-size:18px\">").Append(heading).Append("</h2>\n<ul>\n").AppendJoin("", lines).Append("</ul>\n");
        }
    }
}
