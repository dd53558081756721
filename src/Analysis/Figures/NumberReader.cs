using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Reads one number, of digits, words or both, or a vague quantity word, at a token.</summary>
internal static class NumberReader
{
    const decimal Largest = 1_000_000_000_000;

    static readonly PhraseList Vague = Vocabulary.Phrases("vague");
    static readonly WordList Article = Vocabulary.Words("number article");
    static readonly WordList Half = Vocabulary.Words("number half");
    static readonly WordList And = Vocabulary.Words("number and");
    static readonly PhraseList Units = Vocabulary.Phrases("number unit");
    static readonly PhraseList Tens = Vocabulary.Phrases("number tens");
    static readonly PhraseList Hundreds = Vocabulary.Phrases("number hundred", "number dozen");
    static readonly PhraseList Scales = Vocabulary.Phrases("number scale");
    static readonly PhraseList ShortScales = Vocabulary.Phrases("number scale short");

    /// <summary>True where a number can begin; a cheap test before <see cref="TryRead"/>.</summary>
    public static bool MayBegin(in Token token) => token.Kind == TokenKind.Number || token.Has(WordTraits.Number);

    /// <summary>Reads the number that begins at <paramref name="at"/>.</summary>
    /// <returns>False when none begins there ("a soldier", "half of them").</returns>
    public static bool TryRead(TokenizedText text, int at, out Number number)
    {
        Effort.Look();
        var tokens = text.Tokens;
        if (tokens[at].Kind == TokenKind.Number)
        {
            number = ReadDigits(text, at);
            return true;
        }

        return TryReadVague(tokens, at, out number) || TryReadWords(tokens, at, out number);
    }

    static Number ReadDigits(TokenizedText text, int at)
    {
        var tokens = text.Tokens;
        var end = DigitGroups.End(text, at);
        var scaleAt = ScaleAt(tokens, end, out var scale);
        var hasValue = DigitGroups.TryParse(text, at, end, scale > 1, out var value);
        value *= scale;
        hasValue = hasValue && value == decimal.Truncate(value) && value <= Largest;
        var count = hasValue ? (long)value : 0;
        return new Number(at, scaleAt, count, count, NumberForm.Digits, scale, hasValue);
    }

    /// <summary>The end of the scale word at <paramref name="at"/> ("thousand", "K" without a space), <paramref name="at"/> itself without one.</summary>
    static int ScaleAt(ReadOnlySpan<Token> tokens, int at, out long scale)
    {
        scale = 1;
        if (at >= tokens.Length)
        {
            return at;
        }

        var hyphen = at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Sign && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore ? 1 : 0;
        var entry = tokens[at].SpaceBefore ? null : ShortScales.Match(tokens, at, out _);
        entry ??= Scales.Match(tokens, at + hyphen, out _);
        if (entry is null)
        {
            return at;
        }

        scale = entry.Number;
        return at + (Scales.Match(tokens, at, out _) is null && ShortScales.Match(tokens, at, out _) is null ? hyphen : 0) + 1;
    }

