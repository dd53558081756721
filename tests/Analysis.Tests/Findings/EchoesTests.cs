using Analysis.Articles;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class EchoesTests
{
    static FigureSet Figures(params Claim[] claims) => new(claims);

    static string Ids(IEnumerable<Article> articles) => string.Join(' ', articles.Select(article => article.Id));

    [Fact]
    public void The_same_number_of_one_source_in_two_articles_is_one_figure()
    {
        var figure = Assert.Single(Figures(
            Claim("1500", "NIS", "2024-10", "essay", said: "2024-10-18"),
            Claim("1500", "NIS", "2024-10-18", "blog", said: "2024-10-18", about: "2024-10-08..2024-10-13")));
        Assert.Equal("blog essay", Ids(figure.Carriers));
        Assert.Equal("2024-10-08..2024-10-13", figure.About.ToString());
    }

    [Fact]
    public void A_headline_without_source_joins_the_figure_of_its_own_article_only()
    {
        var figures = Figures(
            Claim("130+", null, article: "a"), Claim("130+", "NIS", article: "a", said: "2024-10-18"), Claim("130+", null, article: "b"));
        Assert.Equal([2, 1], figures.Select(figure => figure.Claims.Count));
    }

    [Fact]
    public void A_headline_stays_apart_when_two_sources_of_its_article_give_its_number()
    {
        Assert.Equal(3, Figures(Claim("130", null), Claim("130", "NIS"), Claim("130", "Pentagon")).Count);
    }

    [Theory]
    [InlineData("3000", "3000+", 1)]
    [InlineData("3000", "~3000", 1)]
    [InlineData("3000", "-3000", 1)]
    [InlineData("3000+", "-3000", 2)]
    [InlineData("3000", "3100", 2)]
    [InlineData("3000", "3000..4000", 2)]
    public void Wordings_of_one_number_agree_unless_they_point_apart(string one, string other, int figures)
    {
        Assert.Equal(figures, Figures(Claim(one, "NIS"), Claim(other, "NIS", article: "b")).Count);
    }

    [Fact]
    public void The_reserved_wording_speaks_for_the_figure()
    {
        var figure = Assert.Single(Figures(Claim("3000", "Ukraine president", "2024-12-23"), Claim("3000+", "Ukraine president", "2024-12-24", "b")));
        Assert.Equal(Bound.Min, figure.Quantity.Bound);
        Assert.Equal("3000 or 3000+", string.Join(" or ", figure.Wordings));
    }

    [Theory]
    [InlineData("2024-12-19", "2024-12-19", 1)]
    [InlineData("2024-12-19", "2024-12-20", 1)]
    [InlineData("2024-12-19", "2024-12-21", 2)]
    [InlineData("2024-12-19", null, 1)]
    public void One_saying_has_one_day(string? one, string? other, int figures)
    {
        Assert.Equal(figures, Figures(Claim("100", "NIS", "2024-12-21", said: one), Claim("100", "NIS", "2024-12-21", "b", said: other)).Count);
    }

    [Fact]
    public void A_number_repeated_months_later_without_a_day_is_not_taken_for_the_old_saying()
    {
        Assert.Equal(2, Figures(Claim("12000", "Pentagon", "2024-12-23"), Claim("12000", "Pentagon", "2025-05-01", "b")).Count);
    }

    [Theory]
    [InlineData("2024-12-14..2024-12-15", "2024-12-01..2024-12-31", 1)]
    [InlineData("2024-12-01..", "..2024-12-19", 1)]
    [InlineData("2024-12-14..2024-12-15", "2024-12-15..2024-12-16", 2)]
    [InlineData("2024-12-14..2024-12-15", "2024-12-17..2024-12-18", 2)]
    public void Shifted_periods_are_different_figures(string one, string other, int figures)
    {
        Assert.Equal(figures, Figures(Claim("30", "Ukraine DIU", about: one), Claim("30", "Ukraine DIU", article: "b", about: other)).Count);
    }

    [Fact]
    public void Another_3000_is_not_3000_in_all()
    {
        Assert.Equal(2, Figures(
            Claim("3000", "NIS", measure: Measure.Deployed, words: "Another # have been sent."),
            Claim("3000", "NIS", measure: Measure.Deployed, words: "In total # have been sent.")).Count);
    }

    [Fact]
    public void A_figure_has_the_one_kind_that_its_claims_give()
    {
        var figure = Assert.Single(Figures(
            Claim("3000", "NIS", article: "a", measure: Measure.Deployed, words: "He spoke of #."),
            Claim("3000", "NIS", article: "b", measure: Measure.Deployed, words: "In total # have been sent.")));
        Assert.Equal(FigureKind.Total, figure.Kind);
    }

    [Fact]
    public void An_undated_claim_does_not_bridge_two_sayings()
    {
        var figures = Figures(
            Claim("100", "NIS", "2024-12-28", "a", said: "2024-12-19"), Claim("100", "NIS", "2024-12-28", "b", said: "2024-12-26"),
            Claim("100", "NIS", "2024-12-28", "c"));
        Assert.Equal("a | b c", string.Join(" | ", figures.Select(figure => Ids(figure.Carriers))));
    }

    [Fact]
    public void Messengers_and_first_carriers_are_told()
    {
        var figure = Assert.Single(Figures(
            Claim("600", "NIS", "2025-05", "weekly"), Claim("600", "NIS", "2025-05-02", "wire", via: "Yonhap"), Claim("600", "NIS", "2025-05-03", "daily")));
        Assert.Equal("wire weekly", Ids(figure.FirstCarriers));
        Assert.Equal("NIS → Yonhap → publisher of wire", figure.Relays[0].ToString());
        Assert.Equal("2025-05-01..2025-05-31", figure.Spread.ToString());
    }

    [Fact]
    public void A_question_is_narrowed_in_any_order()
    {
        var all = Figures(
            Claim("600", "NIS", "2025-04-30"), Claim("4700", "NIS", "2025-04-30", measure: Measure.Casualties), Claim("700", "NIS", "2025-06-01", "b"));
        var day = new DateOnly(2025, 5, 1);
        var figure = Assert.Single(all.Of(Measure.Killed).By("NIS").AsKnownOn(day));
        Assert.Equal(600, figure.Quantity.Low);
        Assert.Equal(figure.Claims, all.AsKnownOn(day).By("NIS").Of(Measure.Killed).Claims);
    }

    [Fact]
    public void Nothing_of_a_month_is_known_before_its_end()
    {
        var figures = Figures(Claim("600", "NIS", "2025-04"), Claim("700", "NIS", null, "b"));
        Assert.Empty(figures.AsKnownOn(new(2025, 4, 29)));
        Assert.Single(figures.AsKnownOn(new(2025, 4, 30)));
    }
}
