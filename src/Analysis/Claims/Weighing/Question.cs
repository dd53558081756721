using System.Globalization;

namespace Analysis.Claims.Weighing;

/// <summary>
/// A question about a figure whose answer the words near it do not settle: what speaks for each possible answer, the rules' own reading
/// among it, is added up by weights that were learned from marked passages (<c>Weights/*.tsv</c>: feature, tab, weight; a feature without
/// a line weighs nothing).
/// </summary>
/// <remarks>
/// The model is a conditional logit (McFadden 1974): the probability of an answer is proportional to the exponential of its sum.
/// "analysis train" writes the files anew.
/// </remarks>
internal sealed class Question
{
    readonly float _clearlyMore;

    /// <param name="name">The question's name, and the name of its file of weights.</param>
    /// <param name="features">What may speak for an answer.</param>
    /// <param name="penalty">How strongly learning holds the weights down; what weights from other passages answered best by.</param>
    /// <param name="clearlyMore">By how much another answer than the rules' must weigh more in a short item.</param>
    /// <exception cref="InvalidDataException">A line of the file is no feature and weight; the message names file and line.</exception>
    public Question(string name, FeatureTable features, double penalty, float clearlyMore = 1)
    {
        _clearlyMore = clearlyMore;
        Name = name;
        Features = features;
        Penalty = penalty;
        using var stream = typeof(Question).Assembly.GetManifestResourceStream($"{name}.tsv");
        Weights = stream is null ? new float[features.Count] : ReadWeights(new StreamReader(stream), $"{name}.tsv", features);
        IsLearned = stream is not null;
    }

    public string Name { get; }

    public FeatureTable Features { get; }

    public double Penalty { get; }

    /// <summary>One weight a feature; only learning changes them.</summary>
    public float[] Weights { get; internal set; }

    /// <summary>False before any weights were learned: the rules' reading stands.</summary>
    public bool IsLearned { get; internal set; }

    /// <summary>
    /// The number of the best answer; the question goes to the passage's log where there is one. In a short item another answer than the
    /// rules' must weigh clearly more: the rules were checked on hundreds of real ones, and the marked ones to learn from are few.
    /// </summary>
    /// <param name="answers">What speaks for each.</param>
    /// <param name="values">The answers.</param>
    /// <param name="write">How a claim writes an answer.</param>
    /// <param name="byRule">The number of the rules' answer.</param>
    /// <param name="figure">The figure, by its number in the passage.</param>
    /// <param name="passage">The passage.</param>
    public int Ask<T>(Answers answers, IReadOnlyList<T> values, Func<T, string?> write, int byRule, int figure, Passage passage)
    {
        var chosen = IsLearned ? answers.Heaviest(byRule, passage.IsShort ? _clearlyMore : 0) : byRule;
        passage.Log?.Add(new Decision(this, figure, [.. values.Select(write)], answers, byRule, chosen));
        return chosen;
    }

    /// <summary>The number of the rules' answer among the possible ones; it is added where nothing around the figure gives it.</summary>
    public static int NumberOf<T>(List<T> answers, T byRule)
    {
        if (answers.IndexOf(byRule) is >= 0 and var known)
        {
            return known;
        }

        answers.Add(byRule);
        return answers.Count - 1;
    }

    /// <summary>How a reading explains itself that the weights gave.</summary>
    public static string Instead(string rule) => $"more speaks for it than for what \"{rule}\" gives";

    /// <summary>The weights of a file: one line each, feature, tab, number.</summary>
    /// <exception cref="InvalidDataException">A line is none of those; the message names file and line.</exception>
    internal static float[] ReadWeights(TextReader reader, string file, FeatureTable features)
    {
        var weights = new float[features.Count];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || features.Find(line[..tab]) is not { } feature || !float.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                throw new InvalidDataException($"{file}, line {number}: expected a feature that the reader knows, a tab and a number; delete the file and build, then \"analysis train\" writes it anew.");
            }

            if (feature != FeatureTable.NoLonger)
            {
                weights[feature] = weight;
            }
        }

        return weights;
    }
}

/// <summary>A question as it was asked about one figure.</summary>
/// <param name="Question">The question.</param>
/// <param name="Figure">The figure, by its number in the passage.</param>
/// <param name="Values">The possible answers, as a claim writes them.</param>
/// <param name="Answers">What speaks for each.</param>
/// <param name="ByRule">The number of the answer that the rules give.</param>
/// <param name="Chosen">The number of the answer that was taken.</param>
internal sealed record Decision(Question Question, int Figure, IReadOnlyList<string?> Values, Answers Answers, int ByRule, int Chosen)
{
    /// <summary>What speaks most for the chosen answer over the rules' own, the weightiest first: "verb before it: expects (+0.8)".</summary>
    public IEnumerable<string> Reasons(int most) =>
        Answers.FeaturesOf(Chosen).Select(feature => (feature, weight: Question.Weights[feature]))
            .Concat(Answers.FeaturesOf(ByRule).Select(feature => (feature, weight: -Question.Weights[feature])))
            .Where(reason => reason.weight > 0)
            .OrderByDescending(reason => reason.weight)
            .Take(most)
            .Select(reason => string.Create(CultureInfo.InvariantCulture, $"{Question.Features.NameOf(reason.feature)} ({(Answers.FeaturesOf(Chosen).Contains(reason.feature) ? "+" : "against the other, ")}{reason.weight:0.0})"));
}

/// <summary>Keeps every question that was asked while a passage was read, for learning from it.</summary>
internal sealed class DecisionLog
{
    readonly List<Decision> _decisions = [];

    public IReadOnlyList<Decision> Decisions => _decisions;

    public void Add(Decision decision) => _decisions.Add(decision);
}
