using Analysis.Claims;
using Analysis.Scoring;

namespace Analysis.Tests.Scoring;

public sealed class FiveArticlesTests
{
    [Theory]
    [InlineData(ScoreLevel.MeasureAndSubject)]
    [InlineData(ScoreLevel.Source)]
    [InlineData(ScoreLevel.Dates)]
    public void Every_claim_of_the_five_articles_is_read_as_people_marked_it(ScoreLevel level)
    {
        var extractor = new ClaimExtractor(SourceCatalogue.Default);
        var report = Scorer.Score(GoldFile.Read(Path.Combine(ProjectFolder.Data, "gold", "seeds.jsonl")), passage => extractor.Extract(passage.Article));
        Assert.Empty(report.Differences);
        Assert.Equal((19, 19, 19), (report.GoldClaims, report.ReadClaims, report.Right[level]));
    }
}
