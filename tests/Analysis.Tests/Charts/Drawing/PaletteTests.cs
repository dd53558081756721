using Analysis.Charts.Drawing;

namespace Analysis.Tests.Charts.Drawing;

public sealed class PaletteTests
{
    static readonly string[] Sources =
    [
        "NIS", "South Korea JCS", "South Korea MND", "South Korea president", "South Korea", "Ukraine president", "Ukraine DIU",
        "Ukraine General Staff", "Ukraine military", "Ukraine MoD", "Ukraine", "United States", "Pentagon", "US State Department", "NATO",
        "UK MoD", "United Kingdom", "Western officials", "United Nations", "MSMT", "ISW", "Russia", "North Korea", "Japan", "experts",
        "media: Yonhap", "media: The Guardian", "Somebody", "source not stated",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_mark_stands_out_from_the_paper_and_every_name_reads_well(bool dark)
    {
        var paper = Palette.Paper.On(dark);
        foreach (var source in Sources)
        {
            var colour = Palette.Of(source).On(dark);
            Assert.True(Contrast.Ratio(colour, paper) >= 3, $"{source}: {Contrast.Ratio(colour, paper):0.00}");
            Assert.True(Contrast.Ratio(Contrast.Readable(colour, paper), paper) >= Contrast.ForText, source);
        }

        Assert.All(new[] { Palette.Text, Palette.Quiet }, ink => Assert.True(Contrast.Ratio(ink.On(dark), paper) >= Contrast.ForText));
    }

    [Fact]
    public void Sources_of_the_schema_have_a_colour_each() =>
        Assert.Equal(25, Sources.Take(25).Select(Palette.Of).Distinct().Count());

    [Fact]
    public void A_source_has_the_same_colour_in_every_run() => Assert.Equal("#5B7A3A", Palette.Of("Somebody").Light);
}
