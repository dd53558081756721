using Analysis.Articles.Reading;

namespace Analysis.Articles;

/// <summary>The articles of a data folder: what its <c>articles/</c> holds, with what the manifest tells of it.</summary>
/// <param name="Articles">The articles that can be read, in the order of their files and within them.</param>
/// <param name="Problems">What could not be read and why.</param>
internal sealed record ArticleFolder(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems)
{
    /// <summary>The folder within a data folder that holds the articles.</summary>
    public const string Name = "articles";

    static readonly IReadOnlyDictionary<string, ManifestRow> NoRows = new Dictionary<string, ManifestRow>(StringComparer.Ordinal);

    /// <param name="dataFolder">The folder that holds <c>articles/</c>.</param>
    public static ArticleFolder Read(string dataFolder)
    {
        var manifest = Manifest.Read(dataFolder);
        var collector = new ArticleCollector(manifest.Rows, new KnownArticles());
        foreach (var file in FilesOf(Path.Combine(dataFolder, Name), collector))
        {
            collector.Add(file, $"{Name}/{file.Name}");
        }

        var orphans = manifest.Rows.Values.Where(row => !File.Exists(Path.Combine(dataFolder, Name, row.File)))
            .Select(row => new Problem("articles.csv", row.Line, $"there is no file \"{row.File}\" in {Name}/; correct its name or delete the row."));
        return new ArticleFolder(collector.Articles, [.. manifest.Problems, .. orphans, .. collector.Problems]);
    }

    /// <summary>Reads every file below a folder that has no manifest.</summary>
    public static ArticleFolder ReadFiles(string folder)
    {
        var collector = new ArticleCollector(NoRows);
        foreach (var file in FilesOf(folder, collector))
        {
            collector.Add(file, file.Name);
        }

        return new ArticleFolder(collector.Articles, collector.Problems);
    }

    /// <summary>Reads one file.</summary>
    public static ArticleFolder ReadFile(string path)
    {
        var collector = new ArticleCollector(NoRows);
        collector.Add(new SourceFile(Path.GetFileName(path), path), Path.GetFileName(path));
        return new ArticleFolder(collector.Articles, collector.Problems);
    }

    /// <summary>The files below a folder, ordered by name; links to folders are not followed, and names that begin with a period are passed over.</summary>
    static IEnumerable<SourceFile> FilesOf(string folder, ArticleCollector collector)
    {
        var files = new List<SourceFile>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(current).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')))
                {
                    if (entry is FileInfo)
                    {
                        files.Add(new SourceFile(Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/'), entry.FullName));
                    }
                    else if (entry.LinkTarget is null)
                    {
                        folders.Push(entry.FullName);
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                collector.Tell(new Problem(Path.GetRelativePath(folder, current).Replace('\\', '/'), null, $"the folder cannot be read ({e.Message}). It was left out."));
            }
        }

        return files.OrderBy(file => file.Name, StringComparer.Ordinal);
    }
}
