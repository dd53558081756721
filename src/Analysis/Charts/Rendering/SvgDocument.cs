using Analysis.Charts.Drawing;
using Analysis.Figures;
using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>Writes a chart as SVG, with presentation attributes so that it keeps its look where style sheets are dropped.</summary>
internal sealed class SvgDocument
{
    internal const string Fonts = "'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif";

    readonly Chart _chart;
    readonly Sketch _sketch;
    readonly ThemeStyle _style;
    readonly string _id;
    readonly Func<object, string?> _link;
    readonly MarkupWriter _svg = new();
    bool _tooltips = true;

    SvgDocument(Chart chart, Sketch sketch, ThemeStyle style, string id, Func<object, string?> link)
    {
        _chart = chart;
        _sketch = sketch;
        _style = style;
        _id = id;
        _link = link;
    }

    /// <summary>One drawing with its own style sheet; marks have their tooltip and lead nowhere.</summary>
    public static string Standalone(Chart chart)
    {
        var id = ChartId.Of(chart);
        var style = Style(chart);
        return new SvgDocument(chart, SketchMaker.Make(chart, chart.Size.Width), style, id, _ => null).Write(style.Sheet(id)) + "\n";
    }

    /// <summary>One drawing for a page that has the style sheet and the places that marks lead to.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="style">Its colours.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="link">The address that a mark leads to.</param>
    public static string Part(Chart chart, double width, ThemeStyle style, string id, Func<object, string?> link) =>
        new SvgDocument(chart, SketchMaker.Make(chart, width), style, id, link).Write("");

    /// <summary>One light drawing without tooltips, for an image that only shows.</summary>
    public static string Picture(Chart chart)
    {
        var still = chart with { Theme = chart.Theme == Theme.Dark ? Theme.Dark : Theme.Light };
        var id = ChartId.Of(chart) + "i";
        return new SvgDocument(still, SketchMaker.Make(still, chart.Size.Width), Style(still), id, _ => null) { _tooltips = false }.Write("");
    }

    public static ThemeStyle Style(Chart chart) => new(
        chart.Marks.Select(mark => mark.Series).Concat(chart.Panels.SelectMany(panel => panel.Lines).Select(line => line.Series).Concat(chart.Panels.SelectMany(panel => panel.Nodes).Select(node => node.Series)).OfType<string>()), chart.Theme);

    string Write(string sheet)
    {
        foreach (var evidence in _chart.Marks.SelectMany(mark => mark.Evidence).Concat(_chart.Panels.SelectMany(panel => panel.Lines).SelectMany(line => line.Evidence)))
        {
            evidence.Verify();
        }

        var (width, height) = (Number(_sketch.Width), Number(_sketch.Height));
        _svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("id", _id), ("viewBox", $"0 0 {width} {height}"), ("width", width), ("height", height),
            ("role", "img"), ("aria-labelledby", $"{_id}-t {_id}-d"), ("font-family", Fonts), ("style", "max-width:100%;height:auto"));
        _svg.Element("title", _chart.Title, ("id", $"{_id}-t")).Element("desc", ChartText.Description(_chart), ("id", $"{_id}-d")).Line();
        Head(sheet);
        _svg.Empty("rect", ("width", width), ("height", height), ("fill", _style.Paper), ("class", "p")).Line();
        var painter = new PanelPainter(_svg, _style, _id, _link, PaintOptions.Of(_chart, _tooltips));
        foreach (var panel in _sketch.Panels)
        {
            painter.Paint(panel);
        }

        new KeyPainter(_svg, _style, $"url(#{_id}-v)").Paint(_sketch.Keys);
        foreach (var text in _sketch.Texts)
        {
            Text(text);
        }

        return _svg.Close().ToString();
    }

    /// <summary>The style sheet and a soft-ended fill for each series that has a vague bar.</summary>
    void Head(string sheet)
    {
        if (sheet.Length > 0)
        {
            _svg.Raw($"<style>{sheet}</style>").Line();
        }

        var vague = _chart.Marks.Where(mark => mark.Quantity?.Bound == Bound.Vague).Select(mark => mark.Series).Distinct(StringComparer.Ordinal).ToList();
        var horizontal = _sketch.Panels.Any(panel => panel.Horizontal);
        if (vague.Count == 0)
        {
            return;
        }

        _svg.Open("defs");
        SoftFill($"{_id}-v", _style.Rule, null, horizontal: true);
        foreach (var series in vague)
        {
            SoftFill($"{_id}-v{_style.Index(series)}", _style.Colour(series), $"k{_style.Index(series)}", horizontal);
        }

        _svg.Close().Line();
    }

    /// <summary>Fades out at both ends along the direction of figures.</summary>
    void SoftFill(string id, string colour, string? css, bool horizontal)
    {
        _svg.Open("linearGradient", ("id", id), ("x2", horizontal ? "1" : "0"), ("y2", horizontal ? "0" : "1"), ("color", colour), ("class", css));
        foreach (var (offset, opacity) in new[] { ("0", "0"), ("0.3", "1"), ("0.7", "1"), ("1", "0") })
        {
            _svg.Empty("stop", ("offset", offset), ("stop-color", "currentColor"), ("stop-opacity", opacity));
        }

        _svg.Close();
    }

    void Text(PlacedText text)
    {
        var series = text.Series is { } name && _style.Index(name) >= 0 ? name : null;
        var quiet = text.Role is TextRole.Subtitle or TextRole.Caption or TextRole.Axis || (text.Role == TextRole.Label && text.Series is null);
        var (fill, css) = series is not null ? (_style.NameColour(series), $"l{_style.Index(series)}") : quiet ? (_style.Quiet, "q") : (_style.Text, "t");
        var isLabel = text.Role == TextRole.Label;
        _svg.Element("text", text.Text, ("x", Number(text.X)), ("y", Number(text.Y)), ("font-size", Number(text.Size)),
            ("font-weight", text.Bold ? "bold" : null), ("text-anchor", text.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }),
            ("fill", fill), ("class", isLabel ? css + " e" : css), ("pointer-events", isLabel ? "none" : null),
            ("stroke", isLabel ? _style.Paper : null), ("stroke-width", isLabel ? "3" : null), ("stroke-linejoin", isLabel ? "round" : null), ("paint-order", isLabel ? "stroke" : null)).Line();
    }
}
