using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Caching;
using Analysis.Scoring;

namespace Analysis.Tests.Claims.Caching;

public sealed class ClaimCacheTests : IDisposable
{
    static readonly ClaimExtractor Extractor = new(SourceCatalogue.Default);

    static readonly Article[] Articles =
    [
        new("a", "More than 3,000 North Korean soldiers were killed between 4 and 9 November, the NIS said on Friday.") { Published = new PartialDate(2024, 11, 9) },
        new("b", "Nobody was counted."),
        new("c", "Up to 12,000 troops could be sent to Kursk, Kyiv said. Dozens were wounded, reportedly."),
    ];

    readonly TemporaryFolder _folder = new();
    int _read;

    public ClaimCacheTests() => Directory.CreateDirectory(Path.Combine(_folder.Path, "articles"));

    string File => Path.Combine(_folder.Path, ".cache", "claims.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Claims_from_the_cache_are_those_that_were_read()
    {
        var gold = Directory.EnumerateFiles(Path.Combine(ProjectFolder.Data, "gold"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => GoldFile.Read(file)).Select(passage => passage.Article).ToList();
        var read = gold.ConvertAll(Extractor.Extract);
        Claims(gold);

        Assert.Equal(read.SelectMany(claims => claims), Claims(gold).SelectMany(claims => claims));
        Assert.Equal(gold.Count, _read);
    }

    [Fact]
    public void Only_the_article_that_changed_is_read_again()
    {
        Claims(Articles);
        _read = 0;
        Claims([Articles[0], Articles[1] with { Text = "Six were counted dead." }, Articles[2]]);
        Assert.Equal(1, _read);
    }

    [Fact]
    public void A_new_published_date_changes_an_article()
    {
        Claims(Articles);
        _read = 0;
        Claims([Articles[0] with { Published = new PartialDate(2023, 11, 9) }]);
        Assert.Equal(1, _read);
    }

    [Fact]
    public void Another_catalogue_reads_everything_again()
    {
        Claims(Articles);
        _read = 0;
        var csv = System.IO.File.ReadAllText(Path.Combine(ProjectFolder.Data, "sources.csv"));
        var path = _folder.Write("sources.csv", csv + "Club of Counters,monitor,,\n");
        Claims(Articles, SourceCatalogue.Load(path));
        Assert.Equal(Articles.Length, _read);
    }

    [Fact]
    public void Without_its_file_everything_is_read_again_and_is_the_same()
    {
        var before = Claims(Articles);
        Directory.Delete(Path.GetDirectoryName(File)!, recursive: true);
        Assert.Equal(before.SelectMany(claims => claims), Claims(Articles).SelectMany(claims => claims));
        Assert.Equal(2 * Articles.Length, _read);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-80)]
    public void A_damaged_file_is_as_none(int position)
    {
        Claims(Articles);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[position < 0 ? bytes.Length + position - 1 : position] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);
        var read = Articles.SelectMany(Extractor.Extract);
        _read = 0;

        Assert.Equal(read, Claims(Articles).SelectMany(claims => claims));
        Assert.Equal(Articles.Length, _read);
    }

    [Fact]
    public void A_cut_file_is_as_none()
    {
        Claims(Articles);
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File)[..^70]);
        _read = 0;
        Claims(Articles);
        Assert.Equal(Articles.Length, _read);
    }

    [Fact]
    public void A_text_that_is_no_valid_Unicode_is_read_each_time()
    {
        Article[] broken = [new("x", "Six soldiers of \uD800 were killed, the NIS said.")];
        Assert.Equal(Claims(broken)[0], Claims(broken)[0]);
        Assert.Equal(2, _read);
    }

    [Fact]
    public void Where_no_file_can_be_written_the_claims_are_read_all_the_same()
    {
        _folder.Write(".cache", "a file in the place of the folder");
        Assert.Equal(Articles.SelectMany(Extractor.Extract), Claims(Articles).SelectMany(claims => claims));
    }

    [Fact]
    public void A_folder_of_articles_that_is_no_data_folder_is_left_as_it_is()
    {
        Directory.Delete(Path.Combine(_folder.Path, "articles"));
        _folder.Write("a.txt", "Six soldiers were killed.");
        Assert.Single(Corpus.Load(_folder.Path).Claims);
        Assert.Equal([Path.Combine(_folder.Path, "a.txt")], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Articles_that_are_gone_leave_the_file()
    {
        Claims(Articles);
        Claims(Articles[..1]);
        _read = 0;
        Claims(Articles);
        Assert.Equal(2, _read);
    }

    [Fact]
    public void A_corpus_uses_it_and_reads_the_same_claims()
    {
        _folder.Write("articles/a.txt", "6 November 2024\nSix North Korean soldiers were killed, the NIS said.");
        var first = Corpus.Load(_folder.Path).Claims;
        Assert.True(System.IO.File.Exists(File));
        Assert.Equal(first, Corpus.Load(_folder.Path).Claims);
    }

    IReadOnlyList<IReadOnlyList<Claim>> Claims(IReadOnlyList<Article> articles, SourceCatalogue? sources = null) =>
        ClaimCache.In(_folder.Path, sources ?? SourceCatalogue.Default).Claims(articles, article =>
        {
            _read++;
            return Extractor.Extract(article);
        });
}
