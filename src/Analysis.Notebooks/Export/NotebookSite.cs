using System.Net;
using System.Text;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Running;

namespace Analysis.Notebooks.Export;

/// <summary>Writes the pages of notebooks that ran, and an index of them.</summary>
public static class NotebookSite
{
    /// <summary>Writes <c>NAME.html</c> for each notebook and <c>index.html</c>; files that would not change stay untouched.</summary>
    /// <param name="folder">Where to; made where it is missing.</param>
    /// <param name="runs">The notebooks in the order of the index; one that could not be read is named there without a page.</param>
    /// <param name="news">HTML that stands on the index below the list; null for none.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<NotebookRun> runs, string? news = null)
    {
        Directory.CreateDirectory(folder);
        var list = new StringBuilder("<main>\n<h1>Notebooks</h1>\n<ul class=\"listing\">\n");
        foreach (var run in runs)
        {
            list.Append("<li>").Append(run.Document is null ? WebUtility.HtmlEncode(Path.GetFileName(run.Path)) : WritePage(folder, run));
            if (run.Failure is { } failure)
            {
                list.Append("<p class=\"failed\">Did not run to its end: ").Append(WebUtility.HtmlEncode(failure.Message)).Append("</p>");
            }

            list.Append("</li>\n");
        }

        Save(folder, "index.html", Page.Write("Notebooks", list.Append("</ul>\n").Append(news).Append("</main>").ToString()));
    }

    static string WritePage(string folder, NotebookRun run)
    {
        var page = new NotebookPage(run.Path, run.Document!);
        var name = Path.ChangeExtension(Path.GetFileName(run.Path), ".html");
        Save(folder, name, page.Write());
        var summary = page.Summary is { } text ? $"<p>{WebUtility.HtmlEncode(text)}</p>" : "";
        return $"<a href=\"{Uri.EscapeDataString(name)}\">{WebUtility.HtmlEncode(page.Title)}</a>{summary}";
    }

    static void Save(string folder, string name, string html) =>
        AtomicFile.Replace(Path.Combine(folder, name), Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n")));
}
