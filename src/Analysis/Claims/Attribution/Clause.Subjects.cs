using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Where the subject of a verb stands.</content>
sealed partial class Clause
{
    /// <summary>"it was reported", "it is claimed": the pronoun's token; -1 when the subject is another.</summary>
    public int ImpersonalSubjectBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(_first, at - 5); i--)
        {
            if (Words.ImpersonalSubject.Contains(Tokens[i]))
            {
                return i;
            }

            if (!Words.Auxiliary.Contains(Tokens[i]) && !Words.Adverb.Contains(Tokens[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The tokens of a verb's subject, parentheticals between them included; empty when none stands there.</summary>
    public (int First, int End) SubjectBefore(int verb)
    {
        var end = SkipBack(verb);
        if (end <= _first)
        {
            return (end, end);
        }

        if (Words.Relative.Contains(Tokens[end - 1]) && Tokens[end - 1].Word != Words.That && end - 2 > _first && SignAt(end - 2) == ',')
        {
            return (AfterVerb(Left(end - 2), end - 2), end - 2);
        }

        if (QuotedNameBefore(end) is > 0 and var quote && quote > _first)
        {
            // "the newspaper “The Guardian” wrote": the noun before it tells what bears that name.
            return (Left(quote), quote);
        }

        if (Words.Nominative.Contains(Tokens[end - 1]) && Tokens[end - 1].Word != Words.It | !IsObjectPosition(end - 1))
        {
            // "For Ukraine they give", "In its update of 1 April it speaks", "By dusk I'd say": nothing before the pronoun is of its phrase.
            return (end - 1, end);
        }

        var segmentEnd = end;
        if (SignAt(end - 1) is ',' or ')' || IsDash(end - 1))
        {
            // A parenthetical stands between subject and verb: "HUR, the agency, said".
            var open = OpenOf(end - 1);
            if (open <= _first)
            {
                return (end, end);
            }

            var isAside = IsAside(open + 1);
            segmentEnd = isAside ? open : end - 1;
            return (Left(open), segmentEnd);
        }

        var first = Left(end);
        if (first > _first && Words.Auxiliary.Contains(Tokens[first - 1]) && !Tokens[first - 1].IsCapital && first < end && !Words.Pronoun.Contains(Tokens[first]))
        {
            // What follows "is" is a predicate: "is aware of foreign media reports".
            return (end, end);
        }

        if (IsInRelative(first, end))
        {
            // "A European diplomat who served in Pyongyang points out": the noun before the clause that describes it.
            return (Left(first - 1), first - 1);
        }

        return (first, segmentEnd);
    }

    /// <summary>"On Russia he quoted Defence Intelligence, which puts": the clause describes the object.</summary>
    int AfterVerb(int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (Words.Say.Contains(Tokens[i]) || Words.Count.Contains(Tokens[i]))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>"those who counted it say": the pronoun stands right behind a verb or preposition.</summary>
    bool IsObjectPosition(int at) =>
        at > _first && (Words.Preposition.Contains(Tokens[at - 1]) || WordClasses.Has(Tokens[at - 1], WordClass.Past | WordClass.ThirdPerson | WordClass.Gerund));

    /// <summary>The words from <paramref name="first"/> are the verb phrase of a relative clause without a comma: "that supports Ukraine".</summary>
    bool IsInRelative(int first, int end) =>
        first - 2 > _first && first < end && Words.Relative.Contains(Tokens[first - 1]) && Tokens[first - 2] is { Kind: TokenKind.Word } noun && !Words.Say.Contains(noun) && !Words.ReportNoun.Contains(noun)
        && !Words.Count.Contains(noun) && Tokens[first] is { Kind: TokenKind.Word, IsCapital: false } verb && (WordClasses.Has(verb, WordClass.Past | WordClass.ThirdPerson) || Words.Auxiliary.Contains(verb));

    /// <summary>The mark that opens a capitalised name of a few words between quotation marks that ends before a token; -1 when none does.</summary>
    int QuotedNameBefore(int end)
    {
        if (!IsQuote(end - 1))
        {
            return -1;
        }

        for (var i = end - 2; i >= Math.Max(_first, end - 2 - LongestName); i--)
        {
            if (IsQuote(i))
            {
                return i < end - 2 && Tokens[i + 1].IsCapital && SignAt(end - 2) == '\0' ? i : -1;
            }
        }

        return -1;
    }

    int SkipBack(int verb)
    {
        var end = verb;
        while (end > _first && (Words.Adverb.Contains(Tokens[end - 1]) || (Words.Auxiliary.Contains(Tokens[end - 1]) && SignAt(end - 1) == '\0')))
        {
            end--;
        }

        return end;
    }

    /// <summary>The sign that opens the parenthetical which ends at a comma, bracket or dash; the sentence's first token when none does.</summary>
    int OpenOf(int close)
    {
        var wanted = SignAt(close) == ')' ? '(' : SignAt(close);
        var limit = Math.Max(_first, close - LongestPhrase);
        for (var i = close - 1; i > limit; i--)
        {
            if (SignAt(i) == wanted)
            {
                return i;
            }

            if (SignAt(i) is ';' or ':' || IsQuote(i))
            {
                break;
            }
        }

        return _first;
    }

    /// <summary>The parenthetical tells no name: "citing", "traveling in Rome", "which is invited", "in its bulletin", "seen by Reuters".</summary>
    bool IsAside(int at) =>
        WordAt(at + 1) == Words.By || Words.Relative.Contains(Tokens[at]) || Words.Preposition.Contains(Tokens[at]) || Words.ClauseOpener.Contains(Tokens[at]) || text[Tokens[at]].EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The first token of the noun phrase that ends before a token.</summary>
    int Left(int end)
    {
        var limit = Math.Max(_first, end - LongestPhrase);
        for (var i = end - 1; i >= limit; i--)
        {
            if (SignAt(i) == ')' && OpenOf(i) is var open && open > limit && SignAt(open) == '(')
            {
                // "the Association (AAPP), which is based abroad, said"
                i = open;
            }
            else if (EndsToTheLeft(i))
            {
                return i + 1;
            }
        }

        return limit;
    }

    bool EndsToTheLeft(int at)
    {
        var token = Tokens[at];
        if (IsBreak(at))
        {
            return !(SignAt(at) == ',' && IsBetweenAdjectives(at));
        }

        if (token.Word == Words.And)
        {
            return !IsCoordinated(at);
        }

        if (token.Word == Words.Who)
        {
            return at > _first && SignAt(at - 1) == ',';
        }

        if (token.Word == Words.That && (at == _first || IsBreak(at - 1)) && at + 1 < _end && Words.ReportNoun.Contains(Tokens[at + 1]))
        {
            return false;
        }

        return (Words.ClauseOpener.Contains(token) && !token.IsCapital && !(token.Word == Words.As && WordAt(at + 1) == Words.Of)) || (Words.Auxiliary.Contains(token) && !token.IsCapital && SignAt(at) == '\0');
    }

    /// <summary>"American, Ukrainian and South Korean officials"</summary>
    bool IsBetweenAdjectives(int comma) =>
        comma + 1 < _end && (Words.People.LengthAt(Tokens, comma + 1) > 0 || (Words.Country.LengthAt(Tokens, comma + 1) is > 0 and var length && comma + 1 + length < _end && Tokens[comma + 1 + length].Word == Words.And)) && Words.People.MatchBefore(Tokens, comma, out _) is not null;

    /// <summary>"and" joins two speakers: a name or role noun directly before it, and no verb before that.</summary>
    bool IsCoordinated(int and)
    {
        if (and == _first)
        {
            return false;
        }

        var before = Tokens[and - 1];
        var isName = before.IsCapital || Words.People.MatchBefore(Tokens, and, out _) is not null || Words.Role.MatchBefore(Tokens, and, out _) is not null;
        if (!isName)
        {
            return false;
        }

        for (var i = and - 1; i >= Math.Max(_first, and - 6) && !IsBreak(i); i--)
        {
            if (Words.Auxiliary.Contains(Tokens[i]) || Words.Say.Contains(Tokens[i]) || (Words.Preposition.Contains(Tokens[i]) && !(before.IsCapital && and + 1 < _end && Tokens[and + 1].IsCapital)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sentence begins with a word for what is reported: "The toll", "This", "The day's main number".</summary>
    public bool ClaimSubjectBefore(int at)
    {
        for (var i = _first; i < Math.Min(at, _first + 7); i++)
        {
            if (Words.ClaimSubject.Contains(Tokens[i]))
            {
                return true;
            }

            if (IsBreak(i) || Words.Preposition.Contains(Tokens[i]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The subject that begins the sentence, or its last clause behind a semicolon, for a participle that hangs on it.</summary>
    public (int First, int End) SubjectOfSentence(int participle)
    {
        // "the strike killed 45; an agency rejects the figure and says": the clause's own subject.
        var first = participle;
        var limit = Math.Max(_first, participle - LongestPhrase);
        while (first > limit && SignAt(first - 1) != ';')
        {
            first--;
        }

        first = first > limit ? first : _first;

        var end = first;
        while (end < participle && !EndsPhrase(Math.Max(end, first + 1)) && end - first < 8 && !(end > first && WordClasses.Has(Tokens[end], WordClass.ThirdPerson) && !Tokens[end].IsCapital && !IsPossessive(end) && !IsPossessive(end - 1)))
        {
            if (Words.Nominative.Contains(Tokens[end]))
            {
                // "In its update it speaks of 900,000 and says": the pronoun alone.
                return (end, end + 1);
            }

            end++;
        }

        return (first, end);
    }
}
