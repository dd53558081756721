namespace Analysis.Charts.Rendering;

/// <summary>Tells notebooks how charts render; found by its name and shape, see <see cref="TypeFormatterSourceAttribute"/>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Called on an instance, by name.")]
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ValueFormatter<Chart>("text/html", chart => chart.ToHtml()),
        new ValueFormatter<Chart>("image/svg+xml", chart => chart.ToSvg()),
        new ValueFormatter<Chart>("text/plain", chart => chart.ToString()),
    ];
}
