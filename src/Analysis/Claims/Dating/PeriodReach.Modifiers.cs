using Analysis.Dates;

namespace Analysis.Claims.Dating;

/// <content>What a phrase or a figure is a part of: a modifier, a total, a tribute, an agreement, how things stand now.</content>
internal readonly ref partial struct PeriodReach
{
    /// <summary>
    /// The phrase ends a modifier: "the 11th Corps, founded on Monday, has …", "the units that crossed the border on Monday were …"; but a strike is what the sentence tells of.
    /// </summary>
    bool IsOfModifier(DatePhrase phrase)
    {
        const int Longest = 12;
        var isSetOff = _tokens.IsComma(phrase.EndToken);
        if (!isSetOff && !_tokens.Has(phrase.EndToken, DatingWords.Auxiliary))
        {
            return false;
        }

        for (var at = phrase.FirstToken - 1; at > Math.Max(sentence.FirstToken, phrase.FirstToken - Longest); at--)
        {
            if (isSetOff && _tokens.Has(at, DatingWords.Beginning) && _tokens.Has(at - 1, DatingWords.Relative))
            {
                // "Ahead of talks that begin on Monday,"
                return true;
            }

            if (_tokens.IsComma(at))
            {
                return isSetOff && _tokens.IsWord(at + 1) && !_tokens.IsCapital(at + 1) && _tokens.IsEventVerb(at + 1)
                    && !_tokens.Has(at + 1, DatingWords.StrikeVerb) && !_tokens.Has(at + 1, DatingWords.IncidentVerb);
            }

            if (!isSetOff && _tokens.IsEventVerb(at) && _tokens.Has(at + 1, DatingWords.Agent) && !_tokens.Has(at - 1, DatingWords.Auxiliary))
            {
                // "the regiment honoured by the king on Monday has"
                return true;
            }

            if (!isSetOff && _tokens.Has(at, DatingWords.Relative) && _tokens.IsWord(at - 1) && !_tokens.IsReporting(at - 1))
            {
                return _tokens.IsEventVerb(at + 1) || _tokens.Has(at + 1, DatingWords.Auxiliary);
            }
        }

        return false;
    }

    /// <summary>", which has 2,000 men in the district", ", and Ukraine holds 6,000 prisoners": as things stand, whatever the clause before tells of.</summary>
    bool HoldsNow(int from, int figure)
    {
        const int Near = 6;
        for (var at = Math.Max(from, figure - Near); at < figure; at++)
        {
            // ", and 300 soldiers are in the district"
            if (_tokens.IsComma(at) && _tokens.Has(at + 1, DatingWords.And) && HasState(figure))
            {
                return true;
            }

            if (_tokens.Has(at, DatingWords.Holding))
            {
                if (_tokens.Has(from, DatingWords.And) && at - from <= LongestNoun && !_tokens.IsEventVerb(at + 1))
                {
                    // "has trained 44,000 since 2015 and keeps 400"
                    return true;
                }

                for (var opener = at - 1; opener > Math.Max(from, at - Near); opener--)
                {
                    if ((_tokens.Has(opener, DatingWords.Relative) || _tokens.Has(opener, DatingWords.And)) && _tokens.IsComma(opener - 1))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>"300 soldiers are in the district": a verb of being behind the figure's noun, and no participle behind it.</summary>
    bool HasState(int figure)
    {
        const int Near = 6;
        for (var at = figure + 1; at < Math.Min(sentence.EndToken - 1, figure + Near); at++)
        {
            if (_tokens.Has(at, DatingWords.State))
            {
                return !_tokens.IsEventVerb(at + 1) && !_tokens.Has(at + 1, DatingWords.Auxiliary) && !_tokens.Has(at + 1, DatingWords.IncidentVerb);
            }
        }

        return false;
    }

    /// <summary>", bringing the number killed since": the time is that of the total that follows.</summary>
    bool IsOfNewTotal(int figure, int phrase)
    {
        for (var at = figure; at < phrase; at++)
        {
            if (_tokens.Has(at, DatingWords.Bringing) && (_tokens.IsComma(at - 1) || _tokens.Has(at - 1, DatingWords.Relative)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"which took the total since February to 712,610": the time is the total's.</summary>
    bool IsOfTotal(DatePhrase phrase)
    {
        const int Near = 5;
        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken, phrase.FirstToken - Near) && phrase.Relation == DateRelation.Since; at--)
        {
            if (_tokens.Has(at, DatingWords.RunningTotal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a total of 712,610", "the toll was 19".</summary>
    bool IsTotal(int figure)
    {
        const int Near = 6;
        for (var at = figure - 1; at >= Math.Max(sentence.FirstToken, figure - Near); at--)
        {
            if (_tokens.Has(at, DatingWords.RunningTotal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Of the 11,300 troops sent, some …": what follows the comma is told of some of them.</summary>
    bool IsPartitive(int figure)
    {
        for (var at = figure - 1; at >= Math.Max(sentence.FirstToken, figure - 5); at--)
        {
            if (at == sentence.FirstToken)
            {
                return _tokens.Has(at, DatingWords.Of);
            }
        }

        return false;
    }

    /// <summary>"the portraits of 101 soldiers", "mourned nine": the day is that of the ceremony.</summary>
    bool IsTribute(int figure)
    {
        const int Near = 7;
        for (var at = figure - 1; at >= Math.Max(sentence.FirstToken, figure - Near); at--)
        {
            if (_tokens.Has(at, DatingWords.Tribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The deal, struck in Istanbul on 16 May, provided for": the day of the agreement, not of what it foresees.</summary>
    bool IsOfAgreement(DatePhrase phrase)
    {
        const int Near = 5;
        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken + 1, phrase.FirstToken - Near); at--)
        {
            if (_tokens.Has(at, DatingWords.Agreeing))
            {
                return _tokens.Has(at - 1, DatingWords.Agreement) || (_tokens.IsComma(at - 1) && _tokens.Has(at - 2, DatingWords.Agreement));
            }
        }

        return false;
    }

    /// <summary>", and over 500 are still missing": the figure holds now.</summary>
    bool IsNow(int from, int figure)
    {
        var isNew = false;
        for (var at = from; at < Math.Min(sentence.EndToken, figure + 8); at++)
        {
            isNew |= at < figure && ((_tokens.IsComma(at) && _tokens.Has(at + 1, DatingWords.And)) || (at == from && _tokens.Has(at, DatingWords.And)));
            if (isNew && _tokens.Has(at, DatingWords.Now))
            {
                return true;
            }
        }

        return false;
    }
}
