using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Somebody who speaks in a sentence, with the label that his figures carry.</summary>
sealed record Heard(string Label, Site Site, Sentence Sentence)
{
    /// <summary>The number of the rule that found the place, among those whose trust differs.</summary>
    public int Rule { get; } = WeighedSpeakers.RuleNumber(Site.Rule);
}

/// <summary>A figure with what the rules say of its source.</summary>
/// <param name="Figure">The figure, by its number in the passage.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="At">Its first token.</param>
/// <param name="ByRule">The rules' reading.</param>
/// <param name="Rule">The number of the rule that gave it.</param>
readonly record struct Attributed(int Figure, Sentence Sentence, int At, AttributionReading ByRule, int Rule);

/// <summary>Somebody from whom a figure may come.</summary>
/// <param name="Label">What a claim would call him.</param>
/// <param name="Heard">Where he speaks, nearest to the figure; null when he is only named.</param>
/// <param name="Mention">Where he is named in the figure's sentence, nearest to the figure; null when he is not.</param>
sealed record Candidate(string Label, Heard? Heard, Mention? Mention)
{
    public Speaker Speaker => Heard?.Site.Speaker ?? Mention!.Speaker;
}

