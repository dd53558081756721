using Analysis.Claims;

namespace Analysis.Tests.Claims;

public class SourceCatalogueTests
{
    [Theory]
    [InlineData("label,kind,country,aliases\nNIS,spy,South Korea,", "line 2: unknown kind \"spy\"")]
    [InlineData("label,kind,country,aliases\nNIS,intelligence,South Korea,\n,media,,BBC", "line 3: the label is missing")]
    [InlineData("label,kind,country,aliases\nA,media,,x;y\nB,media,,z;x", "line 3: the name \"x\" stands already in line 2")]
    [InlineData("label,kind,country,aliases\nNIS,intelligence,South Korea", "line 2: expected 4 columns (label, kind, country, aliases), found 3")]
    [InlineData("label,kind,country,aliases\nNIS,,South Korea,", "line 2: \"NIS\" has no kind")]
    [InlineData("name,kind\nNIS,intelligence", "line 1: the first line must be \"label,kind,country,aliases\"")]
    [InlineData("", "line 1: the first line must be")]
    public void A_mistake_is_told_with_file_and_line(string csv, string expected)
    {
        var mistake = Assert.Throws<InvalidDataException>(() => SourceCatalogueReader.Read(new StringReader(csv), "my.csv"));
        Assert.Contains("my.csv, " + expected, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var mistake = Assert.Throws<InvalidDataException>(() => SourceCatalogueReader.Read(new StringReader("label,kind,country,aliases\nA,spy,,\nB,tv,,"), "my.csv"));
        Assert.Equal(2, mistake.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_row_keeps_label_kinds_country_and_names()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "label,kind,country,aliases\nUK MoD,defence ministry;military,United Kingdom,Ben Wallace; John Healey\n");
            var source = Assert.Single(SourceCatalogue.Load(path).Sources);
            Assert.Equal("UK MoD", source.Label);
            Assert.Equal([SourceKind.DefenceMinistry, SourceKind.Military], source.Kinds);
            Assert.Equal("United Kingdom", source.Country);
            Assert.Equal(["Ben Wallace", "John Healey"], source.Aliases);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("NIS")]
    [InlineData("South Korea JCS")]
    [InlineData("South Korea MND")]
    [InlineData("South Korea president")]
    [InlineData("South Korea")]
    [InlineData("Ukraine president")]
    [InlineData("Ukraine DIU")]
    [InlineData("Ukraine General Staff")]
    [InlineData("Ukraine military")]
    [InlineData("Ukraine MoD")]
    [InlineData("Ukraine")]
    [InlineData("United States")]
    [InlineData("Pentagon")]
    [InlineData("US State Department")]
    [InlineData("NATO")]
    [InlineData("UK MoD")]
    [InlineData("United Kingdom")]
    [InlineData("Western officials")]
    [InlineData("United Nations")]
    [InlineData("MSMT")]
    [InlineData("ISW")]
    [InlineData("Russia")]
    [InlineData("North Korea")]
    [InlineData("Japan")]
    [InlineData("experts")]
    public void The_catalogue_that_comes_along_has_every_label_of_the_schema(string label) => Assert.NotNull(SourceCatalogue.Default.Find(label));
}
