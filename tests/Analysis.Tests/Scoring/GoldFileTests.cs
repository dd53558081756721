using Analysis.Scoring;

namespace Analysis.Tests.Scoring;

public sealed class GoldFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("seeds.jsonl", 5, 19)]
    [InlineData("news.jsonl", 45, 450)]
    [InlineData("synthetic.jsonl", 14, 172)]
    [InlineData("voices.jsonl", 16, 159)]
    [InlineData("voices-dense.jsonl", 7, 141)]
    [InlineData("voices-short.jsonl", 60, 74)]
    [InlineData("desks.jsonl", 731, 7225)]
    [InlineData("manners.jsonl", 247, 3402)]
    [InlineData("dispatches.jsonl", 1310, 2209)]
    public void Every_marked_figure_of_the_project_stands_in_its_text(string file, int passages, int claims)
    {
        var gold = GoldFile.Read(Path.Combine(ProjectFolder.Data, "gold", file));

        Assert.Equal((passages, claims), (gold.Count, gold.Sum(passage => passage.Claims.Count)));
    }

    [Theory]
    [InlineData("seeds.jsonl", false)]
    [InlineData("news.jsonl", true)]
    public void A_passage_tells_whether_it_was_invented(string file, bool isInvented)
    {
        Assert.All(GoldFile.Read(Path.Combine(ProjectFolder.Data, "gold", file)), passage => Assert.Equal(isInvented, passage.IsInvented));
    }

    [Fact]
    public void Positions_count_code_points_and_spans_count_UTF16_units()
    {
        var path = _folder.Write("gold.jsonl", """{"id":"a","text":"😀 300 died","claims":[{"start":2,"text":"300","bound":"exact","low":300,"high":300,"measure":"killed","subject":"unknown","source":null}]}""");

        Assert.Equal((3, 6), (GoldFile.Read(path)[0].Claims[0].Span.Start, GoldFile.Read(path)[0].Claims[0].Span.End));
    }

    [Fact]
    public void A_figure_that_does_not_stand_where_it_is_said_to_is_told_with_file_and_line()
    {
        var path = _folder.Write("gold.jsonl", "\n" + """{"id":"a","text":"300 died","claims":[{"start":1,"text":"300","bound":"exact","low":300,"high":300,"measure":"killed","subject":"unknown"}]}""");

        Assert.Equal("gold.jsonl, line 2: this is no marked passage (\"300\" does not stand at position 1)", Assert.Throws<FormatException>(() => GoldFile.Read(path)).Message);
    }

    [Fact]
    public void Every_passage_set_aside_exists()
    {
        var ids = Directory.EnumerateFiles(Path.Combine(ProjectFolder.Data, "gold"), "*.jsonl").SelectMany(GoldFile.Read).Select(passage => passage.Article.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(File.ReadLines(Path.Combine(ProjectFolder.Data, "gold", "set-aside.txt")), id => Assert.Contains(id, ids));
    }
}
