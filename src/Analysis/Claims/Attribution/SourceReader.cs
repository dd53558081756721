using Analysis.Claims.Measures;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Who a figure comes from, and through whom.</summary>
/// <param name="Source">The origin's canonical label; null where the text gives none.</param>
/// <param name="Via">The messenger; null where none is named.</param>
/// <param name="Site">The words that attribute: "said", "according to"; null for a figure without attribution.</param>
/// <param name="SiteSentence">The sentence of these words, by its index; -1 for a figure without attribution.</param>
/// <param name="IsBriefed">A lawmaker tells what the source told in a briefing.</param>
/// <param name="IsOwnTurn">In a conversation, whoever has the word gives the figure himself.</param>
internal sealed record AttributionReading(Reading<string?> Source, Reading<string?> Via, TextSpan? Site, int SiteSentence = -1, bool IsBriefed = false, bool IsOwnTurn = false);

/// <summary>A place where the text tells that somebody spoke, with a figure or without: "briefed lawmakers on Tuesday".</summary>
/// <param name="Sentence">Its sentence, by index.</param>
/// <param name="Cue">The word that attributes: "briefed", "said", "according".</param>
/// <param name="Label">Who spoke, as a claim's source; null for nobody in particular ("it was reported").</param>
internal sealed record SpeakingSite(int Sentence, TextSpan Cue, string? Label);

/// <summary>What a passage tells of who speaks.</summary>
/// <param name="Figures">One reading a figure, in the order of <see cref="Passage.Figures"/>.</param>
/// <param name="Sites">Every place where somebody speaks, in the order of the text, to the end of the paragraph after the last figure's.</param>
internal sealed record PassageAttribution(IReadOnlyList<AttributionReading> Figures, IReadOnlyList<SpeakingSite> Sites);

/// <summary>Reads source and messenger of every figure of a passage, and who speaks in which sentence.</summary>
internal static class SourceReader
{
    /// <param name="passage">The passage and its figures.</param>
    /// <param name="measures">What each of the figures counts, in their order.</param>
    public static PassageAttribution Read(Passage passage, IReadOnlyList<MeasureReading> measures) => ByRule(passage, measures).Weigh();

    /// <summary>The first of two steps: who speaks where, and what the rules say; the second weighs it.</summary>
    public static AttributionReader ByRule(Passage passage, IReadOnlyList<MeasureReading> measures) => new AttributionReader(passage, measures).Read();
}
