using System.Globalization;
using Analysis.Claims;
using Analysis.Claims.Weighing;
using Analysis.Scoring;

namespace Analysis.Training;

/// <summary>How many answers to a question were right, on one set of passages.</summary>
/// <param name="Figures">How many marked figures asked it.</param>
/// <param name="ByRule">The share that the rules alone answer right.</param>
/// <param name="ByWeights">The share that the weights answer right.</param>
internal sealed record Accuracy(int Figures, double ByRule, double ByWeights);

/// <summary>What was learned for one question.</summary>
/// <param name="Question">The question's name.</param>
/// <param name="Learned">On the passages that it was learned from.</param>
/// <param name="CrossValidated">The share of those answered right by weights that had not seen their passage.</param>
/// <param name="Others">On the passages that were left out; null when none were.</param>
internal sealed record TrainingReport(string Question, Accuracy Learned, double CrossValidated, Accuracy? Others);

/// <summary>Learns the weights of every question from marked passages and writes their files.</summary>
internal static class WeightFiles
{
    /// <summary>A figure's answer is evidence for the next one's, so that what was learned changes what is asked.</summary>
    const int Rounds = 3;

    /// <param name="passages">The marked passages.</param>
    /// <param name="others">Passages to try the weights on.</param>
    /// <param name="extractor">Reads them; goes on with the new weights.</param>
    /// <param name="folder">Where the files go, one a question.</param>
    public static IReadOnlyList<TrainingReport> Learn(IReadOnlyList<GoldPassage> passages, IReadOnlyList<GoldPassage> others, ClaimExtractor extractor, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var round = 1; ; round++)
        {
            var examples = GoldExamples.Of(passages, extractor);
            foreach (var (question, known) in examples)
            {
                question.Weights = WeightTrainer.Train(known, question.Features.Count, question.Penalty);
                question.IsLearned = true;
            }

            if (round == Rounds)
            {
                var left = GoldExamples.Of(others, extractor);
                return [.. examples.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => Write(pair.Key, pair.Value, left.GetValueOrDefault(pair.Key), folder))];
            }
        }
    }

    static TrainingReport Write(Question question, List<Example> examples, List<Example>? others, string folder)
    {
        var lines = Enumerable.Range(0, question.Features.Count).Where(feature => question.Weights[feature] != 0)
            .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{question.Features.NameOf(feature)}\t{question.Weights[feature]:0.##}\n"));
        WholeFile.Write(Path.Combine(folder, question.Name + ".tsv"), string.Concat(lines));
        return new TrainingReport(question.Name, Measure(question, examples), WeightTrainer.CrossValidate(examples, question.Features.Count, question.Penalty), others is null ? null : Measure(question, others));
    }

    static Accuracy Measure(Question question, List<Example> examples) => new(
        examples.Count,
        (double)examples.Count(example => example.IsRight[example.ByRule]) / examples.Count,
        (double)examples.Count(example => example.IsAnsweredBy(question.Weights)) / examples.Count);
}
