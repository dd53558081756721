using System.Text.Json;

namespace Analysis.Notebooks.Jupyter.Messages;

/// <summary>A request that a front end sent, its signature already checked.</summary>
/// <param name="Routing">The frames before the delimiter, given back with the reply.</param>
/// <param name="HeaderJson">The header's bytes, which go back unchanged as a reply's parent header.</param>
/// <param name="Content">A JSON object.</param>
sealed record Message(IReadOnlyList<byte[]> Routing, byte[] HeaderJson, MessageHeader Header, JsonElement Content)
{
    public string Type => Header.Type;
}
