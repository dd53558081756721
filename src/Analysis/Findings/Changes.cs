namespace Analysis.Findings;

/// <summary>Why a claim is read differently or at all.</summary>
public enum ChangeCause
{
    /// <summary>The article came, went, or its text or date of publication changed.</summary>
    Data,

    /// <summary>The article is the same: a rule or the catalogue of sources changed.</summary>
    Reading,
}

/// <summary>A claim that came or went between two snapshots.</summary>
public sealed record ClaimChange(SnapshotClaim Claim, ChangeCause Cause);

/// <summary>The same words, read differently.</summary>
/// <param name="Before">The earlier reading.</param>
/// <param name="After">The later one.</param>
/// <param name="Fields">What differs; at least one field.</param>
/// <param name="Cause">Whether the article changed too.</param>
public sealed record RereadClaim(SnapshotClaim Before, SnapshotClaim After, IReadOnlyList<FieldChange> Fields, ChangeCause Cause);

/// <summary>What is different between two runs.</summary>
/// <param name="Added">Claims that only the later run has.</param>
/// <param name="Gone">Claims that only the earlier run has.</param>
/// <param name="Reread">Claims of both that are read differently.</param>
/// <param name="Superseded">Figures that the earlier run had and that a figure of which it had nothing takes the place of.</param>
public sealed record Changes(
    IReadOnlyList<ClaimChange> Added, IReadOnlyList<ClaimChange> Gone, IReadOnlyList<RereadClaim> Reread, IReadOnlyList<SeriesPoint> Superseded)
{
    public bool None => Added.Count + Gone.Count + Reread.Count + Superseded.Count == 0;

    /// <summary>What changed from one snapshot to the next.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later one.</param>
    /// <param name="figures">The figures of the later state, to see what supersedes what; null when that is not asked.</param>
    public static Changes Between(Snapshot before, Snapshot after, FigureSet? figures = null)
    {
        var (added, gone, reread) = (new List<ClaimChange>(), new List<ClaimChange>(), new List<RereadClaim>());
        var earlier = before.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        foreach (var article in after.Articles)
        {
            Compare(earlier.GetValueOrDefault(article.Id), article, added, gone, reread);
        }

        var remaining = after.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        gone.AddRange(before.Articles.Where(article => !remaining.Contains(article.Id))
            .SelectMany(article => article.Claims).Select(claim => new ClaimChange(claim, ChangeCause.Data)));
        return new(added, gone, reread, figures is null ? [] : SupersededBy(added, figures));
    }

    static void Compare(SnapshotArticle? before, SnapshotArticle after, List<ClaimChange> added, List<ClaimChange> gone, List<RereadClaim> reread)
    {
        var sameText = string.Equals(before?.Digest, after.Digest, StringComparison.Ordinal);
        var cause = sameText && string.Equals(before!.Published, after.Published, StringComparison.Ordinal) ? ChangeCause.Reading : ChangeCause.Data;
        var old = (before?.Claims ?? []).ToList();
        foreach (var claim in after.Claims)
        {
            var same = old.FindIndex(other => sameText ? other.Place == claim.Place : other.Words == claim.Words);
            if (same < 0)
            {
                added.Add(new(claim, cause));
                continue;
            }

            if (old[same].DifferencesTo(claim) is { Count: > 0 } fields)
            {
                reread.Add(new(old[same], claim, fields, cause));
            }

            old.RemoveAt(same);
        }

        gone.AddRange(old.Select(claim => new ClaimChange(claim, cause)));
    }

    static IReadOnlyList<SeriesPoint> SupersededBy(List<ClaimChange> added, FigureSet figures)
    {
        var isNew = added.Select(change => (change.Claim.Article, change.Claim.Place)).ToHashSet();
        bool AllNew(ReportedFigure figure) => figure.Claims.All(claim => isNew.Contains((claim.Article.Id, SnapshotClaim.Of(claim).Place)));
        return [.. figures.Series().SelectMany(series => series.Points)
            .Where(point => point.SupersededBy is { } next && AllNew(next) && !AllNew(point.Figure))];
    }
}
