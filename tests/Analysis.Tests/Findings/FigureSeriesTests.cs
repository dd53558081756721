using Analysis.Claims;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class FigureSeriesTests
{
    const string Total = "So far # were killed.";
    const string Wave = "A second wave of # came.";

    static Claim TotalOf(string number, string day, string? about = null, string words = Total) =>
        Claim(number, "NIS", day, $"{day} {number}", said: day, about: about, words: words);

    static FigureSeries Only(params Claim[] claims) => Assert.Single(new FigureSet(claims).Series());

    [Fact]
    public void A_later_total_supersedes_an_earlier_one_and_both_remain()
    {
        var points = Only(TotalOf("300", "2025-01-13"), TotalOf("600", "2025-04-30")).Points;
        Assert.Equal(600, points[0].SupersededBy!.Quantity.Low);
        Assert.False(points[1].IsSuperseded);
    }

    [Fact]
    public void Figures_stand_in_the_order_of_the_days_they_are_about()
    {
        var points = Only(TotalOf("600", "2025-04-30", "..2025-01-01"), TotalOf("300", "2025-01-13")).Points;
        Assert.Equal("600 300", string.Join(' ', points.Select(point => point.Figure.Lead.Text)));
    }

    [Theory]
    [InlineData("300", "600", SeriesChange.Higher)]
    [InlineData("600", "300", SeriesChange.Lower)]
    [InlineData("300", "300", SeriesChange.Same)]
    [InlineData("3000+", "4000+", SeriesChange.Open)]
    [InlineData("300", "~300", SeriesChange.Same)]
    [InlineData("3000+", "3000+", SeriesChange.Same)]
    public void Open_bounds_are_not_compared_as_if_they_were_numbers(string earlier, string later, SeriesChange change)
    {
        Assert.Equal(change, Only(TotalOf(earlier, "2025-01-13"), TotalOf(later, "2025-04-30")).Points[1].Change);
    }

    [Theory]
    [InlineData("The agency now puts the total at #, raising its earlier estimate.", true)]
    [InlineData("It raised the total from # to another number.", false)]
    [InlineData("In total # were killed.", false)]
    public void A_revision_that_the_sentence_names_is_marked_at_the_new_number(string words, bool revision)
    {
        Assert.Equal(revision, Only(TotalOf("3000", "2025-01-13", words: words)).Points[0].IsRevision);
    }

    [Fact]
    public void Another_number_for_the_same_days_is_a_revision()
    {
        var points = Only(TotalOf("300", "2025-01-13", "..2025-01-01"), TotalOf("350", "2025-02-13", "..2025-01-01")).Points;
        Assert.True(points[1].IsRevision);
    }

    [Fact]
    public void A_total_since_a_later_day_does_not_supersede_what_was_before()
    {
        Assert.False(Only(TotalOf("300", "2025-01-13"), TotalOf("50", "2025-04-30", "2025-03-01..")).Points[0].IsSuperseded);
    }

    [Fact]
    public void Totals_and_parts_make_two_series_and_joining_them_is_refused()
    {
        var figures = new FigureSet([TotalOf("300", "2025-01-13"), TotalOf("50", "2025-04-30", words: Wave)]);
        Assert.Equal(2, figures.Series().Count);
        Assert.Contains("different kinds", Assert.Throws<UnlikeFiguresException>(() => FigureSeries.Join(figures)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Measure.Killed, "NIS", Wave, "Killed")]
    [InlineData(Measure.Deployed, "Pentagon", Wave, "Pentagon")]
    [InlineData(Measure.Deployed, null, Wave, "not named")]
    [InlineData(Measure.Deployed, "NIS", "In total # have been sent.", "total so far")]
    [InlineData(Measure.Deployed, "NIS", "Now # are stationed there.", "stock")]
    [InlineData(Measure.Deployed, "NIS", "He spoke of #.", "do not say")]
    public void Adding_unlike_figures_is_refused_with_the_reason(Measure measure, string? source, string words, string reason)
    {
        var figures = new FigureSet([
            Claim("1500", "NIS", measure: Measure.Deployed, words: "In the first wave # came."),
            Claim("900", source, article: "b", measure: measure, words: words)]);
        Assert.Contains(reason, Assert.Throws<UnlikeFiguresException>(() => figures.Sum()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Increments_of_one_source_add_up_with_their_open_ends()
    {
        var sum = new FigureSet([
            Claim("1500", "NIS", measure: Measure.Deployed, words: "In the first wave # came."),
            Claim("900+", "NIS", article: "b", measure: Measure.Deployed, words: Wave)]).Sum();
        Assert.Equal(new PeopleRange(2400, null), sum.People);
    }

    [Fact]
    public void Figures_of_overlapping_periods_are_not_added()
    {
        var figures = new FigureSet([TotalOf("30", "2025-01-13", "2025-01-01..2025-01-03", "They say # died."), TotalOf("40", "2025-01-13", "2025-01-03..2025-01-05", "They say # died.")]);
        Assert.Contains("overlap", Assert.Throws<UnlikeFiguresException>(() => figures.Sum()).Message, StringComparison.Ordinal);
    }
}
