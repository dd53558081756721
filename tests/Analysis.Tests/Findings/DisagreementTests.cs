using Analysis.Claims;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class DisagreementTests
{
    static Claim Total(string number, string source, string day, Measure measure = Measure.Killed, string? about = null, Hedge hedge = Hedge.Stated) =>
        Claim(number, source, day, $"{source} {day} {number}", measure, said: day, about: about, words: "In total # so far.", hedge: hedge);

    static IReadOnlyList<Disagreement> Found(params Claim[] claims) => new FigureSet(claims).Disagreements();

    [Theory]
    [InlineData("600", "1000+", 400)]
    [InlineData("~600", "1000", 350)]
    [InlineData("~1100", "3000+", 1850)]
    [InlineData("600", "500..700", 0)]
    [InlineData("~8000", "8300", 0)]
    [InlineData("-600", "500", 0)]
    public void The_gap_counts_the_people_between_two_sources(string one, string other, long gap)
    {
        Assert.Equal(gap, Found(Total(one, "NIS", "2025-04-30"), Total(other, "Ukraine", "2025-04-30")).Select(found => found.Gap).SingleOrDefault());
    }

    [Theory]
    [InlineData("2025-04-30", "2025-01-22", 1)]
    [InlineData("2025-01-22", "2025-04-30", 0)]
    public void A_lower_total_contradicts_a_higher_one_only_when_it_is_not_earlier(string lower, string higher, int found)
    {
        Assert.Equal(found, Found(Total("600", "NIS", lower), Total("1000", "Western officials", higher)).Count);
    }

    [Fact]
    public void One_source_or_a_rejected_figure_or_another_measure_is_no_disagreement()
    {
        Assert.Empty(Found(
            Total("600", "NIS", "2025-04-30"), Total("900", "NIS", "2025-04-30"), Total("5", "Russia", "2025-04-30", hedge: Hedge.Denied),
            Total("4700", "Ukraine", "2025-04-30", Measure.Casualties)));
    }

    [Fact]
    public void Figures_of_different_places_are_not_held_against_each_other()
    {
        var words = "Now # are stationed there.";
        Assert.Empty(Found(
            Claim("8000", "NIS", measure: Measure.Deployed, words: words) with { Place = "Kursk" },
            Claim("11000", "Pentagon", article: "b", measure: Measure.Deployed, words: words) with { Place = "Russia" }));
    }

    [Fact]
    public void Where_the_words_do_not_say_the_kind_the_disagreement_is_marked()
    {
        var found = Assert.Single(Found(Total("600", "NIS", "2025-04-30"), Claim("1000", "Ukraine", "2025-04-30", "b", said: "2025-04-30")));
        Assert.False(found.KindsKnown);
    }

    [Theory]
    [InlineData("700", "2025-01-01", Measure.Killed, "600", "2025-01-01", Measure.Casualties, ConsistencyRule.KilledAtMostCasualties)]
    [InlineData("9000", "2025-01-01", Measure.Casualties, "8000", "2025-02-01", Measure.Deployed, ConsistencyRule.CasualtiesAtMostDeployed)]
    [InlineData("700", "2025-01-01", Measure.Killed, "600", "2025-02-01", Measure.Killed, ConsistencyRule.TotalsNeverFall)]
    [InlineData("700+", "2025-01-01", Measure.Killed, "600", "2025-02-01", Measure.Killed, ConsistencyRule.AtLeastNotUndercut)]
    public void What_one_source_breaks_is_named(
        string first, string day, Measure measure, string second, string laterDay, Measure laterMeasure, ConsistencyRule rule)
    {
        var found = Assert.Single(new FigureSet([Total(first, "NIS", day, measure), Total(second, "NIS", laterDay, laterMeasure)]).Inconsistencies());
        Assert.Equal((rule, long.Parse(first.TrimEnd('+'), null) - long.Parse(second, null)), (found.Rule, found.Gap));
    }

    [Fact]
    public void Growing_totals_of_one_source_and_totals_since_a_later_day_are_consistent()
    {
        Assert.Empty(new FigureSet([
            Total("600", "NIS", "2025-01-01"), Total("700", "NIS", "2025-02-01"), Total("20", "NIS", "2025-06-01", about: "2025-05-01..")]).Inconsistencies());
    }

    [Theory]
    [InlineData(Measure.Killed, Measure.Casualties, "NIS", 1)]
    [InlineData(Measure.Planned, Measure.Deployed, "NIS", 1)]
    [InlineData(Measure.Killed, Measure.Deployed, "NIS", 0)]
    [InlineData(Measure.Killed, Measure.Casualties, "Ukraine", 0)]
    public void One_number_of_one_source_under_two_measures_is_a_conflation(Measure one, Measure other, string source, int found)
    {
        Assert.Equal(found, new FigureSet([Claim("3000", "NIS", measure: one), Claim("3000", source, article: "b", measure: other)]).Conflations().Count);
    }

    [Theory]
    [InlineData("1500", "1500", "Ukraine", 1)]
    [InlineData("1500", "~1500", null, 1)]
    [InlineData("1500", "1600", null, 0)]
    [InlineData("1500", "1500", "NIS", 0)]
    public void The_same_number_without_the_source_is_possibly_the_same_origin(string one, string other, string? source, int links)
    {
        var figures = new FigureSet([Claim(one, "NIS"), Claim(other, source, article: "b")]);
        Assert.Equal(links, figures.PossibleOrigins().Count);
    }
}
