using Analysis.Articles;

namespace Analysis.Tests.Articles;

public sealed class ArticleFolderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_row_tells_what_is_known_of_its_article()
    {
        _folder.Write("articles/a.txt", "Six soldiers were killed.");
        _folder.Write("articles.csv", "file,publisher,published,title,url,language,note\na.txt,\"The Paper, Ltd.\",2024-10,Losses,https://example.org,en,checked\n");

        var article = Assert.Single(ArticleFolder.Read(_folder.Path).Articles);

        Assert.Equal(
            new Article("a", "Six soldiers were killed.")
            {
                File = "a.txt",
                Publisher = "The Paper, Ltd.",
                Published = new PartialDate(2024, 10),
                Title = "Losses",
                Url = "https://example.org",
                Language = "en",
                Note = "checked",
            },
            article);
    }

    [Fact]
    public void Columns_may_come_in_any_order_with_semicolons_as_some_spreadsheets_write_them()
    {
        _folder.Write("articles/a.txt", "Six soldiers were killed.");
        _folder.Write("articles.csv", "published;file\n2024-10-18;a.txt\n");

        Assert.Equal(new PartialDate(2024, 10, 18), Assert.Single(ArticleFolder.Read(_folder.Path).Articles).Published);
    }

    [Fact]
    public void An_article_without_a_row_is_read_too()
    {
        _folder.Write("articles/deep/a.txt", "Six soldiers were killed.");

        Assert.Equal("deep/a", Assert.Single(ArticleFolder.Read(_folder.Path).Articles).Id);
    }

    [Theory]
    [InlineData("a.txt,31 February", "articles.csv, line 2: \"31 February\" is no date; write a day as 2024-10-18, a month as 2024-10, or leave it empty.")]
    [InlineData("a.txt,2024-02-31", "articles.csv, line 2: \"2024-02-31\" is no date; write a day as 2024-10-18, a month as 2024-10, or leave it empty.")]
    [InlineData("a.txt,\nb.txt,", "articles.csv, line 3: there is no file \"b.txt\" in articles/; correct its name or delete the row.")]
    [InlineData("a.txt,\na.txt,", "articles.csv, line 3: \"a.txt\" has a row already, in line 2; this one is not used.")]
    [InlineData(",2024", "articles.csv, line 2: the row names no file; fill in the column \"file\" or delete the row.")]
    public void A_mistake_in_the_manifest_is_told_with_its_line_and_the_article_is_read_all_the_same(string rows, string message)
    {
        _folder.Write("articles/a.txt", "Six soldiers were killed.");
        _folder.Write("articles.csv", $"file,published\n{rows}\n");

        var folder = ArticleFolder.Read(_folder.Path);

        Assert.Equal(message, Assert.Single(folder.Problems).ToString());
        Assert.Single(folder.Articles);
    }

    [Fact]
    public void A_manifest_without_a_column_for_files_is_told()
    {
        _folder.Write("articles/a.txt", "Six soldiers were killed.");
        _folder.Write("articles.csv", "name,published\na.txt,2024\n");

        Assert.Equal("articles.csv, line 1: the first line must name the columns, \"file\" among them.", Assert.Single(ArticleFolder.Read(_folder.Path).Problems).ToString());
    }

    [Theory]
    [InlineData("Nach Angaben des Geheimdienstes sind die Soldaten mit dem Zug nach Russland gebracht worden, und die Verluste sind hoch.")]
    [InlineData("За даними розвідки, 3000 солдатів прибули до Росії.")]
    [InlineData("Selon les services de renseignement, les soldats sont arrivés dans la région avec des armes et pas plus de 3000 hommes.")]
    public void An_article_in_another_language_is_listed_as_not_read(string text)
    {
        _folder.Write("articles/a.txt", text);

        var folder = ArticleFolder.Read(_folder.Path);

        Assert.Empty(folder.Articles);
        Assert.Equal("articles/a.txt: it is not in English; only English is read for now. It was left out.", Assert.Single(folder.Problems).ToString());
    }

    [Fact]
    public void A_part_that_is_no_article_is_told_with_its_line_and_the_others_are_read()
    {
        _folder.Write("articles/a.jsonl", """
            {"id":"one","text":"Six soldiers were killed."}
            {"id":"two"}
            {"id":"three","text":"Two were wounded."}
            """);

        var folder = ArticleFolder.Read(_folder.Path);

        Assert.Equal(["one", "three"], folder.Articles.Select(article => article.Id));
        Assert.Equal("articles/a.jsonl, line 2: The article has no \"text\". It was left out.", Assert.Single(folder.Problems).ToString());
    }

    [Theory]
    [InlineData("a.docx", "files that end in \".docx\" are not read")]
    [InlineData("a.json", "it is no JSON")]
    [InlineData("a.txt", "it is empty")]
    [InlineData("a.html", "no text was found in the page")]
    public void A_file_that_holds_no_article_is_told_with_the_reason(string file, string reason)
    {
        _folder.Write($"articles/{file}", " ");
        _folder.Write("articles/good.txt", "Six soldiers were killed.");

        var folder = ArticleFolder.Read(_folder.Path);

        Assert.Single(folder.Articles);
        Assert.StartsWith($"articles/{file}: {reason}", Assert.Single(folder.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_back_to_its_own_folder_is_not_followed()
    {
        _folder.Write("articles/a.txt", "Six soldiers were killed.");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "articles", "loop"), Path.Combine(_folder.Path, "articles"));

        Assert.Single(ArticleFolder.Read(_folder.Path).Articles);
    }
}
