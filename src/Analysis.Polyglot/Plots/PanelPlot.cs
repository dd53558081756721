using Analysis.Charts;
using Analysis.Charts.Drawing;
using ScottPlot;

namespace Analysis.Polyglot;

/// <summary>Makes the plot of one panel: its axes, their ticks, and the plottable that draws what stands between them.</summary>
internal static class PanelPlot
{
    public static Plot Of(Chart chart, Panel panel)
    {
        var dark = chart.Theme == Theme.Dark;
        var plot = new Plot();
        plot.FigureBackground.Color = Inks.Of(Palette.Paper, dark);
        plot.Grid.MajorLineColor = Inks.Of(Palette.Grid, dark);
        plot.Grid.XAxisStyle.IsVisible = panel.X.Kind == AxisKind.Number;
        plot.Axes.Color(Inks.Of(Palette.Rule, dark));
        plot.Axes.Frame(false);
        plot.Axes.Bottom.FrameLineStyle.IsVisible = panel.X.Kind != AxisKind.Category;
        plot.Axes.Bottom.FrameLineStyle.Width = 1;
        var x = new PlotAxis(panel.X, isVertical: false, panel.Marks.Any(mark => mark.Days is null));
        var y = new PlotAxis(panel.Y, isVertical: true, hasLane: false);
        plot.Axes.Bottom.TickGenerator = new AxisTicks(x);
        plot.Axes.Left.TickGenerator = new AxisTicks(y);
        plot.Axes.SetLimits(x.Low, x.High, y.Low, y.High);
        Name(plot.Axes.Bottom, panel.X);
        Name(plot.Axes.Left, panel.Y);
        if (panel.Title is { } title)
        {
            plot.Title(title, 13);
            plot.Axes.Title.Label.ForeColor = Inks.Of(Palette.Of(title), dark);
        }

        plot.PlottableList.Add(new PanelPlottable(chart, panel, x, y));
        return plot;
    }

    static void Name(IAxis axis, Axis of)
    {
        axis.Label.Text = of.Title ?? "";
        axis.Label.FontSize = 12;
        axis.Label.Bold = false;
    }
}

/// <summary>The library's colours as ScottPlot has them.</summary>
internal static class Inks
{
    public static Color Of(Ink ink, bool dark) => Color.FromHex(ink.On(dark));

    public static Color Of(string? series, bool dark) => Of(series is null ? Palette.Quiet : Palette.Of(series), dark);
}
