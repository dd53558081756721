using System.Globalization;
using Analysis.Claims;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class BracketTests
{
    static Claim Total(string number, string day, string? about = null, string words = "In total # so far.", Measure measure = Measure.Killed) =>
        Claim(number, "NIS", day, $"{day} {number}", measure, said: day, about: about, words: words);

    static string Text(Bracket bracket) => string.Join("; ", bracket.Steps.Select(step => string.Create(
        CultureInfo.InvariantCulture, $"{step.From:MM-dd}..{step.To:MM-dd} {step.Low}..{step.High}{(step.Contradiction > 0 ? " gap " + step.Contradiction : "")}")));

    static Bracket Of(params Claim[] claims) => new FigureSet(claims).Bracket();

    [Fact]
    public void Lower_ends_go_forward_and_upper_ends_backward()
    {
        Assert.Equal("..01-09 ..600; 01-10..01-20 300..600; 01-21.. 300..", Text(Of(Total("300+", "2025-01-10"), Total("-600", "2025-01-20"))));
    }

    [Fact]
    public void An_exact_or_about_figure_is_both_ends_at_once()
    {
        Assert.Equal("..01-09 ..300; 01-10..01-10 300..300; 01-11.. 300..", Text(Of(Total("~300", "2025-01-10"))));
    }

    [Fact]
    public void A_contradiction_is_shown_as_its_gap()
    {
        var bracket = Of(Total("900+", "2025-01-10"), Total("600", "2025-01-20"));
        Assert.Equal("..01-09 ..600; 01-10..01-20 900..600 gap 300; 01-21.. 900..", Text(bracket));
        Assert.Equal("900+", Assert.Single(bracket.On(new(2025, 1, 15))!.LowBy).Lead.Text);
    }

    [Fact]
    public void Parts_stocks_and_unknown_kinds_are_left_out_and_listed()
    {
        var bracket = Of(Total("300+", "2025-01-10"), Total("50", "2025-01-12", words: "Another # were killed."), Total("70", "2025-01-12", words: "He spoke of #."));
        Assert.Equal("01-10.. 300..", Text(bracket));
        Assert.Equal(2, bracket.LeftOut.Count);
    }

    [Fact]
    public void A_total_since_a_later_day_is_no_upper_end_for_what_was_before()
    {
        Assert.Equal("..01-09 ..300; 01-10..01-10 300..300; 01-11.. 300..", Text(Of(Total("300", "2025-01-10"), Total("20", "2025-03-10", "2025-02-01.."))));
    }

    [Fact]
    public void A_month_of_publication_limits_from_above_only_before_it()
    {
        var claim = Claim("300", "NIS", "2025-01", words: "In total # so far.");
        Assert.Equal("..01-01 ..300; 01-02..01-30 ..; 01-31.. 300..", Text(Of(claim)));
    }

    [Fact]
    public void Unlike_figures_have_no_bracket()
    {
        Assert.Throws<UnlikeFiguresException>(() => Of(Total("300", "2025-01-10"), Total("300", "2025-01-10", measure: Measure.Wounded)));
        Assert.Throws<UnlikeFiguresException>(() => Of(Total("300", "2025-01-10", measure: Measure.Planned)));
    }

    [Fact]
    public void Stocks_are_bracketed_only_about_the_same_time()
    {
        Claim Stock(string number, string day) => Total(number, day, words: "Now # are stationed there.", measure: Measure.Deployed);
        var figures = new FigureSet([Stock("8000+", "2025-01-10"), Stock("-12000", "2025-01-12"), Stock("15000+", "2025-03-12")]);
        var step = Bracket.OfStocks(figures, new(2025, 1, 11))!;
        Assert.Equal((8000, 12000), (step.Low, step.High));
        Assert.Null(Bracket.OfStocks(figures, new(2025, 6, 1)));
    }
}
