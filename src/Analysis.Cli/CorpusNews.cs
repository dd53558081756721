using System.Globalization;
using System.Net;
using System.Text;
using Analysis.Articles;
using Analysis.Charts;
using Analysis.Findings;

namespace Analysis.Cli;

/// <summary>What a run has to tell about the data under the notebooks: what could not be read, and what changed since an earlier state.</summary>
/// <param name="Problems">What could not be read or stays unknown.</param>
/// <param name="Changes">What is different; null when there is no earlier state to compare with.</param>
/// <param name="Since">The earlier state, in words.</param>
/// <param name="Charts">Charts in which what is new since a named state is ringed; none where no state was named or nothing is new.</param>
sealed record CorpusNews(IReadOnlyList<Problem> Problems, Changes? Changes, string Since, IReadOnlyList<Chart> Charts)
{
    /// <summary>The file in the output folder that keeps the claims of the last run.</summary>
    const string LastRun = "claims.jsonl";

    /// <summary>True when something in the data was lost.</summary>
    public bool HasFailed => Problems.Any(problem => !problem.IsRemark);

    /// <summary>Reads the project's data, compares it with an earlier state and keeps it for the next run.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="output">The folder that keeps the last run.</param>
    /// <param name="since">A snapshot's file, or a day (2024-11-01) for what had been published by its end; null for the last run.</param>
    /// <returns>Null when the project has no articles of its own.</returns>
    /// <exception cref="UsageException"><paramref name="since"/> is neither a file nor a day.</exception>
    public static CorpusNews? Read(string? project, string output, string? since)
    {
        if (project is null || !Directory.Exists(Path.Combine(project, "data", "articles")))
        {
            return null;
        }

        var corpus = Corpus.Load(Path.Combine(project, "data"));
        var now = corpus.Snapshot();
        var last = Path.Combine(output, LastRun);
        var before = since is null ? ReadSnapshot(last) : Earlier(since, corpus);
        Keep(now, last);
        var changes = before is null ? null : Changes.Between(before, now, corpus.Figures());
        return new CorpusNews(corpus.Problems, changes, since is null ? "the last run" : since, since is null || changes!.Added.Count == 0 ? [] : Ringed(corpus, before!));
    }

    static IReadOnlyList<Chart> Ringed(Corpus corpus, Snapshot before)
    {
        var options = new ChartOptions { Since = before };
        Chart[] charts = [FiguresOverTime.Deployments(corpus.Claims, options), FiguresOverTime.Casualties(corpus.Claims, options)];
        return [.. charts.Where(chart => chart.Marks.Any(mark => mark.IsNew))];
    }

    /// <summary>The state that a user names: a file of an earlier run, or a day.</summary>
    /// <exception cref="UsageException"><paramref name="since"/> is neither.</exception>
    public static Snapshot Earlier(string since, Corpus corpus) =>
        DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Snapshot.AsKnownOn(day, corpus.Articles, corpus.Claims)
        : ReadSnapshot(since) ?? throw new UsageException($"--since {since}: there is no such file, and it is no day such as 2024-11-01.");

    /// <summary>The snapshot in a file; null when there is none, or when the file is of no use any more: the next run then starts afresh.</summary>
    static Snapshot? ReadSnapshot(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var reader = new StreamReader(path);
            return SnapshotFile.Read(reader, path);
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine(e.Message);
            return null;
        }
    }

    static void Keep(Snapshot snapshot, string path)
    {
        using var file = OutputFile.Open(new FileInfo(path));
        SnapshotFile.Write(snapshot, file.Writer);
        file.Complete();
    }

    /// <summary>The news as lines of text, a heading before each group; empty when there is none.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Groups()
    {
        (string, IReadOnlyList<string>)[] groups =
        [
            ("Could not be read", [.. Problems.Where(problem => !problem.IsRemark).Select(problem => problem.ToString())]),
            ("Not known", [.. Problems.Where(problem => problem.IsRemark).Select(problem => problem.ToString())]),
            ($"New since {Since}", [.. (Changes?.Added ?? []).Select(Describe)]),
            ($"Gone since {Since}", [.. (Changes?.Gone ?? []).Select(Describe)]),
            ($"Read differently than at {Since}", [.. (Changes?.Reread ?? []).Select(Describe)]),
            ("Superseded by a newer figure of the same source", [.. (Changes?.Superseded ?? []).Select(point => $"{point.Figure.Lead} by {point.SupersededBy!.Lead}")]),
        ];
        return groups.Where(group => group.Item2.Count > 0);
    }

    /// <summary>The news as a part of a page; null when there is none.</summary>
    public string? ToHtml()
    {
        var html = new StringBuilder();
        foreach (var (heading, lines) in Groups())
        {
            html.Append("<h2>").Append(WebUtility.HtmlEncode(heading)).Append("</h2>\n<ul>\n");
            foreach (var line in lines)
            {
                html.Append("<li>").Append(WebUtility.HtmlEncode(line)).Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        foreach (var chart in Charts)
        {
            html.Append(chart.ToHtml()).Append('\n');
        }

        return html.Length == 0 ? null : html.ToString();
    }

    static string Describe(ClaimChange change) => $"{change.Claim}{Because(change.Cause)}";

    static string Describe(RereadClaim reread) =>
        $"{reread.After}: {string.Join(", ", reread.Fields)}{Because(reread.Cause)}";

    static string Because(ChangeCause cause) => cause == ChangeCause.Reading ? " (a rule or the catalogue changed, not the article)" : "";
}
