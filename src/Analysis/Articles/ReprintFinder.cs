namespace Analysis.Articles;

/// <summary>Finds articles that share most of their words.</summary>
/// <remarks>
/// Compares sets of word runs ("shingles", Broder 1997: On the resemblance and containment of documents) by containment, so that
/// a story printed whole inside of a longer one is found too. Each article is linked to the one before it that it shares most with,
/// and a run leads to the first few articles that hold it only: so time and result grow with the length of the texts, not with its square.
/// </remarks>
internal static class ReprintFinder
{
    /// <summary>Words in a run: fewer are shared by chance, more are broken by every small change.</summary>
    const int RunLength = 5;

    /// <summary>A text with fewer runs is too short to tell a copy from a like sentence.</summary>
    const int FewestRuns = 20;

    const double LeastShare = 0.5;

    /// <summary>A run that more articles hold is a set phrase or boilerplate, and leads to no further ones.</summary>
    const int MostHolders = 20;

    /// <summary>So many articles that seem nearest are compared exactly.</summary>
    const int MostCompared = 5;

    /// <summary>At most one pair for each article as the later of the two, in the order of those.</summary>
    public static IReadOnlyList<Reprint> Find(IReadOnlyList<Article> articles)
    {
        // A stable sort: articles of one day stay in the order of the corpus.
        var texts = articles.OrderBy(article => article.Published?.First ?? DateOnly.MaxValue).Select(article => (Article: article, Runs: RunsOf(article.Text)))
            .Where(text => text.Runs.Count >= FewestRuns).ToList();
        var holders = new Dictionary<ulong, List<int>>();
        var reprints = new List<Reprint>();
        for (var i = 0; i < texts.Count; i++)
        {
            var later = texts[i];
            var nearest = Nearest(later.Runs, holders).Select(earlier => new Reprint(texts[earlier].Article, later.Article, Share(texts[earlier].Runs, later.Runs))).MaxBy(reprint => reprint.Share);
            if (nearest is { Share: >= LeastShare })
            {
                reprints.Add(nearest);
            }

            Hold(later.Runs, i, holders);
        }

        return reprints;
    }

    static HashSet<ulong> RunsOf(string text)
    {
        var words = ArticleWords.Of(text);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(at => ArticleWords.Joined(words.AsSpan(at, RunLength)))];
    }

    static IEnumerable<int> Nearest(HashSet<ulong> runs, Dictionary<ulong, List<int>> holders) =>
        runs.SelectMany(run => holders.GetValueOrDefault(run) ?? []).CountBy(article => article)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key).Take(MostCompared).Select(count => count.Key);

    static void Hold(HashSet<ulong> runs, int article, Dictionary<ulong, List<int>> holders)
    {
        foreach (var run in runs)
        {
            if (!holders.TryGetValue(run, out var list))
            {
                holders.Add(run, list = []);
            }

            if (list.Count < MostHolders)
            {
                list.Add(article);
            }
        }
    }

    static double Share(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return (double)shorter.Count(longer.Contains) / shorter.Count;
    }
}
