using Analysis.Claims.Attribution;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>What the speakers around a day and a figure say of whether the figure was said on that day.</summary>
internal sealed class SayingCues
{
    const int MostSites = 16;

    static readonly string[] Voices = ["nobody", "its source", "another", "it has no source"];
    static readonly string[] Places = ["own sentence", "same paragraph", "next paragraph", "further", "after it"];
    static readonly string[] Ranks = ["no saying", "the last saying", "an earlier saying", "the last of its source", "an entry"];
    static readonly string[] Between = ["nobody speaks between", "its source only", "another", "others"];
    static readonly string[] Openings = ["nobody speaks", "without a name", "another name", "a known name", "on the same occasion", "by its own count"];
    static readonly string[] Manners = ["no speaker", "past", "present", "perfect", "no verb"];

    readonly FeatureFamily _voice;
    readonly FeatureFamily _voicePlace;
    readonly FeatureFamily _nearest;
    readonly FeatureFamily _chain;
    readonly FeatureFamily _between;
    readonly FeatureFamily _manner;
    readonly FeatureFamily _cue;
    readonly FeatureFamily _site;
    readonly FeatureFamily _goesOn;

    public SayingCues(FeatureTable table)
    {
        _voice = table.Add("who speaks where the day is named", Voices, Enum.GetNames<PhraseRole>());
        _voicePlace = table.Add("who speaks where the day is named, place", Voices, Places);
        _nearest = table.Add("who speaks beside the day", Voices, [.. Ranks.SelectMany(rank => Places.Select(place => $"{rank} {place}"))]);
        _chain = table.Add("saying before it", Ranks, [.. Between.SelectMany(between => Places.Select(place => $"{between} {place}"))]);
        _between = table.Add("who speaks between day and figure", Between, [.. Voices.SelectMany(voice => Places.Select(place => $"{voice} {place}"))]);
        _manner = table.Add("how its speaker speaks", Manners, [.. Ranks.SelectMany(rank => Places.Select(place => $"{rank} {place}"))]);
        _cue = table.AddWords("word of the speaker, place of the day", Places);
        _site = table.Add("where its speaker speaks", ["nowhere", "in its sentence", "before", "after"], [.. Ranks.SelectMany(rank => Places.Select(place => $"{rank} {place}"))]);
        _goesOn = table.Add("how its sentence goes on", Openings, [.. Ranks.SelectMany(rank => Places.Select(place => $"{rank} {place}"))]);
    }

    /// <summary>Describes the day as an answer; <paramref name="takenUp"/> is how the figure's sentence takes up a speaker, the same for all days.</summary>
    public void Describe(Answers answers, int answer, Passage passage, PassageAttribution spoken, int figure, Sentence sentence, in SayingCandidate candidate, List<SayingCandidate> all, TakingUp takenUp)
    {
        var attribution = spoken.Figures[figure];
        var source = attribution.Source.Value;
        var home = candidate.Home;
        var voice = VoiceIn(spoken.Sites, source, home.Index);
        var nearest = VoiceBeside(passage, spoken.Sites, source, candidate);
        var place = home.Index > sentence.Index ? 4 : home.Index == sentence.Index ? 0 : Math.Min(3, 1 + sentence.Paragraph - home.Paragraph);
        var rank = Rank(passage, spoken.Sites, source, candidate, all, nearest, sentence);
        var between = SpeakersBetween(passage, spoken.Sites, source, figure, candidate);
        var both = (rank * Places.Length) + place;
        answers.Add(answer, _voice[voice, (int)candidate.Date.Role]);
        answers.Add(answer, _voicePlace[voice, place]);
        answers.Add(answer, _nearest[nearest, both]);
        answers.Add(answer, _chain[rank, (between * Places.Length) + place]);
        answers.Add(answer, _between[between, (nearest * Places.Length) + place]);
        answers.Add(answer, _manner[Manner(passage, attribution), both]);
        answers.Add(answer, _site[attribution.Site is null ? 0 : attribution.SiteSentence == sentence.Index ? 1 : attribution.SiteSentence < sentence.Index ? 2 : 3, both]);
        answers.Add(answer, _goesOn[GoesOn(passage, sentence, home, takenUp), both]);
        if (attribution.Site is { } site)
        {
            answers.Add(answer, _cue[passage.Text.Tokens[passage.Text.TokenAt(site.Start)].Word, place]);
        }
    }

    /// <summary>How the figure's sentence takes up the speaker of the day's sentence.</summary>
    static int GoesOn(Passage passage, Sentence sentence, Sentence home, TakingUp takenUp) =>
        takenUp.IsSure || home.Index == sentence.Index || !new SayingChoice(passage.Text, sentence, []).NamesAnotherSpeaker(home) ? takenUp.Opening : 2;

