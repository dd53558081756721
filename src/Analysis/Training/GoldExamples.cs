using System.Globalization;
using Analysis.Claims;
using Analysis.Claims.Weighing;
using Analysis.Scoring;

namespace Analysis.Training;

/// <summary>Turns passages marked by hand into examples for every question that the reader asks on its way.</summary>
internal static class GoldExamples
{
    /// <summary>A published article counts as this many invented ones: few are marked, and they are what the reader is for.</summary>
    const int WeightOfPublished = 10;

    /// <summary>The examples of the passages, by question; a question without a right answer among those known teaches nothing.</summary>
    public static Dictionary<Question, List<Example>> Of(IReadOnlyList<GoldPassage> passages, ClaimExtractor extractor)
    {
        var examples = new Dictionary<Question, List<Example>>();
        foreach (var passage in passages)
        {
            var log = new DecisionLog();
            var read = extractor.Extract(passage.Article, log);
            var gold = read.Select(claim => Marked(passage, claim)).ToArray();
            foreach (var decision in log.Decisions)
            {
                if (gold[decision.Figure] is not { } marked)
                {
                    continue;
                }

                var isRight = decision.Values.Select(value => IsRight(decision.Question.Name, marked, value)).ToArray();
                if (isRight.Contains(true) && isRight.Contains(false))
                {
                    (examples.TryGetValue(decision.Question, out var known) ? known : examples[decision.Question] = []).Add(new Example(decision.Answers, isRight, decision.ByRule, passage.Article.Id) { Weight = passage.IsInvented ? 1 : WeightOfPublished });
                }
            }
        }

        return examples;
    }

    static GoldClaim? Marked(GoldPassage passage, Claim claim) =>
        passage.Claims.FirstOrDefault(gold => gold.Span.Overlaps(claim.Span) && gold.Quantity.Low == claim.Low && gold.Quantity.High == claim.High);

    static bool IsRight(string question, GoldClaim gold, string? value) => question switch
    {
        "source" => gold.Sources.Any(label => SourceNames.Same(label, value)),
        "measure" => string.Equals(ClaimJson.SchemaName(gold.Measure), value, StringComparison.Ordinal),
        "subject" => string.Equals(gold.Subject, value, StringComparison.Ordinal),
        "place" => string.Equals(gold.Place?.Trim(), value, StringComparison.OrdinalIgnoreCase),
        "reported" => IsSame(gold.Reported, value, 1),
        "period" => IsSame(gold.Period?.From, Side(value, 0), 2) && IsSame(gold.Period?.To, Side(value, 1), 2),
        _ => throw new ArgumentException($"Nothing in the marked passages answers the question \"{question}\".", nameof(question)),
    };

    static string? Side(string? period, int side) => period?.Split("..")[side] is { Length: > 0 } day ? day : null;

    static bool IsSame(DateOnly? gold, string? value, int slack) =>
        value is null ? gold is null : gold is { } day && Math.Abs(day.DayNumber - DateOnly.Parse(value, CultureInfo.InvariantCulture).DayNumber) <= slack;
}
