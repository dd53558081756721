namespace Analysis.Articles;

/// <summary>Articles read from somewhere, and what could not be read.</summary>
/// <param name="Articles">The articles, ordered by their file names.</param>
/// <param name="Problems">What could not be read, and what to do about it.</param>
public sealed record ArticleSet(IReadOnlyList<Article> Articles, IReadOnlyList<Problem> Problems);

/// <summary>Reads articles from a file or a folder that a user named.</summary>
public static class ArticleInput
{
    /// <summary>Reads one path: a corpus (a folder that holds <c>articles/</c>), any other folder, or one article's file.</summary>
    /// <exception cref="FileNotFoundException">There is no file and no folder of that name.</exception>
    public static ArticleSet Read(string path)
    {
        if (Directory.Exists(Path.Combine(path, ArticleFolder.Name)))
        {
            var corpus = ArticleFolder.Read(path);
            return new ArticleSet(corpus.Articles, corpus.Problems);
        }

        if (Directory.Exists(path))
        {
            var folder = ArticleFolder.ReadFiles(path);
            return new ArticleSet(folder.Articles, folder.Problems);
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file and no folder \"{path}\".", path);
        }

        var file = ArticleFolder.ReadFile(path);
        return new ArticleSet(file.Articles, file.Problems);
    }
}
