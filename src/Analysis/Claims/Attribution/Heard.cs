using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Somebody who speaks in a sentence, with the label that his figures carry.</summary>
sealed record Heard(string Label, Site Site, Sentence Sentence)
{
    public Form Form { get; init; }

    /// <summary>The number of the rule that found the place, among those whose trust differs.</summary>
    public int Rule { get; } = WeighedSpeakers.RuleNumber(Site.Rule);
}

/// <summary>By what words a place of speaking tells who speaks; the more they say, the surer it is.</summary>
enum Form
{
    /// <summary>"it", "they", "his".</summary>
    Pronoun,

    /// <summary>A source of the catalogue by its name.</summary>
    Body,
    Outlet,

    /// <summary>"South Korea's spy agency".</summary>
    OfficeOfState,
    State,

    /// <summary>"the ministry", "officials": of a state that other words tell.</summary>
    Office,
    Person,
    Other,
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
/// <param name="Speaker">Who he is.</param>
/// <param name="Heard">Where he speaks, nearest to the figure; null when he is only named.</param>
/// <param name="Mention">Where he is named in the figure's sentence, nearest to the figure; null when he is not.</param>
sealed record Candidate(string Label, Speaker Speaker, Heard? Heard, Mention? Mention)
{
    /// <summary>Where he is named last before the figure's sentence; null when he is named there, or not near.</summary>
    public Mention? Before { get; init; }

    /// <summary>He may be whom the sentence's pronoun means: 1 for the last one named that fits it, 2 for the one before; 0 where he is not.</summary>
    public int Antecedent { get; init; }

    /// <summary>The place of speaking in the figure's sentence whose words may mean him; null where none may.</summary>
    public Heard? Through { get; init; }

    /// <summary>Where he speaks: in the figure's sentence if anywhere there.</summary>
    public Heard? SpeaksNear(Sentence sentence) => Heard?.Sentence.Index == sentence.Index ? Heard : Through ?? Heard;

    /// <summary>His state's office may be the one that is named in the sentence: 1 for the state named last; 0 where it is not.</summary>
    public int Office { get; init; }
}

/// <summary>A word of the figure's sentence that stands for somebody named before and gives a figure: "it said", "by his count", "the Office reports".</summary>
/// <param name="At">Its token.</param>
/// <param name="Kind">0 he or she, 1 it, 2 they, 3 a noun with an article.</param>
/// <param name="Heard">The place of speaking that it belongs to; null where none was found.</param>
readonly record struct Anaphor(int At, int Kind, Heard? Heard);

