using Analysis.Claims;

namespace Analysis.Scoring;

/// <summary>Holds what was read against what people marked.</summary>
/// <remarks>
/// Levels, each including those before it: the figure (spans overlap, low and high equal), measure and subject, source, dates.
/// Fields are counted among matched figures only.
/// </remarks>
public static class Scorer
{
    // Two careful readers differ by this much when a text says "early in the week" or "about a month ago".
    internal const int PeriodSlackDays = 2;
    const int ReportedSlackDays = 1;

    /// <summary>Scores the claims that were read from passages.</summary>
    /// <param name="passages">The passages marked by hand.</param>
    /// <param name="claimsOf">Gives the claims read from a passage's article, in the order of its text.</param>
    public static ScoreReport Score(IEnumerable<GoldPassage> passages, Func<GoldPassage, IReadOnlyList<Claim>> claimsOf)
    {
        var tally = new ScoreTally();
        foreach (var passage in passages)
        {
            ScorePassage(passage, claimsOf(passage), tally);
        }

        return tally.ToReport();
    }

    static void ScorePassage(GoldPassage passage, IReadOnlyList<Claim> read, ScoreTally tally)
    {
        tally.AddPassage(passage.Claims.Count, read.Count);
        var unused = read.ToList();
        var missed = new List<GoldClaim>();
        foreach (var gold in passage.Claims)
        {
            var candidates = unused.Where(claim => claim.Span.Overlaps(gold.Span) && claim.Low == gold.Quantity.Low && claim.High == gold.Quantity.High).ToList();
            if (candidates.Count == 0)
            {
                missed.Add(gold);
                continue;
            }

            var match = candidates.Find(claim => claim.Measure == gold.Measure) ?? candidates[0];
            unused.Remove(match);
            Compare(passage, gold, match, tally);
        }

        missed.ForEach(gold => tally.AddMissed(passage, gold));
        unused.ForEach(claim => tally.AddSpurious(passage, claim));
    }

    static void Compare(GoldPassage passage, GoldClaim gold, Claim read, ScoreTally tally)
    {
        var measure = gold.Measure == read.Measure && SourceNames.SameSubject(gold.Subject, read.Subject);
        var source = gold.Sources.Any(label => SourceNames.Same(label, read.Source));
        var dates = SameDates(gold, read);
        tally.AddLevels(measure, source, dates);
        tally.AddField(ScoreField.Bound, gold.Quantity.Bound == read.Bound);
        tally.AddField(ScoreField.ExactSpan, gold.Span == read.Span);
        tally.AddField(ScoreField.Source, source);
        tally.AddField(ScoreField.Dates, dates);
        if (gold.Reported is not null || gold.Period is not null)
        {
            tally.AddField(ScoreField.StatedDates, dates);
        }

        tally.AddField(ScoreField.Via, SourceNames.Same(gold.Via, read.Via));
        tally.AddField(ScoreField.Place, SamePlace(gold.Place, read.Place));
        tally.AddField(ScoreField.Hedge, gold.Hedge == read.Hedge);
        tally.AddDifferences(passage, gold, read, measure, source, dates);
    }

    static bool SamePlace(string? gold, string? read) => string.Equals(gold?.Trim(), read?.Trim(), StringComparison.OrdinalIgnoreCase);

    static bool SameDates(GoldClaim gold, Claim read)
    {
        DateOnly?[] stated = [gold.Reported, gold.Period?.From, gold.Period?.To];
        return SameDay(gold.Period?.From, read.Period?.From, PeriodSlackDays, stated)
            && SameDay(gold.Period?.To, read.Period?.To, PeriodSlackDays, stated)
            && SameDay(gold.Reported, read.Reported, ReportedSlackDays, stated);
    }

    /// <summary>A day where the gold has none is right only when the gold has that day in another field: said and about may fall together.</summary>
    static bool SameDay(DateOnly? gold, DateOnly? read, int slack, DateOnly?[] stated) => (gold, read) switch
    {
        (null, null) => true,
        (null, { } day) => stated.Any(other => other is { } known && Math.Abs(known.DayNumber - day.DayNumber) <= 1),
        (_, null) => false,
        ({ } a, { } b) => Math.Abs(a.DayNumber - b.DayNumber) <= slack,
    };
}
