using System.Xml.Linq;
using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Charts;

/// <summary>What holds for a drawing of any claims.</summary>
public sealed class GeometryTests
{
    static readonly ChartOptions Anything = new() { Measures = Enum.GetValues<Measure>() };

    static void ForAny(int claims, int runs, Action<Chart, Sketch> holds) =>
        Prop.ForAll(ChartCases.Claims(claims).ToArbitrary(), some =>
        {
            var chart = FiguresOverTime.Of(some, Anything);
            foreach (var width in new[] { 960, 360 })
            {
                holds(chart, SketchMaker.Make(chart, width));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    [Fact]
    public void No_text_covers_another() => ForAny(90, 500, (_, sketch) =>
    {
        foreach (var (text, i) in sketch.Texts.Select((text, i) => (text, i)))
        {
            var other = sketch.Texts.Skip(i + 1).FirstOrDefault(other => other.Box.Overlaps(text.Box));
            Assert.True(other is null, $"\"{text.Text}\" and \"{other?.Text}\" overlap");
        }
    });

    [Fact]
    public void No_name_covers_a_mark() => ForAny(90, 500, (_, sketch) =>
    {
        foreach (var label in sketch.Texts.Where(text => text.Role == TextRole.Label))
        {
            Assert.DoesNotContain(sketch.Panels[0].Marks, mark => mark.Core.Overlaps(label.Box));
        }
    });

    [Fact]
    public void Every_mark_stands_inside_the_plot_or_its_lane() => ForAny(200, 300, (_, sketch) =>
    {
        var panel = sketch.Panels[0];
        foreach (var mark in panel.Marks)
        {
            var room = mark.Mark.Days is null ? panel.Lane!.Value : panel.Plot;
            Assert.True(room.Grow(mark.Radius + 1).Contains(mark.Full), $"{mark.Full} is not in {room}");
        }
    });

    [Fact]
    public void Every_text_stands_inside_the_drawing() => ForAny(90, 500, (_, sketch) =>
    {
        var drawing = new Box(0, 0, sketch.Width, sketch.Height);
        Assert.All(sketch.Texts, text => Assert.True(drawing.Contains(text.Box), $"\"{text.Text}\" {text.Box} leaves the drawing"));
    });

    [Fact]
    public void No_two_marks_stand_on_one_point() => ForAny(90, 500, (_, sketch) =>
    {
        var points = sketch.Panels[0].Marks.Select(mark => (mark.Across, mark.Low, mark.High)).ToList();
        Assert.Equal(points.Count, points.Distinct().Count());
    });

    [Fact]
    public void The_axes_cover_every_figure_and_day() => ForAny(90, 500, (chart, _) =>
    {
        var (x, y) = (chart.Panels[0].X, chart.Panels[0].Y);
        foreach (var mark in chart.Marks)
        {
            Assert.All(new[] { mark.Quantity!.Value.Low, mark.Quantity.Value.High }.OfType<long>(),
                value => Assert.True((value >= y.Low && value <= y.High) || (value == 0 && y.HasZero), $"{value} is not on the axis {y}"));
            Assert.True(mark.Days is not { } days || (days.First.DayNumber >= x.Low && days.Last.DayNumber < x.High));
        }
    });

    [Fact]
    public void Every_series_is_named_in_the_plot_or_in_the_legend() => ForAny(200, 300, (chart, sketch) =>
    {
        var named = sketch.Texts.Where(text => text.Role is TextRole.Label or TextRole.Key).Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        Assert.All(chart.Marks.Select(mark => mark.Series), series => Assert.Contains(series, named));
    });

    [Fact]
    public void Every_output_is_well_formed() => ForAny(60, 300, (chart, _) =>
    {
        XDocument.Parse(chart.ToSvg());
        XDocument.Parse(Between(chart.ToHtml(), "<figure", "</figure>"));
    });

    [Fact]
    public void Two_thousand_figures_are_all_drawn()
    {
        var claims = ChartCases.Claims(2000).Sample(2000, 8).MaxBy(some => some.Length)!;
        var chart = FiguresOverTime.Of(claims, Anything);
        Assert.Equal(claims.Length, chart.Marks.Sum(mark => mark.Evidence.Count));
        Assert.Equal(chart.Marks.Count(), SketchMaker.Make(chart, 960).Panels[0].Marks.Count);
    }

    static string Between(string text, string first, string last) =>
        text[text.IndexOf(first, StringComparison.Ordinal)..(text.LastIndexOf(last, StringComparison.Ordinal) + last.Length)];
}