    static bool TryReadVague(ReadOnlySpan<Token> tokens, int at, out Number number)
    {
        number = default;
        if (Vague.Match(tokens, at, out var length) is not { } entry)
        {
            return false;
        }

        var dash = entry.Value!.IndexOf('-', StringComparison.Ordinal);
        var low = long.Parse(entry.Value.AsSpan(0, dash), System.Globalization.CultureInfo.InvariantCulture);
        var high = long.Parse(entry.Value.AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
        number = new Number(at, at + length, low, high, NumberForm.Vague, 1, true);
        return true;
    }

    static bool TryReadWords(ReadOnlySpan<Token> tokens, int at, out Number number)
    {
        var state = new WordSum(at);
        if (Half.Contains(tokens[at]))
        {
            state.ReadHalf(tokens, Article, Hundreds, Scales);
        }
        else
        {
            if (Article.Contains(tokens[at]))
            {
                state.At++;
            }

            state.ReadAll(tokens);
        }

        number = new Number(at, state.At, state.Total, state.Total, NumberForm.Words, state.LastScale, true);
        return state.Found && state.Total is > 0 and <= (long)Largest;
    }

    /// <summary>The sum that number words make up, word by word.</summary>
    struct WordSum(int first)
    {
        long _total;
        long _group;
        long _smallest = long.MaxValue;

        public int At { get; set; } = first;

        public bool Found { get; private set; }

        public long LastScale { get; private set; } = 1;

        public readonly long Total => _total + _group;

        public void ReadHalf(ReadOnlySpan<Token> tokens, WordList article, PhraseList hundreds, PhraseList scales)
        {
            var next = At + 1;
            if (next < tokens.Length && article.Contains(tokens[next]))
            {
                next++;
            }

            var entry = next == At + 1 ? null : hundreds.Match(tokens, next, out _) ?? scales.Match(tokens, next, out _);
            if (entry is not null)
            {
                _total = entry.Number / 2;
                At = next + 1;
                Found = true;
            }
        }

        public void ReadAll(ReadOnlySpan<Token> tokens)
        {
            for (var budget = 0; budget < 16 && Step(tokens); budget++)
            {
                Found = true;
            }
        }

        bool Step(ReadOnlySpan<Token> tokens)
        {
            var at = At;
            if (Found && at < tokens.Length && And.Contains(tokens[at]))
            {
                if (TryHalfScale(tokens, at))
                {
                    return true;
                }

                if (_smallest is not (100 or >= 1000) || at + 1 >= tokens.Length || (Tens.Match(tokens, at + 1, out _) ?? Units.Match(tokens, at + 1, out _)) is null)
                {
                    return false;
                }

                at++;
            }
            else if (Found && at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Sign && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore && IsHyphen(tokens[at]))
            {
                at++;
            }

            return at < tokens.Length && Add(tokens, at);
        }

        static bool IsHyphen(in Token token) => Hyphen.Contains(token);

        /// <summary>"four and a half thousand".</summary>
        bool TryHalfScale(ReadOnlySpan<Token> tokens, int and)
        {
            if (and + 3 >= tokens.Length || !Article.Contains(tokens[and + 1]) || !Half.Contains(tokens[and + 2]) || _group is 0 or > 999)
            {
                return false;
            }

            if (Scales.Match(tokens, and + 3, out _) is not { } scale)
            {
                return false;
            }

            _total += (_group * scale.Number) + (scale.Number / 2);
            _group = 0;
            _smallest = 1;
            LastScale = scale.Number;
            At = and + 4;
            return true;
        }

        bool Add(ReadOnlySpan<Token> tokens, int at)
        {
            if (Units.Match(tokens, at, out _) is { } unit)
            {
                return Place(unit.Number, at, _smallest > 9 && !(_smallest is > 9 and < 20) && (_smallest != 10) && (unit.Number < 10 || _smallest >= 100));
            }

            if (Tens.Match(tokens, at, out _) is { } tens)
            {
                return Place(tens.Number, at, _smallest >= 100);
            }

            if (Hundreds.Match(tokens, at, out _) is { } hundred)
            {
                return Multiply(hundred.Number, at, _group < 100);
            }

            return Scales.Match(tokens, at, out _) is { } scale && Scale(scale.Number, at);
        }

        bool Place(long value, int at, bool fits)
        {
            if (!fits)
            {
                return false;
            }

            _group += value;
            _smallest = value;
            LastScale = 1;
            At = at + 1;
            return true;
        }

        bool Multiply(long factor, int at, bool fits)
        {
            if (!fits || (_smallest != long.MaxValue && _group == 0))
            {
                return false;
            }

            _group = Math.Max(1, _group) * factor;
            _smallest = 100;
            LastScale = factor;
            At = at + 1;
            return true;
        }

        bool Scale(long factor, int at)
        {
            if (_smallest != long.MaxValue && _group == 0)
            {
                return false;
            }

            _total += Math.Max(1, _group) * factor;
            _group = 0;
            _smallest = factor;
            LastScale = factor;
            At = at + 1;
            return _total <= (long)Largest;
        }
    }

    static readonly WordList Hyphen = Vocabulary.Words("hyphen");
}
