using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Whether "he" or "she" may mean somebody.</summary>
enum Gender
{
    Unknown,
    Woman,
    Man,
}

/// <summary>The given names of <c>Vocabulary/given-names.tsv</c>, and the words that tell a woman or a man.</summary>
/// <remarks>They are no table of the vocabulary: a capitalised word that no table holds is how the other rules know a name.</remarks>
static class GivenNames
{
    static readonly FrozenDictionary<string, Gender> Names = Read();
    static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> BySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly WordList WomanWords = Vocabulary.Words("word for a woman");
    static readonly WordList ManWords = Vocabulary.Words("word for a man");

    /// <summary>What the first given name, title or noun of a phrase tells.</summary>
    public static Gender Of(TokenizedText text, int first, int end)
    {
        foreach (var token in text.Tokens[first..end])
        {
            if (WomanWords.Contains(token))
            {
                return Gender.Woman;
            }

            if (ManWords.Contains(token))
            {
                return Gender.Man;
            }

            if (token.IsCapital && BySpan.TryGetValue(text[token], out var gender))
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>What the first word of a name tells.</summary>
    public static Gender Of(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        return space > 0 && BySpan.TryGetValue(name[..space], out var gender) ? gender : Gender.Unknown;
    }

    /// <summary>What a pronoun tells of the one whom it means: "she", "her", "he", "his", "him".</summary>
    public static Gender OfPronoun(in Token token) => Words.Feminine.Contains(token) ? Gender.Woman : Words.Masculine.Contains(token) ? Gender.Man : Gender.Unknown;

    /// <summary>False where one is told to be a woman and the other a man.</summary>
    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    static FrozenDictionary<string, Gender> Read()
    {
        using var reader = new StreamReader(typeof(GivenNames).Assembly.GetManifestResourceStream("given-names.tsv")!);
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
            {
                continue;
            }

            var gender = line[..tab] is "woman" ? Gender.Woman : Gender.Man;
            foreach (var name in line[(tab + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                names[name] = gender;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
