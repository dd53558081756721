using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Claims;

/// <summary>Claims as JSON lines, the interchange of the claim schema: one object a line, its fields in the schema's order.</summary>
public static class ClaimJson
{
    /// <summary>How a writer has to be made for <see cref="Write(Utf8JsonWriter, Claim)"/>, so that letters stay letters.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of the fields, in the order of the schema.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["article", "start", "end", "text", "bound", "low", "high", "measure", "subject", "source", "via", "reported", "from", "to", "place", "hedge", "quote"];

    static readonly JsonEncodedText[] Names = [.. Fields.Select(field => JsonEncodedText.Encode(field))];

    /// <summary>The claim as one line, without a line break.</summary>
    public static string Write(Claim claim)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, claim);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the claim as one object.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        var names = Names.AsSpan();
        writer.WriteString(names[0], claim.Article.Id);
        writer.WriteNumber(names[1], claim.Span.Start);
        writer.WriteNumber(names[2], claim.Span.End);
        writer.WriteString(names[3], claim.Span.In(claim.Article.Text));
        writer.WriteString(names[4], SchemaName(claim.Bound));
        WriteNumber(writer, names[5], claim.Low);
        WriteNumber(writer, names[6], claim.High);
        writer.WriteString(names[7], SchemaName(claim.Measure));
        writer.WriteString(names[8], claim.Subject);
        writer.WriteString(names[9], claim.Source);
        writer.WriteString(names[10], claim.Via);
        WriteDay(writer, names[11], claim.Reported);
        WriteDay(writer, names[12], claim.Period?.From);
        WriteDay(writer, names[13], claim.Period?.To);
        writer.WriteString(names[14], claim.Place);
        writer.WriteString(names[15], SchemaName(claim.Hedge));
        writer.WriteString(names[16], claim.QuoteSpan.In(claim.Article.Text));
        writer.WriteEndObject();
    }

    /// <summary>The name of a value as the schema writes it: in lower case.</summary>
    public static string SchemaName<T>(T value)
        where T : struct, Enum => NamesOf<T>.All[value];

    static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    static void WriteDay(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value)
    {
        if (value is not { } day)
        {
            writer.WriteNull(name);
            return;
        }

        Span<char> letters = stackalloc char[10];
        day.TryFormat(letters, out var count, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, letters[..count]);
    }

    static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => value.ToString().ToLowerInvariant());
    }
}
