using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers that name a thing.</summary>
internal static class NameRules
{
    static readonly PhraseList Designations = Vocabulary.Phrases("designation");
    static readonly PhraseList Capitals = Vocabulary.Phrases("designation in capitals");
    static readonly WordList Strong = Vocabulary.Words("strong");

    /// <summary>"AK-12", "#88", "Route 7", "Article 118".</summary>
    public static bool IsDesignation(in NumberSite site)
    {
        var first = site.Phrase.First;
        var glued = NumberShape.Before(site.Text, first);
        if (glued == '#' || char.IsLetter(glued))
        {
            return true;
        }

        if (glued is '-' or '‑' or '‐' && first >= 2 && !site.Tokens[first - 1].SpaceBefore && site.Tokens[first - 2].Kind == TokenKind.Word)
        {
            return true;
        }

        var at = site.Sign(first - 1) == '.' ? first - 1 : first;
        var named = Designations.MatchBefore(site.Tokens, at, out var start) is not null
            || (Capitals.MatchBefore(site.Tokens, at, out start) is not null && site.Tokens[start].IsCapital) || EndsName(site);
        return named && start >= site.Sentence.FirstToken && !CountsPeople(site, start) && site.Tokens[first].Length < 6
            && (site.Phrase.Number.Form == NumberForm.Digits || site.Tokens[first].IsCapital) && site.Noun.Counted != Counted.People;
    }

    /// <summary>"Russian casualties number 4,300", "deaths top 600": a verb, with people named shortly before it.</summary>
    static bool CountsPeople(in NumberSite site, int at)
    {
        if (!site.Is(at, CountingVerbs) || site.Tokens[at].IsCapital || site.Is(at - 1, Determiners) || site.Sign(at - 1) != ' ')
        {
            return false;
        }

        for (var i = at - 1; i >= at - PeopleReach && site.Has(i); i--)
        {
            if (site.Is(i, Collectives) || PeopleNouns.Classify(site.Text, site.Tokens[i]) == Counted.People)
            {
                return true;
            }
        }

        return false;
    }

    const int PeopleReach = 8;
    static readonly WordList CountingVerbs = Vocabulary.Words("number or verb");
    static readonly WordList Determiners = Vocabulary.Words("determiner");
    static readonly WordList Collectives = Vocabulary.Words("collective", "people");

    /// <summary>"Resolute Oak 25": a small number right after a capitalised word that no table holds.</summary>
    static bool EndsName(in NumberSite site)
    {
        var first = site.Phrase.Start;
        return site.Has(first - 1) && site.Tokens[first - 1] is { IsCapital: true, Word: 0 } && site.Noun.Counted == Counted.Nothing
            && site.Phrase.Number is { Form: NumberForm.Digits, Scale: 1 } && site.Tokens[first].Length <= 4 && !site.Phrase.IsQualified && !site.Phrase.IsRange;
    }

    /// <summary>"a 29-page document", "a four-point plan": joined by a hyphen to a word that counts no people.</summary>
    public static bool IsCompound(in NumberSite site)
    {
        var end = site.Phrase.End;
        return site.Has(end + 1) && NumberShape.After(site.Text, end) is '-' or '‑' or '‐' && !site.Tokens[end + 1].SpaceBefore && site.Tokens[end + 1].Kind == TokenKind.Word
            && !site.Is(end + 1, Strong);
    }

    /// <summary>"0800 555 0142", "033-555-0197".</summary>
    public static bool IsTelephone(in NumberSite site)
    {
        var first = site.Phrase.First;
        var token = site.Tokens[first];
        return token.Kind == TokenKind.Number && (IsDialled(site, first) || (site.Before.LastRule == FigureRules.Telephone && site.Before.LastEnd >= first - 1));
    }

    /// <summary>A zero in front, or "+44 20".</summary>
    static bool IsDialled(in NumberSite site, int first)
    {
        var token = site.Tokens[first];
        var next = site.Phrase.End;
        var goesOn = site.Has(next) && site.Tokens[next].Kind == TokenKind.Number;
        return (site.Text.Text[token.Start] == '0' && (token.Length == 1 ? goesOn : char.IsAsciiDigit(site.Text.Text[token.Start + 1])))
            || (NumberShape.Before(site.Text, first) == '+' && (goesOn || site.Phrase.IsRange || (site.Has(next + 1) && NumberShape.After(site.Text, next) == '-' && site.Tokens[next + 1].Kind == TokenKind.Number)));
    }
}
