using System.Text;
using Analysis.Charts;
using Analysis.Charts.Rendering;
using ScottPlot;
using SkiaSharp;

namespace Analysis.Polyglot;

/// <summary>A chart as ScottPlot draws it. In a notebook it renders by itself.</summary>
/// <remarks>
/// The x axis counts days as OLE automation dates, as ScottPlot's own date axes do; a logarithmic axis counts decimal logarithms; rows
/// run downwards from 0 as negative numbers. What is added to <see cref="Plots"/> is drawn with the rest.
/// </remarks>
[TypeFormatterSource(typeof(PlottedChartFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed class PlottedChart
{
    internal PlottedChart(Chart chart)
    {
        Chart = chart;
        Plots = [.. chart.Panels.Select(panel => PanelPlot.Of(chart, panel))];
        Layout = new PlotLayout(chart, HeaderPlot.Measure(chart));
        Multiplot = new Multiplot(HeaderPlot.Of(chart));
        Multiplot.Subplots.PlotAddedAction = _ => { };
        foreach (var plot in Plots)
        {
            Multiplot.AddPlot(plot);
        }

        Multiplot.Layout = Layout;
    }

    /// <summary>What is drawn.</summary>
    public Chart Chart { get; }

    /// <summary>A plot for each panel, in their order.</summary>
    public IReadOnlyList<Plot> Plots { get; }

    /// <summary>The plot of the only panel, or of the first.</summary>
    public Plot Plot => Plots[0];

    /// <summary>Title and legend, and under them <see cref="Plots"/>.</summary>
    public Multiplot Multiplot { get; }

    /// <summary>In pixels.</summary>
    public int Width => Layout.Width;

    /// <inheritdoc cref="Width"/>
    public int Height => Layout.Height;

    internal PlotLayout Layout { get; }

    /// <summary>Writes a PNG file.</summary>
    public void SavePng(string path) => Multiplot.SavePng(path, Width, Height);

    /// <summary>Writes an SVG file.</summary>
    public void SaveSvg(string path) => WholeFile.Write(path, ToSvg());

    /// <summary>The chart as one SVG document.</summary>
    public string ToSvg()
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, Width, Height), stream))
        {
            Multiplot.Render(canvas, new PixelRect(0, Width, Height, 0));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The picture, and under it the table of the sentences behind its marks.</summary>
    public string ToHtml()
    {
        var html = new MarkupWriter();
        var picture = Convert.ToBase64String(Encoding.UTF8.GetBytes(ToSvg()));
        html.Empty("img", ("src", $"data:image/svg+xml;base64,{picture}"), ("alt", Chart.Title), ("style", "max-width:100%;height:auto")).Line();
        var table = new QuoteTable(ChartId.Of(Chart), Chart);
        html.Open("details").Element("summary", table.Heading);
        table.Write(html);
        return html.Close().ToString();
    }

    /// <summary>The chart in words.</summary>
    public override string ToString() => Chart.ToString();
}

/// <summary>Tells notebooks how plotted charts render; found by its name and shape, see <see cref="TypeFormatterSourceAttribute"/>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Called on an instance, by name.")]
internal sealed class PlottedChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ValueFormatter<PlottedChart>("text/html", chart => chart.ToHtml()),
        new ValueFormatter<PlottedChart>("text/plain", chart => chart.ToString()),
    ];
}
