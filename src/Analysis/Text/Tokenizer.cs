using System.Buffers;

namespace Analysis.Text;

/// <summary>Cuts a text into tokens; every character that is not white space belongs to exactly one.</summary>
/// <remarks>
/// A hyphen, dash, slash, apostrophe before "s" and currency sign is a token of its own, so "1,500-strong" is three and
/// "Korea's" two; a separator stays inside a number only between digits. One pass, linear, no regular expressions.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>By ASCII character: its number, if it is a sign that the vocabulary holds.</summary>
    static readonly int[] SignWords = [.. Enumerable.Range(0, 128).Select(c => Vocabulary.IdOf([(char)c]))];

    public static Token[] Tokenize(string text)
    {
        var tokens = ArrayPool<Token>.Shared.Rent((text.Length / 3) + 16);
        var count = 0;
        var spaceBefore = true;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c == ' ' || (c != '\n' && char.IsWhiteSpace(c)))
            {
                spaceBefore = true;
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Grow(tokens);
            }

            var token = Next(text, at, spaceBefore);
            tokens[count++] = token;
            spaceBefore = token.Kind == TokenKind.LineBreak;
            at = token.End;
        }

        var result = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return result;
    }

    static Token[] Grow(Token[] tokens)
    {
        var larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return larger;
    }

    static Token Next(string text, int at, bool spaceBefore)
    {
        var c = text[at];
        if (c == '\n')
        {
            return new Token(at, at + 1, 0, TokenKind.LineBreak, spaceBefore, false);
        }

        if (char.IsAsciiDigit(c))
        {
            return new Token(at, NumberEnd(text, at), 0, TokenKind.Number, spaceBefore, false);
        }

        if (IsLetter(text, at))
        {
            if (Vocabulary.TryReadPlain(text, at, out var length, out var word) && EndsPlainly(text, at, at + length))
            {
                return new Token(at, at + length, word, TokenKind.Word, spaceBefore, char.IsUpper(c));
            }

            var end = WordEnd(text, at);
            return new Token(at, end, Vocabulary.IdOf(text.AsSpan(at, end - at)), TokenKind.Word, spaceBefore, char.IsUpper(c));
        }

        var signEnd = SignEnd(text, at);
        return new Token(at, signEnd, c < SignWords.Length && signEnd == at + 1 ? SignWords[c] : Vocabulary.IdOf(text.AsSpan(at, signEnd - at)), TokenKind.Sign, spaceBefore, false);
    }

    static int NumberEnd(string text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                at++;
            }
            else if (text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>What stands behind letters and digits, within the text, is no part of their word: no further letter, no apostrophe and no period of it.</summary>
    static bool EndsPlainly(string text, int start, int end) => text[end] switch
    {
        '.' => !IsInitials(text, start, end),
        '\'' => end + 1 >= text.Length || !IsLetter(text, end + 1) || IsPossessive(text, end),
        var c => c < 128,
    };

    static int WordEnd(string text, int at)
    {
        var start = at;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]) || IsLetter(text, at))
            {
                at++;
            }
            else if (text[at] is '\'' or '’' && at + 1 < text.Length && IsLetter(text, at + 1) && !IsPossessive(text, at))
            {
                // "don't", "O'Brien": one word
                at++;
            }
            else if (text[at] == '.' && IsInitials(text, start, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>"U.S.", "a.m.": single letters, each with its period.</summary>
    static bool IsInitials(string text, int start, int period)
    {
        // A period within the word was itself taken for one of initials, so the last letter alone decides.
        var isSingleLetter = period - start == 1 || (period - start > 1 && text[period - 2] == '.');
        if (!isSingleLetter || !char.IsAsciiLetter(text[period - 1]))
        {
            return false;
        }

        var another = period + 2 < text.Length && char.IsAsciiLetter(text[period + 1]) && text[period + 2] == '.';
        return another || period - start > 1;
    }

    static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= text.Length || !IsLetter(text, apostrophe + 2));

    static int SignEnd(string text, int at)
    {
        if (text[at] is '\'' or '’' && at > 0 && IsLetter(text, at - 1) && at + 1 < text.Length && IsPossessive(text, at))
        {
            return at + 2;
        }

        return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;
    }

    static bool IsLetter(string text, int at) =>
        char.IsAsciiLetter(text[at]) || (text[at] > 127 && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark));
}
