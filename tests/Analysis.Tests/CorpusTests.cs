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
}
