using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class ReferenceComparisonTests
{
    static readonly ReferenceFigure Entry = new(new(2025, 4, 30), "NIS", Measure.Killed, Subjects.NorthKorea, new Quantity(Bound.Approx, 600, 600));

    [Theory]
    [InlineData("600", "NIS", "2025-04-30", true)]
    [InlineData("600", "NIS", "2025-05-01", true)]
    [InlineData("600", "NIS", "2025-05-02", false)]
    [InlineData("600", "NIS", null, true)]
    [InlineData("700", "NIS", "2025-04-30", false)]
    [InlineData("600", "Ukraine", "2025-04-30", false)]
    [InlineData("600", null, "2025-04-30", false)]
    public void A_reference_figure_is_carried_by_the_same_source_number_and_time(string number, string? source, string? said, bool carried)
    {
        var comparison = new FigureSet([Claim(number, source, "2025-05-02", said: said)]).Against([Entry]);
        Assert.Equal((carried ? 1 : 0, carried ? 0 : 1, carried ? 0 : 1), (comparison.Carried.Count, comparison.Missed.Count, comparison.WithoutCounterpart.Count));
    }

    [Fact]
    public void Every_reference_figure_is_carried_or_missed_and_every_figure_has_a_counterpart_or_none()
    {
        var reference = ReferenceTimeline.Load(Path.Combine(ProjectFolder.Data, "reference", "figures.csv"));
        var comparison = GoldCorpus.All.Against(reference);
        Assert.Equal(reference.Count, comparison.Carried.Count + comparison.Missed.Count);
        Assert.Equal(GoldCorpus.All.Count, comparison.WithoutCounterpart.Count + comparison.Carried.SelectMany(entry => entry.Figures.Select(figure => figure.Lead)).Distinct().Count());
    }

    [Fact]
    public void The_five_articles_carry_the_first_1500_of_the_NIS()
    {
        var reference = ReferenceTimeline.Load(Path.Combine(ProjectFolder.Data, "reference", "figures.csv"));
        var carried = GoldCorpus.Five.Against(reference).Carried.Single(entry => entry.Reference.Source == "NIS" && entry.Reference.Quantity.Low == 1500);
        Assert.Equal(2, Assert.Single(carried.Figures).Carriers.Count);
    }
}
