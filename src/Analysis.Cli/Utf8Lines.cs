using System.Buffers;

namespace Analysis.Cli;

/// <summary>Some lines of a text in UTF-8, as they came, until it is disposed of.</summary>
/// <param name="First">The number of the first line, from 1.</param>
/// <param name="Lines">The lines without their breaks; null for one that is too long.</param>
sealed record LineBatch(int First, IReadOnlyList<ReadOnlyMemory<byte>?> Lines) : IDisposable
{
    byte[]? _buffer;

    /// <summary>How many bytes the lines had.</summary>
    public long Bytes { get; } = Lines.Sum(line => (line?.Length ?? 0) + 1L);

    /// <param name="first">The number of the first line.</param>
    /// <param name="lines">The lines, which lie in the buffer.</param>
    /// <param name="buffer">A rented buffer, given back with the batch.</param>
    public LineBatch(int first, IReadOnlyList<ReadOnlyMemory<byte>?> lines, byte[] buffer)
        : this(first, lines) => _buffer = buffer;

    /// <summary>Lets the next batches have the memory of the lines.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <summary>Cuts a stream of UTF-8 into batches of lines, in memory that does not grow with the stream.</summary>
static class Utf8Lines
{
    /// <summary>About as much as a batch holds: some hundred news articles, so that the stages of reading pay off.</summary>
    const int BatchSize = 1 << 18;

    /// <summary>A longer line is no article; it is passed over without being kept.</summary>
    public const int LongestLine = 16 << 20;

    /// <param name="stream">Read to its end, as batches are asked for.</param>
    /// <param name="batchSize">The bytes of a batch; a longer line makes a larger one.</param>
    /// <param name="longestLine">The bytes of the longest line that is kept.</param>
    public static IEnumerable<LineBatch> Read(Stream stream, int batchSize = BatchSize, int longestLine = LongestLine)
    {
        // Rented: a new buffer of this size for each batch would have the whole memory collected each time.
        var (buffer, size) = (ArrayPool<byte>.Shared.Rent(batchSize), batchSize);
        var (filled, first, isSkipping) = (SkipMark(stream, buffer), 1, false);
        while (true)
        {
            var count = filled < size ? stream.Read(buffer, filled, size - filled) : 0;
            filled += count;
            if (count > 0 && filled < size)
            {
                continue;
            }

            var isEnd = filled < size;
            var end = isEnd ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (end == 0 && !isEnd)
            {
                // One line fills the buffer: more room for it, or none of it is kept.
                isSkipping |= size >= longestLine;
                size = isSkipping ? size : Math.Min(size * 2, longestLine);
                (buffer, filled) = isSkipping ? (buffer, 0) : (Larger(buffer, filled, size), filled);
                continue;
            }

            if (end > 0 || isSkipping)
            {
                var lines = Cut(buffer.AsMemory(0, end), isSkipping);
                size = Math.Max(batchSize, filled - end);
                var next = isEnd ? [] : ArrayPool<byte>.Shared.Rent(size);
                buffer.AsSpan(end, filled - end).CopyTo(next);
                yield return new LineBatch(first, lines, buffer);
                (buffer, filled) = (next, filled - end);
                first += lines.Count;
                isSkipping = false;
            }

            if (isEnd)
            {
                yield break;
            }
        }
    }

    /// <summary>Reads past a byte order mark, which is no part of the first line.</summary>
    /// <returns>How many bytes at the beginning of the buffer were read and are no mark.</returns>
    static int SkipMark(Stream stream, byte[] buffer)
    {
        var count = stream.ReadAtLeast(buffer.AsSpan(0, 3), 3, throwOnEndOfStream: false);
        return buffer.AsSpan(0, count).SequenceEqual("\uFEFF"u8) ? 0 : count;
    }

    static byte[] Larger(byte[] buffer, int filled, int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>The lines of some bytes; of the first only its end is there when the beginning was skipped.</summary>
    static List<ReadOnlyMemory<byte>?> Cut(ReadOnlyMemory<byte> bytes, bool isFirstTooLong)
    {
        var lines = new List<ReadOnlyMemory<byte>?>();
        while (bytes.Length > 0 || (isFirstTooLong && lines.Count == 0))
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            lines.Add(isFirstTooLong && lines.Count == 0 ? (ReadOnlyMemory<byte>?)null : line);
            bytes = end < 0 ? default : bytes[(end + 1)..];
        }

        return lines;
    }
}
