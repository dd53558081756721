using System.Globalization;
using Analysis.Articles;
using Analysis.Charts.Drawing;
using Analysis.Claims;

namespace Analysis.Charts.Rendering;

/// <summary>Writes articles with their claims highlighted.</summary>
internal static class ArticleHtml
{
    public static string Write(ArticleView view)
    {
        var id = ChartId.Of(view.ToString());
        var html = new MarkupWriter();
        html.Open("div", ("id", id), ("class", "analysis-articles")).Raw($"<style>{Sheet(id)}</style>").Line();
        Legend(html, view);
        if (view.Articles.Count > 1)
        {
            Contents(html, view, id);
        }

        for (var i = 0; i < view.Articles.Count; i++)
        {
            Article(html, view, id, i);
        }

        return html.Close().ToString();
    }

    /// <summary>Only the measures that occur.</summary>
    static void Legend(MarkupWriter html, ArticleView view)
    {
        html.Open("p", ("class", "key"));
        foreach (var measure in view.Articles.SelectMany(article => article.Claims).Select(claim => claim.Claim.Measure).Distinct().Order())
        {
            html.Element("mark", Shapes.Words(measure), ("style", MeasureStyle.Of(measure))).Text(" ");
        }

        if (view.Articles.Any(article => article.Rejected.Count > 0))
        {
            html.Element("s", "no number of people", ("style", MeasureStyle.Rejected));
        }

        html.Close().Line();
    }

    static void Contents(MarkupWriter html, ArticleView view, string id)
    {
        html.Open("ol");
        foreach (var (article, i) in view.Articles.Select((article, i) => (article, i)))
        {
            html.Open("li").Element("a", Title(article.Article), ("href", $"#{SectionId(id, i)}"));
            html.Element("small", $" {Wording.Count(article.Claims.Count, "figure")}").Close();
        }

        html.Close().Line();
    }

    static void Article(MarkupWriter html, ArticleView view, string id, int i)
    {
        var article = view.Articles[i];
        html.Open("article", ("id", SectionId(id, i)));
        html.Element("h3", Title(article.Article));
        html.Open("p", ("class", "from")).Element("bdi", article.Article.Publisher ?? MarkMaker.NoPublisher);
        html.Text($", {(article.Article.Published is { } date ? Wording.Date(date) : "no date")}");
        Step(html, view, id, i - 1, "previous");
        Step(html, view, id, i + 1, "next");
        html.Close();
        html.Open("div", ("class", "text"), ("dir", "auto"));
        foreach (var part in Highlights.Of(article))
        {
            Part(html, article.Article, part, SectionId(id, i));
        }

        html.Close().Close().Line();
    }

    static void Step(MarkupWriter html, ArticleView view, string id, int i, string name)
    {
        if (i >= 0 && i < view.Articles.Count)
        {
            html.Text(" · ").Element("a", name, ("href", $"#{SectionId(id, i)}"));
        }
    }

    static void Part(MarkupWriter html, Article article, Highlight part, string section)
    {
        var text = part.Span.Of(article.Text);
        if (part.Claim is { } claim)
        {
            html.Element("mark", text, ("id", $"{section}-{part.Span.Start.ToString(CultureInfo.InvariantCulture)}"), ("tabindex", "0"),
                ("title", Explanation(claim)), ("style", MeasureStyle.Of(claim.Claim.Measure)));
        }
        else if (part.Rejected is { } rejected)
        {
            html.Element("s", text, ("title", $"No number of people: {rejected.Rule}"), ("style", MeasureStyle.Rejected));
        }
        else
        {
            html.Text(text);
        }
    }

    /// <summary>The claim field by field, with the rule that read it where that is known.</summary>
    static string Explanation(ClaimExplanation explained)
    {
        var evidence = Evidence.Of(explained.Claim);
        List<string?> lines =
        [
            EvidenceText.Heading(evidence),
            $"Source: {EvidenceText.Source(evidence)}{(explained.Claim.Via is { } via ? $", through {via}" : "")}",
            EvidenceText.About(evidence) is { } about ? $"About: {about}" : null,
            EvidenceText.Said(evidence) is { } said ? $"Said: {said}" : null,
            Wording.Reserve(explained.Claim.Hedge) is { } hedge ? $"Told as {hedge}" : null,
            .. explained.Fields.Where(field => field.Value is not null).Select(field => $"{field.Field}: {field.Rule}"),
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    static string Title(Article article) => article.Title ?? article.Id;

    static string SectionId(string id, int i) => $"{id}-a{(i + 1).ToString(CultureInfo.InvariantCulture)}";

    static string Sheet(string id) => $$"""
        #{{id}}{font:15px/1.6 Georgia,'Liberation Serif',serif;max-width:46em;margin:0 auto;padding:0 16px;background:{{Palette.Paper.Light}};color:{{Palette.Text.Light}}}
        #{{id}} .text{white-space:pre-wrap;overflow-wrap:anywhere}
        #{{id}} .key,#{{id}} .from,#{{id}} ol,#{{id}} small{font:13px/1.6 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;color:{{Palette.Quiet.Light}}}
        #{{id}} h3{line-height:1.25;margin:1.6em 0 .2em;color:inherit}
        #{{id}} a{color:inherit}
        #{{id}} mark{padding:0 2px;border-radius:2px}
        #{{id}} mark:target,#{{id}} mark:focus{outline:2px solid #B58600}
        #{{id}} article{scroll-margin:12px}

        """ + $"@media (prefers-color-scheme:dark){{#{id}{{background:{Palette.Paper.Dark};color:{Palette.Text.Dark}}}#{id} .key,#{id} .from,#{id} ol,#{id} small{{color:{Palette.Quiet.Dark}}}}}"
        + $":is(.vscode-dark,.vscode-high-contrast,[data-jp-theme-light=\"false\"]) #{id}{{background:{Palette.Paper.Dark};color:{Palette.Text.Dark}}}"
        + $":is(.vscode-light,[data-jp-theme-light=\"true\"]) #{id}{{background:{Palette.Paper.Light};color:{Palette.Text.Light}}}"
        + $"@media print{{#{id}{{background:{Palette.Paper.Light};color:{Palette.Text.Light}}}#{id} article{{break-inside:auto}}}}\n";
}
