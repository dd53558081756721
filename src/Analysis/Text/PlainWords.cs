using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Text;

/// <summary>Cuts and finds words of fewer than sixteen ASCII letters and digits, all characters at once: nearly every word of a text is one.</summary>
/// <remarks>Open addressing with linear probing over words of sixteen bytes, in lower case and filled up with zeros.</remarks>
internal sealed class PlainWords
{
    static readonly Vector128<byte> Places = Vector128<byte>.Indices;

    readonly Vector128<byte>[] _words;
    readonly int[] _slots;
    readonly int _shift;

    /// <param name="ids">Words in lower case, by numbers from 1 on; those that are no plain words are left out.</param>
    public PlainWords(IReadOnlyDictionary<string, int> ids)
    {
        var bits = 64 - (int)ulong.LeadingZeroCount((ulong)ids.Count * 2);
        _words = new Vector128<byte>[ids.Count + 1];
        _slots = new int[1 << bits];
        _shift = 64 - bits;
        foreach (var (word, id) in ids)
        {
            var (characters, length) = Cut(word.PadRight(Vector128<byte>.Count));
            if (length == word.Length && length < Vector128<byte>.Count)
            {
                _words[id] = characters;
                var slot = Slot(characters);
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = id;
            }
        }
    }

    /// <summary>Reads the ASCII letters and digits that begin at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="id">The word's number; 0 when it is not there.</param>
    /// <returns>False, with neither, where there are none or sixteen and more, or where the text is over within sixteen characters.</returns>
    public bool TryRead(string text, int at, out int length, out int id)
    {
        (length, id) = (0, 0);
        if (at + Vector128<byte>.Count > text.Length)
        {
            return false;
        }

        (var characters, length) = Cut(text.AsSpan(at, Vector128<byte>.Count));
        if (length is 0 || length == Vector128<byte>.Count)
        {
            return false;
        }

        for (var slot = Slot(characters); _slots[slot] is not 0 and var found; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_words[found] == characters)
            {
                id = found;
                break;
            }
        }

        return true;
    }

    /// <summary>The letters and digits that sixteen characters begin with, in lower case and with zeros behind them, and how many they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (Vector128<byte> Characters, int Length) Cut(ReadOnlySpan<char> sixteen)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(sixteen));
        var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        var folded = bytes | Vector128.Create((byte)0x20);
        var isLetter = Vector128.LessThan(folded - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var isDigit = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var length = int.TrailingZeroCount(~(int)(isLetter | isDigit).ExtractMostSignificantBits());
        return (folded & Vector128.LessThan(Places, Vector128.Create((byte)length)), length);
    }

    int Slot(Vector128<byte> characters)
    {
        // The upper bits are mixed best.
        var halves = characters.AsUInt64();
        return (int)(((halves[0] ^ (halves[1] * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15) >> _shift);
    }
}
