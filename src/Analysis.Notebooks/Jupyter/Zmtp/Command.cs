using System.Buffers.Binary;
using System.Text;

namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>A ZMTP command: a name of at most 255 ASCII characters and a body whose form depends on the name.</summary>
readonly record struct Command(string Name, ReadOnlyMemory<byte> Body)
{
    /// <exception cref="InvalidDataException">The frame is empty or shorter than the name it announces.</exception>
    public static Command Parse(ReadOnlyMemory<byte> frame)
    {
        if (frame.IsEmpty || frame.Span[0] + 1 > frame.Length)
            throw new InvalidDataException("A command frame is shorter than the name it announces.");
        var length = frame.Span[0];
        return new Command(Encoding.ASCII.GetString(frame.Span.Slice(1, length)), frame[(1 + length)..]);
    }

    public byte[] ToFrame() => [(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Body.Span];

    /// <summary>The READY command that ends the handshake, with the kind of this side's socket.</summary>
    public static Command Ready(string socketType)
    {
        var body = new List<byte>();
        Append(body, "Socket-Type", Encoding.ASCII.GetBytes(socketType));
        Append(body, "Identity", []);
        return new Command("READY", body.ToArray());
    }

    /// <summary>The properties of a READY command, their names compared without regard to case.</summary>
    /// <exception cref="InvalidDataException">The body is cut short, or names a property twice.</exception>
    public static IReadOnlyDictionary<string, byte[]> Properties(ReadOnlySpan<byte> body)
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        while (!body.IsEmpty)
        {
            var name = Encoding.ASCII.GetString(Take(ref body, Take(ref body, 1)[0]));
            var length = BinaryPrimitives.ReadUInt32BigEndian(Take(ref body, sizeof(uint)));
            var value = Take(ref body, length > int.MaxValue ? int.MaxValue : (int)length).ToArray();
            if (!properties.TryAdd(name, value))
                throw new InvalidDataException($"READY names the property \"{name}\" twice.");
        }

        return properties;
    }

    static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> body, int length)
    {
        if (length > body.Length)
            throw new InvalidDataException("A READY command is shorter than its properties announce.");
        var taken = body[..length];
        body = body[length..];
        return taken;
    }

    static void Append(List<byte> body, string name, byte[] value)
    {
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)value.Length);
        body.Add((byte)name.Length);
        body.AddRange(Encoding.ASCII.GetBytes(name));
        body.AddRange(length);
        body.AddRange(value);
    }
}
