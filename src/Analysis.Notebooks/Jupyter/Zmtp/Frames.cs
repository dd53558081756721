using System.Buffers;
using System.Buffers.Binary;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>One frame as it stood on the wire.</summary>
/// <param name="More">Whether further frames of the same message follow.</param>
readonly record struct Frame(byte[] Body, bool IsCommand, bool More);

/// <summary>Frames to bytes and back: a byte of flags, a length of one or eight bytes, the body.</summary>
static class Frames
{
    const int ChunkBytes = 1024 * 1024;

    [Flags]
    enum Flag : byte
    {
        None = 0,
        More = 1,
        Long = 2,
        Command = 4,
    }

    /// <summary>A message of these frames, ready to send.</summary>
    public static byte[] Encode(IReadOnlyList<byte[]> frames)
    {
        var output = new ArrayBufferWriter<byte>(frames.Sum(frame => frame.Length + 9));
        for (var i = 0; i < frames.Count; i++)
            Write(output, frames[i], i < frames.Count - 1 ? Flag.More : Flag.None);
        return output.WrittenSpan.ToArray();
    }

    public static byte[] Encode(Command command)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, command.ToFrame(), Flag.Command);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads the next frame.</summary>
    /// <exception cref="InvalidDataException">The flags are no ZMTP flags, or the frame is larger than <see cref="ZmtpLimits"/> allow.</exception>
    /// <exception cref="EndOfStreamException">The peer closed the connection.</exception>
    public static Frame Read(Stream stream)
    {
        var head = new byte[8];
        stream.ReadExactly(head.AsSpan(0, 1));
        var flags = (Flag)head[0];
        if ((head[0] & ~0x07) != 0 || flags.HasFlag(Flag.Command | Flag.More))
            throw new InvalidDataException($"A frame opens with the flags 0x{head[0]:X2}, which ZMTP 3.0 does not know.");
        var lengthBytes = flags.HasFlag(Flag.Long) ? 8 : 1;
        stream.ReadExactly(head.AsSpan(0, lengthBytes));
        var length = lengthBytes == 1 ? head[0] : BinaryPrimitives.ReadUInt64BigEndian(head);
        var isCommand = flags.HasFlag(Flag.Command);
        var limit = (ulong)(isCommand ? ZmtpLimits.CommandBytes : ZmtpLimits.FrameBytes);
        if (length > limit)
            throw new InvalidDataException($"A frame announces {length} bytes; at most {limit} are read.");
        return new Frame(ReadBody(stream, (int)length), isCommand, flags.HasFlag(Flag.More));
    }

    /// <summary>Memory is taken as the bytes arrive: an announced length alone costs the kernel nothing.</summary>
    static byte[] ReadBody(Stream stream, int length)
    {
        var body = new byte[Math.Min(length, ChunkBytes)];
        for (var read = 0; read < length;)
        {
            if (read == body.Length)
                Array.Resize(ref body, (int)Math.Min(length, 2L * body.Length));
            stream.ReadExactly(body.AsSpan(read));
            read = body.Length;
        }

        return body;
    }

    static void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> body, Flag flags)
    {
        if (body.Length > byte.MaxValue)
        {
            var head = output.GetSpan(9);
            head[0] = (byte)(flags | Flag.Long);
            BinaryPrimitives.WriteUInt64BigEndian(head[1..], (ulong)body.Length);
            output.Advance(9);
        }
        else
        {
            output.Write([(byte)flags, (byte)body.Length]);
        }

        output.Write(body);
    }
}
