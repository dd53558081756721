using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Dates.Refiners;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <content>Phrases that head a line, an entry or a text, and labels.</content>
internal readonly ref partial struct RoleReader
{
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
