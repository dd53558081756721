using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Dates.Refiners;
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

        if (phrase.Expression.IsDay && (IsOfFigure(phrase, sentence) || IsInLabel(phrase, sentence)))
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

        var isHead = IsClauseHead(start, sentence);
        var left = isHead ? null : LookLeft(start - 1, sentence, phrase.Expression.IsDay);
        if (left is { Role: PhraseRole.About, Verb: var met } && phrase.Expression.IsDay && SpeaksThere(met, end))
        {
            return (PhraseRole.Saying, end + 1);
        }

        return left ?? LookRight(end, sentence, isHead) ?? (PhraseRole.About, -1);
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

    /// <summary>How many tokens stand between the line's head and the phrase, when they are few; else null.</summary>
    static int? IsLineHead(Sentence sentence, int start) => start - sentence.FirstToken <= DatelineWidth ? start - sentence.FirstToken : null;

    PhraseRole? Heading(DatePhrase phrase, Sentence sentence, int before)
    {
        var isAtHead = before == 0 || (before == 1 && _tokens.IsSign(phrase.FirstToken - 1, "["));
        if (isAtHead && (phrase.Expression is TimeOfDay || phrase.Rule.Equals(Ranges.StampRule, StringComparison.Ordinal)))
        {
            return PhraseRole.Entry;
        }

        if (!phrase.Expression.IsDay)
        {
            return null;
        }

        // A list line names its day without any word before it: "Dec. 16 – HUR: 30 killed"; a digest begins its paragraphs so: "SATURDAY Bombs struck a market".
        if (phrase.EndToken < sentence.EndToken && IsAtLineStart(sentence, phrase.FirstToken, before) && (_tokens.IsBreak(phrase.EndToken) || IsWeekdayInCapitals(phrase)))
        {
            return PhraseRole.Entry;
        }

        if (phrase.Expression is CalendarDate && IsDateline(phrase, before))
        {
            return PhraseRole.Heading;
        }

        return phrase.Expression is TimeOfDay ? null : IsAlone(phrase, sentence) ? HasHeadingNoun(sentence) || (IsAtLineStart(sentence, phrase.FirstToken, before) && IsFollowed(sentence)) ? PhraseRole.Entry : PhraseRole.Heading : null;
    }

    /// <summary>"18 October. The spy agency says": an entry of a chronology begins with its day as a sentence.</summary>
    bool IsFollowed(Sentence sentence) =>
        sentence.Index + 1 < text.Sentences.Count && text.Sentences[sentence.Index + 1].Paragraph == sentence.Paragraph;

    bool IsWeekdayInCapitals(DatePhrase phrase) =>
        phrase.Expression is Weekday && phrase.EndToken == phrase.FirstToken + 1 && _tokens.Chars(phrase.FirstToken).IndexOfAnyInRange('a', 'z') < 0;

    bool IsAtLineStart(Sentence sentence, int start, int before) =>
        (before == 0 || (before == 1 && _tokens.IsSign(start - 1, "-–—•*"))) && (sentence.FirstToken == 0 || _tokens[sentence.FirstToken - 1].Kind == TokenKind.LineBreak);

    /// <summary>"SEOUL, Oct. 18 (HPA) -": behind a place in capitals, before an agency in brackets or a dash.</summary>
    bool IsDateline(DatePhrase phrase, int before)
    {
        var end = phrase.EndToken;
        return (_tokens.IsSign(end, "(") && _tokens.IsCapital(end + 1) && _tokens.IsSign(end + 2, ")"))
            || (before > 0 && _tokens.IsComma(phrase.FirstToken - 1) && (_tokens.IsBreak(end) || _tokens.IsSign(end, ".")));
    }

    /// <summary>Nothing in the line beside the date is a verb.</summary>
    bool IsAlone(DatePhrase phrase, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens); at++)
        {
            var isVerb = _tokens.Has(at, DatingWords.Auxiliary) || (!_tokens.IsCapital(at) && (_tokens.IsReporting(at) || _tokens.IsEventVerb(at)));
            if (isVerb && (at < phrase.FirstToken || at >= phrase.EndToken))
            {
                return false;
            }
        }

        return sentence.EndToken - sentence.FirstToken < MostTokens
            && sentence.EndToken - sentence.FirstToken < (phrase.EndToken - phrase.FirstToken) + (sentence.Index == 0 && HasHeadingNoun(sentence) ? HeadingWidth : DatelineWidth);
    }

    bool HasHeadingNoun(Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (_tokens.Has(at, DatingWords.SayingHeading))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>"- Western officials, to the BBC on Wednesday: 4,000 casualties": in the head of a list line, before its colon.</summary>
    bool IsInLabel(DatePhrase phrase, Sentence sentence)
    {
        const int LongestHead = 18;
        if (sentence.FirstToken > 0 && _tokens[sentence.FirstToken - 1].Kind != TokenKind.LineBreak)
        {
            return false;
        }

        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + LongestHead); at++)
        {
            if (_tokens.IsSign(at, ":") && !IsClockTime(at))
            {
                return at >= phrase.EndToken;
            }

            if (_tokens.Has(at, DatingWords.Auxiliary) || (_tokens.IsReporting(at) && !_tokens.Has(at, DatingWords.Dated)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The colon of "09:30".</summary>
    bool IsClockTime(int colon) => _tokens.IsNumber(colon - 1) && colon + 1 < _tokens.Count && !_tokens[colon + 1].SpaceBefore;

    bool IsClauseHead(int start, Sentence sentence)
    {
        var before = start - 1;
        while (before >= sentence.FirstToken && (_tokens.Has(before, DatingWords.LeadWord) || _tokens.IsQuote(before) || (before == start - 1 && _tokens.Has(before, DatingWords.The))))
        {
            before--;
        }

        if (_tokens.IsComma(before) && before - sentence.FirstToken <= MostTokensOfLead && _tokens.Has(before - 1, DatingWords.Ago))
        {
            // "A year ago, in January 2025, the agency spoke of 300"
            return true;
        }

        return before < sentence.FirstToken || IsOpening(sentence.FirstToken, start, before) || _tokens.IsBreak(before) || _tokens.IsSign(before, "(") || _tokens.Has(before, DatingWords.That);
    }

    /// <summary>"At the U.N. Security Council on Wednesday, …": only names and nouns stand between the sentence's head and the phrase.</summary>
    bool IsOpening(int first, int start, int before)
    {
        if (before - first > DatelineWidth || !(_tokens.Has(first, DatingWords.Preposition) || _tokens.Has(first, DatingWords.LeadWord)))
        {
            return false;
        }

        for (var at = first; at < start; at++)
        {
            if ((_tokens.IsComma(at) && at != before) || _tokens.IsReporting(at) || _tokens.IsEventVerb(at) || _tokens.IsNumber(at))
            {
                return false;
            }
        }

        return true;
    }
}
