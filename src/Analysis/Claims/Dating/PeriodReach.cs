using Analysis.Dates;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Tells whether a date phrase reaches a figure of its sentence, by the clauses that part them.</summary>
internal readonly ref partial struct PeriodReach(TokenizedText text, Sentence sentence)
{
    const int MostTokens = 45;

    /// <summary>The most tokens of a figure's own noun: a clause right behind it is the figure's.</summary>
    const int LongestNoun = 3;

    readonly SentenceTokens _tokens = new(text);

    /// <summary>From a phrase before the figure: "On October 3 … five were killed", "since December at 4,100".</summary>
    public bool FromLeft(DatePhrase phrase, int figure)
    {
        if (figure - phrase.EndToken > MostTokens || Breaks(phrase.EndToken, figure) || IsTribute(figure) || IsOfAgreement(phrase) || IsOfModifier(phrase) || HoldsNow(phrase.EndToken, figure))
        {
            return false;
        }

        if (figure - phrase.EndToken <= LongestNoun && IsOfTotal(phrase))
        {
            return true;
        }

        if (_tokens.Has(sentence.FirstToken, DatingWords.Of) && HasComma(phrase.EndToken, figure))
        {
            return false;
        }

        // A clause of its own holds the phrase; the figure must stand in it too, unless "When … in 2017," opens the sentence.
        var opener = OpenerBefore(phrase.FirstToken);
        if (opener >= 0 && !(_tokens.Has(opener, DatingWords.Relative) && opener <= sentence.FirstToken) && ClauseEnd(opener, phrase.EndToken, !_tokens.Has(opener, DatingWords.Relative)) <= figure && opener > sentence.FirstToken)
        {
            return false;
        }

        return !HasClosedOpener(phrase.EndToken, figure) && !IsNow(phrase.EndToken, figure);
    }

    /// <summary>From a phrase behind the figure: "killed 36 between Dec. 14 and 15".</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="figure">The first token after the figure.</param>
    /// <param name="other">The first token of the next figure, when it stands between them; else -1.</param>
    /// <param name="last">The first token of the last figure between them, or -1.</param>
    public bool FromRight(DatePhrase phrase, int figure, int other, int last)
    {
        if (IsTribute(figure) || phrase.FirstToken - figure > MostTokens || Breaks(figure, phrase.FirstToken) || (other >= 0 && !AreCoordinated(figure, other)))
        {
            return false;
        }

        if (phrase.FirstToken - figure > LongestNoun && IsOfTotal(phrase) && !IsTotal(figure))
        {
            return false;
        }

        if (phrase.Relation == DateRelation.Since && IsOfNewTotal(figure, phrase.FirstToken))
        {
            return false;
        }

        var isPart = IsPartitive(figure);
        var isSpoken = false;
        for (var at = figure; at < phrase.FirstToken; at++)
        {
            if (at > figure && _tokens.Has(at, DatingWords.Comparing) && (at == phrase.FirstToken - 1 || _tokens.Has(at + 1, DatingWords.Preposition) && at == phrase.FirstToken - 2))
            {
                // "164 died, more than in the same month of last year"
                return false;
            }

            if (at > figure && _tokens.Has(at, DatingWords.Than) && !HasComma(at, phrase.FirstToken))
            {
                // "900 died, more than in the same period last year", "more than the 300 of March"
                return false;
            }

            if (at > figure && _tokens.IsComma(at) && _tokens.Has(at + 1, DatingWords.AsWord) && (_tokens.Has(at + 2, DatingWords.The) || _tokens.IsCapital(at + 2)))
            {
                // ", as the two presidents met on Friday"
                return false;
            }

            isSpoken |= _tokens.IsReporting(at) || _tokens.Has(at, DatingWords.According);
            if (isSpoken && _tokens.IsComma(at) && _tokens.Has(at + 1, DatingWords.Relative) && !_tokens.Has(at + 1, DatingWords.That))
            {
                // ", said the general, whose forces retook the town on Monday": told of who speaks
                return false;
            }

            var isOpener = _tokens.Has(at, DatingWords.Opener);
            if ((isOpener && (at < last || !_tokens.Has(at, DatingWords.RightOpener))) || (isPart && _tokens.IsComma(at)) || (IsParticipleClause(at) && !HasComma(at + 1, phrase.FirstToken)) || BeginsClause(at) || (at > figure + LongestNoun && IsRelativeThat(at)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Casualties reached a record in 2015; at least …": what follows is told of that time.</summary>
    public bool IsBeforeSemicolon(DatePhrase phrase) => _tokens.IsSign(phrase.EndToken, ";");

    /// <summary>"Since April, when Russia took it back, mines have": behind the clause's second comma.</summary>
    bool HasClauseBetween(int from, int figure)
    {
        for (var at = from + 1; at < figure; at++)
        {
            if (_tokens.IsComma(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"since 2011, when": a clause tells what was then.</summary>
    public bool IsBeforeWhen(DatePhrase phrase, int figure) => phrase.EndToken <= figure && !HasClauseBetween(phrase.EndToken, figure) && _tokens.Has(_tokens.IsComma(phrase.EndToken) ? phrase.EndToken + 1 : phrase.EndToken, DatingWords.When);

    /// <summary>"a day after nine soldiers were killed": a clause follows, and not a comma.</summary>
    public bool IsBeforeClause(DatePhrase phrase) =>
        _tokens.Has(phrase.EndToken - 1, DatingWords.Opener) && phrase.EndToken < sentence.EndToken
        && (_tokens.IsWord(phrase.EndToken) || _tokens.IsNumber(phrase.EndToken)) && !_tokens.Has(phrase.EndToken, DatingWords.Preposition) && HasVerb(phrase.EndToken);

    /// <summary>A verb follows before the clause ends: "after nine were killed", but not "before talks that open on Monday".</summary>
    bool HasVerb(int from)
    {
        const int Near = 14;
        for (var at = from; at < Math.Min(sentence.EndToken, from + Near) && !_tokens.IsComma(at) && !_tokens.IsBreak(at) && !_tokens.Has(at, DatingWords.Relative); at++)
        {
            if (_tokens.IsReporting(at) || _tokens.IsEventVerb(at) || _tokens.Has(at, DatingWords.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"since they entered combat this month": the clause begins then, and goes on.</summary>
    public bool IsSinceClause(DatePhrase phrase)
    {
        for (var at = phrase.FirstToken - 1; at >= Math.Max(sentence.FirstToken, phrase.FirstToken - 10) && !_tokens.IsComma(at) && !_tokens.Has(at, DatingWords.And) && !_tokens.Has(at, DatingWords.Contrast); at--)
        {
            if (_tokens.Has(at, DatingWords.Since))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the contract that the government introduced in February": a clause that describes something else.</summary>
    bool IsRelativeThat(int at) =>
        _tokens.Has(at, DatingWords.That) && at > sentence.FirstToken && _tokens.IsWord(at - 1) && !_tokens.IsReporting(at - 1) && !_tokens.Has(at - 1, DatingWords.And) && (_tokens.Has(at + 1, DatingWords.The) || _tokens.Has(at + 1, DatingWords.Auxiliary) || _tokens.IsEventVerb(at + 1));

    /// <summary>"and that a total of …", ", and the first of them should …".</summary>
    bool BeginsClause(int at) => _tokens.Has(at, DatingWords.And) && (_tokens.IsComma(at - 1) || _tokens.IsComma(at + 1) || _tokens.Has(at + 1, DatingWords.That));

    /// <summary>", accusing them of": a comma and a participle that takes objects of its own.</summary>
    bool IsParticipleClause(int comma) =>
        _tokens.IsComma(comma) && _tokens.IsWord(comma + 1) && _tokens[comma + 1].Length > 5
        && _tokens.Chars(comma + 1).EndsWith("ing", StringComparison.Ordinal) && !_tokens.Has(comma + 1, DatingWords.NoParticiple);

    /// <summary>A contrast or a bracket that holds one of the two alone.</summary>
    bool Breaks(int from, int to)
    {
        var depth = 0;
        for (var at = from; at < to; at++)
        {
            if (_tokens.IsSign(at, ";") || _tokens.Has(at, DatingWords.Contrast) || (_tokens.Has(at, DatingWords.And) && _tokens.Has(at + 1, DatingWords.That)))
            {
                return true;
            }

            depth += _tokens.IsSign(at, "(") ? 1 : _tokens.IsSign(at, ")") ? -1 : 0;
        }

        return depth != 0;
    }

    /// <summary>A list parts two figures, "60 killed and 20 wounded": no comma before "and", which begins a clause of its own.</summary>
    bool AreCoordinated(int from, int to)
    {
        var isList = false;
        for (var at = from; at < to; at++)
        {
            if (_tokens.Has(at, DatingWords.Including) && !_tokens.Has(at, DatingWords.Of))
            {
                return true;
            }

            if (_tokens.IsComma(at) && _tokens.Has(at + 1, DatingWords.And))
            {
                return false;
            }

            if (_tokens.Has(at, DatingWords.And) && (_tokens.Has(at + 1, DatingWords.Future) || _tokens.Has(at + 1, DatingWords.Auxiliary)))
            {
                // "has 300 men there and will send 200 by May": the second verb's time is its own
                return false;
            }

            isList |= _tokens.Has(at, DatingWords.ListWord);
        }

        return isList;
    }

    bool HasComma(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (_tokens.IsComma(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest word that opens a clause before a token, with no comma between; -1 when there is none.</summary>
    int OpenerBefore(int token)
    {
        for (var at = token - 1; at >= sentence.FirstToken && token - at < MostTokens; at--)
        {
            var isRelative = _tokens.Has(at, DatingWords.That) && IsNumberNear(at) && (_tokens.Has(at + 1, DatingWords.Auxiliary) || _tokens.IsEventVerb(at + 1));
            if (_tokens.IsComma(at) || _tokens.IsBreak(at) || (_tokens.Has(at, DatingWords.That) && !isRelative))
            {
                return -1;
            }

            if (isRelative || _tokens.Has(at, DatingWords.Opener))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A number stands a few words before: "the 15 Egyptian soldiers that …".</summary>
    bool IsNumberNear(int at)
    {
        for (var near = Math.Max(sentence.FirstToken, at - 5); near < at; near++)
        {
            if (_tokens.IsNumber(near))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", killing four", ", which wounded 28": what came of the clause before.</summary>
    bool HasResult(int at) => _tokens.Has(at, DatingWords.Result) || (_tokens.Has(at, DatingWords.Those) && _tokens.Has(at + 1, DatingWords.IncidentVerb));

    int ClauseEnd(int opener, int from, bool withResult)
    {
        var at = Math.Max(opener, from);
        while (at < sentence.EndToken && !(_tokens.IsComma(at) && !(withResult && HasResult(at + 1))) && !_tokens.IsBreak(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>"after", "before" and the like begin a clause about another time between phrase and figure.</summary>
    bool HasClosedOpener(int from, int figure)
    {
        for (var at = from; at < figure; at++)
        {
            if (_tokens.Has(at, DatingWords.Opener) && !_tokens.Has(at, DatingWords.Relative) && at > from)
            {
                return true;
            }
        }

        return false;
    }
}
