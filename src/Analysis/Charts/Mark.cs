using Analysis.Claims;
using Analysis.Figures;

namespace Analysis.Charts;

/// <summary>One reported figure on a chart.</summary>
/// <remarks>Colour is the <see cref="Series"/>, the glyph is the <see cref="Shape"/>, its form is the bound of the <see cref="Quantity"/>.</remarks>
public sealed record Mark
{
    /// <summary>The label that gives the colour and that the mark may be named by: a source or a publisher.</summary>
    public required string Series { get; init; }

    public required Shape Shape { get; init; }

    /// <summary>How many people; null for a mark that only stands in time.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When; null when no date is known: the mark stands in the lane for these.</summary>
    public DaySpan? Days { get; init; }

    /// <summary>Which of the dates <see cref="Days"/> is.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>The row on a category axis; null where the panel has none.</summary>
    public double? Row { get; init; }

    /// <summary>The sentences that say so, the one that speaks for the figure first; repeats in one article, or the same figure in several. Empty only for an article without figures.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>A figure of the reference timeline, not of the articles: drawn fainter.</summary>
    public bool IsReference { get; init; }

    /// <summary>A total so far; a thin line joins those of one series and measure.</summary>
    public bool IsRunningTotal { get; init; }

    /// <summary>Drawn hollow although it has no number: it stands for something without figures.</summary>
    public bool IsHollow { get; init; }

    /// <summary>How far its text stands behind it; drawn only on request.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>No claim of it stood in the earlier state that the chart is drawn against: it gets a ring.</summary>
    public bool IsNew { get; init; }

    /// <summary>The figure that took its place, in words; null when none did.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>What stands at the glyph's foot, where the options ask for it: "→" for a figure whose place was taken, "×3" for one in three articles; null for nothing.</summary>
    public string? Foot { get; init; }

    /// <summary>In how many articles it stands; 0 for a figure of the reference timeline.</summary>
    public int Articles => Evidence.Select(evidence => evidence.Claim?.Article.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>What it is, for the tooltip; null where the figure itself says it.</summary>
    public string? Heading { get; init; }

    /// <summary>Words to name the mark by in the plot; null for the series, empty for none.</summary>
    public string? Label { get; init; }
}

/// <summary>Days on an axis, first and last inclusive.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; the glyph stands here.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>The text gives no beginning ("by the end of April").</summary>
    public bool OpenStart { get; init; }

    /// <summary>The text gives no end ("since early August"); <see cref="Last"/> is then the day on which it was said or published.</summary>
    public bool OpenEnd { get; init; }

    public static DaySpan Day(DateOnly day) => new(day, day);

    public bool IsOneDay => First == Last && !OpenStart && !OpenEnd;
}

/// <summary>Which of a figure's dates places it in time.</summary>
public enum DateBasis
{
    /// <summary>The day or period that the figure is about.</summary>
    About,

    /// <summary>The day on which the source said it.</summary>
    Said,

    /// <summary>The day or month on which the article came out.</summary>
    Published,

    /// <summary>No date is known.</summary>
    None,
}

/// <summary>What a mark looks like; filled, hollow or a texture of a bar, as its bound asks.</summary>
public enum Shape
{
    Circle,
    Diamond,
    TriangleUp,
    Square,
    Hexagon,
    TriangleDown,
    Plus,
    Star,
    Block,
}
