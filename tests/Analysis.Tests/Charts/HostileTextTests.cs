using System.Xml.Linq;
using Analysis.Articles;
using Analysis.Charts;
using Analysis.Charts.Rendering;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Tests.Charts;

/// <summary>Texts that want to be markup, scripts or formulas stay texts.</summary>
public sealed class HostileTextTests
{
    const string Attack = "\"'><script>alert(1)</script><svg onload=alert(2)>&lt;\u202E\u0000\u0007\uD800]]>";

    static Claim Hostile()
    {
        var text = $"It said {Attack} that 300 soldiers {Attack} died.";
        var at = text.IndexOf("300", StringComparison.Ordinal);
        return new Claim(new Article(Attack, text) { Publisher = Attack, Title = Attack, Url = "javascript:alert(3)", Published = PartialDate.Of(new DateOnly(2024, 10, 19)) }, new TextSpan(at, at + 3), new TextSpan(0, text.Length), new Quantity(Bound.Exact, 300, 300), Measure.Killed)
        {
            Source = Attack,
            Via = Attack,
            Subject = Subjects.NorthKorea,
            Reported = new DateOnly(2024, 10, 18),
        };
    }

    public static TheoryData<string> Outputs => ["over time", "by source", "one day", "links", "lag", "timeline", "articles", "table"];

    static string Write(string output) => output switch
    {
        "over time" => FiguresOverTime.Casualties([Hostile()], new ChartOptions { Title = Attack, Caption = Attack }).ToHtml(),
        "by source" => FiguresBySource.Of([Hostile()], new ChartOptions { Measures = [Measure.Killed] }).ToHtml(),
        "one day" => OneDay.Of([Hostile()], new DateOnly(2024, 10, 18)).ToHtml(),
        "links" => WhoCarriesWhom.Of([Hostile()]).ToHtml(),
        "lag" => DateLag.Of([Hostile()]).ToHtml(),
        "timeline" => CorpusTimeline.Of([Hostile().Article], [Hostile()]).ToHtml(),
        "articles" => ArticleView.Of(Hostile().Article, [Hostile()]).ToHtml(),
        _ => new[] { Hostile() }.ToTable().ToHtml(),
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Nothing_from_outside_becomes_markup(string output)
    {
        var root = XDocument.Parse(Write(output)).Root!;
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName == "script");
        Assert.DoesNotContain(root.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(root.Descendants().Attributes(), attribute => attribute.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) && attribute.Name.LocalName == "href");
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void No_letter_that_reorders_or_breaks_the_page_gets_through(string output)
    {
        var text = Write(output);
        Assert.DoesNotContain(text, letter => letter is '\u202E' or '\0' or '\a' || char.IsSurrogate(letter));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("line\nbreak", "line\nbreak")]
    [InlineData("\u2066isolate\u2069", "\uFFFDisolate\uFFFD")]
    public void What_cannot_be_shown_becomes_visible(string text, string shown) => Assert.Equal(shown, SafeText.Of(text));

    [Fact]
    public void Half_a_letter_becomes_visible() => Assert.Equal("\uFFFDx", SafeText.Of("\uDE00x"));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_cell_that_a_spreadsheet_would_run_is_made_harmless(string source)
    {
        var claim = Hostile() with { Source = source };
        Assert.Equal($"source\r\n\"'{source}\"\r\n", new[] { claim }.ToTable("source").ToCsv());
    }
}
