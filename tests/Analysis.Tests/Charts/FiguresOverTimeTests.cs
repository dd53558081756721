using Analysis.Charts;
using Analysis.Claims;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Charts;

public sealed class FiguresOverTimeTests
{
    [Fact]
    public void Deployments_of_the_five_articles_look_as_approved() =>
        Approved.Check(FiguresOverTime.Deployments(ChartCases.Seeds).ToSvg(), "deployments.svg");

    [Fact]
    public void Casualties_of_the_five_articles_look_as_approved() =>
        Approved.Check(FiguresOverTime.Casualties(ChartCases.Seeds).ToSvg(), "casualties.svg");

    [Fact]
    public void Every_form_looks_as_approved() =>
        Approved.Check(FiguresOverTime.Casualties(ChartCases.EveryBound, new ChartOptions { Size = new(640, 260), Theme = Theme.Light }).ToSvg(), "forms.svg");

    [Fact]
    public void Every_shape_and_hedge_looks_as_approved()
    {
        var claims = Enum.GetValues<Measure>().Select((measure, i) => Claim($"{300 + (20 * i)}", $"{measure}", said: $"2024-10-{(2 * i) + 1:00}", article: $"{i}", measure: measure, hedge: (Hedge)(i % 3)));
        Approved.Check(FiguresOverTime.Of(claims, new ChartOptions { ShowHedge = true, Size = new(640, 260), Theme = Theme.Light }).ToSvg(), "shapes.svg");
    }

    [Fact]
    public void Periods_months_publication_dates_and_missing_dates_look_as_approved()
    {
        Claim[] claims =
        [
            Claim("300", "period", about: "2024-10-03..2024-10-09", article: "a"), Claim("350", "since", about: "2024-10-05..", said: "2024-10-14", article: "b"),
            Claim("400", "until", about: "..2024-10-12", article: "c"), Claim("450", "month", "2024-10", article: "d"), Claim("250", "published", "2024-10-20", article: "e"),
            Claim("200", "a day", about: "2024-10-22..2024-10-22", article: "f"), Claim("500", "said", said: "2024-10-24", article: "g"), Claim("420", "undated", null, article: "h"),
        ];
        Approved.Check(FiguresOverTime.Of(claims, new ChartOptions { Size = new(760, 260), Theme = Theme.Light }).ToSvg(), "dates.svg");
    }

    [Fact]
    public void Figures_without_a_source_are_not_joined()
    {
        const string Total = "So far # soldiers have been killed.";
        Assert.Empty(FiguresOverTime.Casualties([Claim("300", null, said: "2024-10-01", words: Total), Claim("400", null, said: "2024-10-20", article: "b", words: Total)]).Panels[0].Lines);
    }

    [Fact]
    public void Reference_figures_behind_the_articles_look_as_approved() =>
        Approved.Check(FiguresOverTime.Casualties(ChartCases.Seeds, new ChartOptions { Reference = ChartCases.Reference, Size = ChartSize.Phone, Theme = Theme.Dark }).ToSvg(), "casualties-reference-phone-dark.svg");

    [Fact]
    public void The_standing_strength_of_an_army_is_on_neither_chart()
    {
        Assert.Contains(ChartCases.Seeds, claim => claim.Measure == Measure.Strength);
        var drawn = FiguresOverTime.Deployments(ChartCases.Seeds).Marks.Concat(FiguresOverTime.Casualties(ChartCases.Seeds).Marks);
        Assert.DoesNotContain(drawn, mark => mark.Evidence.Any(evidence => evidence.Claim!.Measure == Measure.Strength));
    }

    [Fact]
    public void A_figure_repeated_in_headline_and_body_is_drawn_once_with_both_sentences()
    {
        var mark = Assert.Single(FiguresOverTime.Casualties([Claim("3000+", null), Claim("3000+", "NIS", said: "2024-10-18")]).Marks);
        Assert.Equal(2, mark.Evidence.Count);
    }

