using Analysis.Claims;
using Analysis.Findings;
using Analysis.Scoring;

namespace Analysis.Tests.Findings;

/// <summary>Claims marked by hand: of the five articles, and of those and the invented ones as one corpus.</summary>
static class GoldCorpus
{
    public static IReadOnlyList<Claim> FiveArticles { get; } = Read("seeds.jsonl");

    public static IReadOnlyList<Claim> WithInvented { get; } = [.. FiveArticles, .. Read("synthetic.jsonl")];

    public static FigureSet Five => new(FiveArticles);

    public static FigureSet All => new(WithInvented);

    static IReadOnlyList<Claim> Read(string file) =>
        [.. GoldFile.Read(Path.Combine(ProjectFolder.Data, "gold", file)).SelectMany(passage => passage.Claims.Select(claim => claim.ToClaim(passage.Article)))];
}
