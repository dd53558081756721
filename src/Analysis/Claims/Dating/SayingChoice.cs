using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Chooses among the dated sayings of one sentence, and tells how the sentence goes on from the one before.</summary>
internal readonly ref partial struct SayingChoice(TokenizedText text, Sentence sentence, ReadOnlySpan<DatedPhrase> dates)
{
    const int SpeakerWidth = 7;
    const int LongestSentence = 120;

    /// <summary>How far a sentence is looked through for words that take up what was said: an endless one would cost its length for every figure.</summary>
    const int MostTokens = 400;

    readonly int _end = Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens);
    readonly SentenceTokens _tokens = new(text);
    readonly ReadOnlySpan<DatedPhrase> _dates = dates;

    /// <summary>The dated saying that covers the figure; null when the sentence has none. Its day is null for "said in January".</summary>
    public DatedPhrase? For(TextSpan figure)
    {
        var first = text.TokenAt(figure.Start);
        var end = text.TokenAt(figure.End - 1) + 1;
        DatedPhrase? before = null;
        DatedPhrase? after = null;
        foreach (var date in _dates)
        {
            if (date.Role is not (PhraseRole.Saying or PhraseRole.SayingOfNoun) || !Covers(date, first, end))
            {
                continue;
            }

            if (IsParticipleBehind(date, end) || IsComparedNumber(date, first, end))
            {
                return date;
            }

            if (date.Role == PhraseRole.SayingOfNoun || (IsClauseOpener(date.Phrase) && date.Phrase.FirstToken > first))
            {
                continue;
            }

            if (date.Phrase.FirstToken < first)
            {
                // "Asked on Thursday whether the October count was still valid": one verb, and of its dates the day counts
                before = date.Day is null && before is { Day: not null } day && day.Verb == date.Verb ? before : date;
            }
            else
            {
                after ??= date;
            }
        }

        return before ?? after;
    }

    /// <summary>"HUR said then", "said at the time".</summary>
    public bool IsThen()
    {
        for (var at = sentence.FirstToken; at < _end - 1; at++)
        {
            if (_tokens.IsReporting(at) && (_tokens.Has(at + 1, DatingWords.Then) || _tokens.Has(at + 3, DatingWords.Time)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence says when the figure was given, but no day: "said in January", "recently stated".</summary>
    public bool IsUndated(TextSpan figure)
    {
        var first = text.TokenAt(figure.Start);
        var end = text.TokenAt(figure.End - 1) + 1;
        foreach (var date in _dates)
        {
            if (date is { Role: PhraseRole.Saying, Day: null } && Covers(date, first, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The figure appeared on Monday", "Both numbers come from a note of Tuesday": what was just given is the subject.</summary>
    public bool IsOfGivenFigure()
    {
        var noun = sentence.FirstToken + 1;
        return _tokens.Has(sentence.FirstToken, DatingWords.TakingUp) && (_tokens.Has(noun, DatingWords.GivenFigure) || _tokens.Has(noun + 1, DatingWords.GivenFigure));
    }

    /// <summary>A heading such as "Evening bulletin No. 1,111".</summary>
    public bool IsBulletin() => HasAny(DatingWords.Bulletin);

    /// <summary>"over the past day", "change over the past day": what a daily report counts.</summary>
    public bool IsOfPastDay()
    {
        for (var at = sentence.FirstToken; at < _end - 1; at++)
        {
            if (_tokens.Has(at, DatingWords.Past) && (_tokens.Has(at + 1, DatingWords.DayUnit) || _tokens.Has(at + 2, DatingWords.DayUnit)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence tells of a strike, of a figure or of people who came to harm.</summary>
    public bool IsOfIncident() => HasAny(DatingWords.IncidentVerb) || HasAny(DatingWords.StrikeVerb) || HasAny(DatingWords.EventNoun);

    /// <summary>"Its last published estimate was 300": given some time ago.</summary>
    public bool IsLastEstimate()
    {
        const int Near = 4;
        for (var at = sentence.FirstToken; at < _end - 1; at++)
        {
            for (var noun = at + 2; noun < at + 2 + Near && _tokens.Has(at, DatingWords.Own) && _tokens.Has(at + 1, DatingWords.Earlier); noun++)
            {
                if (_tokens.Has(noun, DatingWords.Count) || _tokens.Has(noun, DatingWords.SayingNoun))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"at the same press conference", "in that interview", "the same report gave", "according to these".</summary>
    public bool IsSameOccasion()
    {
        const int Near = 4;
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            if ((_tokens.Has(at, DatingWords.According) && (_tokens.Has(at + 2, DatingWords.Pointing) || _tokens.Has(at + 2, DatingWords.Pronoun)) && !_tokens.IsWord(at + 3)) || IsByDocument(at))
            {
                return true;
            }

            for (var noun = at + 1; noun < at + Near && _tokens.Has(at, DatingWords.Same); noun++)
            {
                if (IsOccasion(noun))
                {
                    return true;
                }
            }

            if (_tokens.Has(at, DatingWords.Pointing) && IsOccasion(at + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"according to the data", "according to its latest estimate", "They show that": a document that was named before, and not whose.</summary>
    bool IsByDocument(int at)
    {
        const int Near = 3;
        if (at == sentence.FirstToken && _tokens.Has(at, DatingWords.Anaphor) && _tokens.Has(at + 1, DatingWords.Showing))
        {
            return true;
        }

        if (!_tokens.Has(at, DatingWords.According) || !(_tokens.Has(at + 2, DatingWords.TakingUp) || _tokens.Has(at + 2, DatingWords.Own)))
        {
            return false;
        }

        for (var noun = at + 3; noun < at + 3 + Near && _tokens.IsWord(noun) && !_tokens.IsCapital(noun); noun++)
        {
            if (!_tokens.IsWord(noun + 1) && (IsOccasion(noun) || _tokens.Has(noun, DatingWords.GivenFigure) || _tokens.Has(noun, DatingWords.Data)))
            {
                return true;
            }
        }

        return false;
    }

    bool IsOccasion(int noun) => _tokens.Has(noun, DatingWords.Occasion) || _tokens.Has(noun, DatingWords.SayingNoun) || _tokens.Has(noun, DatingWords.PublishedNoun);

    bool HasAny(WordList words)
    {
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            if (_tokens.Has(at, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"up from 3,100 on Tuesday": the number that the phrase stands behind.</summary>
    static bool IsComparedNumber(in DatedPhrase date, int figure, int figureEnd) =>
        date.Role == PhraseRole.SayingOfNoun && date.Verb >= 0 && date.Verb < figure && date.Phrase.FirstToken >= figureEnd && date.Phrase.FirstToken - date.Verb <= 6;

    /// <summary>"two days after Seoul put": it dates what its clause tells, and nothing before it.</summary>
    bool IsClauseOpener(Dates.DatePhrase phrase) => _tokens.Has(phrase.EndToken - 1, DatingWords.Opener);

    /// <summary>"deaths reported on Monday": the participle stands directly behind the figure's noun.</summary>
    bool IsParticipleBehind(in DatedPhrase date, int figureEnd)
    {
        if (date.Verb < figureEnd || date.Verb - figureEnd > 5 || date.Phrase.FirstToken < date.Verb || _tokens.Has(date.Verb, DatingWords.From))
        {
            return false;
        }

        for (var at = figureEnd; at < date.Verb; at++)
        {
            if (_tokens.IsComma(at) || _tokens.IsBreak(at) || _tokens.IsQuote(at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>No contrast parts the saying from a figure that has a saying of its own.</summary>
    bool Covers(in DatedPhrase date, int figureStart, int figureEnd)
    {
        var isBefore = date.Phrase.FirstToken < figureStart;
        var from = isBefore ? date.Phrase.EndToken : figureEnd;
        var to = isBefore ? figureStart : date.Phrase.FirstToken;
        for (var at = from; at < to; at++)
        {
            if ((_tokens.IsSign(at, ";") || _tokens.Has(at, DatingWords.Contrast)) && HasSaying(isBefore ? at : sentence.FirstToken, isBefore ? sentence.EndToken : at))
            {
                return false;
            }
        }

        return true;
    }

    bool HasSaying(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (_tokens.IsReporting(at))
            {
                return true;
            }
        }

        return false;
    }
}