    [Fact]
    public void A_claim_without_any_date_stands_in_a_lane_that_tells_how_many_there_are()
    {
        var chart = FiguresOverTime.Casualties([Claim("300", "NIS", published: null), Claim("400", "NIS", said: "2024-10-18", article: "b")]);
        Assert.Equal("no date (1)", chart.Panels[0].X.LaneTitle);
        Assert.Single(chart.Marks, mark => mark.Days is null);
    }

    [Theory]
    [InlineData("2024-10-08..2024-10-13", "2024-10-18", "2024-10-08..2024-10-13 About")]
    [InlineData("2024-08-01..", "2024-10-18", "2024-08-01..2024-10-18 About")]
    [InlineData("..2024-10-13", "2024-10-18", "2024-10-13..2024-10-13 About")]
    [InlineData(null, "2024-10-18", "2024-10-18..2024-10-18 Said")]
    [InlineData(null, null, "2024-10-01..2024-10-31 Published")]
    public void A_mark_stands_at_what_it_is_about_else_said_else_published(string? about, string? said, string expected)
    {
        var mark = Assert.Single(FiguresOverTime.Casualties([Claim("300", "NIS", "2024-10", said: said, about: about)]).Marks);
        Assert.Equal(expected, $"{mark.Days!.Value.First:yyyy-MM-dd}..{mark.Days.Value.Last:yyyy-MM-dd} {mark.Basis}");
    }

    [Fact]
    public void Publishers_that_carry_one_figure_have_a_mark_each_when_asked_for_publishers()
    {
        Claim[] claims = [Claim("300", "NIS", said: "2024-10-18"), Claim("300", "NIS", said: "2024-10-18", article: "b")];
        Assert.Single(FiguresOverTime.Casualties(claims).Marks);
        var byPublisher = FiguresOverTime.Casualties(claims, new ChartOptions { By = SeriesBy.Publisher });
        Assert.Equal("publisher of a, publisher of b", string.Join(", ", byPublisher.Marks.Select(mark => mark.Series)));
    }

    [Theory]
    [InlineData("100", "9000", false)]
    [InlineData("100", "10000", true)]
    public void The_axis_is_logarithmic_from_two_decades_on(string low, string high, bool log)
    {
        var y = FiguresOverTime.Casualties([Claim(low, "NIS"), Claim(high, "NIS", article: "b")]).Panels[0].Y;
        Assert.Equal(log, y.Log);
        Assert.Equal(log ? 100 : 0, y.Low);
    }

    [Fact]
    public void A_quote_that_the_article_does_not_say_is_not_drawn()
    {
        var chart = FiguresOverTime.Casualties([Claim("300", "NIS")]);
        var panel = chart.Panels[0];
        var forged = panel.Marks[0] with { Evidence = [panel.Marks[0].Evidence[0] with { Quote = "It was said that 900 soldiers." }] };
        var error = Assert.Throws<InvalidOperationException>((chart with { Panels = [panel with { Marks = [forged] }] }).ToSvg);
        Assert.Contains("900", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_claims_in_another_order_give_the_same_bytes() =>
        Assert.Equal(FiguresOverTime.Deployments(ChartCases.Seeds).ToHtml(), FiguresOverTime.Deployments(ChartCases.Seeds.Reverse()).ToHtml());

    [Fact]
    public void No_figures_give_an_empty_chart_that_says_so()
    {
        var chart = FiguresOverTime.Deployments(Array.Empty<Claim>());
        Assert.Contains("No figure was found.", chart.ToString(), StringComparison.Ordinal);
        Assert.Contains("No figure was found.", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_bound_keeps_its_ends() =>
        Assert.Equal("Exact 300 300, Approx 350 350, Min 200 , Max  400, Range 150 420, Vague 100 420",
            string.Join(", ", FiguresOverTime.Casualties(ChartCases.EveryBound).Marks.Select(mark => $"{mark.Quantity!.Value.Bound} {mark.Quantity.Value.Low} {mark.Quantity.Value.High}")));
}
