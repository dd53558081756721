using System.IO.Compression;
using System.Text;
using Analysis.Articles;
using Analysis.Articles.Reading;

namespace Analysis.Tests.Articles.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1252", false)]
    public void Text_is_the_same_in_whatever_usual_encoding_it_was_saved(string encoding, bool withMark)
    {
        const string Text = "Kim’s soldiers – some 3,000 of them – arrived in café-rich Vladivostok.";
        var codec = string.Equals(encoding, "windows-1252", StringComparison.Ordinal) ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        var path = _folder.Write("a.txt", "");
        File.WriteAllBytes(path, [.. withMark ? codec.GetPreamble() : [], .. codec.GetBytes(Text)]);

        Assert.Equal(Text, ReadOne("a.txt").Text);
    }

    [Fact]
    public void A_packed_file_reads_as_the_file_within()
    {
        using (var gzip = new GZipStream(File.Create(Path.Combine(_folder.Path, "a.md.gz")), CompressionLevel.Fastest))
        {
            gzip.Write("# Losses\n\nSix *soldiers* were killed."u8);
        }

        var article = ReadOne("a.md.gz");

        Assert.Equal(("a", "Losses", "Losses\nSix soldiers were killed."), (article.Id, article.Title, article.Text));
    }

    [Fact]
    public void A_file_packed_in_parts_reads_as_all_of_them()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "a.txt.gz")))
        {
            foreach (var part in (string[])["Six soldiers ", "were killed."])
            {
                using var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
                gzip.Write(Encoding.UTF8.GetBytes(part));
            }
        }

        Assert.Equal("Six soldiers were killed.", ReadOne("a.txt.gz").Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void A_packed_file_that_was_cut_off_is_refused(int missing)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 500).Select(i => $"{i * 7919 % 1000} soldiers"))));
        }

        File.WriteAllBytes(Path.Combine(_folder.Path, "a.txt.gz"), packed.ToArray()[..^missing]);

        Assert.Contains("cut off", Assert.Throws<FormatException>(() => Read("a.txt.gz").Count).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_gives_its_main_text_and_what_it_tells_of_itself()
    {
        _folder.Write("a.html", """
            <html lang="en"><head><title>Losses | The Paper</title>
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Losses mount","datePublished":"2024-12-23T23:30:00-05:00","publisher":{"name":"The Paper"}}]}</script>
            <link rel="canonical" href="https://example.org/losses"></head>
            <body><nav><p>Home Politics Sport and a great many other words that are no article</p></nav>
            <article><h1>Losses mount</h1><p>Six   soldiers<br>were <b>killed</b>.</p><ul><li>Two were wounded.</li></ul><script>var x = 9000;</script>
            <div class="related-stories"><p>7,000 readers liked this</p></div></article>
            <footer><p>© 2024</p></footer></body></html>
            """);

        Assert.Equal(
            new Article("a", "Losses mount\nSix soldiers\nwere killed.\nTwo were wounded.")
            {
                File = "a.html",
                Title = "Losses mount",
                Publisher = "The Paper",
                Published = new PartialDate(2024, 12, 23),
                Url = "https://example.org/losses",
                Language = "en",
            },
            ReadOne("a.html"));
    }

    [Fact]
    public void A_page_without_marks_gives_the_part_with_most_words()
    {
        _folder.Write("a.html", "<body><div><p>Menu</p></div><div><p>Six soldiers were killed near the border on Monday, officials said.</p><p>Two were wounded.</p></div></body>");

        Assert.Equal("Six soldiers were killed near the border on Monday, officials said.\nTwo were wounded.", ReadOne("a.html").Text);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    public void A_page_nested_a_hundred_thousand_deep_is_refused_before_it_is_parsed(string tags)
    {
        const int Depth = 100_000;
        _folder.Write("a.html", string.Concat(Enumerable.Repeat(tags, Depth)) + "Six soldiers were killed.");

        Assert.Contains("nested more than 2000 deep", Assert.Throws<FormatException>(() => Read("a.html").Count).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_many_paragraphs_that_were_never_closed_is_read()
    {
        _folder.Write("a.html", "<article>" + string.Concat(Enumerable.Repeat("<p>Six soldiers were killed.", 5_000)));

        Assert.Equal(5_000, ReadOne("a.html").Text.Split('\n').Length);
    }

    [Fact]
    public void A_feed_gives_an_article_an_item()
    {
        _folder.Write("a.rss", """
            <rss version="2.0"><channel><title>The Paper</title>
            <item><title>Losses mount</title><link>https://example.org/1</link><pubDate>Mon, 23 Dec 2024 23:30:00 -0500</pubDate><description>&lt;p&gt;Six soldiers were killed.&lt;/p&gt;</description></item>
            <item><title>Second</title></item></channel></rss>
            """);

        var articles = Read("a.rss").Select(read => read.Article!).ToList();

        Assert.Equal(["Losses mount\nSix soldiers were killed.", "Second"], articles.Select(article => article.Text));
        Assert.Equal(("The Paper", new PartialDate(2024, 12, 23), "https://example.org/1"), (articles[0].Publisher, articles[0].Published!.Value, articles[0].Url));
    }

    [Fact]
    public void An_entity_bomb_is_refused()
    {
        _folder.Write("a.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>");

        Assert.Throws<FormatException>(() => Read("a.xml").Count);
    }

    [Fact]
    public void A_table_gives_an_article_a_row_and_tells_the_rows_that_are_none()
    {
        _folder.Write("a.csv", "date,title,text\n2024-10-18,One,Six soldiers were killed.\n31 February,Two,Text\n,Three,\n");

        var read = Read("a.csv");

        Assert.Equal((new PartialDate(2024, 10, 18), "a-1"), (read[0].Article!.Published!.Value, read[0].Article!.Id));
        Assert.Equal([(3, "\"31 February\" is no date; write it as 2024-10-18."), (4, "the row has no text.")], read.Skip(1).Select(part => (part.Line!.Value, part.Error!)));
    }

    [Fact]
    public void A_JSON_array_gives_an_article_an_item()
    {
        _folder.Write("a.json", """[{"id":"x","text":"Six soldiers were killed."},{"id":"y"}]""");

        var read = Read("a.json");

        Assert.Equal(("x", "item 2: The article has no \"text\"."), (read[0].Article!.Id, read[1].Error));
    }

    [Fact]
    public void A_file_that_unpacks_to_gigabytes_is_refused_without_unpacking_it()
    {
        using (var gzip = new GZipStream(File.Create(Path.Combine(_folder.Path, "a.txt.gz")), CompressionLevel.Fastest))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 80; i++)
            {
                gzip.Write(zeros);
            }
        }

        Assert.Contains("more than 64 MB", Assert.Throws<FormatException>(() => Read("a.txt.gz").Count).Message, StringComparison.Ordinal);
    }

    Article ReadOne(string file) => Assert.Single(Read(file)).Article!;

    List<ReadArticle> Read(string file) => [.. ArticleReader.Read(new SourceFile(file, Path.Combine(_folder.Path, file)))];
}
