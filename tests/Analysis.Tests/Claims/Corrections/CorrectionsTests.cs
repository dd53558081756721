using Analysis.Charts;
using Analysis.Claims;
using Analysis.Tables;

namespace Analysis.Tests.Claims.Corrections;

public sealed class CorrectionsTests : IDisposable
{
    const string Killed = "The NIS said 100 North Korean soldiers were killed.";
    const string Article = "23 December, 2024\n" + Killed + " It said 1,000 soldiers were wounded and more than 3,000 soldiers were sent.";

    readonly TemporaryFolder _folder = new();

    public CorrectionsTests() => _folder.Write("articles/a.txt", Article);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rejected_claim_is_gone_and_the_others_stay()
    {
        var corpus = Load($"a,{Killed},reject,,no source,A. Kim,2026-11-22");

        Assert.Equal(["1,000", "more than 3,000"], corpus.Claims.Select(claim => claim.Text));
        Assert.Empty(corpus.Problems);
        Assert.Equal((true, "100"), (corpus.Corrections[0].IsApplied, corpus.Corrections[0].Was));
    }

    [Fact]
    public void A_changed_field_is_told_with_what_was_read_by_whom_and_why()
    {
        var corpus = Load("a,\"1,000 soldiers were wounded\",measure,casualties,dead too,A. Kim,2026-11-22");

        var claim = Assert.Single(corpus.Claims, claim => claim.Correction is not null);
        Assert.Equal(("1,000", Measure.Casualties), (claim.Text, claim.Measure));
        Assert.Equal("measure from wounded to casualties (dead too, A. Kim, 2026-11-22)", claim.Correction!.ToString());
    }

    [Fact]
    public void Bound_low_and_high_change_together()
    {
        const string Row = "a,\"more than 3,000\"";
        var corpus = Load($"{Row},bound,range,,,\n{Row},low,3000,,,\n{Row},high,4000,,,");

        Assert.Empty(corpus.Problems);
        Assert.Equal("range 3,000 to 4,000", corpus.Claims[^1].Quantity.ToString());
        Assert.Equal(3, corpus.Claims[^1].Correction!.Rows.Count);
    }

    [Fact]
    public void A_figure_that_was_not_read_is_added_with_the_fields_that_are_given()
    {
        _folder.Write("articles/a.txt", Article + " The convoy had 66 trucks and one gun.");

        var before = Load("").Claims.Count;
        var corpus = Load("a,had 66 trucks,add,66,,,\na,had 66 trucks,measure,deployed,,,");

        Assert.Empty(corpus.Problems);
        Assert.Equal(before + 1, corpus.Claims.Count);
        Assert.Equal(("66", Measure.Deployed, "The convoy had 66 trucks and one gun."), (corpus.Claims[^1].Text, corpus.Claims[^1].Measure, corpus.Claims[^1].Quote));
    }

    [Theory]
    [InlineData("b,x,reject,,,,", "there is no article \"b\"; correct its id or delete the row.")]
    [InlineData("a,The NIS denied it,reject,,,,", "the quoted words do not stand in \"a\" (any more): its text was changed, or the quote has a mistake. Look at the sentence again and quote it as it stands, or delete the row. The correction was not applied.")]
    [InlineData("a,It said,reject,,,,", "no figure was read in the quoted words; quote the words that it stands in. The correction was not applied.")]
    [InlineData("a,\"1,000 soldiers were wounded and more than 3,000\",reject,,,,", "the quoted words hold 2 figures (\"1,000\", \"more than 3,000\"); quote those around one of them. The correction was not applied.")]
    [InlineData("a,\"more than 3,000\",measure,lost,,,", "\"lost\" is none of deployed, planned, killed, wounded, casualties, captured, missing, strength, other. The correction was not applied.")]
    [InlineData("a,\"more than 3,000\",high,9,,,", "bound, low and high (or from and to) of \"more than 3,000\" would not fit each other; correct them together. Its corrections were not applied.")]
    [InlineData("a,\"more than 3,000\",add,\"3,000\",,,", "\"more than 3,000\" was read there already; change its fields instead. The correction was not applied.")]
    [InlineData("a,,reject,,,,", "the column \"quote\" is empty; fill it in or delete the row.")]
    [InlineData("a,x,size,1,,,", "there is no field \"size\" to correct; write one of reject, add, bound, low, high, measure, subject, source, via, reported, from, to, place, hedge.")]
    public void A_row_that_cannot_be_applied_is_told_with_its_line_and_changes_nothing(string row, string message)
    {
        var read = Load("").Claims;
        var corpus = Load(row);

        Assert.Equal($"corrections.csv, line 2: {message}", Assert.Single(corpus.Problems).ToString());
        Assert.Equal(read.Select(ClaimJson.Write), corpus.Claims.Select(ClaimJson.Write));
        Assert.DoesNotContain(corpus.Claims, claim => claim.Correction is not null);
    }

    [Fact]
    public void A_correction_is_shown_in_tables_and_in_charts()
    {
        var corpus = Load($"a,{Killed},subject,Russia,wrong side,A. Kim,2026-11-22");
        const string Told = "subject from North Korea to Russia (wrong side, A. Kim, 2026-11-22)";

        Assert.Contains(Told, corpus.Claims.ToTable().ToCsv(), StringComparison.Ordinal);
        Assert.Contains(Told, corpus.Figures().ToTable().ToCsv(), StringComparison.Ordinal);
        Assert.Contains($"Corrected by hand: {Told}", FiguresOverTime.Casualties(corpus.Claims, new ChartOptions { Subject = null }).ToHtml(), StringComparison.Ordinal);
    }

    Corpus Load(string rows)
    {
        _folder.Write("corrections.csv", $"article,quote,field,value,reason,who,when\n{rows}\n");
        return Corpus.Load(_folder.Path);
    }
}
