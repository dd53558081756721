using System.Globalization;
using System.Net;
using System.Text;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using AngleSharp.Html.Parser;
using Markdig;

namespace Analysis.Notebooks.Export;

/// <summary>One notebook as a page: its prose, its code folded away, and what the code showed.</summary>
sealed class NotebookPage
{
    /// <summary>The tag of a cell that a printed page leaves out: what is about running cells, and not about the subject.</summary>
    const string ScreenOnly = "screen-only";

    static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers().UseFootnotes().UseEmphasisExtras().UseDefinitionLists().Build();

    readonly NotebookDocument _document;
    readonly Fragment _fragment;
    readonly string _fileName;

    /// <summary>The page of a notebook.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="document">Its cells with their outputs.</param>
    public NotebookPage(string path, NotebookDocument document)
    {
        _document = document;
        _fileName = Path.GetFileName(path);
        _fragment = new Fragment(Path.GetDirectoryName(Path.GetFullPath(path)));
        var prose = new HtmlParser().ParseDocument(string.Concat(
            document.Cells.Where(c => c.Kind == CellKind.Markdown).Select(c => Markdig.Markdown.ToHtml(c.Source, Markdown)))).Body!;
        Title = prose.QuerySelector("h1")?.TextContent.Trim() ?? Path.GetFileNameWithoutExtension(path);
        Summary = prose.QuerySelector("p")?.TextContent.Trim();
    }

    /// <summary>The first heading, or the file's name.</summary>
    public string Title { get; }

    /// <summary>The first paragraph, plain text; null where there is none.</summary>
    public string? Summary { get; }

    /// <summary>The whole HTML file.</summary>
    public string Write()
    {
        var body = new StringBuilder("<nav class=\"top\"><a href=\"index.html\">All notebooks</a></nav>\n<main>\n");
        foreach (var cell in _document.Cells)
        {
            var onScreenOnly = cell.IsTagged(ScreenOnly);
            body.Append(onScreenOnly ? "<div class=\"screen-only\">\n" : "");
            _ = cell.Kind switch
            {
                CellKind.Markdown => body.Append("<section class=\"prose\">\n").Append(Prose(cell.Source, Prefix(cell, 0))).Append("</section>\n"),
                CellKind.Code when !string.IsNullOrWhiteSpace(cell.Source) => WriteCode(body, cell),
                _ => body,
            };
            body.Append(onScreenOnly ? "</div>\n" : "");
        }

        body.Append("</main>\n<footer class=\"foot\">Made from ").Append(WebUtility.HtmlEncode(_fileName)).Append(".</footer>");
        return Page.Write(Title, body.ToString());
    }

    StringBuilder WriteCode(StringBuilder body, NotebookCell cell)
    {
        body.Append("<details class=\"code\"><summary>Code</summary><pre><code>").Append(CodeColours.Paint(cell.Source)).Append("</code></pre></details>\n");
        foreach (var (number, output) in cell.Outputs.Index())
        {
            body.Append(Output(output, Prefix(cell, number + 1), cell)).Append('\n');
        }

        return body;
    }

    string Output(NotebookOutput output, string prefix, NotebookCell cell) => output switch
    {
        StreamOutput { Stream: StreamName.Stdout } text => $"<pre class=\"stream\">{WebUtility.HtmlEncode(text.Text)}</pre>",
        StreamOutput text => $"<pre class=\"stream stderr\">{WebUtility.HtmlEncode(text.Text)}</pre>",
        ErrorOutput error => $"<div class=\"fault\"><strong>{WebUtility.HtmlEncode(error.Name)}</strong><pre>{WebUtility.HtmlEncode(string.Join('\n', error.Traceback))}</pre></div>",
        DataOutput { Data: var data } => string.Create(
            CultureInfo.InvariantCulture,
            $"<div class=\"output\" role=\"region\" tabindex=\"0\" aria-label=\"Output of cell {cell.Index + 1}\">{Data(data, prefix)}</div>"),
        _ => "",
    };

    string Data(MimeBundle data, string prefix) =>
        (data["text/html"] ?? data["image/svg+xml"]) is { } markup ? _fragment.Embed(markup, prefix)
        : data["text/markdown"] is { } prose ? Prose(prose, prefix)
        : data.Items.FirstOrDefault(i => i.Key is "image/png" or "image/jpeg" or "image/gif") is { Key: { } type } picture
            ? $"<img alt=\"\" src=\"data:{type};base64,{string.Concat(picture.Value.Where(c => !char.IsWhiteSpace(c)))}\">"
        : $"<pre>{WebUtility.HtmlEncode(data["text/plain"] ?? data.Items.FirstOrDefault().Value)}</pre>";

    // Headings keep the ids that links within the notebook use.
    string Prose(string markdown, string prefix) =>
        _fragment.Embed(Markdig.Markdown.ToHtml(markdown, Markdown), prefix.EndsWith("-0-", StringComparison.Ordinal) ? null : prefix);

    static string Prefix(NotebookCell cell, int output) => string.Create(CultureInfo.InvariantCulture, $"cell{cell.Index + 1}-{output}-");
}
