using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Jupyter.Messages;

/// <summary>
/// Frames to Jupyter messages and back: routing frames, the delimiter, the signature, then header, parent header, metadata
/// and content as JSON, then buffers, which the kernel has no use for.
/// </summary>
sealed class MessageCodec(MessageSigner signer, TimeProvider time)
{
    const int JsonFrames = 4;
    const int MostRoutingFrames = 16;

    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly byte[] EmptyObject = "{}"u8.ToArray();

    readonly string _session = Guid.NewGuid().ToString();

    /// <summary>Reads a message.</summary>
    /// <exception cref="InvalidDataException">A frame is missing, the signature is absent or wrong, or a part is no JSON object.</exception>
    public Message Decode(IReadOnlyList<byte[]> frames)
    {
        var delimiter = 0;
        while (delimiter < frames.Count && !frames[delimiter].AsSpan().SequenceEqual("<IDS|MSG>"u8))
            delimiter++;
        if (delimiter > MostRoutingFrames || frames.Count < delimiter + 2 + JsonFrames)
            throw new InvalidDataException("A message lacks its delimiter, its signature or one of its four parts.");
        var parts = frames.Skip(delimiter + 2).Take(JsonFrames).ToArray();
        if (!signer.IsSigned(parts, frames[delimiter + 1]))
            throw new InvalidDataException("A message is unsigned or wrongly signed.");
        var header = MessageHeader.Parse(parts[0]);
        using var content = JsonParts.Object(parts[3], "content");
        return new Message([.. frames.Take(delimiter)], parts[0], header, content.RootElement.Clone());
    }

    /// <summary>Writes a message.</summary>
    /// <param name="routing">The frames before the delimiter: a request's identities, or a topic.</param>
    /// <param name="parent">The request it answers; null for what the kernel says of itself.</param>
    public IReadOnlyList<byte[]> Encode(IReadOnlyList<byte[]> routing, string type, Message? parent, JsonObject content)
    {
        var header = new MessageHeader(Guid.NewGuid().ToString(), type, _session, "kernel").ToJson(time.GetUtcNow());
        byte[][] parts = [header, parent?.HeaderJson ?? EmptyObject, EmptyObject, JsonSerializer.SerializeToUtf8Bytes(content, Json)];
        return [.. routing, "<IDS|MSG>"u8.ToArray(), signer.Sign(parts), .. parts];
    }
}
