using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Who a figure comes from, and through whom.</summary>
/// <param name="Source">The origin's canonical label; null where the text gives none.</param>
/// <param name="Via">The messenger; null where none is named.</param>
/// <param name="Site">The words that attribute: "said", "according to"; null for a figure without attribution.</param>
/// <param name="SiteSentence">The sentence of these words, by its index; -1 for a figure without attribution.</param>
internal sealed record AttributionReading(Reading<string?> Source, Reading<string?> Via, TextSpan? Site, int SiteSentence = -1);

/// <summary>Reads source and messenger of every figure of a passage.</summary>
internal static class SourceReader
{
    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>.</returns>
    public static IReadOnlyList<AttributionReading> Read(Passage passage) => new AttributionReader(passage).Read();
}
