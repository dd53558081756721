using Analysis.Claims;
using Analysis.Scoring;

namespace Analysis.Tests.Scoring;

public class ReaderQualityTests
{
    [Fact]
    public void Quality_is_measured_on_the_passages_that_are_set_aside_and_on_no_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.jsonl", string.Join('\n', Passage("aside", "300"), Passage("tuned", "400")));
        folder.Write("gold/set-aside.txt", "aside\n");

        var report = ReaderQuality.Measure(folder.Path, SourceCatalogue.Default)!.Report;

        Assert.Equal((1, 1), (report.Passages, report.GoldClaims));
        Assert.Equal(1.0, report.F1(ScoreLevel.Figure));
    }

    [Fact]
    public void Without_passages_nothing_is_claimed()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(ReaderQuality.Measure(folder.Path, SourceCatalogue.Default));
    }

    static string Passage(string id, string number) =>
        $$"""{"id":"{{id}}","text":"The army lost {{number}} soldiers.","claims":[{"start":14,"text":"{{number}}","bound":"exact","low":{{number}},"high":{{number}},"measure":"casualties","subject":"unknown","source":null}]}""";
}
