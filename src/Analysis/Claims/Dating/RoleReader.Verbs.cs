using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <content>The verb or noun beside a phrase that decides its role.</content>
internal readonly ref partial struct RoleReader
{
    (PhraseRole Role, int Verb)? LookLeft(int from, Sentence sentence, bool isDay)
    {
        for (var at = from; at >= Math.Max(sentence.FirstToken, from - MostTokens); at--)
        {
            if (_tokens.Has(at, DatingWords.Conversing) && (_tokens.Has(at + 2, DatingWords.Telephone) || _tokens.Has(at + 3, DatingWords.Telephone)))
            {
                return (PhraseRole.About, at);
            }

            if (_tokens.IsReporting(at) || _tokens.IsPublishing(at) || (isDay && _tokens.Has(at, DatingWords.SayingNoun)))
            {
                return (IsGovernedParticiple(at, sentence) ? PhraseRole.SayingOfNoun : PhraseRole.Saying, at);
            }

            if (isDay && ((_tokens.Has(at, DatingWords.According) && IsBareSpeaker(at + 2, from)) || IsHearing(at, sentence)))
            {
                return (PhraseRole.Saying, at);
            }

            // "raised its figure for the fallen to 2,000 in September": when it was raised.
            if (!isDay && _tokens.IsNumber(at) && _tokens.Has(at - 1, DatingWords.ToOrFrom) && Revised(at - 2, sentence) is { } revised)
            {
                return (PhraseRole.Saying, revised);
            }

            // "had said 6,400 in August": the number is the verb's own.
            if (!isDay && _tokens.IsNumber(at) && _tokens.IsReporting(at - 1))
            {
                return (PhraseRole.Saying, at - 1);
            }

            if (isDay && _tokens.Has(at, DatingWords.Harm) && (_tokens.IsNumber(at - 1) || IsBeforeNumber(at) || (_tokens.Has(at - 1, DatingWords.And) && _tokens.Has(at - 2, DatingWords.Harm))))
            {
                // "put losses at 3,800 killed and wounded last Sunday", "put the number of soldiers killed at 590 on Thursday": no verb, what is counted
                continue;
            }

            // "put the total at 10,000 last spring": a longer time behind a number is the number's.
            if (_tokens.IsEventVerb(at) || _tokens.Has(at, DatingWords.EventNoun) || (!isDay && _tokens.IsNumber(at)))
            {
                return (PhraseRole.About, at);
            }

            if (_tokens.IsBreak(at) || _tokens.IsQuote(at) || _tokens.Has(at, DatingWords.That) || (_tokens.Has(at, DatingWords.Opener) && at < from))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"On 18 October the service published pictures and said that": the second verb of whoever did the first tells what he said; null for none.</summary>
    int? SaysThen(int verb, Sentence sentence)
    {
        const int Farthest = 20;
        const int LongestListener = 4;
        for (var at = verb + 1; at < Math.Min(sentence.EndToken - 2, verb + Farthest) && !_tokens.IsBreak(at) && !_tokens.IsQuote(at); at++)
        {
            if (!_tokens.Has(at, DatingWords.And) || !_tokens.IsReporting(at + 1))
            {
                continue;
            }

            for (var next = at + 2; next < Math.Min(sentence.EndToken, at + 2 + LongestListener); next++)
            {
                if (_tokens.Has(next, DatingWords.That))
                {
                    return at + 1;
                }
            }
        }

        return null;
    }

    /// <summary>"lawmakers in the capital heard on Monday": whoever is briefed hears a report, and no shots.</summary>
    bool IsHearing(int verb, Sentence sentence)
    {
        const int Near = 5;
        for (var at = verb - 1; _tokens.Has(verb, DatingWords.Hearing) && at >= Math.Max(sentence.FirstToken, verb - Near) && _tokens.IsWord(at); at--)
        {
            if (_tokens.Has(at, DatingWords.Audience))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"according to the army on Monday": the speaker and nothing else stands before the day.</summary>
    bool IsBareSpeaker(int first, int last)
    {
        const int Longest = 7;
        for (var at = first; at <= last; at++)
        {
            if (!_tokens.IsWord(at) || _tokens.IsEventVerb(at) || _tokens.Has(at, DatingWords.Opener))
            {
                return false;
            }
        }

        return last >= first && last - first < Longest;
    }

    /// <summary>"killed at 590", "dead at about 300".</summary>
    bool IsBeforeNumber(int harm)
    {
        const int LongestQualifier = 3;
        var at = harm + 2;
        while (at < harm + 2 + LongestQualifier && _tokens.IsWord(at))
        {
            at++;
        }

        return _tokens.Has(harm + 1, DatingWords.At) && _tokens.IsNumber(at);
    }

    /// <summary>The verb of raising or lowering a figure that was given, in the same clause; null for none.</summary>
    int? Revised(int from, Sentence sentence)
    {
        const int Near = 12;
        for (var at = from; at >= Math.Max(sentence.FirstToken, from - Near) && !_tokens.IsBreak(at); at--)
        {
            if (_tokens.Has(at, DatingWords.Revising))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>"on top of the group reported": a preposition governs the noun before the verb, which therefore does not speak.</summary>
    bool IsGovernedParticiple(int verb, Sentence sentence)
    {
        if (!_tokens.IsReporting(verb) || !_tokens.IsWord(verb - 1) || _tokens.IsCapital(verb - 1) || _tokens.Has(verb - 1, DatingWords.SayingNoun))
        {
            return false;
        }

        for (var at = verb - 2; at > Math.Max(sentence.FirstToken, verb - 7) && (_tokens.IsWord(at) || _tokens.IsNumber(at)); at--)
        {
            if (_tokens.Has(at, DatingWords.Governor))
            {
                return true;
            }

            if (_tokens.IsReporting(at) || _tokens.Has(at, DatingWords.Auxiliary) || _tokens.Has(at, DatingWords.Opener))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "On January 9, he says, nineteen North Koreans came", "In October, the army told reporters on Monday, 400 fell", "Last month, according to a report published in Kyiv, …":
    /// who says it stands between commas, and the time is that of what happened.
    /// </summary>
    bool IsAside(int from, Sentence sentence)
    {
        const int LongestSpeaker = 12;
        const int LongestSaying = 8;
        // "In April alone, …", "In April as a whole, …"
        const int LongestTail = 3;
        var comma = from;
        while (comma < from + LongestTail && _tokens.IsWord(comma) && !_tokens.IsCapital(comma) && !_tokens.IsReporting(comma) && !_tokens.IsEventVerb(comma))
        {
            comma++;
        }

        if (!_tokens.IsComma(comma))
        {
            return false;
        }

        for (var at = comma + 1; at < Math.Min(sentence.EndToken - 1, comma + LongestSpeaker); at++)
        {
            var isSource = at == comma + 1 && _tokens.Has(at, DatingWords.According);
            if (!isSource && !_tokens.IsReporting(at) && !_tokens.Has(at, DatingWords.Showing))
            {
                if (_tokens.IsComma(at) || _tokens.IsBreak(at) || _tokens.IsEventVerb(at) || _tokens.Has(at, DatingWords.Auxiliary))
                {
                    return false;
                }

                continue;
            }

            var next = at + 1;
            if (!isSource && !(_tokens.IsComma(next) || _tokens.Has(next, DatingWords.Preposition) || _tokens.Has(next, DatingWords.Audience) || _tokens.IsCapital(next)))
            {
                return false;
            }

            for (var end = next; end < Math.Min(sentence.EndToken - 1, next + (isSource ? LongestSpeaker + LongestSaying : LongestSaying)); end++)
            {
                if (_tokens.IsComma(end) && !(_tokens.IsNumber(end + 1) && _tokens.IsNumber(end - 1) && _tokens[end + 1].Length == 4))
                {
                    return true;
                }

                if (_tokens.Has(end, DatingWords.That) || _tokens.Has(end, DatingWords.Auxiliary) || (!isSource && _tokens.IsEventVerb(end)))
                {
                    return false;
                }
            }

            return false;
        }

        return false;
    }

    (PhraseRole Role, int Verb)? LookRight(int from, Sentence sentence, bool overCommas)
    {
        var isPassive = false;
        if (overCommas && IsAside(from, sentence))
        {
            return (PhraseRole.About, -1);
        }

        for (var at = from; at < Math.Min(sentence.EndToken, from + MostTokens); at++)
        {
            if (_tokens.Has(at, DatingWords.Counting) && _tokens.Has(at - 1, DatingWords.FirstPerson))
            {
                return (PhraseRole.About, at);
            }

            if (_tokens.IsReporting(at) || (_tokens.IsPublishing(at) && !isPassive))
            {
                return (PhraseRole.Saying, at);
            }

            if (_tokens.IsEventVerb(at))
            {
                return (PhraseRole.About, at);
            }

            if (_tokens.IsBreak(at) || (!overCommas && _tokens.IsComma(at)))
            {
                return null;
            }

            isPassive |= _tokens.Has(at, DatingWords.Passive);
        }

        return null;
    }
}
