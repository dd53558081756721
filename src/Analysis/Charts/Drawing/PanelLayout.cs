using Analysis.Charts.Scales;

namespace Analysis.Charts.Drawing;

/// <summary>Places one panel: axes, grid, marks and their names.</summary>
internal sealed class PanelLayout(Panel panel, Box slot, bool narrow, double height)
{
    readonly double _axisSize = narrow ? 11 : 12;
    readonly List<PlacedText> _texts = [];
    readonly List<GridLine> _grid = [];

    public (PlacedPanel Panel, IReadOnlyList<PlacedText> Texts, IReadOnlySet<string> Unnamed, double Bottom) Place()
    {
        var top = slot.Top + TitleHeight();
        var ticks = YTicks();
        var nodes = new NodeLabels(panel, slot.Width, _axisSize);
        var left = slot.Left + nodes.LeftMargin + (ticks.Count == 0 ? 0 : ticks.Max(tick => TextMetrics.Width(tick.Label, _axisSize)) + 8);
        var laneWidth = LaneWidth();
        var plot = new Box(left, top, slot.Right - laneWidth - nodes.RightMargin, top + height);
        Box? lane = laneWidth == 0 ? null : new Box(plot.Right + 8, top, slot.Right, top + height);
        var x = new Scale(panel.X, plot.Left + (panel.X.Kind == AxisKind.Number ? 8 : 0), plot.Right - RoomForArrows(panel.X) - RoomForNames());
        var y = YScale(plot);
        YAxis(ticks, y, plot, lane);
        _texts.AddRange(nodes.Place(x, y));
        var bottom = XAxis(x, plot, lane);
        var marks = Marks(plot, lane, x, y);
        var room = new Box(plot.Left + 2, plot.Top, slot.Right, plot.Bottom - 1);
        var labels = new LabelPlacer(room, narrow ? 11 : 12, Obstacles(marks, lane, panel.X.Kind == AxisKind.Number)).Place(marks);
        _texts.AddRange(labels.Texts);
        var placed = new PlacedPanel(panel, plot) { X = x, Y = y, Grid = _grid, Lane = lane, Marks = marks };
        return (placed, _texts, labels.Unnamed.Except(panel.Y.Categories, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), bottom);
    }

    double TitleHeight()
    {
        if (panel.Title is not { } title)
        {
            return 4;
        }

        var size = narrow ? 12.5 : 13;
        _texts.Add(new PlacedText(slot.Left, slot.Top + size, TextMetrics.Fit(title, slot.Width, size, bold: true), size, TextRole.PanelTitle) { Bold = true, Series = title });
        return size * 1.7;
    }

    IReadOnlyList<Tick> YTicks() => panel.Y.Kind switch
    {
        AxisKind.Category => [.. panel.Y.Categories.Select((name, i) => new Tick(i, TextMetrics.Fit(name, slot.Width * (narrow ? 0.44 : 0.34), _axisSize)))],
        _ => NumberTicks.Of(panel.Y, Math.Max(2, (int)(height / (panel.Y.Log ? 30 : 52)))),
    };

    Scale YScale(Box plot) => panel.Y is { Kind: AxisKind.Category, Categories.Count: 0 } ? new Scale(panel.Y, plot.Top + NodeLabels.Above, plot.Bottom)
        : panel.Y.Kind == AxisKind.Category
        ? new Scale(panel.Y, plot.Top + (plot.Height / panel.Y.Categories.Count / 2), plot.Bottom - (plot.Height / panel.Y.Categories.Count / 2))
        : new Scale(panel.Y, plot.Bottom - (panel.Y.Log ? 8 : 0), plot.Top + RoomForArrows(panel.Y));

    /// <summary>Pixels beyond the upper end of a number axis, for the arrow of an open end and half a glyph.</summary>
    static double RoomForArrows(Axis axis) => axis.Kind != AxisKind.Number ? 0 : axis.HasOpenEnds ? 24 : 8;

    /// <summary>On a lying chart the figures are written after their marks.</summary>
    double RoomForNames() => panel.X.Kind == AxisKind.Number ? slot.Width * 0.12 : 0;

