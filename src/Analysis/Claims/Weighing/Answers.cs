using System.Numerics;

namespace Analysis.Claims.Weighing;

/// <summary>The possible answers to one question about one figure, and how much speaks for each.</summary>
internal sealed class Answers
{
    readonly Question _question;
    readonly float[] _sums;
    readonly List<int>[]? _features;

    /// <param name="question">The question; its weights are added up as features are named.</param>
    /// <param name="count">How many answers there are.</param>
    /// <param name="passage">Where it has a log, the features are kept: to learn from them, or to explain an answer.</param>
    public Answers(Question question, int count, Passage passage)
    {
        _question = question;
        Count = count;
        _sums = new float[(count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count];
        _features = passage.Log is not null ? [.. Enumerable.Range(0, count).Select(_ => new List<int>())] : null;
    }

    public int Count { get; }

    /// <summary>A feature speaks for or against an answer.</summary>
    public void Add(int answer, int feature)
    {
        _sums[answer] += _question.Weights[feature];
        _features?[answer].Add(feature);
    }

    /// <summary>A value speaks for or against each answer; the family's columns are the answers in their order.</summary>
    public void AddEach(FeatureFamily family, int row)
    {
        var first = family[row, 0];
        var (sums, weights) = (_sums, _question.Weights);
        if (first + sums.Length <= weights.Length)
        {
            for (var done = 0; done < sums.Length; done += Vector<float>.Count)
            {
                // Behind the last answer's, sums are of no meaning.
                (new Vector<float>(sums, done) + new Vector<float>(weights, first + done)).CopyTo(sums, done);
            }
        }
        else
        {
            for (var answer = 0; answer < Count; answer++)
            {
                sums[answer] += weights[first + answer];
            }
        }

        for (var answer = 0; answer < _features?.Length; answer++)
        {
            _features[answer].Add(first + answer);
        }
    }

    /// <summary>The answer that weighs most, the first of equals; the favoured one unless another weighs more by a margin.</summary>
    public int Heaviest(int favoured, float margin)
    {
        var best = favoured;
        var most = _sums[favoured] + margin;
        for (var answer = 0; answer < Count; answer++)
        {
            (best, most) = _sums[answer] > most ? (answer, _sums[answer]) : (best, most);
        }

        return best;
    }

    /// <summary>The features of one answer, where they were kept; none otherwise.</summary>
    public IReadOnlyList<int> FeaturesOf(int answer) => _features?[answer] ?? [];
}
