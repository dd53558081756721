using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <content>Who speaks in the sentence, by name or without.</content>
internal readonly ref partial struct SayingChoice
{
    /// <summary>The speaker is taken up without a name: "it added", "the same officials".</summary>
    public bool IsAnaphoric()
    {
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            if (_tokens.Has(at, DatingWords.Showing) && _tokens.Has(at - 1, DatingWords.Anaphor))
            {
                return true;
            }

            if (_tokens.IsReporting(at) && (_tokens.Has(at, DatingWords.Anaphor) || _tokens.Has(at - 1, DatingWords.Anaphor) || _tokens.Has(at - 2, DatingWords.Anaphor)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"according to the ministry": the speaker is named without a verb, which would have its own time.</summary>
    public bool IsAccording() => HasAny(DatingWords.According);

    /// <summary>"he wrote on X", "it added": somebody who was named before spoke.</summary>
    public bool IsByPronoun()
    {
        for (var at = sentence.FirstToken; at < _end; at++)
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
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            if (_tokens.Has(at, DatingWords.FirstPerson) && !_tokens.Has(at + 1, DatingWords.PastReport))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Our correspondent was at the assembly", "I spent Friday with a battalion": the writer was where others spoke.</summary>
    public bool IsPresence()
    {
        const int Near = 5;
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            for (var verb = at + 1; verb <= at + Near && _tokens[at].Has(WordTraits.Witness); verb++)
            {
                if (_tokens.Has(verb, DatingWords.Presence))
                {
                    return _tokens.Has(verb + 1, DatingWords.PresenceAt) || _tokens.Has(verb + 2, DatingWords.PresenceAt) || _tokens.Has(verb + 1, DatingWords.The);
                }
            }
        }

        return false;
    }

    /// <summary>Somebody says it: "claims", "wrote", "according to".</summary>
    public bool IsAttributed() => HasAny(DatingWords.ReportingVerb) || HasAny(DatingWords.According);

    /// <summary>The sentence reports in the past: "the agency said", and not "says".</summary>
    public bool IsPastReport() => HasAny(DatingWords.PastReport);

    /// <summary>"By his reckoning", "by its own count": whose it is, was said before.</summary>
    public bool IsOwnCount()
    {
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            if (_tokens.Has(at, DatingWords.Own) && (_tokens.Has(at + 1, DatingWords.Count) || _tokens.Has(at + 2, DatingWords.Count)))
            {
                return true;
            }
        }

        return false;
    }

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
        for (var at = sentence.FirstToken; at < _end; at++)
        {
            if (_tokens.Has(at, DatingWords.Saying) && _tokens.Has(at - 1, DatingWords.AsWord))
            {
                // "Kang quoted the agency as saying": the agency is no new voice
                return false;
            }

            if (((_tokens.IsReporting(at) || _tokens.Has(at, DatingWords.Showing)) && HasNewName(at, other)) || (_tokens.Has(at, DatingWords.According) && HasNewNameBehind(at + 2, other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In the words between the last comma and the verb.</summary>
    bool HasNewName(int verb, Sentence other)
    {
        if (_tokens.Has(verb - 1, DatingWords.SubjectPronoun))
        {
            return false;
        }

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
}
