using System.Text;
using System.Text.Json;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Export;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Notebooks.Tests.Export;

public class NotebookPageTests
{
    [Fact]
    public void Prose_code_and_outputs_stand_in_their_order()
    {
        var page = Parse(Markdown("# Losses & gains\n\nFirst words."), Code("var x = 1;", Stream("out")), Code("2", Html("<p id='a'>two</p>")));
        Assert.Equal("Losses & gains", page.Title);
        Assert.Equal(["section", "details", "pre", "details", "div"], page.QuerySelector("main")!.Children.Select(e => e.LocalName));
        Assert.Equal("var x = 1;", page.QuerySelector("details code")!.TextContent);
    }

    [Fact]
    public void The_page_is_well_formed_even_where_an_output_is_not()
    {
        var html = Write(Markdown("# A\n\n- b"), Code("var x = 1 < 2;", Stream("a & b"), Html("<table><tr><td>1<p>2</table></div><b>")));
        Assert.NotNull(new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html));
    }

    [Fact]
    public void Equal_ids_of_two_outputs_become_different_and_their_references_follow()
    {
        const string Chart =
            "<style>#a rect{fill:red}</style><svg id=\"a\" aria-labelledby=\"t\" viewBox=\"0 0 1 1\"><title id=\"t\">x</title><defs><clipPath id=\"c\"></clipPath></defs>"
            + "<rect clip-path=\"url(#c)\" style=\"fill:url(#c)\"></rect><use href=\"#c\"></use><use xlink:href=\"#c\"></use></svg>";
        var page = Parse(Code("1", Html(Chart)), Code("2", Html(Chart)));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(6, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var output in page.QuerySelectorAll(".output"))
        {
            var (svg, title, clip) = (output.QuerySelector("svg")!.Id, output.QuerySelector("title")!.Id, output.QuerySelector("clipPath")!.Id);
            Assert.Equal(title, output.QuerySelector("svg")!.GetAttribute("aria-labelledby"));
            Assert.Equal($"url(#{clip})", output.QuerySelector("rect")!.GetAttribute("clip-path"));
            Assert.Equal($"fill:url(#{clip})", output.QuerySelector("rect")!.GetAttribute("style"));
            Assert.All(output.QuerySelectorAll("use"), use => Assert.Equal("#" + clip, use.Attributes.Single(a => a.LocalName == "href").Value));
            Assert.Equal($"#{svg} rect{{fill:red}}", output.QuerySelector("style")!.TextContent);
        }
    }

    [Fact]
    public void Nothing_runs_and_nothing_is_fetched_from_elsewhere()
    {
        var hostile = """
            <script>alert(1)</script><script src="https://elsewhere.example/a.js"></script><link rel="stylesheet" href="https://elsewhere.example/a.css">
            <img src="https://elsewhere.example/a.png" onerror="alert(1)"><iframe src="https://elsewhere.example"></iframe><a href="javascript:alert(1)">x</a>
            <style>@import "https://elsewhere.example/b.css"; p{background:url(https://elsewhere.example/c.png)}</style>
            <p style="background:url('//elsewhere.example/d.png')">p</p><svg><image href="https://elsewhere.example/e.png"/><use xlink:href="https://elsewhere.example/f.svg#a"/></svg>
            <video poster="https://elsewhere.example/g.png"></video><form action="https://elsewhere.example"></form><object data="https://elsewhere.example"></object>
            """;
        var html = Write(Markdown(hostile), Code("1", Html(hostile)), Code("2", Output("image/svg+xml", "<svg><script>1</script></svg>")));
        Assert.DoesNotContain("elsewhere.example", html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Links_for_readers_stay_and_those_to_notebooks_lead_to_their_pages()
    {
        var page = Parse(Markdown("[article](https://example.org/a) [next](02-b.ipynb#top)"));
        Assert.Equal(["https://example.org/a", "02-b.html#top"], page.QuerySelectorAll("section a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_sheet_of_dotnet_interactive_does_not_restyle_the_page()
    {
        var html = Write(Code("1", Html("<table><tr><td>1</td></tr></table><style>.dni-treeview{x:y} table td{z:w}</style>")));
        Assert.DoesNotContain("z:w", html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_and_text_are_escaped()
    {
        var error = new { output_type = "error", ename = "E<b>", evalue = "m", traceback = new[] { "a < b" } };
        var page = Parse(Code("var s = \"<b>\";", Stream("<i>"), error, Output("text/plain", "<u>")));
        Assert.Empty(page.QuerySelectorAll("main b, main i, main u"));
        Assert.Equal("a < b", page.QuerySelector(".fault pre")!.TextContent);
    }

    static IHtmlDocument Parse(params object[] cells) => new HtmlParser().ParseDocument(Write(cells));

    static string Write(params object[] cells) =>
        new NotebookPage("a.ipynb", NotebookDocument.Read(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { cells, nbformat = 4 })))).Write();

    static object Markdown(string source) => new { cell_type = "markdown", source };

    static object Code(string source, params object[] outputs) => new { cell_type = "code", source, outputs };

    static object Stream(string text) => new { output_type = "stream", name = "stdout", text };

    static object Html(string html) => Output("text/html", html);

    static object Output(string type, string text) =>
        new { output_type = "display_data", data = new Dictionary<string, string> { [type] = text } };
}
