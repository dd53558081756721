using Analysis.Figures;

namespace Analysis.Charts;

/// <summary>What a chart has to explain: only the signs that it uses.</summary>
/// <param name="Shapes">Shapes and the measures that they stand for, where there are several.</param>
/// <param name="Forms">The bounds that occur.</param>
/// <param name="Notes">Further signs, each with its meaning.</param>
public sealed record Legend(IReadOnlyList<ShapeKey> Shapes, IReadOnlyList<Bound> Forms, IReadOnlyList<NoteKey> Notes)
{
    public static Legend None { get; } = new([], [], []);
}

/// <param name="Shape">The glyph.</param>
/// <param name="Meaning">What it stands for, in a few words.</param>
public sealed record ShapeKey(Shape Shape, string Meaning);

/// <param name="Sign">The sign.</param>
/// <param name="Meaning">What it stands for, in a few words.</param>
public sealed record NoteKey(LegendSign Sign, string Meaning);

/// <summary>Signs that are neither shape nor form.</summary>
public enum LegendSign
{
    /// <summary>A line under the glyph.</summary>
    AboutDay,

    /// <summary>A glyph without a line.</summary>
    SaidDay,

    /// <summary>A horizontal bar.</summary>
    Period,

    /// <summary>A dotted line under the glyph.</summary>
    PublishedDay,

    /// <summary>A fainter mark.</summary>
    Reference,

    /// <summary>A question mark at the glyph.</summary>
    Unconfirmed,

    /// <summary>A stroke through the glyph.</summary>
    Denied,

    /// <summary>An arrow at the glyph's foot.</summary>
    Superseded,

    /// <summary>A number of articles at the glyph's foot.</summary>
    Carriers,

    /// <summary>A ring around the glyph.</summary>
    New,

    /// <summary>A thin line between marks.</summary>
    RunningTotal,
}
