using Analysis.Articles;
using Analysis.Claims;

namespace Analysis.Polyglot.Tests;

/// <summary>Made-up articles, and the claims that the library reads out of them.</summary>
static class Sample
{
    public static Article First { get; } = new("first", "SEOUL, Oct. 18 (News) - The National Intelligence Service said on Oct. 18 that more than 3,000 North Korean soldiers had been sent to Russia. The spy agency said up to 12,000 North Korean soldiers were expected to be sent by December.")
    {
        Publisher = "News",
        Published = new PartialDate(2024, 10, 18),
        Title = "Soldiers sent, agency says",
        Url = "https://example.org/first",
        Language = "en",
    };

    public static Article Second { get; } = new("second", "Ukraine's military intelligence said that about 8,000 North Korean soldiers were deployed in Kursk. Dozens of North Korean soldiers were killed, a Pentagon spokesman said on Nov. 12. The United States believes 10,000 to 12,000 North Korean soldiers are in Russia.")
    {
        Publisher = "Other News",
        Published = new PartialDate(2024, 11),
    };

    public static IReadOnlyList<Article> Articles { get; } = [First, Second];

    public static IReadOnlyList<Claim> Claims { get; } = [.. Articles.SelectMany(new ClaimExtractor(SourceCatalogue.Default).Extract)];
}
