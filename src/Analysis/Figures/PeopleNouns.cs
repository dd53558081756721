using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Decides for a word that no table holds whether it is a plural noun, and whether of people.</summary>
internal static class PeopleNouns
{
    /// <summary>People by table or ending, things by a plural ending, else nothing.</summary>
    public static Counted Classify(TokenizedText text, in Token token)
    {
        var word = text[token];
        if (word.Length < 4 || (IsAcronym(word) && !HasDigit(word)))
        {
            return Counted.Nothing;
        }

        if (HasPeopleEnding(word, token.IsCapital))
        {
            return Counted.People;
        }

        return IsPlural(word) || HasDigit(word) ? Counted.Things : Counted.Nothing;
    }

    /// <summary>A single person by ending: "Palestinian", "jihadist", "rifleman".</summary>
    public static bool IsSingular(TokenizedText text, in Token token)
    {
        var word = text[token];
        return word.Length > 3 && (word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal)
            || (token.IsCapital && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("i", StringComparison.Ordinal))));
    }

    public static bool IsPluralNoun(TokenizedText text, in Token token) => IsPlural(text[token]);

    static bool HasPeopleEnding(ReadOnlySpan<char> word, bool isCapital) =>
        word.EndsWith("men", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ers", StringComparison.Ordinal) || (word.Length > 6 && word.EndsWith("ists", StringComparison.Ordinal))
        || word.EndsWith("eers", StringComparison.Ordinal) || word.EndsWith("ees", StringComparison.Ordinal) || word.EndsWith("ants", StringComparison.Ordinal)
        || word.EndsWith("ents", StringComparison.Ordinal) && IsAgentInEnt(word)
        || word.EndsWith("ors", StringComparison.Ordinal) || word.EndsWith("ians", StringComparison.Ordinal)
        || (isCapital && (word.EndsWith("ans", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ites", StringComparison.Ordinal)));

    static bool IsAgentInEnt(ReadOnlySpan<char> word) =>
        word.EndsWith("gents", StringComparison.Ordinal) || word.EndsWith("dents", StringComparison.Ordinal) && !word.EndsWith("cidents", StringComparison.Ordinal);

    static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'');

    /// <summary>"M777s", "T90".</summary>
    static bool HasDigit(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('0', '9') >= 0;

    static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]) && char.IsUpper(word[^1]);
}
