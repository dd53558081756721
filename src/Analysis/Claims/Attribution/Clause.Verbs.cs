using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>How a cue stands in its clause: verb or noun, passive, inverted, and what it covers.</content>
sealed partial class Clause
{
    /// <summary>True for "reports", "claims", "estimates" after an article, possessive, adjective or preposition.</summary>
    public bool IsNoun(int at)
    {
        if (!Words.ReportNoun.Contains(Tokens[at]) && !Words.NounOrVerb.Contains(Tokens[at]) && !IsParticipleBeforeNoun(at))
        {
            return false;
        }

        if (at == _first)
        {
            return true;
        }

        if (at + 1 < _end && Tokens[at + 1].Kind == TokenKind.Number)
        {
            return false;
        }

        var before = Tokens[at - 1];
        if (Words.OwnedAdjective.Contains(before) && at - 2 >= _first && (Words.Determiner.Contains(Tokens[at - 2]) || Words.Possessive.Contains(Tokens[at - 2])))
        {
            // "in its daily note"
            return true;
        }

        return Words.Determiner.Contains(before) || Words.Possessive.Contains(before) || (Words.Preposition.Contains(before) && before.Word != Words.To) || SignAt(at - 1) is '\'' or '’'
            || Words.People.MatchBefore(Tokens, at, out _) is not null || WordAt(at + 1) == Words.By || Words.Of == WordAt(at + 1);
    }

    /// <summary>"Ukraine's alleged support", "the reported deaths"</summary>
    bool IsParticipleBeforeNoun(int at) =>
        at > _first && at + 1 < _end && (Words.Article.Contains(Tokens[at - 1]) || IsPossessive(at - 1)) && Tokens[at + 1].Kind == TokenKind.Word;

    /// <summary>"was said", "were reported killed", "is believed to": a form of being before the verb, adverbs aside.</summary>
    public bool IsPassive(int at)
    {
        var i = at - 1;
        while (i >= _first && Words.Adverb.Contains(Tokens[i]))
        {
            i--;
        }

        return i >= _first && Words.Being.Contains(Tokens[i]) && SignAt(i) == '\0' && !text[Tokens[at]].EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>", said X" and "…" says X: no subject before the verb, and a noun phrase after it that ends its clause.</summary>
    public bool IsInverted(int at)
    {
        if (at == _first || at + 1 >= _end || Words.Listening.Contains(Tokens[at]) || !(SignAt(at - 1) == ',' || IsQuote(at - 1) || IsDash(at - 1) || Words.That == 0))
        {
            return false;
        }

        var next = Tokens[at + 1];
        if (next.Kind != TokenKind.Word || next.Word == Words.That || next.Word == Words.To || Words.Preposition.Contains(next) || Words.Adverb.Contains(next) || Words.Day.Contains(next))
        {
            return false;
        }

        var end = PhraseEnd(at + 1);
        for (var i = at + 1; i < end && !IsQuote(at - 1); i++)
        {
            if (Tokens[i].Kind == TokenKind.Number && !IsOrdinal(i))
            {
                // ", says Pyongyang sent 8,000 labourers": a clause of its own
                return false;
            }
        }

        return IsQuote(at - 1) || (EndsClause(end) && (SignAt(end) == ':' || (Words.Article.Contains(next) && (end >= _end - 1 || (SignAt(end) == ',' && end + 1 < _end && Words.Relative.Contains(Tokens[end + 1])))) || HasVerbBefore(at, next.IsCapital) || (SignAt(end) == ',' && Words.AdjunctPreposition.Contains(Tokens[_first]))) && (next.IsCapital || Words.Determiner.Contains(next) || Words.Pronoun.Contains(next) || Words.Role.LengthAt(Tokens, at + 1) > 0) && !Words.Continuing.Contains(next));
    }

    /// <summary>"the 80th Brigade"</summary>
    bool IsOrdinal(int number) =>
        number + 1 < _end && !Tokens[number + 1].SpaceBefore && text[Tokens[number + 1]] is "th" or "st" or "nd" or "rd";

    /// <param name="at">The token that the verb stands before.</param>
    /// <param name="inPresent">Verbs of the present count too; before a noun in lower case that may be an object, they are of a clause inside the subject.</param>
    bool HasVerbBefore(int at, bool inPresent)
    {
        var limit = Math.Max(_first, at - LongestPhrase);
        for (var i = at - 1; i >= limit; i--)
        {
            if (Words.Auxiliary.Contains(Tokens[i]) || WordClasses.Has(Tokens[i], WordClass.Past) || (inPresent && WordClasses.Has(Tokens[i], WordClass.BaseForm | WordClass.ThirdPerson) && !WordClasses.Has(Tokens[i], WordClass.NounOrVerb)) || (Tokens[i].Length > 3 && text[Tokens[i]].EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a reporting verb covers, by the signs before its subject and after it.</summary>
    public Reach ReachOf(int first, int verb)
    {
        var isAs = first - 1 > _first && ((Tokens[first - 1].Word == Words.As && SignAt(first - 2) == ',') || (Tokens[first - 1].Word == Words.So && Tokens[first - 2].Word == Words.Or));
        var isParenthetical = isAs || first > _first && (SignAt(first - 1) == ',' || IsQuote(first - 1) || IsDash(first - 1)) && !IsSentenceStart(first);
        if (!isParenthetical)
        {
            return Reach.After;
        }

        return HasComplement(verb) ? Reach.After : Reach.Both;
    }

    /// <summary>True when a clause or a figure follows the verb before the next comma: "said on Monday that".</summary>
    bool HasComplement(int verb)
    {
        var isCircumstance = false;
        for (var i = verb + 1; i < Math.Min(_end, verb + LongestPhrase); i++)
        {
            if (SignAt(i) is ',' or '.' or ';' or '!' or '?' or ')' || IsDash(i))
            {
                return false;
            }

            // "the ministry says after the last bodies were pulled out": when it says so, and not what.
            isCircumstance |= Words.Circumstance.Contains(Tokens[i]);
            if ((Tokens[i].Word == Words.That && !(i + 1 < _end && Words.Day.Contains(Tokens[i + 1]))) || SignAt(i) == ':' || IsQuote(i) || (!isCircumstance && ((Words.Auxiliary.Contains(Tokens[i]) && SignAt(i) == '\0') || IsFigure(i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A figure with separators: no day, no year.</summary>
    bool IsFigure(int at) => Tokens[at].Kind == TokenKind.Number && !Words.Day.Contains(Tokens[at - 1]) && !Words.Day.Contains(Tokens[Math.Min(at + 1, Tokens.Length - 1)]) && text[Tokens[at]].IndexOf(',') > 0;

    /// <summary>A reporting participle before it in the clause: "put at 600 by", "put at roughly 11,000 on New Year's Day by".</summary>
    public bool ParticipleBefore(int at)
    {
        const int Farthest = 12;
        for (var i = at - 1; i >= Math.Max(_first, at - Farthest); i--)
        {
            if (Words.ReportingParticiple.Contains(Tokens[i]))
            {
                return true;
            }

            if (IsBreak(i) || Words.ClauseOpener.Contains(Tokens[i]) || Words.Auxiliary.Contains(Tokens[i]))
            {
                return false;
            }
        }

        return false;
    }
}
