using Microsoft.Data.Analysis;

namespace Analysis.Polyglot.Tests.DataFrames;

public sealed class FrameGroupsTests
{
    static readonly DataFrame Frame = new(
        new StringDataFrameColumn("source", ["NIS", "NIS", null, "NIS", null]),
        new StringDataFrameColumn("measure", ["killed", "killed", "killed", "wounded", "killed"]),
        new Int64DataFrameColumn("low", [100L, null, 7L, null, 5L]));

    static readonly FrameGroups Groups = Frame.GroupByColumns("source", "measure");

    [Fact]
    public void Rows_that_agree_in_all_columns_are_counted_together_and_rows_without_a_source_are_kept() =>
        Assert.Equal(["NIS killed 2", " killed 2", "NIS wounded 1"], Rows(Groups.Count()));

    [Fact]
    public void The_least_and_the_greatest_pass_over_nulls_and_are_null_where_there_is_no_number()
    {
        Assert.Equal(["NIS killed 100", " killed 5", "NIS wounded "], Rows(Groups.Min("low")));
        Assert.Equal(["NIS killed 100", " killed 7", "NIS wounded "], Rows(Groups.Max("low")));
    }

    [Fact]
    public void Each_group_is_a_frame_with_all_columns() =>
        Assert.Equal([(2, 3), (2, 3), (1, 3)], Groups.Frames.Select(frame => ((int)frame.Rows.Count, frame.Columns.Count)));

    [Fact]
    public void An_unknown_column_is_told_with_those_that_are_there() =>
        Assert.StartsWith("There is no column \"via\"; the columns are source, measure, low.", Assert.Throws<ArgumentException>(() => Frame.GroupByColumns("via")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_extremes_of_a_text_are_refused() => Assert.Throws<ArgumentException>(() => Groups.Min("source"));

    [Fact]
    public void Frames_filter_and_join_on_the_columns_of_claims()
    {
        var claims = Sample.Claims.ToDataFrame();
        var deployed = claims.Filter(claims["measure"].ElementwiseEquals("deployed"));
        Assert.Equal(Sample.Claims.Count(claim => claim.Measure == Analysis.Claims.Measure.Deployed), deployed.Rows.Count);
        var joined = claims.Merge(Sample.Articles.ToDataFrame(), ["article"], ["id"]);
        Assert.Equal(Sample.Claims.Select(claim => claim.Article.Title), joined["title"].Cast<string?>());
    }

    static IEnumerable<string> Rows(DataFrame frame) => frame.Rows.Select(row => string.Join(' ', row));
}
