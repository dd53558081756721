namespace Analysis.Charts;

/// <summary>One plot: two axes and what stands between them.</summary>
public sealed record Panel
{
    /// <summary>What this panel shows that others do not; null when it is the only one.</summary>
    public string? Title { get; init; }

    public required Axis X { get; init; }

    public required Axis Y { get; init; }

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Lines behind the marks.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    /// <summary>Areas behind everything.</summary>
    public IReadOnlyList<Band> Bands { get; init; } = [];

    /// <summary>Who stands in the columns of a chart of links.</summary>
    public IReadOnlyList<Node> Nodes { get; init; } = [];
}

public enum AxisKind
{
    /// <summary>Days, counted as <see cref="DateOnly.DayNumber"/>; a day reaches from its number to the next.</summary>
    Date,

    /// <summary>People or days, from low to high.</summary>
    Number,

    /// <summary>Rows with names: the first is 0.</summary>
    Category,
}

/// <summary>An axis: what it counts and from where to where.</summary>
/// <param name="Kind">What its numbers mean.</param>
/// <param name="Low">Its lower end, inclusive.</param>
/// <param name="High">Its upper end, inclusive.</param>
public sealed record Axis(AxisKind Kind, double Low, double High)
{
    /// <summary>Logarithmic; then <see cref="Low"/> is positive.</summary>
    public bool Log { get; init; }

    /// <summary>A logarithmic axis that has a place for 0 too, apart from the scale.</summary>
    public bool HasZero { get; init; }

    /// <summary>Some figure on it has an open upper end: its arrow gets room beyond <see cref="High"/>.</summary>
    public bool HasOpenEnds { get; init; }

    /// <summary>The unit, in words; null when the title of the chart says it.</summary>
    public string? Title { get; init; }

    /// <summary>The names of the rows of a category axis, the first on top or at the left.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The heading of the lane for marks that have no place on this axis ("no date"); null when there are none.</summary>
    public string? LaneTitle { get; init; }
}

/// <summary>A line through points of the plot, in units of the axes.</summary>
/// <param name="Series">The label whose colour it has; null for a neutral line.</param>
/// <param name="Points">At least two points.</param>
public sealed record Line(string? Series, IReadOnlyList<PlotPoint> Points)
{
    public LineStyle Style { get; init; }

    /// <summary>In pixels.</summary>
    public double Width { get; init; } = 1.2;

    /// <summary>The sentences that it stands for; empty for a line that only guides the eye.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

public enum LineStyle
{
    Solid,
    Dotted,

    /// <summary>Leaves and arrives horizontally: for links between columns.</summary>
    Curved,
}

public readonly record struct PlotPoint(double X, double Y);

/// <summary>An area from one edge to another over a part of the x axis, in units of the axes.</summary>
/// <param name="From">Where it begins on the x axis.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Low">Its lower edge; null for one that is open downwards.</param>
/// <param name="High">Its upper edge; null for one that is open upwards.</param>
public sealed record Band(double From, double To, double? Low, double? High);

/// <summary>One who gives or passes on figures: a bar in a column, as long as the links that meet in it are many.</summary>
/// <param name="Name">The name beside it.</param>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="From">Its upper end on the y axis.</param>
/// <param name="To">Its lower end.</param>
/// <param name="Series">The label whose colour it has; null for a neutral one.</param>
public sealed record Node(string Name, double Column, double From, double To, string? Series);
