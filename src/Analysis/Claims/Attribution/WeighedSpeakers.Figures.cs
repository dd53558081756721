using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>What the sources of the figures around say.</content>
sealed partial class WeighedSpeakers
{
    /// <summary>0: the figure before has no source; 1: it has this one; 2: another; 3: there is none. The label null asks for nobody.</summary>
    int SourceBefore(in Attributed figure, string? label, out int step)
    {
        step = 0;
        if (figure.Figure == 0)
        {
            return 3;
        }

        step = Step(passage.SentenceOf(figure.Figure - 1), figure.Sentence);
        var source = readings[figure.Figure - 1].Source.Value;
        return string.Equals(source, label, StringComparison.Ordinal) ? 1 : source is null ? 0 : 2;
    }

    int SourceAfter(in Attributed figure, string label, out int step)
    {
        const int MostAhead = 3;
        step = 0;
        for (var i = figure.Figure + 1; i < Math.Min(readings.Count, figure.Figure + MostAhead); i++)
        {
            var sentence = passage.SentenceOf(i);
            if (readings[i].Site is not null && readings[i].SiteSentence == sentence.Index)
            {
                step = Step(figure.Sentence, sentence);
                return string.Equals(readings[i].Source.Value, label, StringComparison.Ordinal) ? 0 : 1;
            }
        }

        return 2;
    }

    static int Step(Sentence first, Sentence second) => first.Index == second.Index ? 0 : Math.Min(3, 1 + second.Paragraph - first.Paragraph);

    /// <summary>The other figures around the one that is asked about that give the same number.</summary>
    readonly List<int> _sameNumbers = [];

    void FindSameNumbers(in Attributed figure)
    {
        _sameNumbers.Clear();
        var quantity = passage.Figures[figure.Figure].Quantity;
        for (var i = Math.Max(0, figure.Figure - MostFigures); i < Math.Min(readings.Count, figure.Figure + MostFigures); i++)
        {
            if (i != figure.Figure && passage.Figures[i].Quantity is var other && other.Low == quantity.Low && other.High == quantity.High)
            {
                _sameNumbers.Add(i);
            }
        }
    }

    bool GaveSameNumber(string label)
    {
        foreach (var other in _sameNumbers)
        {
            if (string.Equals(readings[other].Source.Value, label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    int Gave(in Attributed figure, string label)
    {
        const int Most = 4;
        var count = 0;
        for (var i = figure.Figure - 1; i >= Math.Max(0, figure.Figure - MostFigures) && count < Most; i--)
        {
            count += string.Equals(readings[i].Source.Value, label, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    bool HoldsFigure(Sentence sentence, int near)
    {
        int low = Math.Max(0, near - MostFigures), high = Math.Min(passage.Figures.Count, near + MostFigures);
        var end = high;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passage.Figures[middle].Span.Start < sentence.Span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < end && passage.Figures[i].Span.Start < sentence.Span.End; i++)
        {
            if (sentence.Span.Contains(passage.Figures[i].Span))
            {
                return true;
            }
        }

        return false;
    }
}
