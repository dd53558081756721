using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers with a noun, or joined to one.</summary>
internal static class PeopleRules
{
    /// <summary>Nobody cites more people than these at once: "accompanied by 500 officers" counts soldiers.</summary>
    const int MostSpeakers = 20;

    static readonly WordList Strong = Vocabulary.Words("strong");
    static readonly WordList Units = Vocabulary.Words("counts units");
    static readonly WordList Equipment = Vocabulary.Words("counts equipment");
    static readonly WordList CasualtyVerbs = Vocabulary.Words("victim verb");
    static readonly WordList Speakers = Vocabulary.Words("speaker");
    static readonly WordList SingleSpeakers = Vocabulary.Words("single speaker");
    static readonly WordList CivilRoles = Vocabulary.Words("civil role");
    static readonly PhraseList Introductions = Vocabulary.Phrases("speaker introduction");
    static readonly WordList CasualtyPredicates = Vocabulary.Words("casualty predicate");
    static readonly WordList Auxiliaries = Vocabulary.Words("auxiliary");
    static readonly WordList Addressed = Vocabulary.Words("reader addressed");
    static readonly WordList Of = Vocabulary.Words("of");
    static readonly WordList Speech = Vocabulary.Words("speech");

    /// <summary>"1,500-strong", "a 400-man battalion".</summary>
    public static bool IsStrength(in NumberSite site) =>
        NumberShape.After(site.Text, site.Phrase.End) is '-' or '‑' or '‐' && site.Is(site.Phrase.End + 1, Strong) || site.Is(site.Phrase.End, StrongWord);

    public static bool CountsUnits(in NumberSite site) => site.Noun.Counted == Counted.Things && site.Is(site.Noun.Head, Units);

    public static bool CountsEquipment(in NumberSite site) => site.Noun.Counted == Counted.Things && site.Is(site.Noun.Head, Equipment);

    /// <summary>"killed 12 Zetas": a plural that no table holds, right after a verb that only living beings suffer.</summary>
    public static bool AreVictims(in NumberSite site) =>
        site.Noun.Counted == Counted.Things && site.Tokens[site.Noun.Head].Word == 0 && site.Is(site.Phrase.Start - 1, CasualtyVerbs);

    /// <summary>"two officials said": people who speak are no reported figure.</summary>
    public static bool AreSpeakers(in NumberSite site) =>
        site.Noun.Counted == Counted.People && (site.Phrase.IsOne || site.Is(site.Noun.Head, Speakers))
        && (site.Is(site.Noun.End, Speech) || (!site.Is(site.Noun.End, Auxiliaries) && site.Is(site.Noun.End + 1, Speech)) || (site.Is(site.Noun.Head, Speakers) && site.Phrase.Number.High <= MostSpeakers && Introductions.MatchBefore(site.Tokens, site.Phrase.Start, out _) is not null)
            || (site.Phrase.IsOne && site.Is(site.Noun.Head, SingleSpeakers) && !ComeToHarm(site)));

    /// <summary>"three ministers": people of public life, unless they come to harm.</summary>
    public static bool AreCivilRoles(in NumberSite site) => site.Is(site.Noun.Head, CivilRoles) && !ComeToHarm(site);

    /// <summary>"one of the officers laughed": a single person picked out, unless the text tells of his fate.</summary>
    public static bool IsOneOfSome(in NumberSite site) => site.Phrase.IsOne && site.Is(site.Phrase.End, Of) && !ComeToHarm(site);

    /// <summary>"the 212 of you who joined".</summary>
    public static bool AreAddressed(in NumberSite site) => site.Is(site.Phrase.End, Of) && site.Is(site.Phrase.End + 1, Addressed);

    static bool ComeToHarm(in NumberSite site)
    {
        if (site.Is(site.Phrase.Start - 1, CasualtyVerbs) || (site.Is(site.Phrase.Start - 1, Of) && site.Is(site.Phrase.Start - 2, HarmNouns)))
        {
            return true;
        }

        var at = site.Noun.End;
        while (site.Is(at, Auxiliaries))
        {
            at++;
        }

        return site.Is(at, CasualtyPredicates);
    }

    static readonly WordList StrongWord = Vocabulary.Words("strong word");
    static readonly WordList HarmNouns = Vocabulary.Words("harm noun");
}
