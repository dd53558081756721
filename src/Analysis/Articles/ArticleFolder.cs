using System.Text;

namespace Analysis.Articles;

/// <summary>The articles of a data folder: the files of its <c>articles/</c>, with what the manifest tells of them.</summary>
/// <param name="Articles">The articles that can be read, by id.</param>
/// <param name="Problems">What could not be read and why.</param>
internal sealed record ArticleFolder(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems)
{
    const string Folder = "articles";

    // Throws at a byte that is no UTF-8 instead of putting a replacement character in its place.
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="dataFolder">The folder that holds <c>articles/</c>.</param>
    public static ArticleFolder Read(string dataFolder)
    {
        var manifest = Manifest.Read(dataFolder);
        var problems = manifest.Problems.ToList();
        var folder = Path.Combine(dataFolder, Folder);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var row in manifest.Rows.Values.Where(row => !files.Contains(row.File, StringComparer.Ordinal)))
        {
            problems.Add(new Problem("articles.csv", row.Line, $"there is no file \"{row.File}\" in {Folder}/; correct its name or delete the row."));
        }

        var articles = files.Select(file => ReadArticle(folder, file, manifest.Rows.GetValueOrDefault(file), problems)).OfType<Article>();
        return new ArticleFolder([.. articles], problems);
    }

    static Article? ReadArticle(string folder, string file, ManifestRow? row, List<Problem> problems)
    {
        var name = $"{Folder}/{file}";
        string text;
        try
        {
            text = File.ReadAllText(Path.Combine(folder, file), StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new Problem(name, null, "it is no UTF-8 text; save it as UTF-8. It was left out."));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(name, null, $"it cannot be read ({e.Message}). It was left out."));
            return null;
        }

        var isEnglish = row?.Language is { } language ? language.StartsWith("en", StringComparison.OrdinalIgnoreCase) : Language.IsEnglish(text);
        if (!isEnglish)
        {
            problems.Add(new Problem(name, null, "it is not in English; only English is read for now. It was left out."));
            return null;
        }

        return new Article(Path.ChangeExtension(file, null), text)
        {
            File = file,
            Publisher = row?.Publisher,
            Published = row?.Published,
            Title = row?.Title,
            Url = row?.Url,
            Language = row?.Language,
            Note = row?.Note,
        };
    }
}
