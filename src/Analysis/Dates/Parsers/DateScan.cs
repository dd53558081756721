using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Dates.Parsers;

/// <summary>A date as it stands in the tokens, without the words that tell its relation ("since", "by").</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Expression">What it says.</param>
/// <param name="Rule">The rule that read it.</param>
internal readonly record struct DateCore(int Start, int End, DateExpression Expression, string Rule);

/// <summary>A tokenised text as the date parsers ask it: positions out of range are no token of any class.</summary>
internal readonly ref struct DateScan(TokenizedText text)
{
    readonly ReadOnlySpan<Token> _tokens = text.Tokens;
    readonly string _text = text.Text;

    public int Count => _tokens.Length;

    public bool Has(int at, WordList words) => (uint)at < (uint)_tokens.Length && words.Contains(_tokens[at]);

    /// <summary>The word's number in a class, or null.</summary>
    public int? Value(int at, WordNumbers words) => (uint)at < (uint)_tokens.Length ? words.Of(_tokens[at]) : null;

    public bool IsSign(int at, char sign) => (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Sign && _text[_tokens[at].Start] == sign;

    public bool IsDash(int at) => IsSign(at, '-') || IsSign(at, '–') || IsSign(at, '—');

    /// <summary>"'s" or "’" directly behind a word.</summary>
    public bool IsPossessive(int at) => IsGlued(at) && (IsSign(at, '\'') || IsSign(at, '’'));

    public bool IsNumber(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Number;

    public bool IsWord(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Word;

    public bool IsCapital(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].IsCapital;

    public bool IsLineBreak(int at) => (uint)at >= (uint)_tokens.Length || _tokens[at].Kind == TokenKind.LineBreak;

    /// <summary>No white space stands before the token.</summary>
    public bool IsGlued(int at) => (uint)at < (uint)_tokens.Length && !_tokens[at].SpaceBefore;

    public int Length(int at) => (uint)at < (uint)_tokens.Length ? _tokens[at].Length : 0;

    public ReadOnlySpan<char> Chars(int at) => _text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    /// <summary>A number of at most four plain digits within limits, or null.</summary>
    public int? Number(int at, int least, int most)
    {
        if (!IsNumber(at) || _tokens[at].Length > 4)
        {
            return null;
        }

        var value = 0;
        foreach (var digit in Chars(at))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            value = (value * 10) + (digit - '0');
        }

        return value >= least && value <= most ? value : null;
    }

    public int? Year(int at) => Length(at) == 4 ? Number(at, DateWords.FirstYear, DateWords.LastYear) : null;

    /// <summary>A count in digits or as a word; "a" and "an" are 1.</summary>
    public int? CountAt(int at) => Number(at, 1, 400) ?? Value(at, DateWords.Count);

    public DateUnit? Unit(int at) => (DateUnit?)Value(at, DateWords.Unit);

    /// <summary>A lower-case word that can be a noun stands here, so a number before it counts something.</summary>
    public bool CountsSomething(int at) => IsWord(at) && !IsCapital(at) && !Has(at, DateWords.YearFollower) && !IsNumberAhead(at);

    /// <summary>"about 300", "more than 40", "dozens": another number begins here, so that the one before it counts nothing.</summary>
    bool IsNumberAhead(int at)
    {
        const int LongestQualifier = 4;
        for (var end = at; end <= at + LongestQualifier; end++)
        {
            if (IsNumber(end) || Has(end, DateWords.NumberWord))
            {
                return true;
            }

            if (!Has(end, DateWords.NumberQualifier))
            {
                return false;
            }
        }

        return false;
    }

    public TextSpan SpanOf(int start, int end) => new(_tokens[start].Start, _tokens[end - 1].End);
}
