using System.Globalization;
using Analysis.Articles;
using Analysis.Dates;

namespace Analysis.Cli;

/// <summary>The articles that a user named, one after the other; what cannot be read is told and passed over.</summary>
/// <param name="standardInput">Articles as JSON lines, for the path "-".</param>
/// <param name="messages">Takes what cannot be read.</param>
sealed class ArticleStream(TextReader standardInput, TextWriter messages)
{
    /// <summary>True once something could not be read.</summary>
    public bool HasFailed { get; private set; }

    public IEnumerable<Article> Read(IEnumerable<string> paths) => paths.SelectMany(path => string.Equals(path, "-", StringComparison.Ordinal) ? ReadLines() : ReadPath(path));

    IEnumerable<Article> ReadPath(string path)
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

    IEnumerable<Article> ReadLines()
    {
        for (var number = 1; standardInput.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && ReadLine(line, number) is { } article)
            {
                yield return article;
            }
        }
    }

    Article? ReadLine(string line, int number)
    {
        try
        {
            return ArticleJson.Read(line);
        }
        catch (FormatException e)
        {
            Tell(string.Create(CultureInfo.InvariantCulture, $"standard input, line {number}: {e.Message}"));
            return null;
        }
    }

    void Tell(string message, bool isFailure = true)
    {
        HasFailed |= isFailure;
        messages.WriteLine(TerminalText.Visible(message));
    }
}
