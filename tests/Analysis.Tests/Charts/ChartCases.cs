using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;
using Analysis.Scoring;
using Analysis.Tests.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Charts;

/// <summary>Claims and reference figures to draw.</summary>
static class ChartCases
{
    /// <summary>The five articles, read as people marked them.</summary>
    public static IReadOnlyList<Claim> Seeds { get; } =
        [.. GoldFile.Read(Path.Combine(ProjectFolder.Data, "gold", "seeds.jsonl")).SelectMany(passage => passage.Claims.Select(claim => claim.ToClaim(passage.Article)))];

    public static IReadOnlyList<ReferenceFigure> Reference { get; } = ReferenceTimeline.Load(Path.Combine(ProjectFolder.Data, "reference", "figures.csv"));

    /// <summary>One claim of every bound.</summary>
    public static IReadOnlyList<Claim> EveryBound { get; } =
    [
        ClaimsByHand.Claim("300", "exact", said: "2024-10-01", article: "a"),
        ClaimsByHand.Claim("~350", "about", said: "2024-10-05", article: "b"),
        ClaimsByHand.Claim("200+", "at least", said: "2024-10-09", article: "c"),
        ClaimsByHand.Claim("-400", "at most", said: "2024-10-13", article: "d"),
        ClaimsByHand.Claim("150..420", "range", said: "2024-10-17", article: "e"),
        Vague("vague", "2024-10-21"),
    ];

    static Claim Vague(string source, string said) =>
        ClaimsByHand.Claim("100", source, said: said, article: "f") with { Quantity = new Quantity(Bound.Vague, 100, 420) };

    /// <summary>Any number of claims, of few sources and round numbers so that they crowd, or of wild ones.</summary>
    public static Gen<Claim[]> Claims(int most) =>
        Gen.Choose(0, most).SelectMany(count => Claim().ArrayOf(count)).Select(claims => claims.Select(Renamed).ToArray());

    static Claim Renamed(Claim claim, int i) =>
        new(claim.Article with { Id = $"article {i}" }, claim.Span, claim.QuoteSpan, claim.Quantity, claim.Measure)
        {
            Source = claim.Source,
            Subject = claim.Subject,
            Reported = claim.Reported,
            Period = claim.Period,
        };

    static Gen<Claim> Claim() =>
        from number in Gen.OneOf(Gen.Elements(10L, 1000, 3000, 10000, 11000, 12000), Gen.Choose(0, 2_000_000).Select(value => (long)value))
        from bound in Gen.Elements("#", "~#", "#+", "-#", "#..")
        from source in Gen.Elements("NIS", "Pentagon", "Ukraine president", "media: A Newspaper With A Long Name", "Somebody", null)
        from measure in Gen.Elements(Measure.Killed, Measure.Deployed, Measure.Planned, Measure.Casualties)
        from day in Gen.Choose(0, 900)
        from dating in Gen.Choose(0, 5)
        select Make(number, bound, source, measure, new DateOnly(2024, 1, 1).AddDays(day), dating);

    static Claim Make(long number, string bound, string? source, Measure measure, DateOnly day, int dating)
    {
        var text = bound.Replace("#..", $"#..{number * 2}", StringComparison.Ordinal).Replace("#", $"{number}", StringComparison.Ordinal);
        var (from, to) = ($"{day:yyyy-MM-dd}", $"{day.AddDays(20):yyyy-MM-dd}");
        return ClaimsByHand.Claim(text, source, dating == 0 ? null : dating == 1 ? $"{day:yyyy-MM}" : from, measure: measure,
            said: dating == 2 ? from : null,
            about: dating switch { 3 => $"{from}..{from}", 4 => $"{from}..{to}", 5 => $"{from}..", _ => null });
    }
}
