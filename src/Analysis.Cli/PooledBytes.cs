using System.Buffers;

namespace Analysis.Cli;

/// <summary>Bytes that are written one after the other into rented memory, which is given back when they are disposed of.</summary>
sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    const int Least = 1 << 16;

    byte[] _buffer = ArrayPool<byte>.Shared.Rent(Least);
    int _written;

    /// <summary>What was written, until the next is written or this is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _written);

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _written < Math.Max(1, sizeHint))
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _written + sizeHint));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _written) = ([], 0);
    }
}
