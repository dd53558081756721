using Analysis.Charts;
using ScottPlot;

namespace Analysis.Polyglot.Tests.Plots;

public sealed class PlotAxisTests
{
    static readonly Axis People = new(AxisKind.Number, 10, 10_000) { Log = true };
    static readonly Axis Days = new(AxisKind.Date, new DateOnly(2024, 10, 1).DayNumber, new DateOnly(2024, 12, 31).DayNumber);
    static readonly Axis Rows = new(AxisKind.Category, 0, 2) { Categories = ["a", "b", "c"] };

    [Fact]
    public void Days_are_those_of_ScottPlots_own_date_axes() =>
        Assert.Equal(new DateTime(2024, 10, 18, 0, 0, 0, DateTimeKind.Unspecified).ToOADate(), new PlotAxis(Days, false, false).At(new DateOnly(2024, 10, 18).DayNumber));

    [Fact]
    public void A_logarithmic_axis_counts_decimal_logarithms() => Assert.Equal(3, new PlotAxis(People, true, false).At(1000), 12);

    [Fact]
    public void Rows_run_downwards() => Assert.True(new PlotAxis(Rows, true, false).At(0) > new PlotAxis(Rows, true, false).At(2));

    [Fact]
    public void A_value_comes_back_from_its_coordinate()
    {
        foreach (var (axis, value) in new[] { (People, 420.0), (Days, Days.Low + 3), (Rows, 1) })
        {
            var plotted = new PlotAxis(axis, true, false);
            Assert.Equal(value, plotted.ValueAt(plotted.At(value)), 9);
        }
    }

    [Fact]
    public void Open_ends_have_more_room_above_the_axis() =>
        Assert.True(new PlotAxis(People with { HasOpenEnds = true }, true, false).High > new PlotAxis(People, true, false).High);

    [Fact]
    public void The_lane_for_marks_without_a_date_begins_after_the_last_day()
    {
        var axis = new PlotAxis(Days, false, hasLane: true);
        Assert.True(axis.Lane.From > axis.At(Days.High) && axis.Lane.To == axis.High);
        Assert.False(new PlotAxis(People, false, hasLane: true).HasLane);
    }

    [Fact]
    public void Dates_name_their_month_where_it_begins()
    {
        Assert.Equal(["1\nOct 2024", "15", "1\nNov 2024", "15", "1\nDec 2024", "15"], Labels(Days, 300));
        Assert.DoesNotContain(Labels(Days, 300), label => label.Contains("Jan", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_keep_their_thousands_apart() => Assert.Equal(["10", "100", "1,000", "10,000"], Labels(People, 120));

    [Fact]
    public void Rows_have_their_names() => Assert.Equal(["c", "b", "a"], Labels(Rows, 100).Reverse().Order(StringComparer.Ordinal).Reverse());

    static IReadOnlyList<string> Labels(Axis axis, float pixels)
    {
        var plotted = new PlotAxis(axis, isVertical: axis.Kind != AxisKind.Date, hasLane: true);
        var ticks = new AxisTicks(plotted);
        using var paint = Paint.NewDisposablePaint();
        ticks.Regenerate(new CoordinateRange(plotted.Low, plotted.High), axis.Kind == AxisKind.Date ? Edge.Bottom : Edge.Left, new PixelLength(pixels), paint, new LabelStyle());
        return [.. ticks.Ticks.Select(tick => tick.Label)];
    }
}
