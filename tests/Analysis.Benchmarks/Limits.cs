using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analysis.Articles;

namespace Analysis.Benchmarks;

/// <summary>What bounds any reader of this input from above, on the same machine at the same time.</summary>
static partial class Limits
{
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Decoding the JSON lines and nothing else.</summary>
    public static int Decode(byte[] lines)
    {
        var letters = 0;
        var rest = lines.AsMemory();
        while (rest.Length > 0)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            using var document = JsonDocument.Parse(rest[..end]);
            letters += document.RootElement.GetProperty("text").GetString()!.Length;
            rest = rest[(end + 1)..];
        }

        return letters;
    }

    /// <summary>Finding the runs of digits.</summary>
    public static int ScanDigits(IReadOnlyList<Article> articles)
    {
        var runs = 0;
        foreach (var article in articles)
        {
            var rest = article.Text.AsSpan();
            while (rest.IndexOfAny(Digits) is >= 0 and var at)
            {
                runs++;
                rest = rest[at..];
                rest = rest.IndexOfAnyExcept(Digits) is >= 0 and var end ? rest[end..] : [];
            }
        }

        return runs;
    }

    /// <summary>One rich regular expression over each text: a qualifier, a number, a range, a noun for people near it.</summary>
    public static int Match(IReadOnlyList<Article> articles) => articles.Sum(article => Figure().Count(article.Text));

    [GeneratedRegex(
        @"(?:\b(?:more than|over|at least|as many as|up to|about|around|some|nearly|almost|fewer than|less than|approximately)\s+)?"
        + @"(?:\b\d{1,3}(?:,\d{3})+|\b\d+(?:\.\d+)?|\b(?:dozens|scores|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten)\b)(?:\s+(?:hundred|thousand|million))?"
        + @"(?:\s*(?:to|-|–|and)\s*\d[\d,]*)?\s+(?:of\s+)?(?:\w+\s+){0,3}?(?:soldiers?|troops?|personnel|men|officers?|people|casualties|fighters?|servicemen|prisoners?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Figure();
}
