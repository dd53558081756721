using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Analysis.Articles;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims.Caching;

/// <summary>The claims of one article as a line of JSON: an array of its digest and an array for each claim.</summary>
/// <remarks>Spans instead of words: the words are cut from the article again, so a line can never put other words into it.</remarks>
internal static class CachedClaims
{
    const string DayFormat = "yyyy-MM-dd";

    public static string Write(string digest, IReadOnlyList<Claim> claims)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(digest);
            foreach (var claim in claims)
            {
                Write(writer, claim);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The digest that a line begins with.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static string DigestOf(string line)
    {
        var parts = line.Split('"', 3);
        return parts.Length == 3 && parts[0] == "[" ? parts[1] : throw new JsonException("The line does not begin with a digest.");
    }

    /// <summary>The claims of a line, as claims of that article; null when they do not fit it.</summary>
    public static IReadOnlyList<Claim>? Read(string line, Article article)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return [.. document.RootElement.EnumerateArray().Skip(1).Select(claim => Read([.. claim.EnumerateArray()], article))];
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(claim.Span.Start);
        writer.WriteNumberValue(claim.Span.End);
        writer.WriteNumberValue(claim.QuoteSpan.Start);
        writer.WriteNumberValue(claim.QuoteSpan.End);
        writer.WriteStringValue(ClaimJson.SchemaName(claim.Bound));
        Number(writer, claim.Low);
        Number(writer, claim.High);
        writer.WriteStringValue(ClaimJson.SchemaName(claim.Measure));
        writer.WriteStringValue(claim.Subject);
        writer.WriteStringValue(claim.Source);
        writer.WriteStringValue(claim.Via);
        writer.WriteStringValue(Day(claim.Reported));
        writer.WriteStringValue(Day(claim.Period?.From));
        writer.WriteStringValue(Day(claim.Period?.To));
        writer.WriteStringValue(claim.Place);
        writer.WriteStringValue(ClaimJson.SchemaName(claim.Hedge));
        writer.WriteEndArray();
    }

    static Claim Read(JsonElement[] fields, Article article)
    {
        var quantity = new Quantity(Enum.Parse<Bound>(fields[4].GetString()!, ignoreCase: true), Number(fields[5]), Number(fields[6]));
        var (from, to) = (Day(fields[12]), Day(fields[13]));
        return new Claim(article, Span(fields[0], fields[1]), Span(fields[2], fields[3]), quantity, Enum.Parse<Measure>(fields[7].GetString()!, ignoreCase: true))
        {
            Subject = fields[8].GetString()!,
            Source = fields[9].GetString(),
            Via = fields[10].GetString(),
            Reported = Day(fields[11]),
            Period = from is null && to is null ? null : new Period(from, to),
            Place = fields[14].GetString(),
            Hedge = Enum.Parse<Hedge>(fields[15].GetString()!, ignoreCase: true),
        };
    }

    static TextSpan Span(JsonElement start, JsonElement end) => new(start.GetInt32(), end.GetInt32());

    static void Number(Utf8JsonWriter writer, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    static long? Number(JsonElement field) => field.ValueKind == JsonValueKind.Null ? null : field.GetInt64();

    static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    static DateOnly? Day(JsonElement field) => field.GetString() is { } day ? DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture) : null;
}
