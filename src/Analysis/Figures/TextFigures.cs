using Analysis.Text;

namespace Analysis.Figures;

/// <summary>The figures of a text that are already decided, for the numbers that are not.</summary>
internal sealed class TextFigures
{
    /// <summary>How many sentences before and after a number a figure is near.</summary>
    const int SentencesBefore = 4;
    const int SentencesAfter = 2;

    readonly HashSet<long> _values = [];
    readonly List<int> _sentences = [];

    public static TextFigures None { get; } = new([]);

    /// <param name="numbers">The numbers of a text in order; the undecided and the rejected count for nothing.</param>
    public TextFigures(List<ScannedNumber> numbers)
    {
        foreach (var number in numbers)
        {
            if (number.Rule is { TakesIt: true })
            {
                _values.Add(number.Phrase.Number.High);
                _sentences.Add(number.Sentence.Index);
            }
        }
    }

    /// <summary>True when the text has a figure.</summary>
    public bool Any => _sentences.Count > 0;

    /// <summary>True when a figure has that number.</summary>
    public bool Contains(long value) => _values.Contains(value);

    /// <summary>True when a figure stands in the sentence, shortly before or after it.</summary>
    public bool IsNear(Sentence sentence)
    {
        var at = _sentences.BinarySearch(sentence.Index - SentencesBefore);
        at = at < 0 ? ~at : at;
        return at < _sentences.Count && _sentences[at] <= sentence.Index + SentencesAfter;
    }
}
