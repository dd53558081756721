using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <summary>
/// What a text says of figures that it has given or is about to give: that somebody rejects them ("Kyiv called that a fairy tale"), that
/// they could not be checked, that they were put right.
/// </summary>
internal sealed partial class Verdicts
{
    const int MostSentencesBack = 2;

    static readonly WordList Rejecting = Vocabulary.Words("rejecting verb");
    static readonly WordList Calling = Vocabulary.Words("naming verb");
    static readonly WordList Things = Vocabulary.Words("told thing");
    static readonly WordList Pronouns = Vocabulary.Words("told pronoun");
    static readonly WordList Falsehoods = Vocabulary.Words("falsehood");
    static readonly WordList Judgements = Vocabulary.Words("judgement of a figure");
    static readonly WordList Negators = Vocabulary.Words("negator");
    static readonly WordList Leads = Vocabulary.Words("verdict lead");
    static readonly WordList Relatives = Vocabulary.Words("clause relative");
    static readonly WordList FirstPersons = Vocabulary.Words("own voice");
    static readonly WordList Neither = Vocabulary.Words("verdict neither");

    /// <summary>Every word that a verdict is looked for at: most words are told by it to be none.</summary>
    static readonly WordList Cues = Vocabulary.Words("rejecting verb", "naming verb", "falsehood", "judgement of a figure", "negator", "verdict neither", "own voice");

    readonly Passage _passage;
    readonly TokenizedText _text;
    readonly IReadOnlyList<MeasureReading> _measures;
    readonly IReadOnlyList<AttributionReading> _attributions;
    readonly Reading<Hedge>?[] _readings;

    /// <summary>Sources of whose account the text says that it could not be verified, with the words.</summary>
    readonly Dictionary<string, TextSpan> _unverified = new(StringComparer.Ordinal);

    /// <summary>The sentence rejects something else, so that "the reports" in it are no figures before.</summary>
    bool _isTaken;

    /// <summary>The first figure that does not stand before the sentence that is being read.</summary>
    int _next;

    Verdicts(Passage passage, IReadOnlyList<MeasureReading> measures, IReadOnlyList<AttributionReading> attributions)
    {
        (_passage, _text, _measures, _attributions) = (passage, passage.Text, measures, attributions);
        _readings = new Reading<Hedge>?[passage.Figures.Count];
    }

    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>; null where nothing is said of it.</returns>
    public static IReadOnlyList<Reading<Hedge>?> Of(Passage passage, IReadOnlyList<MeasureReading> measures, IReadOnlyList<AttributionReading> attributions)
    {
        var verdicts = new Verdicts(passage, measures, attributions);
        if (passage.Figures.Count > 0)
        {
            verdicts.Read();
        }

        return verdicts._readings;
    }

    void Read()
    {
        var sentences = _text.Sentences;
        var last = _passage.SentenceOf(_passage.Figures.Count - 1).Index;
        for (var i = _passage.SentenceOf(0).Index; i < Math.Min(sentences.Count, last + MostSentencesBack + 1); i++)
        {
            while (_next < _passage.Figures.Count && _passage.Figures[_next].Span.Start < sentences[i].Span.Start)
            {
                _next++;
            }

            Read(sentences[i]);
        }

        for (var figure = 0; figure < _readings.Length && _unverified.Count > 0; figure++)
        {
            if (_readings[figure] is null && _attributions[figure].Source.Value is { } label && _unverified.TryGetValue(label, out var evidence))
            {
                _readings[figure] = new(Hedge.Unconfirmed, "nothing that this source says is verified", evidence);
            }
        }
    }

    void Read(Sentence sentence)
    {
        if (_text.Text[sentence.Span.End - 1] == '?')
        {
            return;
        }

        _isTaken = false;
        var tokens = _text.Tokens;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var token = tokens[at];
            if (!Cues.Contains(token))
            {
                continue;
            }

            if (Rejecting.Contains(token))
            {
                ReadRejection(sentence, at);
            }
            else if (Calling.Contains(token))
            {
                ReadName(sentence, at);
            }
            else if (Falsehoods.Contains(token) || Judgements.Contains(token))
            {
                ReadFalsehood(sentence, at);
            }
            else if (Negators.Contains(token) || Neither.Contains(token))
            {
                ReadNegation(sentence, at);
            }
            else if (FirstPersons.Contains(token))
            {
                ReadCorrection(sentence, at);
            }
        }

        ReadAnswer(sentence);
    }

    void Give(List<int> figures, Hedge hedge, string rule, int evidence)
    {
        foreach (var figure in figures)
        {
            if (_readings[figure] is not { Value: Hedge.Denied })
            {
                _readings[figure] = new(hedge, rule, _text.Tokens[evidence].Span);
            }
        }
    }
}
