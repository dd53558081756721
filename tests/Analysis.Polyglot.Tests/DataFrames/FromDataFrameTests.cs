using Analysis.Claims;
using Analysis.Claims.Corrections;
using Analysis.Tables;
using Microsoft.Data.Analysis;

namespace Analysis.Polyglot.Tests.DataFrames;

public sealed class FromDataFrameTests
{
    [Fact]
    public void Claims_come_back_as_they_went() =>
        Assert.Equal(Sample.Claims, FromDataFrame.Claims(Sample.Claims.ToDataFrame(), Sample.Articles));

    [Fact]
    public void Articles_come_back_as_they_went() =>
        Assert.Equal(Sample.Articles, FromDataFrame.Articles(Sample.Articles.ToDataFrame()));

    [Fact]
    public void A_claim_that_was_corrected_by_hand_stays_told_as_such()
    {
        var rows = Sample.Claims.Take(2).Select(claim => new CorrectionRow(claim.Article.Id, claim.Quote, "place", "Kursk") { Reason = "named before", IsApplied = true }).ToList();
        var claims = Sample.Claims.Zip(rows, (claim, row) => claim with { Place = "Kursk", Correction = new Correction([row]) }).ToList();

        Assert.Equal(claims.Select(claim => claim.Correction!.Rows), FromDataFrame.Claims(claims.ToDataFrame(), Sample.Articles, rows).Select(claim => claim.Correction!.Rows));
        Assert.StartsWith("Row 0 (the first is 0), column \"corrected\": no given correction says", Assert.Throws<FormatException>(() => FromDataFrame.Claims(claims.ToDataFrame(), Sample.Articles)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_comes_back_as_it_went()
    {
        var table = Sample.Claims.ToTable([.. ClaimJson.Fields]);
        Assert.Equal(table.ToCsv(), table.ToDataFrame().AsTable().ToCsv());
    }

    [Theory]
    [InlineData("measure", "kiled", "\"kiled\" is none of deployed, planned, killed")]
    [InlineData("bound", "exact", "bound Exact cannot have low")]
    [InlineData("hedge", null, "is empty")]
    [InlineData("article", "third", "there is no article \"third\"")]
    [InlineData("quote", "Nobody said so.", "does not say \"Nobody said so.\"")]
    [InlineData("text", "3,000", "says \"more than 3,000\"")]
    public void A_wrong_text_is_told_with_row_and_column(string column, string? value, string says)
    {
        var row = Sample.Claims.Index().First(item => item.Item.Bound == Figures.Bound.Min).Index;
        var error = Refused(frame => ((StringDataFrameColumn)frame[column])[row] = value!);
        Assert.StartsWith($"Row {row} (the first is 0), column \"{column}\": ", error, StringComparison.Ordinal);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start", -1, "expected a position")]
    [InlineData("end", 0, "")]
    public void A_wrong_number_is_told_with_row_and_column(string column, long value, string says)
    {
        var error = Refused(frame => ((PrimitiveDataFrameColumn<long>)frame[column])[1] = value);
        Assert.StartsWith($"Row 1 (the first is 0), column \"{column}\": {says}", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_of_day_is_no_day()
    {
        var error = Refused(frame => ((PrimitiveDataFrameColumn<DateTime>)frame["reported"])[0] = new DateTime(2024, 10, 18, 9, 30, 0, DateTimeKind.Unspecified));
        Assert.StartsWith("Row 0 (the first is 0), column \"reported\": expected a day without a time", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_another_type_is_told_with_what_was_found()
    {
        var error = Refused(frame => frame.Columns[frame.Columns.IndexOf("low")] = new DoubleDataFrameColumn("low", Sample.Claims.Select(_ => 0.5)));
        Assert.Equal("Row 0 (the first is 0), column \"low\": expected a whole number, found \"0.5\" (Double).", error);
    }

    [Fact]
    public void A_missing_column_is_told_with_those_that_are_there()
    {
        var error = Refused(frame => frame.Columns.Remove("bound"));
        Assert.StartsWith("The data frame has no column \"bound\"; it has article, start, end, text, low", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_articles_of_one_name_are_refused()
    {
        var frame = new[] { Sample.First, Sample.First }.ToDataFrame();
        Assert.Equal("Row 1 (the first is 0), column \"id\": \"first\" stands in an earlier row too.", Assert.Throws<FormatException>(() => FromDataFrame.Articles(frame)).Message);
    }

    static string Refused(Action<DataFrame> spoil)
    {
        var frame = Sample.Claims.ToDataFrame();
        spoil(frame);
        return Assert.Throws<FormatException>(() => FromDataFrame.Claims(frame, Sample.Articles)).Message;
    }
}
