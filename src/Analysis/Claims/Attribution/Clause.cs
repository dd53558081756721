using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The shallow structure of one sentence: where a cue's subject stands, where phrases and clauses end.</summary>
sealed partial class Clause(TokenizedText text)
{
    /// <summary>The most tokens that a speaker's phrase is looked for in.</summary>
    public const int LongestPhrase = 40;

    /// <summary>The most tokens before a colon that names a speaker.</summary>
    public const int LongestLabel = 9;

    /// <summary>The most tokens before a colon that stands behind a speaker and an aside.</summary>
    public const int LongestHead = 18;

    /// <summary>The most tokens of a name between commas or quotation marks.</summary>
    const int LongestName = 6;

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
    bool IsBreak(int at) => SignAt(at) is not '\0' and var sign && (sign is ',' or ';' or ':' or '(' or ')' or '!' or '?' or '[' or ']' or '•' or '…' || IsQuote(at) || IsDash(at) || (sign == '.' && !IsInitial(at - 1)));

    /// <summary>"John F. Kirby", "acting Gov. Yuri Slyusar"</summary>
    bool IsInitial(int at) => at >= _first && Tokens[at].IsCapital && (Tokens[at].Length == 1 || (Tokens[at].Length <= LongestTitle && Words.Title.Contains(Tokens[at]) && at + 2 < _end && Tokens[at + 2].IsCapital));

    /// <summary>The letters of "Capt", the longest title that is cut short.</summary>
    const int LongestTitle = 4;

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
        if (SignAt(end) == ',' && Words.Article.Contains(Tokens[first]) && NounPhrase.PersonName(text, first, end) is null && PhraseEnd(end + 1) is var nameEnd && EndsClause(nameEnd)
            && nameEnd - end <= LongestName && NounPhrase.PersonName(text, end + 1, nameEnd) is not null)
        {
            // "said the mayor, Vitali Klitschko."
            return nameEnd;
        }

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
        (IsBreak(at) && SignAt(at) is not ('(' or ')'))
        || (Words.EndOfPhrase.Contains(Tokens[at])
            && ((Words.Auxiliary.Contains(Tokens[at]) && !Tokens[at].IsCapital) || Words.Relative.Contains(Tokens[at])
                || (Words.ClauseOpener.Contains(Tokens[at]) && !(Tokens[at].Word == Words.And && at + 1 < _end && Tokens[at + 1].IsCapital))
                || (Words.Say.Contains(Tokens[at]) && !IsNoun(at) && !Tokens[at].IsCapital)));

    public bool IsNumber(int at) => at < _end && (Tokens[at].Kind == TokenKind.Number || (at + 1 < _end && Tokens[at + 1].Kind == TokenKind.Number && Words.Preposition.Contains(Tokens[at])));

    /// <summary>The count noun that ends a phrase: "the Pentagon's count"; 0 when there is none.</summary>
    public int CountNounIn(int first, int end) => FirstIn(Words.CountNoun, first + 1, Math.Min(end, first + FarthestCountNoun));

    /// <summary>A count noun stands behind a token, whatever stands between.</summary>
    public bool HasCountNounBehind(int at) => CountNounIn(at + 1, _end) > 0;

    const int FarthestCountNoun = 9;

    /// <summary>The first word of a class in a part of the sentence; 0 when there is none.</summary>
    public int FirstIn(WordList words, int first, int end)
    {
        for (var i = first; i < Math.Min(end, _end); i++)
        {
            if (words.Contains(Tokens[i]))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"its own", "their", "the same": the count of whoever speaks already.</summary>
    public bool IsAnaphoric(int first, int noun) => Words.Possessive.Contains(Tokens[first]) || (noun - first <= 2 && Tokens[noun - 1].Word == Words.Same);

    public bool IsQuoteAt(int at) => IsQuote(at);

    /// <summary>The first token of the words that modify a noun: "the latest Ukrainian", "Ukraine's".</summary>
    public int NounPhraseStart(int noun)
    {
        var i = noun;
        while (i > _first && noun - i < 9 && !IsBreak(i - 1) && (!Words.Preposition.Contains(Tokens[i - 1]) || JoinsName(i - 1)) && !Words.ClauseOpener.Contains(Tokens[i - 1])
            && !Words.Auxiliary.Contains(Tokens[i - 1]) | IsPossessive(i - 1) && !Words.Say.Contains(Tokens[i - 1]) && !Words.Deny.Contains(Tokens[i - 1]) && Tokens[i - 1].Kind != TokenKind.Number && !Words.Determiner.Contains(Tokens[i]))
        {
            i--;
        }

        return i;
    }

    /// <summary>"the Ministry of Defence's estimate": within a name that owns what follows.</summary>
    bool JoinsName(int at) => Words.NameJoint.Contains(Tokens[at]) && at > _first && Tokens[at - 1].IsCapital && Tokens[at + 1].IsCapital;

    bool IsPossessive(int at) => SignAt(at) is '\'' or '’';
}
