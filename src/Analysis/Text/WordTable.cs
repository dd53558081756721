using System.Numerics;

namespace Analysis.Text;

/// <summary>Finds the number of a word of any characters without making a string of it.</summary>
/// <remarks>
/// Open addressing with linear probing: a slot holds the word's hash and number. Case is folded, and ’ made ', while hashing;
/// only a word of the same hash is compared. Half of the slots stay free, so that most words that are not there end at the first,
/// and no more, so that the slots stay in the processor's caches.
/// </remarks>
internal sealed class WordTable
{
    readonly string[] _words;
    readonly (uint Hash, int Id)[] _slots;
    readonly int _mask;
    readonly int _longest;

    /// <param name="ids">Words in lower case, by numbers from 1 on.</param>
    public WordTable(IReadOnlyDictionary<string, int> ids)
    {
        _words = new string[ids.Count + 1];
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)ids.Count * 2)];
        _mask = _slots.Length - 1;
        foreach (var (word, id) in ids)
        {
            _words[id] = word;
            _longest = Math.Max(_longest, word.Length);
            var hash = Finished(word.Aggregate(0u, Mixed), word.Length);
            var slot = (int)hash & _mask;
            while (_slots[slot].Id != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = (hash, id);
        }
    }

    /// <summary>The word's number; 0 when it is not there.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return 0;
        }

        var mixed = 0u;
        foreach (var c in word)
        {
            mixed = Mixed(mixed, Folded(c));
        }

        var hash = Finished(mixed, word.Length);
        for (var slot = (int)hash & _mask; _slots[slot].Id is not 0 and var id; slot = (slot + 1) & _mask)
        {
            if (_slots[slot].Hash == hash && IsSame(word, _words[id]))
            {
                return id;
            }
        }

        return 0;
    }

    /// <summary>What was mixed so far and one more character.</summary>
    static uint Mixed(uint mixed, char folded) => (BitOperations.RotateLeft(mixed, 5) ^ folded) * 0x9E3779B1;

    static uint Finished(uint mixed, int length)
    {
        // The upper bits are mixed best, and the lower ones choose the slot.
        var hash = Mixed(mixed, (char)length);
        return hash ^ (hash >> 15);
    }

    static bool IsSame(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (Folded(word[i]) != known[i])
            {
                return false;
            }
        }

        return true;
    }

    static char Folded(char c) => c < 128 ? (char)(c | (c is >= 'A' and <= 'Z' ? 0x20 : 0)) : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
