using System.Numerics;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>A country or people named in a text, and by which tokens.</summary>
internal readonly record struct NationMention(string Subject, int Start, int End);

/// <summary>Recognises names, adjectives and capitals of countries (<c>Vocabulary/subjects.txt</c>).</summary>
internal static class Nations
{
    static readonly (string Subject, PhraseList Names)[] Lists =
        [.. new[] { Subjects.NorthKorea, Subjects.SouthKorea, Subjects.Russia, Subjects.Ukraine, Subjects.UnitedStates, Subjects.Other }
            .Select(subject => (subject, Vocabulary.Phrases($"nation {subject}")))];

    /// <summary>By word: which lists have a name that begins with it, one bit each in their order.</summary>
    static readonly byte[] ListsOf = FirstWords();

    static byte[] FirstWords()
    {
        var lists = new byte[Vocabulary.Count + 1];
        for (var list = 0; list < Lists.Length; list++)
        {
            foreach (var entry in Vocabulary.Entries($"nation {Lists[list].Subject}"))
            {
                lists[Vocabulary.IdOf(entry.Words[0])] |= (byte)(1 << list);
            }
        }

        return lists;
    }

    /// <summary>False when no nation's name begins with the token's word.</summary>
    public static bool MayBegin(in Token token) => token.Has(WordTraits.Nation);

    /// <summary>The nation whose name begins at the token, longest name first; null when none does.</summary>
    public static NationMention? At(ReadOnlySpan<Token> tokens, int at) => MayBegin(tokens[at]) ? LongestAt(tokens, at) : null;

    static NationMention? LongestAt(ReadOnlySpan<Token> tokens, int at)
    {
        NationMention? best = null;
        for (int lists = ListsOf[tokens[at].Word]; lists != 0; lists &= lists - 1)
        {
            var (subject, names) = Lists[BitOperations.TrailingZeroCount(lists)];
            var length = names.LengthAt(tokens, at);
            if (length > 0 && !IsModifier(tokens, at + length) && !IsHalfOfName(tokens, at, length) && (best is not { } found || found.End - found.Start < length) && tokens[at + length - 1].IsCapital)
            {
                best = new NationMention(subject, at, at + length);
            }
        }

        return best;
    }

    /// <summary>"The South African army" is not of the South.</summary>
    static bool IsHalfOfName(ReadOnlySpan<Token> tokens, int at, int length) =>
        length == 2 && tokens[at].Word == The && at + length < tokens.Length && tokens[at + length] is { Kind: TokenKind.Word, IsCapital: true };

    static readonly int The = Vocabulary.IdOf("the");

    /// <summary>"Seoul-based", "Russian-held": says where somebody is, or who holds it, and not whose people.</summary>
    static bool IsModifier(ReadOnlySpan<Token> tokens, int end) =>
        end + 1 < tokens.Length && tokens[end] is { Kind: TokenKind.Sign, Length: 1, SpaceBefore: false } && tokens[end + 1] is { Kind: TokenKind.Word, SpaceBefore: false, IsCapital: false };

    /// <summary>The first nation whose name begins in the range, or null; it may end behind it ("the Democratic People's Republic of Korea").</summary>
    public static NationMention? FirstFrom(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var at = Math.Max(0, start); at < Math.Min(end, tokens.Length); at++)
        {
            if (At(tokens, at) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The last nation named in the range, or null.</summary>
    public static NationMention? LastIn(ReadOnlySpan<Token> tokens, int start, int end)
    {
        NationMention? last = null;
        for (var at = Math.Max(0, start); at < Math.Min(end, tokens.Length); at++)
        {
            if (At(tokens, at) is { } found && found.End <= end)
            {
                last = found;
                at = found.End - 1;
            }
        }

        return last;
    }
}
