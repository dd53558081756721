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
        _sums = new float[count];
        _features = passage.Log is not null ? [.. Enumerable.Range(0, count).Select(_ => new List<int>())] : null;
    }

    public int Count => _sums.Length;

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
        var weights = _question.Weights.AsSpan(first, _sums.Length);
        var done = 0;
        for (; done + Vector<float>.Count <= weights.Length; done += Vector<float>.Count)
        {
            (new Vector<float>(_sums, done) + new Vector<float>(weights[done..])).CopyTo(_sums, done);
        }

        for (; done < weights.Length; done++)
        {
            _sums[done] += weights[done];
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
        for (var answer = 0; answer < _sums.Length; answer++)
        {
            (best, most) = _sums[answer] > most ? (answer, _sums[answer]) : (best, most);
        }

        return best;
    }

    /// <summary>The features of one answer, where they were kept; none otherwise.</summary>
    public IReadOnlyList<int> FeaturesOf(int answer) => _features?[answer] ?? [];
}