    /// <summary>How a sentence takes up a speaker by itself: its number among the openings, and whether that is sure even where it names another speaker.</summary>
    public readonly record struct TakingUp(int Opening, bool IsSure)
    {
        public static TakingUp Of(Passage passage, Sentence sentence)
        {
            var choice = new SayingChoice(passage.Text, sentence, []);
            return choice.IsSameOccasion() ? new(4, true)
                : choice.IsOwnCount() ? new(5, true)
                : new(choice.IsAnaphoric() ? 1 : choice.IsPastReport() ? 3 : 0, false);
        }
    }

    static int Voice(string? source, string? label) => source is null ? 3 : string.Equals(source, label, StringComparison.Ordinal) ? 1 : 2;

    /// <summary>Who speaks in a sentence: the figure's source wherever it does.</summary>
    static int VoiceIn(IReadOnlyList<SpeakingSite> sites, string? source, int sentence)
    {
        var voice = source is null ? 3 : 0;
        var first = FirstFrom(sites, sentence);
        for (var i = first; i < Math.Min(sites.Count, first + MostSites) && sites[i].Sentence == sentence && voice is 0 or 2; i++)
        {
            voice = Voice(source, sites[i].Label);
        }

        return voice;
    }

    /// <summary>Who speaks by the verb that the day belongs to, or else nearest to the day.</summary>
    static int VoiceBeside(Passage passage, IReadOnlyList<SpeakingSite> sites, string? source, in SayingCandidate candidate)
    {
        var date = candidate.Date;
        var verb = date.Verb < 0 ? date.Phrase.Span : passage.Text.Tokens[date.Verb].Span;
        var (voice, least) = (source is null ? 3 : 0, int.MaxValue);
        var first = FirstFrom(sites, candidate.Home.Index);
        for (var i = first; i < Math.Min(sites.Count, first + MostSites) && sites[i].Sentence == candidate.Home.Index; i++)
        {
            var far = Math.Abs(sites[i].Cue.Start - verb.Start);
            (voice, least) = far < least ? (Voice(source, sites[i].Label), far) : (voice, least);
        }

        return voice;
    }

    /// <summary>Whether the candidate is the last saying that has a day, before the figure or in its sentence, or the last of the figure's source; an entry is none of them.</summary>
    static int Rank(Passage passage, IReadOnlyList<SpeakingSite> sites, string? source, in SayingCandidate candidate, List<SayingCandidate> all, int voice, Sentence sentence)
    {
        if (!candidate.IsSaying)
        {
            return 0;
        }

        if (candidate.Date.Role == PhraseRole.Entry)
        {
            return 4;
        }

        var isLast = true;
        var isLastOfSource = voice == 1;
        foreach (var other in all)
        {
            if (other.IsSaying && other.Date.Role != PhraseRole.Entry && other.Home.Index <= sentence.Index && other.Date.Phrase.FirstToken > candidate.Date.Phrase.FirstToken)
            {
                isLast = false;
                isLastOfSource = isLastOfSource && VoiceBeside(passage, sites, source, other) != 1;
            }
        }

        return isLast ? 1 : isLastOfSource ? 3 : 2;
    }

    /// <summary>Who speaks between the day and the figure: 0 nobody, 1 its source only, 2 another, 3 more than one other.</summary>
    static int SpeakersBetween(Passage passage, IReadOnlyList<SpeakingSite> sites, string? source, int figure, in SayingCandidate candidate)
    {
        const int MostBetween = 64;
        var (from, to) = (candidate.Date.Phrase.Span.End, passage.Figures[figure].Span.Start);
        var others = 0;
        var isHeard = false;
        string? other = null;
        var first = FirstFrom(sites, candidate.Home.Index);
        for (var i = first; from < to && i < Math.Min(sites.Count, first + MostBetween) && others < 2 && sites[i].Cue.Start < to; i++)
        {
            if (sites[i].Cue.Start < from || sites[i].Label is not { } label)
            {
                continue;
            }

            isHeard |= Voice(source, label) == 1;
            others += Voice(source, label) == 1 || string.Equals(label, other, StringComparison.Ordinal) ? 0 : 1;
            other = Voice(source, label) == 1 ? other : label;
        }

        return others > 0 ? Math.Min(3, 1 + others) : isHeard ? 1 : 0;
    }

    /// <summary>"said", "says", "has said", "according to".</summary>
    static int Manner(Passage passage, AttributionReading attribution)
    {
        if (attribution.Site is not { } site)
        {
            return 0;
        }

        var tokens = passage.Text.Tokens;
        var at = passage.Text.TokenAt(site.Start);
        return at > 0 && (DatingWords.Perfect.Contains(tokens[at - 1]) || (at > 1 && DatingWords.Perfect.Contains(tokens[at - 2]) && DatingWords.LeadWord.Contains(tokens[at - 1]))) ? 3
            : DatingWords.PastReport.Contains(tokens[at]) || passage.Text[tokens[at]].EndsWith("ed", StringComparison.Ordinal) ? 1
            : DatingWords.ReportingVerb.Contains(tokens[at]) ? 2 : 4;
    }

    static int FirstFrom(IReadOnlyList<SpeakingSite> sites, int sentence)
    {
        int low = 0, high = sites.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sites[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
