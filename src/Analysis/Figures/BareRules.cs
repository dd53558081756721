using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers without a people noun beside them.</summary>
internal static class BareRules
{
    const int PredicateReach = 10;
    const int CollectiveReach = 18;

    static readonly WordList Auxiliaries = Vocabulary.Words("auxiliary");
    static readonly WordList Adverbs = Vocabulary.Words("adverb");
    static readonly WordList PeoplePredicates = Vocabulary.Words("people predicate");
    static readonly WordList ThingPredicates = Vocabulary.Words("thing predicate");
    static readonly WordList CasualtyVerbs = Vocabulary.Words("casualty verb");
    static readonly WordList Collectives = Vocabulary.Words("collective", "people");
    static readonly WordList FigureVerbs = Vocabulary.Words("figure verb");

    /// <summary>"600 were killed", "3 missing", "1,120 had left", "another 3,000 followed".</summary>
    public static bool HasPeoplePredicate(in NumberSite site)
    {
        var at = Math.Max(site.Phrase.End, site.Noun.End);
        var end = Math.Min(site.Sentence.EndToken, at + PredicateReach);
        var hasAuxiliary = false;
        for (; at < end; at++)
        {
            if (site.Is(at, PeoplePredicates))
            {
                return true;
            }

            if (site.Is(at, ThingPredicates))
            {
                return false;
            }

            if (site.Is(at, Auxiliaries))
            {
                hasAuxiliary = true;
            }
            else if (!site.Is(at, Adverbs))
            {
                break;
            }
        }

        return hasAuxiliary && !site.Phrase.IsOne && site.Before.LastCounted != Counted.Things;
    }

    /// <summary>"killing 12", "lost 3,450", "shot dead three".</summary>
    public static bool FollowsCasualtyVerb(in NumberSite site) => site.Is(site.Phrase.Start - 1, CasualtyVerbs) || (site.Is(site.Phrase.Start - 2, CasualtyVerbs) && site.Is(site.Phrase.Start - 1, Adverbs));

    /// <summary>"fourteen of them", "12 others", "and 32" after figures of people.</summary>
    public static bool IsSameAsBefore(in NumberSite site) => site.Noun.Counted == Counted.SameAsBefore && site.Before.LastCounted == Counted.People;

    /// <summary>"casualties … at 3,700", "a force of 12,000": a noun that measures people stands before it in its sentence.</summary>
    public static bool FollowsCollective(in NumberSite site)
    {
        var end = Math.Max(site.Sentence.FirstToken, site.Phrase.Start - CollectiveReach);
        for (var i = site.Phrase.Start - 1; i >= end; i--)
        {
            if (site.Is(i, Collectives))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Seoul put it at 1,100" in a text that counts people.</summary>
    public static bool StandsAmongFigures(in NumberSite site) =>
        site.Before.Figures > 0 && site.Before.LastCounted == Counted.People && site.Noun.Counted == Counted.Nothing
        && (site.Phrase.Number.High > 20 || site.Is(site.Phrase.Start - 1, FigureVerbs));
}
