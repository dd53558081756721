using Analysis.Charts.Rendering;

namespace Analysis.Charts;

/// <summary>What a chart shows, as data: every way of drawing it (SVG here, a plotting library elsewhere) starts from this value.</summary>
/// <remarks>Immutable. In a notebook it renders by itself: SVG with a table of the sentences behind its marks, or plain text.</remarks>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed record Chart
{
    /// <summary>Which kind of chart it is, in lower case with hyphens: "figures-over-time".</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>How to read it, under the title; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What it does not say, at its foot; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>At least one; several share the scale of their axes.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>What the shapes, forms and colours of this chart mean, and of no other.</summary>
    public Legend Legend { get; init; } = Legend.None;

    /// <summary>Marks themselves show that a figure is unconfirmed or denied; tooltip and table always do.</summary>
    public bool ShowsHedge { get; init; }

    public ChartSize Size { get; init; } = ChartSize.Default;

    public Theme Theme { get; init; }

    /// <summary>The marks of all panels, in the order of drawing.</summary>
    public IEnumerable<Mark> Marks => Panels.SelectMany(panel => panel.Marks);

    /// <summary>The chart as one SVG document.</summary>
    /// <exception cref="InvalidOperationException">A mark's quote is not what its article says at that place.</exception>
    public string ToSvg() => SvgDocument.Standalone(this);

    /// <summary>The chart with the table of its sentences, as HTML that needs nothing from elsewhere.</summary>
    /// <inheritdoc cref="ToSvg" path="/exception"/>
    public string ToHtml() => ChartHtml.Fragment(this);

    /// <summary>Writes the chart to a file; the ending says how: <c>.svg</c> or <c>.html</c>.</summary>
    /// <exception cref="ArgumentException">The ending is another.</exception>
    public void Save(string path)
    {
        var content = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SVG" => ToSvg(),
            ".HTML" or ".HTM" => ChartHtml.Page(this),
            _ => throw new ArgumentException($"A chart is saved as .svg or .html, not as \"{Path.GetExtension(path)}\" ({path}).", nameof(path)),
        };
        WholeFile.Write(path, content);
    }

    /// <summary>The chart in words: its title, and a line for every mark.</summary>
    public override string ToString() => ChartText.Write(this);
}

/// <summary>How large a chart is drawn, in CSS pixels.</summary>
/// <param name="Width">The width of the drawing; text does not shrink with it.</param>
/// <param name="PlotHeight">The height of a panel's plot area; null for one that suits the chart.</param>
/// <param name="NarrowWidth">The width of the second drawing that HTML shows on small screens; null for none.</param>
public sealed record ChartSize(int Width = 960, int? PlotHeight = null, int? NarrowWidth = 360)
{
    public static ChartSize Default { get; } = new();

    /// <summary>For a phone: one narrow drawing.</summary>
    public static ChartSize Phone { get; } = new(360, null, null);
}

public enum Theme
{
    /// <summary>Light, and dark where the reader's front end asks for it.</summary>
    Auto,
    Light,
    Dark,
}
