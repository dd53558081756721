using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers whose people are named elsewhere than directly behind them.</summary>
internal static class NamedPeople
{
    const int Reach = 30;

    static readonly WordList Of = Vocabulary.Words("of");
    static readonly WordList To = Vocabulary.Words("to");
    static readonly WordList People = Vocabulary.Words("people");
    static readonly WordList PeopleOrTotals = Vocabulary.Words("people", "collective");
    static readonly WordList Things = Vocabulary.Words("things", "counts units", "counts equipment", "measure");
    static readonly WordList RisingVerbs = Vocabulary.Words("rising verb");
    static readonly WordList Tolls = Vocabulary.Words("running quantity");
    static readonly WordList Numbers = Vocabulary.Words("number noun");
    static readonly WordList Bodies = Vocabulary.Words("body of people");
    static readonly WordList Names = Vocabulary.Words("names");
    static readonly WordList Lists = Vocabulary.Words("list of names");

    /// <summary>"The toll of the missile attack on the camp rises to 31": the subject of the verb, whatever stands between.</summary>
    public static bool RisesTo(in NumberSite site)
    {
        if (!site.Is(site.Phrase.Start - 1, To) || !site.Is(site.Phrase.Start - 2, RisingVerbs) || site.Noun.Counted != Counted.Nothing)
        {
            return false;
        }

        for (var i = site.Phrase.Start - 3; i > site.Phrase.Start - Reach && site.Has(i); i--)
        {
            if (site.Is(i, Tolls) || (site.Is(i, Numbers) && site.Is(i + 1, Of) && (site.Is(i + 2, PeopleOrTotals) || site.Is(i + 3, PeopleOrTotals))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"an advance party of 21".</summary>
    public static bool IsSizeOfBody(in NumberSite site) =>
        site.Noun.Counted == Counted.Nothing && !site.Phrase.IsOne && site.Is(site.Phrase.Start - 1, Of) && site.Is(site.Phrase.Start - 2, Bodies);

    /// <summary>"found 62,000 names" where a list of the dead is spoken of: each name is one of them.</summary>
    public static bool AreNames(in NumberSite site)
    {
        if (!site.Is(site.Noun.Head, Names))
        {
            return false;
        }

        var end = Math.Min(site.Tokens.Length, site.Noun.End + Reach);
        for (var i = Math.Max(0, site.Phrase.Start - Reach); i < end; i++)
        {
            if (Lists.Contains(site.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"met North Koreans and expects 15,000 of them": nothing was counted before, and the nearest noun in the plural is one of people.</summary>
    public static bool AreOfThem(in NumberSite site)
    {
        if (site.Noun.Counted != Counted.SameAsBefore || site.Before.LastCounted == Counted.Things || !site.Is(site.Phrase.End, Of))
        {
            return false;
        }

        for (var i = site.Phrase.Start - 1; i >= Math.Max(0, site.Phrase.Start - Reach); i--)
        {
            var token = site.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            if (Things.Contains(token))
            {
                return false;
            }

            if (People.Contains(token) || PeopleNouns.Classify(site.Text, token) == Counted.People)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"2 – prisoners held in the capital": a line that begins with the number.</summary>
    public static bool StandBehindDash(in NumberSite site) =>
        site.Phrase.Start == site.Sentence.FirstToken && site.Sign(site.Phrase.End) is '-' or '–' or '—' && site.Is(site.Phrase.End + 1, People);
}
