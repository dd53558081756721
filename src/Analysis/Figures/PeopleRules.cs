using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers with a noun, or joined to one.</summary>
internal static class PeopleRules
{
    static readonly WordList Strong = Vocabulary.Words("strong");
    static readonly WordList Units = Vocabulary.Words("counts units");
    static readonly WordList Equipment = Vocabulary.Words("counts equipment");
    static readonly WordList CasualtyVerbs = Vocabulary.Words("victim verb");
    static readonly WordList RolePeople = Vocabulary.Words("role people");
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
        site.Noun.Counted == Counted.People && site.Is(site.Noun.Head, RolePeople) && site.Is(site.Noun.End, Speech);

    static readonly WordList StrongWord = Vocabulary.Words("strong word");
}
