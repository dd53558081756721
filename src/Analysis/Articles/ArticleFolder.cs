using System.Text;

namespace Analysis.Articles;

/// <summary>The articles of a data folder: the files of its <c>articles/</c>, with what the manifest tells of them.</summary>
/// <param name="Articles">The articles that can be read, by id.</param>
/// <param name="Problems">What could not be read and why.</param>
internal sealed record ArticleFolder(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems)
{
    /// <summary>The folder within a data folder that holds the articles.</summary>
    public const string Name = "articles";

    // Throws at a byte that is no UTF-8 instead of putting a replacement character in its place.
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="dataFolder">The folder that holds <c>articles/</c>.</param>
    public static ArticleFolder Read(string dataFolder)
    {
        var manifest = Manifest.Read(dataFolder);
        var read = ReadFiles(Path.Combine(dataFolder, Name), Name + "/", manifest.Rows);
        var orphans = manifest.Rows.Values.Where(row => !File.Exists(Path.Combine(dataFolder, Name, row.File)))
            .Select(row => new Problem("articles.csv", row.Line, $"there is no file \"{row.File}\" in {Name}/; correct its name or delete the row."));
        return read with { Problems = [.. manifest.Problems, .. orphans, .. read.Problems] };
    }

    /// <summary>Reads every file below a folder, but those whose names begin with a period.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="prefix">What stands before a file's name in problems.</param>
    /// <param name="rows">What is known about the files, by their names relative to the folder.</param>
    public static ArticleFolder ReadFiles(string folder, string prefix, IReadOnlyDictionary<string, ManifestRow> rows)
    {
        var problems = new List<Problem>();
        var articles = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(file => ReadArticle(folder, file, prefix + file, rows.GetValueOrDefault(file), problems))
            .OfType<Article>();
        return new ArticleFolder([.. articles], problems);
    }

    /// <summary>Reads one article, or tells in <paramref name="problems"/> why not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file's name relative to it.</param>
    /// <param name="name">What problems call the file.</param>
    /// <param name="row">What is known about it; null for nothing.</param>
    /// <param name="problems">Takes what goes wrong.</param>
    public static Article? ReadArticle(string folder, string file, string name, ManifestRow? row, List<Problem> problems)
    {
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
