using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public class RenderingTests
{
    [Fact]
    public async Task A_value_has_its_preferred_formats_and_plain_text()
    {
        using var cells = new Cells();
        var data = (await cells.RunAsync("new[] { new { Low = 3000 } }")).OfType<CellResult>().Single().Data;
        Assert.Equal(["text/html", "text/plain"], data.Items.Select(i => i.Key));
        Assert.Contains("<table", data["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_renders_itself_by_an_attribute_found_by_name()
    {
        using var cells = new Cells();
        var data = (await cells.RunAsync(
            """
            [AttributeUsage(AttributeTargets.Class)]
            class TypeFormatterSourceAttribute(Type t) : Attribute { public Type FormatterSourceType => t; public string[] PreferredMimeTypes { get; set; } }
            class Source { public IEnumerable<object> CreateTypeFormatters() { yield return new Svg(); } }
            class Svg { public string MimeType => "image/svg+xml"; public Type Type => typeof(Chart); public bool Format(object o, System.IO.TextWriter w) { w.Write("<svg/>"); return true; } }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "image/svg+xml" })]
            class Chart { public override string ToString() => "a chart"; }
            new Chart()
            """)).OfType<CellResult>().Single().Data;
        Assert.Equal("<svg/>", data["image/svg+xml"]);
        Assert.NotNull(data["text/plain"]);
    }

    [Theory]
    [InlineData("HTML(\"<b>x</b>\")", "text/html", "<b>x</b>")]
    [InlineData("SVG(\"<svg/>\")", "image/svg+xml", "<svg/>")]
    [InlineData("Markdown(\"*x*\")", "text/markdown", "*x*")]
    [InlineData("\"x\"", "text/plain", "x")]
    public async Task A_helper_gives_its_format_and_no_other(string code, string type, string text)
    {
        using var cells = new Cells();
        Assert.Equal([KeyValuePair.Create(type, text)], (await cells.RunAsync(code)).OfType<CellResult>().Single().Data.Items);
    }

    [Fact]
    public async Task Displays_are_named_by_counting_and_updated_by_name()
    {
        using var cells = new Cells();
        var events = await cells.RunAsync("var a = display(1); display(2, \"text/plain\"); a.Update(3); \"x\".DisplayAs(\"text/html\");");
        Assert.Equal(
            ["display-1 1", "display-2 2", "update display-1 3", "display-3 "],
            events.Select(e => e switch
            {
                Displayed d => $"{d.DisplayId} {d.Data["text/plain"]}",
                DisplayUpdated u => $"update {u.DisplayId} {u.Data["text/plain"]}",
                _ => e.ToString(),
            }));
    }

    [Fact]
    public async Task A_formatter_that_throws_is_the_cells_error()
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync("class Bad { public int Value => 1; }\nFormatter.Register<Bad>((b, w) => throw new FormatException(\"bad\"), \"text/html\");\nnew Bad()");
        Assert.Contains("bad", string.Join('\n', error.Traceback), StringComparison.Ordinal);
    }
}
