using System.Net;

namespace Analysis.Notebooks.Export;

/// <summary>The frame that every page shares.</summary>
static class Page
{
    static readonly Lazy<string> Sheet = new(() =>
    {
        using var reader = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    });

    /// <summary>A whole HTML file.</summary>
    /// <param name="title">Its title, plain text.</param>
    /// <param name="body">What stands in it, HTML.</param>
    public static string Write(string title, string body) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>
        {Sheet.Value}</style>
        </head>
        <body>
        <div class="page">
        {body}
        </div>
        </body>
        </html>

        """;
}
