using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;

namespace Analysis.Claims.Hedging;

/// <summary>Reads how far the text stands behind every figure of a passage.</summary>
/// <remarks>
/// A verdict ("Kyiv called that a fairy tale", "none of this could be checked"; <see cref="Verdicts"/>) goes before the words of reserve in
/// the figure's own clause, which are read with its measure (<see cref="HedgeRules"/>).
/// </remarks>
internal static class HedgeReader
{
    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>.</returns>
    public static IReadOnlyList<Reading<Hedge>> Read(Passage passage, IReadOnlyList<MeasureReading> measures, PassageAttribution spoken) =>
        [.. Verdicts.Of(passage, measures, spoken.Figures).Select((verdict, figure) => verdict ?? measures[figure].Hedge)];
}