    double LaneWidth()
    {
        var undated = panel.X.Kind == AxisKind.Date ? panel.Marks.Count(mark => mark.Days is null) : 0;
        return undated == 0 ? 0 : Math.Clamp(34 + (undated * 4), narrow ? 60 : 90, slot.Width * 0.3) + 8;
    }

    void YAxis(IReadOnlyList<Tick> ticks, Scale y, Box plot, Box? lane)
    {
        foreach (var tick in ticks)
        {
            var at = y.At(tick.At);
            _texts.Add(new PlacedText(plot.Left - 8, at + (_axisSize * 0.36), tick.Label, _axisSize, TextRole.Axis) { Anchor = Anchor.End });
            _grid.Add(new GridLine(plot.Left, at, plot.Right, at, false));
            if (lane is { } box)
            {
                _grid.Add(new GridLine(box.Left, at, box.Right, at, false));
            }
        }
    }

    /// <summary>The lower axis, and the lane's heading beside it; returns where they end.</summary>
    double XAxis(Scale x, Box plot, Box? lane)
    {
        if (panel.X.Kind != AxisKind.Category)
        {
            _grid.Add(new GridLine(plot.Left, plot.Bottom, plot.Right, plot.Bottom, true));
        }

        var line = plot.Bottom + 5 + _axisSize;
        var axis = new BottomAxis(_texts, _grid, plot, _axisSize);
        var bottom = panel.X.Kind switch
        {
            AxisKind.Date => axis.Dates(x, line),
            AxisKind.Number => axis.Numbers(x, line),
            _ => axis.Names(x, line),
        };
        if (lane is { } box)
        {
            _grid.Add(new GridLine(box.Left, box.Bottom, box.Right, box.Bottom, true));
            var lines = TextMetrics.Wrap(panel.X.LaneTitle ?? "", box.Width, _axisSize);
            _texts.AddRange(lines.Select((text, i) => new PlacedText((box.Left + box.Right) / 2, line + (i * _axisSize * 1.25), text, _axisSize, TextRole.Axis) { Anchor = Anchor.Middle }));
            bottom = Math.Max(bottom, line + ((lines.Count - 1) * _axisSize * 1.25));
        }

        return bottom + 6;
    }

    IReadOnlyList<PlacedMark> Marks(Box plot, Box? lane, Scale x, Scale y)
    {
        var horizontal = panel.X.Kind == AxisKind.Number;
        var radius = panel.Marks.Count switch { > 1000 => 2.2, > 500 => 2.8, > 150 => 3.6, > 60 => 4.5, _ => narrow ? 5 : 5.5 };
        return new MarkPlacer(plot, lane, horizontal ? x : y, horizontal ? y : x, horizontal, radius).Place(panel.Marks);
    }

    /// <summary>The size of the letters at a mark's foot, in pixels.</summary>
    public const double FootSize = 10.5;

    /// <summary>What names must not cover.</summary>
    public static IEnumerable<Box> Obstacles(IEnumerable<PlacedMark> marks, Box? lane, bool horizontal)
    {
        foreach (var mark in marks)
        {
            yield return mark.Core.Grow(1);
            if (mark.Arrow != 0)
            {
                var (near, far) = (Math.Min(mark.Low, mark.Low + mark.Arrow), Math.Max(mark.Low, mark.Low + mark.Arrow));
                yield return horizontal ? new Box(near, mark.Across - 4, far, mark.Across + 4) : new Box(mark.Across - 4, near, mark.Across + 4, far);
            }

            if (mark.Mark.Foot is { } foot)
            {
                var (x, y) = mark.FootAt(horizontal);
                yield return new Box(x, y - FootSize, x + TextMetrics.Width(foot, FootSize) + 2, y + 1);
            }

            if (mark.Extent is { } extent)
            {
                yield return new Box(extent.From, mark.High - 3, extent.To, mark.High + 3);
            }
        }

        if (lane is { } box)
        {
            yield return new Box(box.Left - 9, box.Top, box.Left, box.Bottom);
        }
    }
}
