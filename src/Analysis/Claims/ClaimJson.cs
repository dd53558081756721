using System.Buffers;
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
        writer.WriteString("article", claim.Article.Id);
        writer.WriteNumber("start", claim.Span.Start);
        writer.WriteNumber("end", claim.Span.End);
        writer.WriteString("text", claim.Text);
        writer.WriteString("bound", SchemaName(claim.Bound));
        WriteNumber(writer, "low", claim.Low);
        WriteNumber(writer, "high", claim.High);
        writer.WriteString("measure", SchemaName(claim.Measure));
        writer.WriteString("subject", claim.Subject);
        writer.WriteString("source", claim.Source);
        writer.WriteString("via", claim.Via);
        writer.WriteString("reported", Day(claim.Reported));
        writer.WriteString("from", Day(claim.Period?.From));
        writer.WriteString("to", Day(claim.Period?.To));
        writer.WriteString("place", claim.Place);
        writer.WriteString("hedge", SchemaName(claim.Hedge));
        writer.WriteString("quote", claim.Quote);
        writer.WriteEndObject();
    }

    /// <summary>The name of a value as the schema writes it: in lower case.</summary>
    public static string SchemaName<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    static void WriteNumber(Utf8JsonWriter writer, string name, long? value)
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

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
