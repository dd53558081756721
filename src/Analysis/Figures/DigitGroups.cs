using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers of digits with the separators of several countries: 1,500 · 1.500 · 1 500 · 1'500 · 1.28 · 12,5.</summary>
internal static class DigitGroups
{
    /// <summary>Groups of three after the first digits: more are a table row, not a number.</summary>
    const int MostGroups = 4;

    static readonly WordList Months = Vocabulary.Words("month");

    /// <summary>The first token after the digits that begin at <paramref name="at"/>; groups of three after a space or an apostrophe belong to them.</summary>
    public static int End(TokenizedText text, int at)
    {
        var tokens = text.Tokens;
        var end = at + 1;
        if (tokens[at].Length > 3 || text.Text[tokens[at].Start] == '0' || FollowsMonth(text, at))
        {
            return end;
        }

        for (var groups = 0; groups < MostGroups && GroupFollows(text, end, out var next); groups++)
        {
            end = next;
        }

        return end;
    }

    /// <summary>"Dec. 15 300 soldiers": the day is no group of the number after it.</summary>
    static bool FollowsMonth(TokenizedText text, int at)
    {
        var before = at > 1 && text.Text[text.Tokens[at - 1].Start] == '.' ? at - 2 : at - 1;
        return before >= 0 && Months.Contains(text.Tokens[before]);
    }

    static bool GroupFollows(TokenizedText text, int at, out int next)
    {
        Effort.Look();
        var tokens = text.Tokens;
        next = at + 1;
        if (at >= tokens.Length)
        {
            return false;
        }

        var group = at;
        if (tokens[at].Kind == TokenKind.Sign && text.Text[tokens[at].Start] is '\'' or '’' && !tokens[at].SpaceBefore && at + 1 < tokens.Length && !tokens[at + 1].SpaceBefore)
        {
            group = at + 1;
        }
        else if (!tokens[at].SpaceBefore || tokens[at].Start - tokens[at - 1].End != 1)
        {
            return false;
        }

        next = group + 1;
        return tokens[group].Kind == TokenKind.Number && tokens[group].Length == 3 && HasOnlyDigits(text[tokens[group]]);
    }

    static bool HasOnlyDigits(ReadOnlySpan<char> characters) => characters.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The value of the digits in the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    /// <param name="hasScale">A scale word follows: "1.280 million" has a decimal point, "1.280" alone separates thousands.</param>
    /// <returns>False for what is no number ("1,2,3").</returns>
    public static bool TryParse(TokenizedText text, int first, int end, bool hasScale, out decimal value)
    {
        value = 0;
        var tokens = text.Tokens;
        var digits = text[tokens[first]];
        if (digits.Length > 18)
        {
            return false;
        }

        var groups = end - first > 1;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                if (!TryParseToken(text[tokens[i]], hasScale, out var part) || value > 1_000_000_000_000)
                {
                    return false;
                }

                value = i == first ? part : (value * 1000) + part;
            }
        }

        return !groups || HasOnlyDigits(digits);
    }

    static bool TryParseToken(ReadOnlySpan<char> digits, bool hasScale, out decimal value)
    {
        var separator = digits.IndexOfAny(',', '.');
        if (separator < 0)
        {
            return TryParseDigits(digits, 0, out value);
        }

        var sign = digits[separator];
        var rest = digits[(separator + 1)..];
        var single = rest.IndexOfAny(',', '.') < 0;
        if (single && (rest.Length != 3 || (hasScale && sign == '.')) && (sign == '.' || hasScale))
        {
            return TryParseDecimal(digits[..separator], rest, out value);
        }

        return TryParseGroups(digits, separator, sign, out value);
    }

    static bool TryParseGroups(ReadOnlySpan<char> digits, int separator, char sign, out decimal value)
    {
        if (separator is 0 or > 3 || !TryParseDigits(digits[..separator], 0, out value) || value == 0)
        {
            value = 0;
            return false;
        }

        var rest = digits[separator..];
        while (rest.Length >= 4 && rest[0] == sign)
        {
            if (!TryParseDigits(rest[1..4], value, out value))
            {
                return false;
            }

            rest = rest[4..];
        }

        return rest.Length == 0;
    }

    static bool TryParseDecimal(ReadOnlySpan<char> whole, ReadOnlySpan<char> part, out decimal value)
    {
        if (!TryParseDigits(whole, 0, out value) || !TryParseDigits(part, 0, out var fraction))
        {
            return false;
        }

        for (var i = 0; i < part.Length; i++)
        {
            fraction /= 10;
        }

        value += fraction;
        return true;
    }

    /// <summary>Appends digits to a value.</summary>
    static bool TryParseDigits(ReadOnlySpan<char> digits, decimal before, out decimal value)
    {
        value = before;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return digits.Length is > 0 and <= 18;
    }
}
