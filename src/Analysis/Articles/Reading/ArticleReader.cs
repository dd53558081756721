namespace Analysis.Articles.Reading;

/// <summary>Reads the articles of one file, by its format.</summary>
/// <remarks>
/// A format is a function from a file to the articles in it. A file of one article names it by itself; of several, each has an id of
/// its own or its number. What a text does not tell stays null.
/// </remarks>
internal static class ArticleReader
{
    static readonly Dictionary<string, Func<SourceFile, IEnumerable<ReadArticle>>> Formats = new(StringComparer.Ordinal)
    {
        [".txt"] = PlainText.Read,
        [".text"] = PlainText.Read,
        [""] = PlainText.Read,
        [".md"] = MarkdownText.Read,
        [".markdown"] = MarkdownText.Read,
        [".html"] = HtmlPage.Read,
        [".htm"] = HtmlPage.Read,
        [".xhtml"] = HtmlPage.Read,
        [".json"] = JsonArticles.Read,
        [".jsonl"] = JsonArticles.ReadLines,
        [".ndjson"] = JsonArticles.ReadLines,
        [".csv"] = CsvArticles.Read,
        [".tsv"] = CsvArticles.Read,
        [".xml"] = FeedFile.Read,
        [".rss"] = FeedFile.Read,
        [".atom"] = FeedFile.Read,
    };

    /// <summary>The formats that are read, as endings of file names.</summary>
    public static IEnumerable<string> Extensions => Formats.Keys.Where(extension => extension.Length > 0);

    /// <summary>The articles of a file, in its order, as they are asked for; a part that is none does not end them.</summary>
    /// <exception cref="FormatException">The file as a whole holds no article; the message completes "articles/x.txt: …".</exception>
    public static IEnumerable<ReadArticle> Read(SourceFile file) =>
        Formats.TryGetValue(file.Extension, out var read)
            ? read(file).Select(read => read with { Article = read.Article is { } article ? article with { File = file.Name } : null })
            : throw new FormatException($"files that end in \"{file.Extension}\" are not read; save it as one of {string.Join(", ", Extensions)}, or take it away.");
}
