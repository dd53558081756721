using System.Text.Json;

namespace Analysis.Notebooks.Jupyter.Messages;

/// <summary>Reads the parts of a message that a front end may leave out or mistype: what is absent or of another type is null.</summary>
static class JsonParts
{
    /// <exception cref="InvalidDataException">The bytes are no JSON object.</exception>
    public static JsonDocument Object(ReadOnlyMemory<byte> json, string part)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            throw new InvalidDataException($"A message's {part} is no JSON object.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"A message's {part} is no JSON ({exception.Message}).", exception);
        }
    }

    public static string? Text(this JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair, which JSON allows and .NET strings made from UTF-8 do not.
            return value.GetRawText();
        }
    }

    public static bool? Flag(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    public static int? Number(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
