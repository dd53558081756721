using Analysis.Charts;
using Analysis.Claims;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Charts;

public sealed class RequestedSignsTests
{
    const string Total = "So far # soldiers have been killed.";

    static readonly Claim[] Claims =
    [
        Claim("300", "NIS", said: "2024-10-01", article: "a", words: Total),
        Claim("300", "NIS", said: "2024-10-01", article: "b", words: Total),
        Claim("400", "NIS", said: "2024-10-20", article: "c", words: Total),
        Claim("150..420", "Pentagon", said: "2024-10-24", article: "c"),
    ];

    static readonly Snapshot Earlier = Snapshot.Of([.. Claims[..2].Select(claim => claim.Article)], Claims[..2]);

    [Fact]
    public void Figures_of_which_an_earlier_state_had_no_claim_are_new()
    {
        var marks = FiguresOverTime.Casualties(Claims, new ChartOptions { Since = Earlier }).Marks;
        Assert.Equal(["300 False", "400 True", "150..420 True"], marks.Select(mark => $"{Number(mark)} {mark.IsNew}"));
    }

    [Fact]
    public void Without_an_earlier_state_nothing_is_new() =>
        Assert.DoesNotContain(FiguresOverTime.Casualties(Claims).Marks, mark => mark.IsNew);

    [Fact]
    public void A_figure_carried_by_two_articles_and_followed_by_a_later_one_says_so_on_hover()
    {
        var tooltip = EvidenceText.Tooltip(FiguresOverTime.Casualties(Claims).Marks.First());
        Assert.Contains("In 2 articles: one report that was repeated", tooltip, StringComparison.Ordinal);
        Assert.Contains("A later figure of this source: 400 killed", tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public void Rings_and_signs_look_as_approved() => Approved.Check(
        FiguresOverTime.Casualties(Claims, new ChartOptions { Since = Earlier, ShowSuperseded = true, ShowCarriers = true, Size = new(640, 280), Theme = Theme.Light }).ToSvg(), "requested-signs.svg");

    static string Number(Mark mark) => mark.Quantity!.Value.Low == mark.Quantity.Value.High ? $"{mark.Quantity.Value.Low}" : $"{mark.Quantity.Value.Low}..{mark.Quantity.Value.High}";
}
