using Analysis.Charts;
using ScottPlot;

namespace Analysis.Polyglot;

/// <summary>Places title and legend on top and the panels under them, side by side where there are several.</summary>
internal sealed class PlotLayout : IMultiplotLayout
{
    readonly int _columns;
    readonly int _panelHeight;
    readonly int _header;

    public PlotLayout(Chart chart, int header)
    {
        _header = header;
        _columns = chart.Panels.Count == 1 || chart.Size.Width < 560 ? 1 : Math.Clamp(chart.Size.Width / 290, 1, Math.Min(3, chart.Panels.Count));
        _panelHeight = chart.Panels.Max(panel => Room + (chart.Size.PlotHeight ?? PlotHeight(chart, panel)));
        Width = chart.Size.Width;
        Height = header + (_panelHeight * (int)Math.Ceiling((double)chart.Panels.Count / _columns));
    }

    /// <summary>Pixels that the names of the axes and a panel's title take.</summary>
    const int Room = 80;

    public int Width { get; }

    public int Height { get; }

    public PixelRect[] GetSubplotRectangles(SubplotCollection subplots, PixelRect figureRect)
    {
        var width = figureRect.Width / _columns;
        var header = Math.Min(_header, figureRect.Height / 2);
        var rows = Math.Ceiling((double)(subplots.Count - 1) / _columns);
        var height = (float)((figureRect.Height - header) / Math.Max(rows, 1));
        var panels = Enumerable.Range(0, subplots.Count - 1).Select(i =>
        {
            var (left, top) = (figureRect.Left + (i % _columns * width), figureRect.Top + header + (i / _columns * height));
            return new PixelRect(left, left + width, top + height, top);
        });
        return [new PixelRect(figureRect.Left, figureRect.Right, figureRect.Top + header, figureRect.Top), .. panels];
    }

    static int PlotHeight(Chart chart, Panel panel) =>
        panel.Nodes.Count > 0 ? (int)Math.Max(120, panel.Y.High * 13)
        : panel.Y.Kind == AxisKind.Category ? Math.Max(2, panel.Y.Categories.Count) * 30
        : chart.Panels.Count > 1 ? 190
        : panel.Marks.Count > 150 ? 640 : 430;
}
