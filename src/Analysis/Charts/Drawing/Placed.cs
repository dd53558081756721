namespace Analysis.Charts.Drawing;

/// <summary>A chart in pixels: what the writer writes and what tests measure.</summary>
internal sealed record Sketch(double Width, double Height)
{
    public required IReadOnlyList<PlacedText> Texts { get; init; }

    public required IReadOnlyList<PlacedPanel> Panels { get; init; }

    public required IReadOnlyList<PlacedKey> Keys { get; init; }
}

/// <summary>A text on one line.</summary>
/// <param name="X">Where its anchor stands.</param>
/// <param name="Y">Its base line.</param>
internal sealed record PlacedText(double X, double Y, string Text, double Size, TextRole Role)
{
    public Anchor Anchor { get; init; }

    public bool Bold { get; init; }

    /// <summary>The series whose colour it has; null for the colour of its role.</summary>
    public string? Series { get; init; }

    public Box Box
    {
        get
        {
            var width = TextMetrics.Width(Text, Size, Bold);
            var left = Anchor switch { Anchor.Start => X, Anchor.Middle => X - (width / 2), _ => X - width };
            return new(left, Y - (Size * 0.76), left + width, Y + (Size * 0.22));
        }
    }
}

internal enum Anchor
{
    Start,
    Middle,
    End,
}

internal enum TextRole
{
    Title,
    Subtitle,
    Caption,
    Axis,
    Key,
    PanelTitle,
    Label,
}

internal sealed record PlacedPanel(Panel Panel, Box Plot)
{
    public required Scale X { get; init; }

    public required Scale Y { get; init; }

    /// <summary>Horizontal and vertical lines of the grid, in pixels.</summary>
    public required IReadOnlyList<GridLine> Grid { get; init; }

    /// <summary>The lane for marks without a date; null when there are none.</summary>
    public Box? Lane { get; init; }

    public required IReadOnlyList<PlacedMark> Marks { get; init; }

    /// <summary>True when figures run from left to right.</summary>
    public bool Horizontal => Panel.X.Kind == AxisKind.Number;
}

internal readonly record struct GridLine(double X1, double Y1, double X2, double Y2, bool Strong);

/// <summary>A mark at its place.</summary>
/// <param name="Mark">What it shows.</param>
/// <param name="Across">Where its glyph stands across the direction of figures: x on an upright chart.</param>
/// <param name="TrueAcross">Where it belongs; the same unless it had to make room for another.</param>
/// <param name="Low">The pixel of its low end along the direction of figures; for an open end, of the other end.</param>
/// <param name="High">The pixel of its high end.</param>
/// <param name="Radius">Half the size of its glyph.</param>
internal sealed record PlacedMark(Mark Mark, double Across, double TrueAcross, double Low, double High, double Radius)
{
    /// <summary>The pixels of its days' first and last edge; equal when they are no wider than the glyph.</summary>
    public (double From, double To)? Extent { get; init; }

    public double Arrow { get; init; }

    /// <summary>Its glyph or bar, without arrow and extent.</summary>
    public required Box Core { get; init; }

    /// <summary>All of it.</summary>
    public required Box Full { get; init; }

    /// <summary>Where the letters at its foot begin, on their base line.</summary>
    /// <param name="horizontal">Figures run from left to right.</param>
    public (double X, double Y) FootAt(bool horizontal) =>
        horizontal ? (Low + Radius + 1, Across + Radius + 4) : (Across + Radius + 1, Low + Radius + 4);
}

/// <summary>A sign of the legend at its place; its words are among the texts.</summary>
internal sealed record PlacedKey(double X, double Y)
{
    public Shape? Shape { get; init; }

    public Figures.Bound? Form { get; init; }

    public LegendSign? Sign { get; init; }

    public string? Series { get; init; }
}
