namespace Analysis.Charts.Drawing;

/// <summary>Turns a chart into a drawing of one width: header, keys, panels, names of sources, caption, from top to bottom.</summary>
internal sealed class SketchMaker
{
    /// <summary>Below this width a drawing is for a phone: smaller margins and type, panels under each other.</summary>
    const double NarrowBelow = 560;

    readonly Chart _chart;
    readonly double _width;
    readonly bool _narrow;
    readonly double _margin;
    readonly List<PlacedText> _texts = [];
    readonly List<PlacedKey> _keys = [];
    readonly List<PlacedPanel> _panels = [];
    double _y;

    SketchMaker(Chart chart, double width)
    {
        _chart = chart;
        _width = width;
        _narrow = width < NarrowBelow;
        _margin = _narrow ? 12 : 20;
        _y = _narrow ? 12 : 18;
    }

    public static Sketch Make(Chart chart, double width) => new SketchMaker(chart, width).Make();

    Sketch Make()
    {
        Paragraph(_chart.Title, _narrow ? 16 : 20, TextRole.Title, bold: true);
        _y += 3;
        Paragraph(_chart.Subtitle, _narrow ? 12 : 13, TextRole.Subtitle);
        _y += 8;
        Keys(LegendLayout.Keys(_chart.Legend));
        _y += 6;
        var unnamed = Panels();
        _y += 6;
        Keys(LegendLayout.Series(unnamed));
        _y += 4;
        Paragraph(_chart.Caption, _narrow ? 11 : 11.5, TextRole.Caption);
        return new Sketch(_width, Math.Ceiling(_y + _margin)) { Texts = _texts, Panels = _panels, Keys = _keys };
    }

    void Paragraph(string? text, double size, TextRole role, bool bold = false)
    {
        foreach (var line in TextMetrics.Wrap(text ?? "", _width - (2 * _margin), size, bold))
        {
            _texts.Add(new PlacedText(_margin, _y + (size * 0.85), line, size, role) { Bold = bold });
            _y += size * 1.3;
        }
    }

    void Keys(IReadOnlyList<LegendItem> items)
    {
        var (keys, texts, bottom) = LegendLayout.Flow(items, new Box(_margin, _y, _width - _margin, _y), _narrow ? 11.5 : 12);
        _keys.AddRange(keys);
        _texts.AddRange(texts);
        _y = bottom;
    }

    /// <summary>Panels side by side as wide as they stay readable; the series that no panel names are returned in order of their marks.</summary>
    IReadOnlyList<string> Panels()
    {
        _y += _chart.Panels.Count > 1 ? 8 : 0;
        var columns = _narrow || _chart.Panels.Count == 1 ? 1 : Math.Clamp((int)((_width - _margin) / 290), 1, Math.Min(3, _chart.Panels.Count));
        var gap = 18;
        var width = (_width - (2 * _margin) - (gap * (columns - 1))) / columns;
        var unnamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in _chart.Panels.Chunk(columns))
        {
            var bottom = _y;
            foreach (var (panel, i) in row.Select((panel, i) => (panel, i)))
            {
                var left = _margin + (i * (width + gap));
                var layout = new PanelLayout(panel, new Box(left, _y, left + width, _y), _narrow, _chart.Size.PlotHeight ?? DefaultHeight(panel));
                var placed = layout.Place();
                _panels.Add(placed.Panel);
                _texts.AddRange(placed.Texts);
                unnamed.UnionWith(placed.Unnamed);
                bottom = Math.Max(bottom, placed.Bottom);
            }

            _y = bottom + (_chart.Panels.Count > columns ? 10 : 0);
        }

        return [.. _chart.Marks.Select(mark => mark.Series).Where(unnamed.Contains).Distinct(StringComparer.Ordinal)];
    }

    double DefaultHeight(Panel panel) => panel.Nodes.Count > 0 ? Math.Max(120, panel.Y.High * 13)
        : panel.Y.Kind == AxisKind.Category ? Math.Max(1, panel.Y.Categories.Count) * 30
        : _chart.Panels.Count > 1 ? 170
        : (_narrow ? 320 : 430) + Crowd(panel.Marks.Count);

    /// <summary>A crowded plot is taller, up to twice.</summary>
    static double Crowd(int marks) => marks switch { > 1000 => 430, > 500 => 250, > 150 => 110, _ => 0 };
}
