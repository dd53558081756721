using Analysis.Articles.Reading;

namespace Analysis.Articles;

/// <summary>Gathers articles file by file: adds what the manifest knows, passes over what cannot be read and tells why.</summary>
/// <param name="rows">What the manifest knows, by file.</param>
/// <param name="known">Recognises doubles; null where every article is kept, as it was named.</param>
internal sealed class ArticleCollector(IReadOnlyDictionary<string, ManifestRow> rows, KnownArticles? known = null)
{
    readonly List<Article> _articles = [];
    readonly List<Problem> _problems = [];
    readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Article> Articles => _articles;

    public IReadOnlyList<Problem> Problems => _problems;

    public void Tell(Problem problem) => _problems.Add(problem);

    /// <summary>Adds the articles of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What problems call it.</param>
    public void Add(SourceFile file, string name)
    {
        try
        {
            foreach (var read in ArticleReader.Read(file))
            {
                if (read.Article is { } article)
                {
                    Add(Described(article, rows.GetValueOrDefault(file.Name)), name);
                }
                else
                {
                    Tell(new Problem(name, read.Line, read.Error + " It was left out."));
                }
            }
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            Tell(new Problem(name, null, e is FormatException ? e.Message + " It was left out." : $"it cannot be read ({e.Message}). It was left out."));
        }
    }

    void Add(Article article, string name)
    {
        var isEnglish = article.Language is { } language ? language.StartsWith("en", StringComparison.OrdinalIgnoreCase) : Language.IsEnglish(article.Text);
        if (!isEnglish)
        {
            Tell(new Problem(name, null, "it is not in English; only English is read for now. It was left out."));
        }
        else if (known?.Add(article) is { } copy)
        {
            Tell(new Problem(name, null, $"it is there already as \"{copy.Known.Id}\" ({copy.Reason}). It counts once.") { IsRemark = true });
        }
        else if (!_ids.Add(article.Id))
        {
            Tell(new Problem(name, null, $"another article has the id \"{article.Id}\" already; rename the file or give it another id. It was left out."));
        }
        else
        {
            _articles.Add(article);
        }
    }

    /// <summary>What people wrote in the manifest goes before what the file tells of itself.</summary>
    static Article Described(Article article, ManifestRow? row) => row is null ? article : article with
    {
        Publisher = row.Publisher ?? article.Publisher,
        Published = row.Published ?? article.Published,
        Title = row.Title ?? article.Title,
        Url = row.Url ?? article.Url,
        Language = row.Language ?? article.Language,
        Note = row.Note ?? article.Note,
    };
}
