using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <summary>A class of single words, asked by a token's word number.</summary>
internal sealed class WordList(bool[] members)
{
    public bool Contains(int word) => members[word];

    public bool Contains(in Token token) => members[token.Word];
}

/// <summary>The whole numbers of a class of single words, asked by a token's word number.</summary>
internal sealed class WordNumbers(int?[] numbers)
{
    /// <summary>The word's number; null when the class does not hold the word.</summary>
    public int? Of(in Token token) => numbers[token.Word];
}

/// <summary>A class of entries of one or more words, matched longest first at a token.</summary>
internal sealed class PhraseList
{
    readonly Phrase[]?[] _byFirstWord;

    public PhraseList(IEnumerable<VocabularyEntry> entries, Func<string, int> idOf)
    {
        _byFirstWord = new Phrase[]?[Vocabulary.Count + 1];
        foreach (var group in entries.Select(entry => new Phrase([.. entry.Words.Select(idOf)], entry)).GroupBy(phrase => phrase.Words[0]))
        {
            _byFirstWord[group.Key] = [.. group.OrderByDescending(phrase => phrase.Words.Length)];
        }
    }

    /// <summary>True when an entry begins with the token's word.</summary>
    public bool MayBegin(in Token token) => _byFirstWord[token.Word] is not null;

    /// <summary>The longest entry whose words are the tokens from <paramref name="at"/> on, or null; <paramref name="length"/> in tokens.</summary>
    /// <remarks>Nearly every word begins no entry: that much is decided in the caller's own code.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VocabularyEntry? Match(ReadOnlySpan<Token> tokens, int at, out int length)
    {
        if ((uint)at < (uint)tokens.Length && _byFirstWord[tokens[at].Word] is { } phrases)
        {
            return Longest(phrases, tokens, at, out length);
        }

        length = 0;
        return null;
    }

    static VocabularyEntry? Longest(Phrase[] phrases, ReadOnlySpan<Token> tokens, int at, out int length)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.StandsAt(tokens, at))
            {
                length = phrase.Words.Length;
                return phrase.Entry;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>The number of tokens of the longest entry at <paramref name="at"/>; 0 when none stands there.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int at) => Match(tokens, at, out var length) is null ? 0 : length;

    /// <summary>The longest entry whose last token is the one before <paramref name="end"/>, or null; <paramref name="start"/> is its first token.</summary>
    public VocabularyEntry? MatchBefore(ReadOnlySpan<Token> tokens, int end, out int start)
    {
        for (start = Math.Max(0, end - 6); start < end; start++)
        {
            if (Match(tokens, start, out var length) is { } entry && start + length == end)
            {
                return entry;
            }
        }

        return null;
    }

    sealed record Phrase(int[] Words, VocabularyEntry Entry)
    {
        public bool StandsAt(ReadOnlySpan<Token> tokens, int at)
        {
            if (at + Words.Length > tokens.Length)
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                if (tokens[at + i].Word != Words[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
