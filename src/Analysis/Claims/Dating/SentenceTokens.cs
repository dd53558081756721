using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>The tokens of a passage as the dating rules ask them: positions out of range are no token of any class.</summary>
internal readonly ref struct SentenceTokens(TokenizedText text)
{
    readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    readonly string _text = text.Text;

    public int Count => _tokens.Length;

    public bool Has(int at, WordList words) => (uint)at < (uint)_tokens.Length && words.Contains(_tokens[at]);

    public Token this[int at] => _tokens[at];

    public ReadOnlySpan<char> Chars(int at) => _text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    public bool IsSign(int at, ReadOnlySpan<char> signs) =>
        (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Sign && signs.Contains(_text[_tokens[at].Start]);

    public bool IsWord(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Word;

    public bool IsNumber(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Number;

    public bool IsCapital(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].IsCapital;

    public bool IsComma(int at) => IsSign(at, ",");

    public bool IsQuote(int at) => IsSign(at, "\"“”«»");

    /// <summary>A stop inside a sentence that clauses do not reach over: a semicolon, a colon, a dash between blanks.</summary>
    public bool IsBreak(int at) => IsSign(at, ";:") || (IsSign(at, "–—-") && _tokens[at].SpaceBefore && at + 1 < _tokens.Length && _tokens[at + 1].SpaceBefore);

    /// <summary>"'s" or "’".</summary>
    public bool IsPossessive(int at) => IsSign(at, "'’") && !_tokens[at].SpaceBefore;

    public bool IsReporting(int at) => Has(at, DatingWords.ReportingVerb);

    /// <summary>A verb of handing out with a noun of saying near it, on either side.</summary>
    public bool IsPublishing(int at)
    {
        if (!Has(at, DatingWords.PublishingVerb))
        {
            return false;
        }

        // "the first report of the Multilateral Sanctions Monitoring Team (MSMT), released on": set off, it may stand far from its noun.
        for (var near = IsComma(at - 1) ? at - 14 : at - 8; near <= at + 6; near++)
        {
            if (Has(near, DatingWords.SayingNoun) || Has(near, DatingWords.PublishedNoun) || Has(near, DatingWords.RunningTotal) || ((near < at || Has(at, DatingWords.ReleaseAct)) && Has(near, DatingWords.GivenFigure)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb that tells what happened: one of the table, or a lower-case word in "-ed".</summary>
    public bool IsEventVerb(int at) =>
        Has(at, DatingWords.EventVerb) || (IsWord(at) && !IsCapital(at) && _tokens[at].Length > 4 && Chars(at).EndsWith("ed", StringComparison.Ordinal) && !IsAdjective(at));

    /// <summary>"eleven photographed pages": a participle between an article or a number and a noun.</summary>
    bool IsAdjective(int participle) => (IsNumber(participle - 1) || Has(participle - 1, DatingWords.BeforeAdjective)) && IsWord(participle + 1) && !Has(participle + 1, DatingWords.Preposition) && !Has(participle + 1, DatingWords.Including);
}
