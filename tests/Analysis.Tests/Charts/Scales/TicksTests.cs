using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Charts.Scales;
using Analysis.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Charts.Scales;

public sealed class TicksTests
{
    static Axis Days(string first, string last) =>
        new(AxisKind.Date, Findings.ClaimsByHand.Day(first)!.Value.DayNumber, Findings.ClaimsByHand.Day(last)!.Value.DayNumber);

    [Theory]
    [InlineData("2024-10-17", "2024-10-23", "17 18 19 20 21 22 23 | Oct 2024")]
    [InlineData("2024-10-17", "2024-11-20", "17 19 21 23 25 27 29 1 3 5 7 9 11 13 15 17 19 | Oct 2024, Nov 2024")]
    [InlineData("2024-09-20", "2025-03-10", "1 15 1 15 1 15 1 15 1 15 1 | Oct 2024, Nov 2024, Dec 2024, Jan 2025, Feb 2025, Mar 2025")]
    [InlineData("2024-09-20", "2026-02-10", "Nov Jan Mar May Jul Sep Nov Jan | 2024, 2025, 2026")]
    [InlineData("2019-05-01", "2026-02-10", "Jul Jan Jul Jan Jul Jan Jul Jan Jul Jan Jul Jan Jul Jan | 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026")]
    [InlineData("1914-01-01", "2026-01-01", "1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020 | ")]
    public void Dates_get_days_months_or_years_as_they_fit(string first, string last, string expected)
    {
        var ticks = DateTicks.Of(Days(first, last), 600);
        Assert.Equal(expected, $"{string.Join(' ', ticks.Labels.Select(tick => tick.Label))} | {string.Join(", ", ticks.Eras.Select(tick => tick.Label))}");
    }

    [Fact]
    public void Any_stretch_of_days_has_labels_that_fit_beside_each_other() =>
        Prop.ForAll(Gen.Choose(1, 3_000_000).Two().ToArbitrary(), ends =>
        {
            var axis = new Axis(AxisKind.Date, Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2) + 1);
            foreach (var pixels in new[] { 240.0, 860 })
            {
                var labels = DateTicks.Of(axis, pixels).Labels;
                var scale = new Scale(axis, 0, pixels);
                Assert.All(labels.Zip(labels.Skip(1)), pair =>
                    Assert.True(scale.At(pair.Second.At) - scale.At(pair.First.At) > TextMetrics.Width(pair.First.Label, 12) * 0.5 + TextMetrics.Width(pair.Second.Label, 12) * 0.5));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData(6, "0 1 2 3 4 5 6")]
    [InlineData(12_000, "0 2,000 4,000 6,000 8,000 10,000 12,000")]
    [InlineData(1_280_000, "0 200,000 400,000 600,000 800,000 1,000,000 1,200,000 1,400,000")]
    public void A_linear_axis_begins_at_zero_and_has_round_ticks(long most, string expected)
    {
        var axis = NumberAxis.Of([new Quantity(Bound.Exact, most, most)], NumberScale.Linear);
        Assert.Equal(expected, string.Join(' ', NumberTicks.Of(axis, 8).Select(tick => tick.Label)));
    }

    [Theory]
    [InlineData(30, 6000, "20 50 100 200 500 1,000 2,000 5,000 10,000")]
    [InlineData(2, 1_280_000, "10 100 1,000 10,000 100,000 1,000,000")]
    public void A_logarithmic_axis_begins_at_the_round_number_below_the_least(long least, long most, string expected)
    {
        var axis = NumberAxis.Of([new Quantity(Bound.Exact, least, least), new Quantity(Bound.Exact, most, most)], NumberScale.Auto);
        Assert.Equal(Round.Below(least), axis.Low);
        Assert.Equal(expected, string.Join(' ', NumberTicks.Of(axis, 9).Select(tick => tick.Label)));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 2, 5)]
    [InlineData(999, 500, 1000)]
    [InlineData(1000, 1000, 1000)]
    public void Round_numbers_enclose_a_value(double value, double below, double above)
    {
        Assert.Equal(below, Round.Below(value), 9);
        Assert.Equal(above, Round.Above(value), 9);
    }
}
