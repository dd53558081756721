using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers that name a thing.</summary>
internal static class NameRules
{
    static readonly PhraseList Designations = Vocabulary.Phrases("designation");

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
        return Designations.MatchBefore(site.Tokens, at, out var start) is not null && start >= site.Sentence.FirstToken && site.Tokens[first].Length < 6
            && (site.Phrase.Number.Form == NumberForm.Digits || site.Tokens[first].IsCapital) && site.Noun.Counted != Counted.People;
    }

    /// <summary>"0800 555 0142", "033-555-0197".</summary>
    public static bool IsTelephone(in NumberSite site)
    {
        var first = site.Phrase.First;
        var token = site.Tokens[first];
        return token.Kind == TokenKind.Number && ((site.Text.Text[token.Start] == '0' && token.Length > 2) || (site.Before.LastRule == FigureRules.Telephone && site.Before.LastEnd >= first - 1));
    }
}
