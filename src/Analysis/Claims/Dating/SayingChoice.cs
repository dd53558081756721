using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Chooses among the dated sayings of one sentence, and tells how the sentence goes on from the one before.</summary>
internal readonly ref struct SayingChoice(TokenizedText text, Sentence sentence, ReadOnlySpan<DatedPhrase> dates)
{
    const int SpeakerWidth = 7;
    const int LongestSentence = 120;

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

            if (IsParticipleBehind(date, end))
            {
                return date;
            }

            if (date.Role == PhraseRole.SayingOfNoun)
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
        for (var at = sentence.FirstToken; at < sentence.EndToken - 1; at++)
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

    /// <summary>The speaker is taken up without a name: "it added", "the same officials".</summary>
    public bool IsAnaphoric()
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.IsReporting(at) && (_tokens.Has(at, DatingWords.Anaphor) || _tokens.Has(at - 1, DatingWords.Anaphor) || _tokens.Has(at - 2, DatingWords.Anaphor)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"he wrote on X", "it added": somebody who was named before spoke.</summary>
    public bool IsByPronoun()
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, DatingWords.PastReport) && _tokens.Has(at - 1, DatingWords.Anaphor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We say around 11,000": whoever has the word speaks for himself.</summary>
    public bool IsByFirstPerson()
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, DatingWords.FirstPerson) && !_tokens.Has(at + 1, DatingWords.PastReport))
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
        for (var at = sentence.FirstToken; at < sentence.EndToken - 1; at++)
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

    /// <summary>"Our correspondent was at the assembly", "I spent Friday with a battalion": the writer was where others spoke.</summary>
    public bool IsPresence()
    {
        const int Near = 5;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            for (var verb = at + 1; verb <= at + Near && _tokens.Has(at, DatingWords.Witness); verb++)
            {
                if (_tokens.Has(verb, DatingWords.Presence))
                {
                    return _tokens.Has(verb + 1, DatingWords.PresenceAt) || _tokens.Has(verb + 2, DatingWords.PresenceAt) || _tokens.Has(verb + 1, DatingWords.The);
                }
            }
        }

        return false;
    }

    /// <summary>The sentence reports in the past: "the agency said", and not "says".</summary>
    public bool IsPastReport() => HasAny(DatingWords.PastReport);

    /// <summary>"By his reckoning", "by its own count": whose it is, was said before.</summary>
    public bool IsOwnCount()
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, DatingWords.Own) && (_tokens.Has(at + 1, DatingWords.Count) || _tokens.Has(at + 2, DatingWords.Count)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Its last published estimate was 300": given some time ago.</summary>
    public bool IsLastEstimate()
    {
        const int Near = 4;
        for (var at = sentence.FirstToken; at < sentence.EndToken - 1; at++)
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
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, DatingWords.According) && _tokens.Has(at + 2, DatingWords.Pointing) && !_tokens.IsWord(at + 3))
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

    bool IsOccasion(int noun) => _tokens.Has(noun, DatingWords.Occasion) || _tokens.Has(noun, DatingWords.SayingNoun) || _tokens.Has(noun, DatingWords.PublishedNoun);

    /// <summary>"the same officials".</summary>
    public bool IsSame() => HasAny(DatingWords.Same);

    /// <summary>A turn of a transcript, "SPOKESPERSON: …", but not a question.</summary>
    public bool IsTurn()
    {
        var length = 0;
        while (((_tokens.IsWord(sentence.FirstToken + length) && _tokens.IsCapital(sentence.FirstToken + length)) || (length > 0 && _tokens.IsSign(sentence.FirstToken + length, "."))) && length < 4)
        {
            length++;
        }

        return length > 0 && _tokens.IsSign(sentence.FirstToken + length, ":") && _tokens[sentence.FirstToken].Length > 1;
    }

    /// <summary>A name by the sentence's reporting verb that the other sentence does not hold.</summary>
    public bool NamesAnotherSpeaker(Sentence other)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, DatingWords.Saying) && _tokens.Has(at - 1, DatingWords.AsWord))
            {
                // "Kang quoted the agency as saying": the agency is no new voice
                return false;
            }

            if ((_tokens.IsReporting(at) && HasNewName(at, other)) || (_tokens.Has(at, DatingWords.According) && HasNewNameBehind(at + 2, other)))
            {
                return true;
            }
        }

        return false;
    }

    bool HasAny(WordList words)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In the words between the last comma and the verb.</summary>
    bool HasNewName(int verb, Sentence other)
    {
        if (_tokens.IsCapital(verb + 1) && !Holds(other, verb + 1))
        {
            return true;
        }

        for (var at = verb - 1; at >= Math.Max(sentence.FirstToken, verb - SpeakerWidth) && !_tokens.IsComma(at); at--)
        {
            if (((_tokens.IsCapital(at) && !_tokens.Has(at, DatingWords.SentenceOpener)) || _tokens.Has(at, DatingWords.OtherVoice)) && !Holds(other, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"according to HUR": in the words up to the next stop.</summary>
    bool HasNewNameBehind(int first, Sentence other)
    {
        for (var at = first; at < Math.Min(sentence.EndToken, first + SpeakerWidth) && !_tokens.IsComma(at); at++)
        {
            if (_tokens.IsCapital(at) && !Holds(other, at))
            {
                return true;
            }
        }

        return false;
    }

    bool Holds(Sentence other, int word)
    {
        for (var at = other.FirstToken; at < Math.Min(other.EndToken, other.FirstToken + LongestSentence); at++)
        {
            if (_tokens[at].Length == _tokens[word].Length && _tokens.Chars(at).Equals(_tokens.Chars(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"deaths reported on Monday": the participle stands directly behind the figure's noun.</summary>
    bool IsParticipleBehind(in DatedPhrase date, int figureEnd)
    {
        if (date.Verb < figureEnd || date.Verb - figureEnd > 5 || date.Phrase.FirstToken < date.Verb)
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
