using Analysis.Claims;
using Analysis.Findings;
using Microsoft.Data.Analysis;

namespace Analysis.Polyglot.Tests.DataFrames;

public sealed class ToDataFrameTests
{
    static readonly DataFrame Claims = Sample.Claims.ToDataFrame();

    [Fact]
    public void The_sample_has_every_form_of_a_bound_with_an_open_end() =>
        Assert.Superset(new HashSet<string>(["min", "max", "approx", "vague", "range"]), Sample.Claims.Select(claim => ClaimJson.SchemaName(claim.Bound)).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Claims_have_the_columns_of_the_schema_in_its_order() =>
        Assert.Equal([.. ClaimJson.Fields, "publisher", "published", "url", "corrected"], Claims.Columns.Select(column => column.Name));

    [Fact]
    public void Every_claim_is_a_row() => Assert.Equal(Sample.Claims.Count, Claims.Rows.Count);

    [Theory]
    [InlineData("start", typeof(long))]
    [InlineData("low", typeof(long))]
    [InlineData("high", typeof(long))]
    [InlineData("reported", typeof(DateTime))]
    [InlineData("from", typeof(DateTime))]
    [InlineData("to", typeof(DateTime))]
    [InlineData("measure", typeof(string))]
    [InlineData("published", typeof(string))]
    public void Columns_are_typed(string column, Type type) => Assert.Equal(type, Claims[column].DataType);

    [Fact]
    public void More_than_has_no_upper_end_and_up_to_no_lower_one()
    {
        foreach (var (claim, row) in Sample.Claims.Select((claim, row) => (claim, row)))
        {
            Assert.Equal((claim.Low, claim.High), ((long?)Claims["low"][row], (long?)Claims["high"][row]));
        }

        Assert.True(Claims["high"].NullCount > 0);
        Assert.True(Claims["low"].NullCount > 0);
    }

    [Fact]
    public void Days_are_midnights_and_missing_days_null()
    {
        var days = Sample.Claims.Select(claim => claim.Reported?.ToDateTime(TimeOnly.MinValue));
        Assert.Contains(days, day => day is not null);
        Assert.Equal(days, (PrimitiveDataFrameColumn<DateTime>)Claims["reported"]);
    }

    [Fact]
    public void A_month_of_publication_stays_a_month()
    {
        var frame = Sample.Articles.ToDataFrame();
        Assert.Equal(["2024-10-18", "2024-11"], (StringDataFrameColumn)frame["published"]);
    }

    [Fact]
    public void Articles_keep_their_whole_text() =>
        Assert.Equal(Sample.Articles.Select(article => article.Text), (StringDataFrameColumn)Sample.Articles.ToDataFrame()["text"]);

    [Fact]
    public void Enumerations_are_named_as_in_the_schema() =>
        Assert.Equal(Sample.Claims.Select(claim => ClaimJson.SchemaName(claim.Measure)), (StringDataFrameColumn)Claims["measure"]);

    [Fact]
    public void Every_reported_figure_is_a_row_with_typed_columns()
    {
        var figures = new FigureSet(Sample.Claims);
        var frame = figures.ToDataFrame();
        Assert.Equal(figures.Count, frame.Rows.Count);
        Assert.Equal((typeof(long), typeof(DateTime), typeof(string)), (frame["claims"].DataType, frame["said"].DataType, frame["kind"].DataType));
    }

    [Fact]
    public void Every_point_of_every_series_is_a_row_under_the_number_of_its_series()
    {
        var series = FigureSeries.All(new FigureSet(Sample.Claims));
        var frame = series.ToDataFrame();
        Assert.Equal(series.SelectMany((one, i) => one.Points.Select(_ => (long?)(i + 1))), (PrimitiveDataFrameColumn<long>)frame["number"]);
        Assert.Equal(series.SelectMany(one => one.Points.Select(point => point.Figure.Quantity.High)), (PrimitiveDataFrameColumn<long>)frame["high"]);
    }

    [Fact]
    public void No_rows_give_an_empty_frame_with_all_columns()
    {
        var frame = Enumerable.Empty<Claim>().ToDataFrame();
        Assert.Equal((0, Claims.Columns.Count), (frame.Rows.Count, frame.Columns.Count));
    }
}
