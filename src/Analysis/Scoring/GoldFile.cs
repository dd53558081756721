using System.Globalization;
using System.Text.Json;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Scoring;

/// <summary>Reads files of passages marked by hand: JSON lines, positions counted in Unicode code points.</summary>
public static class GoldFile
{
    /// <summary>The passages of a file, in its order; empty lines are passed over.</summary>
    /// <exception cref="FormatException">A line is no passage; the message names file and line.</exception>
    public static IReadOnlyList<GoldPassage> Read(string path)
    {
        var passages = new List<GoldPassage>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                passages.Add(ReadLine(line, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, line {number}")));
            }
        }

        return passages;
    }

    static GoldPassage ReadLine(string line, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var article = ArticleJson.Read(document.RootElement);
            var positions = Utf16Positions(article.Text);
            return new GoldPassage(article, [.. document.RootElement.GetProperty("claims").EnumerateArray().Select(claim => ReadClaim(claim, article, positions))])
            {
                IsInvented = document.RootElement.TryGetProperty("synthetic", out var invented) && invented.ValueKind == JsonValueKind.True,
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new FormatException($"{where}: this is no marked passage ({e.Message})", e);
        }
    }

    static GoldClaim ReadClaim(JsonElement claim, Article article, int[] positions)
    {
        var text = claim.GetProperty("text").GetString()!;
        var start = claim.GetProperty("start").GetInt32();
        var span = new TextSpan(positions[start], positions[start] + text.Length);
        if (span.End > article.Text.Length || !string.Equals(span.Of(article.Text), text, StringComparison.Ordinal))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"\"{text}\" does not stand at position {start}"));
        }

        var (from, to) = (Day(claim, "from"), Day(claim, "to"));
        return new GoldClaim(
            span,
            new Quantity(Value<Bound>(claim, "bound"), Number(claim, "low"), Number(claim, "high")),
            Value<Measure>(claim, "measure"),
            Text(claim, "subject") ?? Subjects.Unknown,
            Sources(claim),
            Text(claim, "via"),
            Day(claim, "reported"),
            from is null && to is null ? null : new Period(from, to),
            Text(claim, "place"),
            claim.TryGetProperty("hedge", out _) ? Value<Hedge>(claim, "hedge") : Hedge.Stated);
    }

    /// <summary>The UTF-16 position of each code point, and of the end.</summary>
    static int[] Utf16Positions(string text)
    {
        var positions = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            positions.Add(at);
            at += rune.Utf16SequenceLength;
        }

        positions.Add(at);
        return [.. positions];
    }

    static IReadOnlyList<string?> Sources(JsonElement claim) =>
        claim.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.Array
            ? [.. source.EnumerateArray().Select(label => label.GetString())]
            : [Text(claim, "source")];

    static string? Text(JsonElement claim, string name) => claim.TryGetProperty(name, out var value) ? value.GetString() : null;

    static long? Number(JsonElement claim, string name) =>
        claim.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? (long)value.GetDouble() : null;

    static DateOnly? Day(JsonElement claim, string name) =>
        Text(claim, name) is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    static T Value<T>(JsonElement claim, string name)
        where T : struct, Enum => Enum.Parse<T>(Text(claim, name)!, ignoreCase: true);
}
