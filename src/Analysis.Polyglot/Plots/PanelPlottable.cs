using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Charts.Rendering;
using ScottPlot;

namespace Analysis.Polyglot;

/// <summary>Draws what stands between the axes of one panel: areas, lines, the bars of a chart of links, marks and their names.</summary>
/// <remarks>Marks are placed anew at each drawing, by the rules of the library's own charts: only days make room, never numbers.</remarks>
internal sealed class PanelPlottable(Chart chart, Panel panel, PlotAxis x, PlotAxis y) : IPlottable
{
    const float AxisSize = 12;

    readonly bool _dark = chart.Theme == Theme.Dark;
    readonly PaintOptions _options = PaintOptions.Of(chart, tooltips: false);

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<ScottPlot.LegendItem> LegendItems => [];

    public Panel Panel => panel;

    bool Horizontal => panel.X.Kind == AxisKind.Number;

    public AxisLimits GetAxisLimits() => new(x.Low, x.High, y.Low, y.High);

    public void Render(RenderPack rp)
    {
        var pen = new GlyphPen(rp.Canvas, rp.Paint, Inks.Of(Palette.Paper, _dark), Horizontal, _options.ShowBasis, _options.ShowHedge);
        var (across, up) = (x.Scale(Axes.GetPixelX), y.Scale(Axes.GetPixelY));
        var data = new Box(rp.DataRect.Left, rp.DataRect.Top, x.HasLane ? Axes.GetPixelX(x.Lane.From) : rp.DataRect.Right, rp.DataRect.Bottom);
        Box? lane = x.HasLane ? data with { Left = data.Right + 4, Right = Axes.GetPixelX(x.Lane.To) } : null;
        new AreaPen(pen, _dark).Paint(panel, data, across, up);
        if (lane is { } box)
        {
            pen.Line(box.Left, box.Top, box.Left, box.Bottom, 1, Inks.Of(Palette.Grid, _dark));
            pen.Text(panel.X.LaneTitle ?? "", (box.Left + box.Right) / 2, box.Bottom - 6, AxisSize, Inks.Of(Palette.Quiet, _dark), Anchor.Middle);
        }

        Texts(pen, new NodeLabels(panel, data.Width, AxisSize).Place(across, up));
        Marks(pen, data, lane, across, up);
    }

    void Marks(GlyphPen pen, Box data, Box? lane, Scale across, Scale up)
    {
        var radius = panel.Marks.Count switch { > 1000 => 2.2, > 500 => 2.8, > 150 => 3.6, > 60 => 4.5, _ => 5.5 };
        var marks = new MarkPlacer(data, lane, Horizontal ? across : up, Horizontal ? up : across, Horizontal, radius).Place(panel.Marks);
        foreach (var mark in marks)
        {
            var colour = Inks.Of(mark.Mark.Series, _dark);
            pen.Paint(mark, mark.Mark.IsReference && _options.FadeReference ? colour.WithAlpha(0.45) : colour);
        }

        var room = new Box(data.Left + 2, data.Top, lane?.Right ?? data.Right, data.Bottom - 1);
        Texts(pen, new LabelPlacer(room, AxisSize, PanelLayout.Obstacles(marks, lane, Horizontal)).Place(marks).Texts);
    }

    void Texts(GlyphPen pen, IEnumerable<PlacedText> texts)
    {
        foreach (var text in texts)
        {
            var colour = text.Series is null ? Inks.Of(Palette.Text, _dark) : Inks.Of(text.Series, _dark);
            pen.Text(text.Text, text.X, text.Y, (float)text.Size, colour, text.Anchor, text.Bold);
        }
    }
}
