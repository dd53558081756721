using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;

namespace Analysis.Findings;

/// <summary>A publicly reported figure that the articles can be held against: who said how many and when, with its address, no sentence.</summary>
/// <param name="Reported">The day on which the source said it.</param>
/// <param name="Source">The origin as a canonical label.</param>
/// <param name="Measure">What it counts.</param>
/// <param name="Subject">Whose people.</param>
/// <param name="Quantity">How many.</param>
public sealed record ReferenceFigure(DateOnly Reported, string Source, Measure Measure, string Subject, Quantity Quantity)
{
    /// <summary>The days that it is about; null when not known.</summary>
    public Period? Period { get; init; }

    public string? Place { get; init; }

    /// <summary>Where to look it up.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>A remark of those who compiled it, in their own words; null when there is none.</summary>
    public string? Note { get; init; }
}
