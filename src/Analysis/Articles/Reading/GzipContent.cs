using System.Buffers.Binary;
using System.IO.Compression;

namespace Analysis.Articles.Reading;

/// <summary>What a gzip file holds, read once from beginning to end; a file that was cut off or damaged is an error at its end, never a shorter text.</summary>
/// <remarks>
/// The decompressor of .NET takes a file that ends too early for one that ends. RFC 1952 lets the end be checked: the last eight
/// bytes hold the check sum and the length of the last of its members.
/// </remarks>
internal sealed class GzipContent : Stream
{
    const int TrailerSize = 8;

    readonly FileStream _file;
    readonly GZipStream _content;
    readonly Crc32 _sum = new();
    long _length;

    public GzipContent(FileStream file)
    {
        _file = file;
        _content = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    /// <exception cref="FormatException">The file is no gzip file, damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            var count = _content.Read(buffer);
            _sum.Add(buffer[..count]);
            _length += count;
            return count > 0 || buffer.IsEmpty || IsWhole() ? count : throw Damage("its end is missing");
        }
        catch (InvalidDataException e)
        {
            throw Damage(e.Message, e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    static FormatException Damage(string how, Exception? cause = null) => new($"its packing is damaged or cut off ({how}); pack it again, or unpack it.", cause);

    bool IsWhole()
    {
        if (_file.Length < TrailerSize)
        {
            return false;
        }

        Span<byte> trailer = stackalloc byte[TrailerSize];
        _file.Seek(-TrailerSize, SeekOrigin.End);
        _file.ReadExactly(trailer);
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        return length == (uint)_length ? sum == _sum.Value : length < _length && sum == SumOfLast(length);
    }

    /// <summary>The check sum of the last bytes, for a file of several members, each packed by itself.</summary>
    uint SumOfLast(uint length)
    {
        _file.Position = 0;
        using var again = new GZipStream(_file, CompressionMode.Decompress, leaveOpen: true);
        var sum = new Crc32();
        var buffer = new byte[1 << 16];
        var skip = _length - length;
        for (int count; (count = again.Read(buffer)) > 0; skip -= count)
        {
            sum.Add(skip >= count ? [] : buffer.AsSpan((int)Math.Max(0, skip)..count));
        }

        return sum.Value;
    }
}
