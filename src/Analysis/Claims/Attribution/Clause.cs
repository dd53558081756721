using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The shallow structure of one sentence: where a cue's subject stands, where phrases and clauses end.</summary>
sealed class Clause(TokenizedText text)
{
    /// <summary>The most tokens that a speaker's phrase is looked for in.</summary>
    public const int LongestPhrase = 40;

    /// <summary>The most tokens before a colon that names a speaker.</summary>
    public const int LongestLabel = 9;

    int _first;
    int _end;

    public void Begin(Sentence sentence)
    {
        _first = sentence.FirstToken;
        _end = sentence.EndToken;
    }

    ReadOnlySpan<Token> Tokens => text.Tokens;

    public bool Is(int at, char sign) => at >= _first && at < _end && Tokens[at].Kind == TokenKind.Sign && text.Text[Tokens[at].Start] == sign;

    public int WordAt(int at) => at >= _first && at < _end ? Tokens[at].Word : 0;

    char SignAt(int at) => at >= _first && at < _end && Tokens[at].Kind == TokenKind.Sign ? text.Text[Tokens[at].Start] : '\0';

    bool IsQuote(int at) => SignAt(at) is '"' or '“' or '”' or '«' or '»';

    bool IsDash(int at) => SignAt(at) is '–' or '—' || (SignAt(at) == '-' && Tokens[at].SpaceBefore);

    /// <summary>A sign that ends a clause or sets off a part of it.</summary>
    bool IsBreak(int at) => SignAt(at) is ',' or ';' or ':' or '(' or ')' or '!' or '?' or '[' or ']' or '•' or '…' || IsQuote(at) || IsDash(at) || (SignAt(at) == '.' && !IsInitial(at - 1));

    /// <summary>"John F. Kirby"</summary>
    bool IsInitial(int at) => at >= _first && Tokens[at].Length == 1 && Tokens[at].IsCapital;

    public bool IsSentenceStart(int at)
    {
        for (var i = at - 1; i >= _first; i--)
        {
            if (Tokens[i].Kind != TokenKind.Sign && Tokens[i].Kind != TokenKind.Number && Tokens[i].Kind != TokenKind.LineBreak)
            {
                return false;
            }
        }

        return true;
    }

    public bool BeginsClause(int at) => at == _first || IsBreak(at - 1) || IsSentenceStart(at) || Words.ClauseOpener.Contains(Tokens[at - 1]);

    /// <summary>True when the sentence or its clause ends at a token.</summary>
    public bool EndsClause(int at) => at >= _end || IsBreak(at);

    /// <summary>The token after a noun phrase that begins at a token: up to a sign, a clause opener or a finite verb.</summary>
    public int PhraseEnd(int first)
    {
        var limit = Math.Min(_end, first + LongestPhrase);
        for (var i = first; i < limit; i++)
        {
            if (i > first && EndsPhrase(i))
            {
                // An appositive belongs to the phrase: "the demographer, Igor Yefremov", "the agency, HUR,".
                return i;
            }
        }

        return Math.Max(first, limit);
    }

    /// <summary>"Marijke Hoekstra, a Korea specialist at Leiden": the end of the appositive of a person's name, else of the phrase itself.</summary>
    public int WithAppositive(int first, int end)
    {
        if (SignAt(end) != ',' || end + 1 >= _end || !Words.Article.Contains(Tokens[end + 1]) || NounPhrase.PersonName(text, first, end) is null)
        {
            return end;
        }

        var appositiveEnd = PhraseEnd(end + 1);
        if (!EndsClause(appositiveEnd))
        {
            return end;
        }

        for (var i = end + 1; i < appositiveEnd; i++)
        {
            if (Words.Role.LengthAt(Tokens, i) > 0)
            {
                return appositiveEnd;
            }
        }

        return end;
    }

