using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analysis.Articles;
using Analysis.Charts;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Tests.Charts.Rendering;

public sealed partial class ArticleExcerptsTests
{
    const string Sentence = "Officials said 300 soldiers died.";

    /// <summary>Articles with one figure each, so many words before and after it.</summary>
    static IEnumerable<Claim> Claims(int articles, int words)
    {
        var filler = string.Concat(Enumerable.Repeat("word ", words));
        for (var i = 0; i < articles; i++)
        {
            var text = $"{filler}{Sentence} {filler}";
            var (start, figure) = (filler.Length, text.IndexOf("300", StringComparison.Ordinal));
            var day = new DateOnly(2024, 10, 1).AddDays(i);
            yield return new Claim(new Article($"article {i.ToString(CultureInfo.InvariantCulture)}", text) { Published = PartialDate.Of(day) },
                new TextSpan(figure, figure + 3), new TextSpan(start, start + Sentence.Length), new Quantity(Bound.Exact, 300, 300), Measure.Killed)
            {
                Source = "NIS",
                Subject = Subjects.NorthKorea,
                Reported = day,
            };
        }
    }

    static List<string> Texts(string html) =>
        [.. XDocument.Parse(html).Descendants("div").Where(div => (string?)div.Attribute("class") == "text").Select(div => div.Value)];

    [Fact]
    public void Few_articles_are_whole()
    {
        var claims = Claims(3, 500).ToList();
        Assert.Equal(claims.Select(claim => claim.Article.Text), Texts(FiguresOverTime.Casualties(claims).ToHtml()));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(50)]
    public void Of_more_articles_the_surroundings_of_each_sentence_stay_cut_between_words(int articles)
    {
        var texts = Texts(FiguresOverTime.Casualties(Claims(articles, 500)).ToHtml());
        Assert.Equal(articles, texts.Count);
        Assert.All(texts, text => Assert.Matches($"^… (word )*{Regex.Escape(Sentence)}( word)* …$", text));
        Assert.True(texts.Sum(text => text.Length) < 41_000);
    }

    [Fact]
    public void When_even_those_are_too_many_marks_lead_to_the_table()
    {
        var html = FiguresOverTime.Casualties(Claims(150, 500)).ToHtml();
        Assert.Empty(Texts(html));
        Assert.All(Links().Matches(html).Select(match => match.Groups["id"].Value), id => Assert.Contains($"<tr id=\"{id}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_within_a_chart_leads_to_something()
    {
        var html = FiguresOverTime.Deployments(ChartCases.Seeds, new ChartOptions { Reference = ChartCases.Reference }).ToHtml();
        var ids = XDocument.Parse(html).Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Links().Matches(html).Select(match => match.Groups["id"].Value), id => Assert.Contains(id, ids));
    }

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
