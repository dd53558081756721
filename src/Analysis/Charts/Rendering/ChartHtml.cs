using System.Text;

namespace Analysis.Charts.Rendering;

/// <summary>
/// A chart as HTML: a wide drawing, a narrow one for small screens, and the table of sentences that its marks lead to. It needs no
/// script, and nothing from elsewhere.
/// </summary>
/// <remarks>
/// Where a front end drops the style sheet, the wide drawing and the table remain: the narrow one is hidden by an attribute.
/// </remarks>
internal static class ChartHtml
{
    /// <summary>Below this width of the place it stands in, the narrow drawing is shown, in pixels.</summary>
    const int NarrowBelow = 640;

    /// <summary>Up to so many rows the table stands open.</summary>
    const int OpenRows = 40;

    /// <summary>A larger picture would burden a notebook more than it helps.</summary>
    const int MostPictureBytes = 150_000;

    public static string Fragment(Chart chart)
    {
        var id = ChartId.Of(chart);
        var style = SvgDocument.Style(chart);
        var table = new QuoteTable(id, chart);
        var html = new MarkupWriter();
        html.Open("figure", ("id", id), ("class", "analysis-chart"), ("style", "margin:0;width:100%"));
        html.Raw($"<style>{style.Sheet(id)}{Sheet(id, chart.Theme)}</style>").Line();
        html.Open("div", ("class", "wide")).Raw(SvgDocument.Part(chart, chart.Size.Width, style, id + "w", table.Address)).Close().Line();
        if (chart.Size.NarrowWidth is { } narrow && narrow < chart.Size.Width)
        {
            html.Open("div", ("class", "narrow"), ("hidden", "hidden"));
            html.Raw(SvgDocument.Part(chart, narrow, style, id + "n", table.Address)).Close().Line();
        }

        Fallback(html, chart);
        html.Open("details", ("class", "sentences"), ("open", table.Rows <= OpenRows ? "open" : null));
        html.Element("summary", table.Heading);
        table.Write(html);
        html.Close().Line();
        Articles(html, table);
        return html.Close().ToString();
    }

    /// <summary>Closed until a mark leads into it: browsers open what they are led into.</summary>
    static void Articles(MarkupWriter html, QuoteTable table)
    {
        if (table.Articles.Count > 0)
        {
            html.Open("details", ("class", "articles"));
            html.Element("summary", $"The same sentences in their place, in {Wording.Count(table.Articles.Count, "article")}");
            table.Articles.Write(html, table.Row);
            html.Close().Line();
        }
    }

    /// <summary>An image for previews that drop inline drawings and style sheets but keep images; the style sheet hides it.</summary>
    static void Fallback(MarkupWriter html, Chart chart)
    {
        var picture = Encoding.UTF8.GetBytes(SvgDocument.Picture(chart));
        if (picture.Length <= MostPictureBytes)
        {
            html.Empty("img", ("class", "fallback"), ("alt", chart.Title), ("src", $"data:image/svg+xml;base64,{Convert.ToBase64String(picture)}")).Line();
        }
    }

    /// <summary>A whole page with the chart on it.</summary>
    public static string Page(Chart chart) => HtmlPage.Of(chart.Title, Fragment(chart), chart.Theme);

    /// <summary>Rules for the parts of the figure; colours come from the theme's variables, with fixed ones where there are none.</summary>
    static string Sheet(string id, Theme theme)
    {
        var dark = theme == Theme.Dark;
        var (paper, text, quiet, grid) = (Drawing.Palette.Paper.On(dark), Drawing.Palette.Text.On(dark), Drawing.Palette.Quiet.On(dark), Drawing.Palette.Grid.On(dark));
        return $$$"""
            #{{{id}}}{container-type:inline-size;background:var(--p,{{{paper}}});color:var(--t,{{{text}}});font:14px/1.45 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif}
            #{{{id}}} svg{display:block}
            #{{{id}}} .fallback{display:none}
            #{{{id}}} svg a:hover,#{{{id}}} svg a:focus{outline:none;filter:drop-shadow(0 0 2px var(--q,{{{quiet}}}))}
            #{{{id}}} details{padding:0 20px 12px}
            #{{{id}}} summary{cursor:pointer;color:var(--q,{{{quiet}}});padding:4px 0}
            #{{{id}}} table{border-collapse:collapse;width:100%;margin:0;font-family:inherit;font-size:13px;color:inherit;background:none}
            #{{{id}}} tr,#{{{id}}} th,#{{{id}}} td{background:none;color:inherit;border:0}
            #{{{id}}} th,#{{{id}}} td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;white-space:normal;max-width:none;font-family:inherit;line-height:1.45;border-bottom:1px solid var(--g,{{{grid}}})}
            #{{{id}}} th{color:var(--q,{{{quiet}}});font-weight:normal}
            #{{{id}}} td{overflow-wrap:anywhere}
            #{{{id}}} .text{font:15px/1.6 Georgia,'Liberation Serif',serif;max-width:44em;margin:0 0 1em;overflow-wrap:anywhere}
            #{{{id}}} .head{margin:1em 0 .4em}
            #{{{id}}} .text mark a{text-decoration:none}
            #{{{id}}} .text mark:target{outline:2px solid #B58600;scroll-margin:35vh 0 20vh}
            #{{{id}}} .quote:has(:target){background:#FFF6D6;color:#1F2328}
            #{{{id}}} mark{background:#FFE9A8;color:#1F2328;padding:0 2px}
            #{{{id}}} tr:target{background:#FFF6D6;color:#1F2328;outline:2px solid #B58600;scroll-margin:40px}
            #{{{id}}} tr:target td.from{color:#1F2328}
            #{{{id}}} a{color:inherit}
            #{{{id}}} small{color:var(--q,{{{quiet}}});font-size:12px}
            #{{{id}}} tr:target small{color:#57606A}
            @container (max-width:{{{NarrowBelow}}}px){#{{{id}}} .wide:has(+ .narrow){display:none}#{{{id}}} .narrow{display:block}#{{{id}}} .narrow svg{width:100%;max-width:520px!important}#{{{id}}} details{padding:0 12px 12px}#{{{id}}} table,#{{{id}}} tbody,#{{{id}}} tr,#{{{id}}} td{display:block}#{{{id}}} thead{display:none}#{{{id}}} tr{border-bottom:1px solid var(--g,{{{grid}}});padding:6px 0}#{{{id}}} td{border:0;padding:1px 0}}
            #{{{id}}} .articles:has(:target)::details-content{content-visibility:visible;height:auto;display:block}
            @media print{#{{{id}}} .articles,#{{{id}}} .see{display:none}#{{{id}}} .wide{break-inside:avoid}#{{{id}}} .sentences::details-content{content-visibility:visible;height:auto;display:block}#{{{id}}} tr{break-inside:avoid}}

            """;
    }
}
