using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Tells from the clause of a date phrase on which side of the text its time lies.</summary>
internal readonly ref struct PhraseTense(TokenizedText text, Sentence sentence)
{
    const int MostTokens = 15;

    readonly SentenceTokens _tokens = new(text);

    /// <summary>Something is still to come by the phrase's clause: "from 9 October, 820 members will join".</summary>
    public bool IsFuture(DatePhrase phrase)
    {
        if (IsDoneThen(phrase))
        {
            return false;
        }

        for (var at = Math.Max(sentence.FirstToken, phrase.FirstToken - 20); at < Math.Min(sentence.EndToken, phrase.EndToken + 20); at++)
        {
            if (_tokens.Has(at, DatingWords.Future) || (_tokens.Has(at, DatingWords.Auxiliary) && _tokens.Has(at + 1, DatingWords.To)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"who were sent in November", though others "would join" them: the verb before the phrase is past.</summary>
    bool IsDoneThen(DatePhrase phrase)
    {
        const int Near = 3;
        if (phrase.Relation != DateRelation.In)
        {
            return false;
        }

        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken + 1, phrase.FirstToken - Near) && _tokens.IsWord(at); at--)
        {
            if (_tokens.IsEventVerb(at))
            {
                return (_tokens.Has(at - 1, DatingWords.Gone) && !_tokens.Has(at - 2, DatingWords.Future)) || _tokens.Has(at - 1, DatingWords.Relative);
            }
        }

        return false;
    }

    /// <summary>"casualties stood at 5,050 on March 31": a count up to that day.</summary>
    public bool IsStanding(DatePhrase phrase)
    {
        const int Near = 6;
        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken, phrase.FirstToken - Near); at--)
        {
            if (_tokens.Has(at, DatingWords.Standing) && _tokens.Has(at + 1, DatingWords.At))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"By the end of June 3,000 had died": done before the phrase, and nothing ahead in its clause.</summary>
    public bool IsDone(DatePhrase phrase)
    {
        if (IsFuture(phrase))
        {
            return false;
        }

        // "by Thursday 300 had been found": with a weekday only what is told as done to people
        var isWeekday = phrase.Expression is Weekday;
        for (var at = Math.Max(sentence.FirstToken, phrase.FirstToken - MostTokens); at < Math.Min(sentence.EndToken, phrase.EndToken + MostTokens); at++)
        {
            if (_tokens.Has(at, DatingWords.PastPerfect) && !_tokens.Has(at + 1, DatingWords.Planned) && !(isWeekday && !_tokens.Has(at + 1, DatingWords.Auxiliary) && !_tokens.IsEventVerb(at + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrase's own verb looks ahead: "is due on Wednesday", "on Wednesday the Council will meet", but not "was due".</summary>
    public bool IsToCome(DatePhrase phrase)
    {
        if (AheadBefore(phrase) is { } isAhead)
        {
            return isAhead;
        }

        for (var at = phrase.EndToken; at < Math.Min(sentence.EndToken, phrase.EndToken + MostTokens) && !_tokens.IsBreak(at); at++)
        {
            if (LooksAhead(at))
            {
                return !_tokens.Has(at - 1, DatingWords.Gone);
            }

            if (_tokens.IsReporting(at) || _tokens.IsEventVerb(at) || (at > phrase.EndToken && _tokens.IsComma(at)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The verb before the phrase looks ahead: "talks are to begin on Thursday", "which is due to report again on Friday".</summary>
    public bool IsAhead(DatePhrase phrase) => AheadBefore(phrase) is true;

    /// <summary>"With talks due to begin on Monday, …": what is to come, before the figure's clause, which a comma parts from it.</summary>
    public bool IsAheadInFront(DatePhrase phrase, int figure) =>
        _tokens.Has(sentence.FirstToken, DatingWords.Preposition) && phrase.EndToken < figure && _tokens.IsComma(phrase.EndToken) && IsAhead(phrase);

    /// <summary>Whether the verb before the phrase in its clause looks ahead; null where none decides.</summary>
    bool? AheadBefore(DatePhrase phrase)
    {
        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken, phrase.FirstToken - MostTokens) && !IsClauseEnd(at); at--)
        {
            if (LooksAhead(at))
            {
                return !_tokens.Has(at - 1, DatingWords.Gone);
            }

            if (_tokens.IsReporting(at) && !_tokens.Has(at - 1, DatingWords.To) && !_tokens.Has(at - 1, DatingWords.ToCome))
            {
                return false;
            }
        }

        return null;
    }

    /// <summary>"Today it has close to 2,000", "are in the country today": the time in which we live, and not a day.</summary>
    public bool IsNowadays(DatePhrase phrase)
    {
        if (phrase.Expression is not UnitShift { Unit: DateUnit.Day, Count: 0 } || phrase.Relation != DateRelation.In)
        {
            return false;
        }

        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken, phrase.FirstToken - MostTokens) && !IsClauseEnd(at); at--)
        {
            if (_tokens.Has(at, DatingWords.Auxiliary) || _tokens.IsEventVerb(at))
            {
                return IsState(at);
            }
        }

        for (var at = phrase.EndToken; at < Math.Min(sentence.EndToken, phrase.EndToken + MostTokens) && !_tokens.IsBreak(at); at++)
        {
            if (_tokens.Has(at, DatingWords.Auxiliary) || _tokens.IsEventVerb(at))
            {
                return IsState(at);
            }
        }

        return false;
    }

    /// <summary>The date belongs to something else in the sentence: "adjourned until May 5", "a deadline on September 11".</summary>
    public bool IsOfOther(DatePhrase phrase)
    {
        var before = phrase.FirstToken - 1;
        return before >= sentence.FirstToken && (_tokens.Has(before, DatingWords.Deadline)
            || (phrase.Relation is DateRelation.Until or DateRelation.By or DateRelation.In && _tokens.Has(before, DatingWords.PutOff)));
    }

    bool LooksAhead(int at) => _tokens.Has(at, DatingWords.ToCome) || (_tokens.Has(at, DatingWords.To) && _tokens.Has(at - 1, DatingWords.State));

    bool IsState(int verb) => _tokens.Has(verb, DatingWords.State) && !_tokens.IsEventVerb(verb + 1) && !_tokens.Has(verb + 1, DatingWords.Auxiliary) && !_tokens.Has(verb + 1, DatingWords.IncidentVerb);

    bool IsClauseEnd(int at) => _tokens.IsComma(at) || _tokens.IsBreak(at) || _tokens.Has(at, DatingWords.That) || _tokens.Has(at, DatingWords.Opener);
}
