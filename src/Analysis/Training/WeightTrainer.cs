using Analysis.Claims.Weighing;

namespace Analysis.Training;

/// <summary>A question with what speaks for each answer, and which answers people would accept.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="IsRight">One flag an answer; at least one is set.</param>
/// <param name="ByRule">The number of the rules' answer.</param>
/// <param name="Group">The passage that it comes from, so that parts of one passage stay together when weights are tried out.</param>
internal sealed record Example(Answers Answers, bool[] IsRight, int ByRule, string Group)
{
    /// <summary>As how many examples it counts in learning.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether these weights answer right.</summary>
    public bool IsAnsweredBy(float[] weights)
    {
        var (best, most) = (0, float.NegativeInfinity);
        for (var answer = 0; answer < Answers.Count; answer++)
        {
            var sum = 0f;
            foreach (var feature in Answers.FeaturesOf(answer))
            {
                sum += weights[feature];
            }

            (best, most) = sum > most ? (answer, sum) : (best, most);
        }

        return IsRight[best];
    }
}

/// <summary>Learns the weights of a conditional logit.</summary>
/// <remarks>
/// Maximises the log-likelihood of the right answers, less a penalty times half the squared weights and a share of their sizes (the
/// elastic net, Zou and Hastie 2005), by gradient steps scaled for each weight (AdaGrad with its proximal step, Duchi et al. 2011).
/// Everything goes in one fixed order: the same examples give the same weights.
/// </remarks>
internal static class WeightTrainer
{
    /// <summary>How strongly the penalty holds sizes down, beside squares: it leaves weights out that say little.</summary>
    const double Lasso = 0.2;

    const double Step = 0.3;
    const int Iterations = 150;

    /// <summary>A feature that fewer examples show says nothing yet.</summary>
    const int LeastExamples = 3;

    /// <returns>One weight a feature; 0 for one that too few examples show.</returns>
    public static float[] Train(IReadOnlyList<Example> examples, int features, double penalty)
    {
        var (used, compiled) = Frequent(examples);
        var (weights, gradient, squares) = (new double[used.Count], new double[used.Count], new double[used.Count]);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            Array.Clear(gradient);
            for (var i = 0; i < compiled.Length; i++)
            {
                AddGradient(compiled[i], examples[i], weights, gradient);
            }

            for (var feature = 0; feature < weights.Length; feature++)
            {
                var slope = gradient[feature] - (penalty * weights[feature]);
                squares[feature] += slope * slope;
                if (squares[feature] > 0)
                {
                    var rate = Step / Math.Sqrt(squares[feature]);
                    var moved = weights[feature] + (rate * slope);
                    weights[feature] = Math.CopySign(Math.Max(0, Math.Abs(moved) - (rate * penalty * Lasso)), moved);
                }
            }
        }

        var learned = new float[features];
        foreach (var (feature, place) in used)
        {
            learned[feature] = (float)Math.Round(weights[place], 2);
        }

        return learned;
    }

    /// <summary>The share of examples whose heaviest answer is right, each weighed by what the passages of the other folds teach.</summary>
    public static double CrossValidate(IReadOnlyList<Example> examples, int features, double penalty, int folds = 5)
    {
        var groups = examples.Select(example => example.Group).Distinct(StringComparer.Ordinal).Select((group, i) => (group, i)).ToDictionary(pair => pair.group, pair => pair.i % folds, StringComparer.Ordinal);
        var right = 0;
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = Train([.. examples.Where(example => groups[example.Group] != fold)], features, penalty);
            right += examples.Count(example => groups[example.Group] == fold && example.IsAnsweredBy(weights));
        }

        return (double)right / examples.Count;
    }

    /// <summary>The features that enough examples show, each with a place of its own, and the examples' answers by those places.</summary>
    static (Dictionary<int, int> Used, int[][][] Compiled) Frequent(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<int, int>();
        foreach (var example in examples)
        {
            foreach (var feature in Enumerable.Range(0, example.Answers.Count).SelectMany(example.Answers.FeaturesOf).Distinct())
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        var used = counts.Where(pair => pair.Value >= LeastExamples).Select(pair => pair.Key).Order().Select((feature, place) => (feature, place)).ToDictionary(pair => pair.feature, pair => pair.place);
        return (used, [.. examples.Select(example => Enumerable.Range(0, example.Answers.Count).Select(i => example.Answers.FeaturesOf(i).Where(used.ContainsKey).Select(feature => used[feature]).ToArray()).ToArray())]);
    }

    static void AddGradient(int[][] answers, Example example, double[] weights, double[] gradient)
    {
        var sums = Array.ConvertAll(answers, features => features.Sum(feature => weights[feature]));
        var most = sums.Max();
        var shares = Array.ConvertAll(sums, sum => Math.Exp(sum - most));
        var (all, right) = (shares.Sum(), shares.Where((_, i) => example.IsRight[i]).Sum());
        for (var i = 0; i < answers.Length; i++)
        {
            var push = example.Weight * ((example.IsRight[i] ? shares[i] / right : 0) - (shares[i] / all));
            foreach (var feature in answers[i])
            {
                gradient[feature] += push;
            }
        }
    }
}
