using System.Text.Json;

namespace Analysis.Notebooks.Jupyter.Messages;

/// <summary>What the kernel needs of a message's header; the header itself is kept as its bytes.</summary>
sealed record MessageHeader(string Id, string Type, string Session, string User)
{
    /// <exception cref="InvalidDataException">The bytes are no JSON object with a message id and type.</exception>
    public static MessageHeader Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonParts.Object(json, "header");
        var root = document.RootElement;
        return new MessageHeader(
            root.Text("msg_id") ?? throw new InvalidDataException("A message's header has no msg_id."),
            root.Text("msg_type") ?? throw new InvalidDataException("A message's header has no msg_type."),
            root.Text("session") ?? "",
            root.Text("username") ?? "");
    }

    /// <param name="date">When the message is made, in UTC.</param>
    public byte[] ToJson(DateTimeOffset date) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["msg_id"] = Id,
        ["msg_type"] = Type,
        ["session"] = Session,
        ["username"] = User,
        ["date"] = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["version"] = KernelInfo.ProtocolVersion,
    });
}
