using Analysis.Articles;

namespace Analysis.Tests.Articles;

public sealed class KnownArticlesTests : IDisposable
{
    const string Text = "Six soldiers were killed.";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_with_the_same_text_is_not_doubled_and_the_remark_names_the_one_that_counts()
    {
        _folder.Write("articles/a.txt", Text);
        _folder.Write("articles/b.md", Text);

        var folder = ArticleFolder.Read(_folder.Path);

        Assert.Equal("a", Assert.Single(folder.Articles).Id);
        var remark = Assert.Single(folder.Problems);
        Assert.Equal("articles/b.md: it is there already as \"a\" (the same text). It counts once.", remark.ToString());
        Assert.True(remark.IsRemark);
    }

    [Fact]
    public void The_same_text_of_two_publishers_is_kept_twice()
    {
        _folder.Write("articles/a.txt", Text);
        _folder.Write("articles/b.txt", Text);
        _folder.Write("articles.csv", "file,publisher\na.txt,One\nb.txt,Two\n");

        Assert.Equal(2, ArticleFolder.Read(_folder.Path).Articles.Count);
    }

    [Theory]
    [InlineData("http://www.example.org/losses/?utm_source=mail#top", "six  soldiers\nwere “killed”", 1)]
    [InlineData("https://example.org/losses", "Seven soldiers were killed.", 2)]
    [InlineData("https://example.org/losses?page=2", "Six soldiers were killed", 2)]
    public void The_same_address_is_the_same_article_only_with_the_same_words(string address, string text, int count)
    {
        _folder.Write("articles/a.txt", Text);
        _folder.Write("articles/b.txt", text);
        _folder.Write("articles.csv", $"file,url\na.txt,https://example.org/losses\nb.txt,{address}\n");

        Assert.Equal(count, ArticleFolder.Read(_folder.Path).Articles.Count);
    }

    [Fact]
    public void A_file_that_a_user_names_keeps_every_article_in_it()
    {
        var path = _folder.Write("a.jsonl", "{\"id\":\"one\",\"text\":\"Six were killed.\"}\n{\"id\":\"two\",\"text\":\"Six were killed.\"}\n");

        Assert.Equal(2, ArticleInput.Read(path).Articles.Count);
    }
}
