using Analysis.Charts;

namespace Analysis.Tests;

public class CorpusTests
{
    [Fact]
    public void The_projects_own_corpus_loads_without_a_problem()
    {
        var corpus = Corpus.Load(ProjectFolder.Data);

        Assert.Empty(corpus.Problems);
        Assert.NotEmpty(corpus.Articles);
    }

    [Fact]
    public void A_folder_without_articles_is_told_with_its_name()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => Corpus.Load("no such folder"));

        Assert.StartsWith("No folder \"no such folder\" with articles/ in it was found", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Friday, October 18, 2024\n\nSix soldiers were killed.", "2024-10-18", null)]
    [InlineData("Dec. 23 (UPI) - Six soldiers were killed.", null, "a.txt: its published date is not known: \"Dec. 23\" gives no year, and the first lines do not settle it.")]
    public void An_article_that_the_manifest_does_not_name_is_dated_by_its_own_first_lines_or_said_to_have_no_date(string text, string? published, string? remark)
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles/a.txt", text);

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(published, corpus.Articles[0].Published?.ToString());
        Assert.Equal(remark is null ? [] : [remark], corpus.Problems.Select(problem => problem.ToString()));
        Assert.All(corpus.Problems, problem => Assert.True(problem.IsRemark));
    }

    [Fact]
    public void An_added_article_is_in_the_claims_and_in_the_charts_at_the_next_load()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles/a.txt", "6 November, 2024\nSix North Korean soldiers were killed, the NIS said.");
        var before = Corpus.Load(folder.Path).Claims.Count;
        folder.Write("articles/b.txt", "7 November, 2024\nThe NIS said 40 North Korean soldiers were wounded.");

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(before + 1, corpus.Claims.Count);
        Assert.Contains(FiguresOverTime.Casualties(corpus.Claims).Marks, mark => mark.Quantity?.Low == 40);
    }
}
