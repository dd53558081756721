using Analysis.Claims.Attribution;
using Analysis.Claims.Clauses;
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
    static readonly WordList Negators = Vocabulary.Words("negator");
    static readonly WordList Truths = Vocabulary.Words("truth word");
    static readonly WordList Bases = Vocabulary.Words("basis word");
    static readonly WordList Refusals = Vocabulary.Words("refusal");
    static readonly WordList Verifying = Vocabulary.Words("verify word");
    static readonly WordList Confirming = Vocabulary.Words("confirm word");
    static readonly WordList Leads = Vocabulary.Words("verdict lead");
    static readonly WordList Relatives = Vocabulary.Words("clause relative");
    static readonly WordList Accepting = Vocabulary.Words("accepting verb");
    static readonly WordList FirstPersons = Vocabulary.Words("own voice");
    static readonly WordList Mistakes = Vocabulary.Words("mistake word");
    static readonly WordList Telling = Vocabulary.Words("telling verb");
    static readonly WordList Determiners = Vocabulary.Words("anaphoric determiner");
    static readonly WordList Neither = Vocabulary.Words("verdict neither");

    readonly Passage _passage;
    readonly TokenizedText _text;
    readonly IReadOnlyList<AttributionReading> _attributions;
    readonly Reading<Hedge>?[] _readings;

    /// <summary>Sources of whose account the text says that it could not be verified, with the words.</summary>
    readonly Dictionary<string, TextSpan> _unverified = new(StringComparer.Ordinal);

    /// <summary>The sentence rejects something else, so that "the reports" in it are no figures before.</summary>
    bool _isTaken;

    /// <summary>The first figure that does not stand before the sentence that is being read.</summary>
    int _next;

    Verdicts(Passage passage, IReadOnlyList<AttributionReading> attributions)
    {
        (_passage, _text, _attributions) = (passage, passage.Text, attributions);
        _readings = new Reading<Hedge>?[passage.Figures.Count];
    }

    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>; null where nothing is said of it.</returns>
    public static IReadOnlyList<Reading<Hedge>?> Of(Passage passage, IReadOnlyList<AttributionReading> attributions)
    {
        var verdicts = new Verdicts(passage, attributions);
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
                _readings[figure] = new(Hedge.Unconfirmed, "nothing that he says is verified", evidence);
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
            if (Rejecting.Contains(token))
            {
                ReadRejection(sentence, at);
            }
            else if (Calling.Contains(token))
            {
                ReadName(sentence, at);
            }
            else if (Falsehoods.Contains(token))
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

    /// <summary>"rejects that", "denied a report that N", "which Kyiv denies", "was dismissed".</summary>
    void ReadRejection(Sentence sentence, int verb)
    {
        const string Rule = "somebody rejects it";
        // "the disputed region" rejects nothing.
        if (WordClasses.Has(_text.Tokens[Math.Max(sentence.FirstToken, verb - 1)], WordClass.Determiner) || _text.Find(Negators, Math.Max(sentence.FirstToken, verb - 3), verb) >= 0 || _text.Find(Neither, Math.Max(sentence.FirstToken, verb - 4), verb) >= 0)
        {
            return;
        }

        if (ObjectOf(sentence, verb) is { } told)
        {
            if (GoesOn(sentence, told))
            {
                Give(FiguresAfter(sentence, told), Hedge.Denied, Rule, verb);
            }
            else
            {
                Give(Meant(sentence, verb, told), Hedge.Denied, Rule, verb);
            }
        }
        else if (IsThat(verb + 1, sentence))
        {
            var denied = FiguresAfter(sentence, verb + 1);
            Give(denied, Hedge.Denied, Rule, verb);
            _isTaken = denied.Count == 0;
        }
        else if (IsRelative(sentence, verb) || (IsPassive(sentence, verb) && HasSubject(sentence, verb)))
        {
            Give(FiguresBefore(sentence, verb), Hedge.Denied, Rule, verb);
        }
    }

    /// <summary>"called the figure an invention", "called 30,000 “hard to imagine”", "called false a statement that N".</summary>
    void ReadName(Sentence sentence, int verb)
    {
        const int Reach = 12;
        const string Rule = "somebody calls it untrue";
        var end = Math.Min(sentence.EndToken, verb + Reach);
        var falsehood = _text.Find(Falsehoods, verb + 1, end);
        var quote = FindQuote(verb + 1, Math.Min(end, verb + 7));
        if (falsehood < 0 && quote < 0)
        {
            return;
        }

        var named = falsehood >= 0 ? falsehood : quote;
        if (FigureBetween(verb, named) is { } inside && IsObject(inside, verb, named))
        {
            Give([inside], Hedge.Denied, Rule, verb);
        }
        else if (falsehood >= 0 && _text.Find(Things, falsehood + 1, Math.Min(sentence.EndToken, falsehood + 6)) is >= 0 and var told && GoesOn(sentence, told))
        {
            Give(FiguresAfter(sentence, told), Hedge.Denied, Rule, verb);
        }
        else if (falsehood >= 0 && _text.Find(Things, verb + 1, named) is >= 0 and var thing)
        {
            Give(FigureBetween(thing, named) is { } of ? [of] : Meant(sentence, verb, thing), Hedge.Denied, Rule, verb);
        }
        else if (falsehood >= 0 && (_text.Find(Pronouns, verb + 1, Math.Min(named, verb + 4)) >= 0 || IsRelative(sentence, verb)))
        {
            Give(FiguresBefore(sentence, verb), Hedge.Denied, Rule, verb);
        }
    }

    /// <summary>"That is a lie", "said the report was untrue", "False, on both counts."</summary>
    void ReadFalsehood(Sentence sentence, int at)
    {
        const string Rule = "said to be untrue";
        const int Reach = 9;
        const int SubjectReach = 14;
        if (at <= sentence.FirstToken + (IsQuote(sentence.FirstToken) ? 2 : 0))
        {
            Give(FigureAfterOf(sentence, at) is { } named ? [named] : FiguresBefore(sentence, at), Hedge.Denied, Rule, at);
            return;
        }

        var from = Math.Max(sentence.FirstToken, at - Reach);
        var be = FindLast(WordClass.Be, Math.Max(from, at - 5), at);
        if (be < 0 || _text.Find(Negators, Math.Max(from, be - 4), at) >= 0)
        {
            return;
        }

        if (_text.FindLast(Things, Math.Max(sentence.FirstToken, be - SubjectReach), be) is >= 0 and var thing)
        {
            Give(FigureBetween(thing, be) is { } of ? [of] : Meant(sentence, thing, thing), Hedge.Denied, Rule, at);
        }
        else if (_text.FindLast(Pronouns, Math.Max(from, be - 2), be) >= 0 || IsRelative(sentence, be))
        {
            Give(FiguresBefore(sentence, be), Hedge.Denied, Rule, at);
        }
    }

    /// <summary>"has no basis", "never existed", "not 102"; "does not accept such tallies"; "could not be verified".</summary>
    void ReadNegation(Sentence sentence, int at)
    {
        const string Rule = "said to be untrue";
        if (FigureAt(at + 1) is { } not)
        {
            Give([not], Hedge.Denied, Rule, at);
        }
        else if (_text.Find(IsNo(at) ? Bases : Truths, at + 1, Math.Min(sentence.EndToken, at + 4)) is >= 0 and var truth)
        {
            if (IsSaidOfFigures(sentence, at))
            {
                Give(FiguresBefore(sentence, at), Hedge.Denied, Rule, truth);
            }
        }
        else if (_text.Find(Accepting, at + 1, Math.Min(sentence.EndToken, at + 7)) is >= 0 and var accepting && (ObjectOf(sentence, accepting) is not null || at == sentence.FirstToken))
        {
            Give(SameSourceInParagraph(FiguresBefore(sentence, at)), Hedge.Denied, "somebody rejects it", accepting);
        }
        else if (_text.Find(Verifying, at + 1, Math.Min(sentence.EndToken, at + 8)) is >= 0 and var verb)
        {
            ReadUnverified(sentence, at, verb);
        }
    }

    bool IsNo(int at) => _text[_text.Tokens[at]].Equals("no", StringComparison.OrdinalIgnoreCase);

    /// <summary>"could not be verified", "nobody has confirmed it"; what one body does not confirm of another's figures is not doubted by the text.</summary>
    void ReadUnverified(Sentence sentence, int negator, int verb)
    {
        const string Rule = "not verified";
        const int MostForObject = 6;
        var isPassive = Find(WordClass.Be, negator, verb) >= 0 || (EndsWith(verb, "ed") && FindLast(WordClass.Be, Math.Max(sentence.FirstToken, negator - 3), negator) >= 0);
        var end = Math.Min(sentence.EndToken, verb + MostForObject);
        if (!isPassive && _text.Find(Things, verb + 1, end) is >= 0 and var told && GoesOn(sentence, told))
        {
            Give(FiguresAfter(sentence, told), Hedge.Unconfirmed, Rule, verb);
            return;
        }

        var thing = isPassive ? _text.FindLast(Things, Math.Max(sentence.FirstToken, negator - 8), negator) : _text.Find(Things, verb + 1, end);
        var isMeant = isPassive ? IsSaidOfFigures(sentence, negator) : thing >= 0 ? _text.Find(Determiners, verb + 1, thing) >= 0 : ObjectOf(sentence, verb) is not null || IsRelative(sentence, verb);
        if (!isMeant)
        {
            return;
        }

        var figures = Neither.Contains(_text.Tokens[negator]) && negator == sentence.FirstToken ? FiguresOfParagraph(sentence) : FiguresBefore(sentence, negator);
        if (Confirming.Contains(_text.Tokens[verb]) && !isPassive)
        {
            figures = figures.FindAll(IsUnofficial);
        }

        if (thing >= 0 && IsPersonal(sentence, thing) && PersonBefore(sentence) is { } person)
        {
            _unverified.TryAdd(_attributions[person].Source.Value!, _text.Tokens[verb].Span);
        }
        else
        {
            Give(IsWide(sentence, negator, thing) ? SameSourceInParagraph(figures) : figures, Hedge.Unconfirmed, Rule, verb);
        }
    }

    /// <summary>"Our entry at first said N", "we wrote that N", beside words of correction in the paragraph or the line above.</summary>
    void ReadCorrection(Sentence sentence, int own)
    {
        const int Reach = 12;
        var verb = _text.Find(Telling, own + 1, Math.Min(sentence.EndToken, own + Reach));
        if (verb < 0 || HasSign(own, verb, ';') || !IsCorrected(sentence))
        {
            return;
        }

        if (FiguresAfter(sentence, verb) is [var first, ..])
        {
            Give([first], Hedge.Denied, "put right", verb);
        }
    }

    bool IsCorrected(Sentence sentence)
    {
        const int MostSentences = 3;
        var sentences = _text.Sentences;
        for (var i = Math.Max(0, sentence.Index - 2); i < Math.Min(sentences.Count, sentence.Index + MostSentences); i++)
        {
            var isNear = sentences[i].Paragraph == sentence.Paragraph || (i < sentence.Index && sentences[i].Paragraph == sentence.Paragraph - 1 && sentences[i].EndToken - sentences[i].FirstToken < 9);
            if (isNear && _text.Find(Mistakes, sentences[i].FirstToken, Math.Min(sentences[i].EndToken, sentences[i].FirstToken + 60)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
