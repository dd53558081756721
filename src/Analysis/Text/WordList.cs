using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <summary>A class of single words, asked by a token's word number.</summary>
/// <remarks>
/// All classes share one table: a row for each word, a bit for each class. What rules ask of a word so lies in one line of the
/// processor's cache, whichever of the hundreds of classes they ask for.
/// </remarks>
internal readonly struct WordList
{
    /// <summary>How many parts of 64 bits a row has: there may be 64 times as many different classes.</summary>
    const int Columns = 12;

    static readonly Lock Adding = new();
    static readonly ulong[] Rows = new ulong[(Vocabulary.Count + 1) * Columns];
    static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal);

    readonly int _column;
    readonly ulong _bit;

    /// <param name="members">The numbers of the words that belong to the class.</param>
    /// <exception cref="InvalidOperationException">There are more different classes than the table has bits for.</exception>
    public WordList(IEnumerable<int> members)
    {
        int[] words = [.. members.Distinct().Order()];
        lock (Adding)
        {
            var key = string.Join(' ', words);
            if (!Numbers.TryGetValue(key, out var number))
            {
                number = Numbers.Count < Columns * 64 ? Numbers.Count : throw new InvalidOperationException($"There are more than {Columns * 64} classes of words: {nameof(Columns)} must grow.");
                Numbers.Add(key, number);
            }

            (_column, _bit) = (number / 64, 1UL << number);
            foreach (var word in words)
            {
                Rows[(word * Columns) + _column] |= _bit;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int word) => (Rows[(word * Columns) + _column] & _bit) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(in Token token) => Contains(token.Word);
}

/// <summary>The whole numbers of a class of single words, asked by a token's word number.</summary>
internal sealed class WordNumbers(int?[] numbers)
{
    /// <summary>The word's number; null when the class does not hold the word.</summary>
    public int? Of(in Token token) => numbers[token.Word];
}

/// <summary>A class of entries of one or more words, matched longest first at a token.</summary>
internal readonly struct PhraseList
{
    readonly WordList _firstWords;
    readonly int _number;

    // Not in the lists themselves: without references in it, a list is a constant to the compiler.
    static readonly Lock Adding = new();
    static Phrase[]?[][] _byFirstWord = [];

    public PhraseList(IEnumerable<VocabularyEntry> entries, Func<string, int> idOf)
    {
        var byFirstWord = new Phrase[]?[Vocabulary.Count + 1];
        foreach (var group in entries.Select(entry => new Phrase([.. entry.Words.Select(idOf)], entry)).GroupBy(phrase => phrase.Words[0]))
        {
            byFirstWord[group.Key] = [.. group.OrderByDescending(phrase => phrase.Words.Length)];
        }

        _firstWords = new(Enumerable.Range(0, byFirstWord.Length).Where(word => byFirstWord[word] is not null));
        lock (Adding)
        {
            _number = _byFirstWord.Length;
            _byFirstWord = [.. _byFirstWord, byFirstWord];
        }
    }

    /// <summary>True when an entry begins with the token's word.</summary>
    public bool MayBegin(in Token token) => _firstWords.Contains(token);

    /// <summary>The longest entry whose words are the tokens from <paramref name="at"/> on, or null; <paramref name="length"/> in tokens.</summary>
    /// <remarks>Nearly every word begins no entry: that much is decided in the caller's own code.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VocabularyEntry? Match(ReadOnlySpan<Token> tokens, int at, out int length)
    {
        if ((uint)at < (uint)tokens.Length && _firstWords.Contains(tokens[at].Word))
        {
            return Longest(_byFirstWord[_number][tokens[at].Word]!, tokens, at, out length);
        }

        length = 0;
        return null;
    }

    static VocabularyEntry? Longest(Phrase[] phrases, ReadOnlySpan<Token> tokens, int at, out int length)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.GoesOnAt(tokens, at))
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

    readonly record struct Phrase(int[] Words, VocabularyEntry Entry)
    {
        /// <summary>The words behind the first are the tokens behind the one at <paramref name="at"/>.</summary>
        public bool GoesOnAt(ReadOnlySpan<Token> tokens, int at)
        {
            if (at + Words.Length > tokens.Length)
            {
                return false;
            }

            for (var i = 1; i < Words.Length; i++)
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
