using System.Globalization;
using Analysis.Articles;
using Analysis.Dates;

namespace Analysis.Cli;

/// <summary>Articles that come together, not yet read, so that several batches can be read at once.</summary>
/// <param name="Read">Reads them; what cannot be read goes into the list.</param>
/// <param name="Bytes">The size of what they are read from; 0 where that is not counted.</param>
sealed record ArticleBatch(Func<List<string>, IReadOnlyList<Article>> Read, long Bytes);

/// <summary>The articles that a user named, batch after batch; what cannot be read is told and passed over.</summary>
/// <param name="standardInput">Opens the articles as JSON lines, for the path "-".</param>
/// <param name="messages">Takes what cannot be read.</param>
sealed class ArticleStream(Func<Stream> standardInput, TextWriter messages)
{
    const int BatchSize = 256;

    /// <summary>True once something could not be read.</summary>
    public bool HasFailed { get; private set; }

    public IEnumerable<ArticleBatch> Batches(IEnumerable<string> paths) =>
        paths.SelectMany(path => string.Equals(path, "-", StringComparison.Ordinal) ? Lines() : ReadPath(path).Chunk(BatchSize).Select(articles => new ArticleBatch(_ => articles, 0)));

    public IEnumerable<Article> Articles(IEnumerable<string> paths) => Batches(paths).SelectMany(batch =>
    {
        var problems = new List<string>();
        var articles = batch.Read(problems);
        Tell(problems);
        return articles;
    });

    /// <summary>Tells what could not be read.</summary>
    public void Tell(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Tell(problem);
        }
    }

    IReadOnlyList<Article> ReadPath(string path)
    {
        ArticleSet set;
        try
        {
            set = ArticleDating.Complete(ArticleInput.Read(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Tell(e.Message);
            return [];
        }

        foreach (var problem in set.Problems)
        {
            Tell(problem.ToString(), isFailure: !problem.IsRemark);
        }

        return set.Articles;
    }

    IEnumerable<ArticleBatch> Lines()
    {
        using var batches = LinesOfStandardInput().GetEnumerator();
        while (HasNext(batches))
        {
            var lines = batches.Current;
            yield return new ArticleBatch(problems => ReadLines(lines, problems), lines.Bytes);
        }
    }

    IEnumerable<LineBatch> LinesOfStandardInput()
    {
        using var stream = standardInput();
        foreach (var lines in Utf8Lines.Read(stream))
        {
            yield return lines;
        }
    }

    bool HasNext(IEnumerator<LineBatch> batches)
    {
        try
        {
            return batches.MoveNext();
        }
        catch (IOException e)
        {
            Tell($"standard input: {e.Message}");
            return false;
        }
    }

    static List<Article> ReadLines(LineBatch lines, List<string> problems)
    {
        using var taken = lines;
        var articles = new List<Article>(lines.Lines.Count);
        for (var i = 0; i < lines.Lines.Count; i++)
        {
            try
            {
                if (lines.Lines[i] is not { } line)
                {
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"It is longer than {Utf8Lines.LongestLine >> 20} MB, which is no article."));
                }

                if (!IsBlank(line.Span))
                {
                    articles.Add(ArticleJson.Read(line));
                }
            }
            catch (FormatException e)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"standard input, line {lines.First + i}: {e.Message}"));
            }
        }

        return articles;
    }

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    void Tell(string message, bool isFailure = true)
    {
        HasFailed |= isFailure;
        messages.WriteLine(TerminalText.Visible(message));
    }
}
