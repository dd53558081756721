using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Finds out what each date phrase dates: the saying, or what is said.</summary>
/// <remarks>
/// A phrase belongs to the nearest verb: behind it, the first one to its left in the same clause ("said on Monday", "killed on
/// Sunday"); at the head of a clause, the first one to its right ("On Thursday, Zelensky told"). Every look is bounded by the sentence
/// and a fixed number of tokens.
/// </remarks>
internal readonly ref partial struct RoleReader(TokenizedText text)
{
    const int MostTokens = 40;
    const int DatelineWidth = 10;
    const int HeadingWidth = 25;
    const int MostTokensOfLead = 5;

    readonly SentenceTokens _tokens = new(text);

    public (PhraseRole Role, int Verb) Read(DatePhrase phrase, Sentence sentence)
    {
        var start = phrase.FirstToken;
        var end = phrase.EndToken;
        if (IsLineHead(sentence, start) is { } line && Heading(phrase, sentence, line) is { } heading)
        {
            return (heading, -1);
        }

        if (phrase.Expression.IsDay && (IsOfFigure(phrase, sentence) || (phrase.Relation == DateRelation.In && IsInLabel(phrase, sentence))))
        {
            return (PhraseRole.Saying, start - 1);
        }

        var when = _tokens.IsComma(end) ? end + 1 : end;
        if (_tokens.Has(when, DatingWords.When) && LookRight(when + 1, sentence, overCommas: true) is { Role: PhraseRole.Saying } then)
        {
            return then;
        }

        if (phrase.Relation != DateRelation.In || phrase.Expression is RollingSpan or DateRange or TimeOfDay)
        {
            return (PhraseRole.About, -1);
        }

        if (OfOther(phrase, sentence) is { } other)
        {
            return other;
        }

        if (Modified(start, end, sentence) is { } modified)
        {
            return modified;
        }

        if (phrase.Expression.IsDay && IsOfRunningTotal(phrase, sentence) is { } standing)
        {
            return (PhraseRole.Saying, standing);
        }

        if (IsOfEvent(phrase, sentence) is { } happened)
        {
            return (PhraseRole.About, happened);
        }

        var isHead = IsClauseHead(start, sentence);
        var left = isHead ? null : LookLeft(start - 1, sentence, phrase.Expression.IsDay);
        if (left is { Role: PhraseRole.About, Verb: var met } && phrase.Expression.IsDay && SpeaksThere(met, end))
        {
            return (PhraseRole.Saying, end + 1);
        }

        var right = left ?? LookRight(end, sentence, isHead) ?? (PhraseRole.About, -1);
        return isHead && phrase.Expression.IsDay && right is { Role: PhraseRole.About, Verb: >= 0 } && SaysThen(right.Verb, sentence) is { } said ? (PhraseRole.Saying, said) : right;
    }

    /// <summary>What a phrase dates that belongs to a clause about something else: to what is to come, to what is compared, to "two days after …"; null for other phrases.</summary>
    (PhraseRole Role, int Verb)? OfOther(DatePhrase phrase, Sentence sentence)
    {
        if (IsBeforeClause(phrase))
        {
            return LookRight(phrase.EndToken, sentence, overCommas: false) ?? (PhraseRole.About, -1);
        }

        if (phrase.Expression.IsDay && !_tokens.IsPossessive(phrase.EndToken) && new PhraseTense(text, sentence).IsAhead(phrase))
        {
            return (PhraseRole.About, -1);
        }

        if (_tokens.Has(phrase.FirstToken - 1, DatingWords.Comparing))
        {
            // "16 more than on the previous evening"
            return (PhraseRole.About, -1);
        }

        return phrase.Expression.IsDay && ComparedNumber(phrase, sentence) is { } compared ? (PhraseRole.SayingOfNoun, compared) : null;
    }

    /// <summary>"visited the area on Monday and declared", "who joined them on Tuesday, said": somebody spoke at the meeting.</summary>
    bool SpeaksThere(int verb, int end) =>
        _tokens.Has(verb, DatingWords.MeetingVerb) && _tokens.IsReporting(end + 1) && !_tokens.Chars(end + 1).EndsWith("s", StringComparison.Ordinal)
        && (_tokens.Has(end, DatingWords.And) || (_tokens.IsComma(end) && (_tokens.IsComma(verb - 1) || _tokens.Has(verb - 1, DatingWords.Relative) || _tokens.Has(verb - 2, DatingWords.Relative))));

    /// <summary>"Sunday's attack", "last night's address", "the February briefing": the noun decides.</summary>
    (PhraseRole Role, int Verb)? Modified(int start, int end, Sentence sentence)
    {
        var isPossessive = _tokens.IsPossessive(end);
        var first = isPossessive ? end + 1 : end;
        for (var at = first; at < Math.Min(sentence.EndToken, first + 3) && _tokens.IsWord(at) && !_tokens.IsCapital(at); at++)
        {
            if (_tokens.Has(at, DatingWords.SayingNoun))
            {
                return (PhraseRole.Saying, at);
            }

            if (!isPossessive)
            {
                break;
            }
        }

        return isPossessive ? (PhraseRole.About, first) : SayingNounBefore(start, sentence) is { } noun ? (PhraseRole.Saying, noun) : null;
    }

    /// <summary>"its assessment of January 31", "after the session on 12 February".</summary>
    int? SayingNounBefore(int start, Sentence sentence) =>
        start - 1 >= sentence.FirstToken && _tokens.Has(start - 1, DatingWords.SayingNoun) ? start - 1
        : start - 2 >= sentence.FirstToken && _tokens.Has(start - 2, DatingWords.SayingNoun) && _tokens.Has(start - 1, DatingWords.Including) ? start - 2
        : null;

    /// <summary>"In a clash near the border on 5 January, soldiers counted …", "The first attack, on 14 December, he recalled": the noun's own day, whoever tells of it; null for other phrases.</summary>
    int? IsOfEvent(DatePhrase phrase, Sentence sentence)
    {
        const int Longest = 7;
        var isApposition = _tokens.IsComma(phrase.FirstToken - 1) && _tokens.Has(phrase.FirstToken - 2, DatingWords.EventNoun);
        if (!_tokens.IsComma(phrase.EndToken) || !(isApposition || _tokens.Has(sentence.FirstToken, DatingWords.Preposition)))
        {
            return null;
        }

        for (var at = phrase.FirstToken - (isApposition ? 2 : 1); at > Math.Max(sentence.FirstToken, phrase.FirstToken - Longest) && (_tokens.IsWord(at) || isApposition); at--)
        {
            if (_tokens.Has(at, DatingWords.EventNoun))
            {
                return isApposition || !IsSpokenOf(sentence.FirstToken, at) ? at : null;
            }

            if (_tokens.Has(at, DatingWords.SayingNoun) || _tokens.Has(at, DatingWords.Occasion) || _tokens.IsReporting(at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"In a statement on the attack", "At a hearing into the raid": the event is what is spoken of.</summary>
    bool IsSpokenOf(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (_tokens.Has(at, DatingWords.SayingNoun) || _tokens.Has(at, DatingWords.Occasion) || _tokens.IsReporting(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"whose running total stood on Monday at 796,490": the day on which it was given.</summary>
    int? IsOfRunningTotal(DatePhrase phrase, Sentence sentence)
    {
        const int Near = 9;
        for (var at = Math.Max(sentence.FirstToken, phrase.FirstToken - 2); at < Math.Min(sentence.EndToken, phrase.EndToken + Near); at++)
        {
            if (_tokens.Has(at, DatingWords.Standing))
            {
                for (var noun = at - 1; noun >= Math.Max(sentence.FirstToken, at - Near); noun--)
                {
                    if (_tokens.Has(noun, DatingWords.RunningTotal))
                    {
                        return at;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"Zelensky's figure from the same day", "an estimate from 12 June": the day on which it was given.</summary>
    bool IsOfFigure(DatePhrase phrase, Sentence sentence)
    {
        var from = _tokens.Has(phrase.FirstToken, DatingWords.From) ? phrase.FirstToken : phrase.FirstToken - 1;
        return from > sentence.FirstToken && !_tokens.IsPossessive(phrase.EndToken) && _tokens.Has(from, DatingWords.From) && _tokens.Has(from - 1, DatingWords.GivenFigure);
    }

    /// <summary>"two days after Seoul put the number at 600": counted back from when the news itself happened or was told.</summary>
    bool IsBeforeClause(DatePhrase phrase) => phrase.Expression is Distance { Unit: DateUnit.Day } && new PeriodReach(text, text.SentenceAt(phrase.Span.Start)).IsBeforeClause(phrase);

    /// <summary>"up from 3,100 on Tuesday": the word before the number that was given on that day; null for none.</summary>
    int? ComparedNumber(DatePhrase phrase, Sentence sentence)
    {
        const int Near = 5;
        var hasNumber = false;
        for (var at = phrase.FirstToken - 1; at > Math.Max(sentence.FirstToken, phrase.FirstToken - Near) && (_tokens.IsWord(at) || _tokens.IsNumber(at)); at--)
        {
            hasNumber |= _tokens.IsNumber(at);
            if (_tokens.Has(at, DatingWords.From))
            {
                return hasNumber && _tokens.Has(at - 1, DatingWords.Change) ? at : null;
            }
        }

        return null;
    }
}