    bool EndsPhrase(int at) =>
        (IsBreak(at) && SignAt(at) is not ('(' or ')')) || (Words.Auxiliary.Contains(Tokens[at]) && !Tokens[at].IsCapital) || (Words.Relative.Contains(Tokens[at]) && Tokens[at].Word != 0)
        || (Words.ClauseOpener.Contains(Tokens[at]) && !(Tokens[at].Word == Words.And && at + 1 < _end && Tokens[at + 1].IsCapital))
        || (Words.Say.Contains(Tokens[at]) && !IsNoun(at) && !Tokens[at].IsCapital);

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
        return IsQuote(at - 1) || (EndsClause(end) && (SignAt(end) == ':' || HasVerbBefore(at)) && (next.IsCapital || Words.Determiner.Contains(next) || Words.Pronoun.Contains(next) || Words.Role.LengthAt(Tokens, at + 1) > 0) && !Words.Continuing.Contains(next));
    }

    bool HasVerbBefore(int at)
    {
        var limit = Math.Max(_first, at - LongestPhrase);
        for (var i = at - 1; i >= limit; i--)
        {
            if (Words.Auxiliary.Contains(Tokens[i]) || (Tokens[i].Length > 3 && text[Tokens[i]].EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
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
            return (Left(end - 2), end - 2);
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

        return (first, segmentEnd);
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

    /// <summary>The parenthetical tells no name: "citing", "traveling in Rome", "which is invited", "in its bulletin".</summary>
    bool IsAside(int at) =>
        Words.Relative.Contains(Tokens[at]) || Words.Preposition.Contains(Tokens[at]) || Words.ClauseOpener.Contains(Tokens[at]) || text[Tokens[at]].EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The first token of the noun phrase that ends before a token.</summary>
    int Left(int end)
    {
        var limit = Math.Max(_first, end - LongestPhrase);
        for (var i = end - 1; i >= limit; i--)
        {
            if (EndsToTheLeft(i))
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
        comma + 1 < _end && Words.People.LengthAt(Tokens, comma + 1) > 0 && Words.People.MatchBefore(Tokens, comma, out _) is not null;

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

    /// <summary>What a reporting verb covers, by the signs before its subject and after it.</summary>
    public Reach ReachOf(int first, int verb)
    {
        var isAs = first - 1 > _first && Tokens[first - 1].Word == Words.As && SignAt(first - 2) == ',';
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
        for (var i = verb + 1; i < Math.Min(_end, verb + LongestPhrase); i++)
        {
            if (SignAt(i) is ',' or '.' or ';' or '!' or '?' or ')' || IsDash(i))
            {
                return false;
            }

            if (Tokens[i].Word == Words.That || SignAt(i) == ':' || IsQuote(i) || (Words.Auxiliary.Contains(Tokens[i]) && SignAt(i) == '\0') || IsFigure(i))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsNumber(int at) => at < _end && (Tokens[at].Kind == TokenKind.Number || (at + 1 < _end && Tokens[at + 1].Kind == TokenKind.Number && Words.Preposition.Contains(Tokens[at])));

    /// <summary>A figure with separators: no day, no year.</summary>
    bool IsFigure(int at) => Tokens[at].Kind == TokenKind.Number && !Words.Day.Contains(Tokens[at - 1]) && !Words.Day.Contains(Tokens[Math.Min(at + 1, Tokens.Length - 1)]) && text[Tokens[at]].IndexOf(',') > 0;

    /// <summary>The count noun that ends a phrase: "the Pentagon's count"; 0 when there is none.</summary>
    public int CountNounIn(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end, first + 9); i++)
        {
            if (Words.CountNoun.Contains(Tokens[i]))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"its own", "their", "the same": the count of whoever speaks already.</summary>
    public bool IsAnaphoric(int first, int noun) => Words.Possessive.Contains(Tokens[first]) || (noun - first <= 2 && Tokens[noun - 1].Word == Words.Same);

    /// <summary>A reporting participle a few tokens before: "put at 600 by", "reported on Monday by".</summary>
    public bool ParticipleBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(_first, at - 8); i--)
        {
            if (Words.ReportingParticiple.Contains(Tokens[i]))
            {
                return true;
            }

            if (IsBreak(i) || Words.ClauseOpener.Contains(Tokens[i]))
            {
                return false;
            }
        }

        return false;
    }

    public bool IsQuoteAt(int at) => IsQuote(at);

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

    /// <summary>The subject that begins the sentence, for a participle that hangs on it.</summary>
    public (int First, int End) SubjectOfSentence(int participle)
    {
        var end = _first;
        while (end < participle && !EndsPhrase(Math.Max(end, _first + 1)) && end - _first < 8)
        {
            end++;
        }

        return (_first, end);
    }

    /// <summary>The first token of the words that modify a noun: "the latest Ukrainian", "Ukraine's".</summary>
    public int NounPhraseStart(int noun)
    {
        var i = noun;
        while (i > _first && noun - i < 7 && !IsBreak(i - 1) && !Words.Preposition.Contains(Tokens[i - 1]) && !Words.ClauseOpener.Contains(Tokens[i - 1])
            && !Words.Auxiliary.Contains(Tokens[i - 1]) | IsPossessive(i - 1) && !Words.Say.Contains(Tokens[i - 1]) && Tokens[i - 1].Kind != TokenKind.Number && !Words.Determiner.Contains(Tokens[i]))
        {
            i--;
        }

        return i;
    }

    bool IsPossessive(int at) => SignAt(at) is '\'' or '’';
}
