namespace Analysis.Text;

/// <summary>What the passes over all tokens of a text look for; every token carries them, so that the others are passed over without a look at any table.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>A number may begin with the word.</summary>
    Number = 1 << 0,

    /// <summary>A date phrase may begin with the word.</summary>
    Date = 1 << 1,

    /// <summary>The word may tell who speaks: "said", "according", "count".</summary>
    Cue = 1 << 2,

    /// <summary>The name of a nation that claims tell apart, or of another, may begin with the word.</summary>
    Nation = 1 << 3,

    /// <summary>The name of a country, of its people, of a place in it or of an armed group may begin with the word.</summary>
    Place = 1 << 4,

    /// <summary>Whoever speaks may be told by words that begin with it: a role noun, an article, a pronoun.</summary>
    Speaker = 1 << 5,

    /// <summary>The writer, as the witness of what others said.</summary>
    Witness = 1 << 6,
}

/// <summary>The traits of every word of the vocabulary, by word number.</summary>
internal static class WordTraitTable
{
    static readonly WordTraits[] Table = Build();

    public static WordTraits Of(int word) => Table[word];

    static WordTraits[] Build()
    {
        var table = new WordTraits[Vocabulary.Count + 1];
        MarkWords(table, WordTraits.Number, "number unit", "number tens", "number hundred", "number dozen", "number scale", "number half", "number article");
        MarkFirstWords(table, WordTraits.Number, "vague");
        MarkWords(
            table, WordTraits.Date, "date month", "date short month", "date weekday", "date short weekday", "date season", "date near day", "date direction", "date same", "date new", "date moment", "date overnight",
            "date christmas", "date then", "date the", "date count", "date vague count");
        MarkWords(
            table, WordTraits.Cue, "say verb", "count verb", "deny verb", "continuing participle", "messenger participle", "report noun", "quoting verb", "finding verb", "claim verb of motion", "revising verb", "having",
            "arriving verb", "naming", "hearing verb", "interviewing", "demanding verb", "sure", "number verb", "confirming verb", "cue word");
        MarkFirstWords(table, WordTraits.Nation, "nation North Korea", "nation South Korea", "nation Russia", "nation Ukraine", "nation United States", "nation other");
        MarkFirstWords(table, WordTraits.Place, "country", "people of a country", "place in a country", "armed group");
        MarkFirstWords(table, WordTraits.Speaker, "role");
        MarkWords(table, WordTraits.Speaker, "article", "subject pronoun");
        MarkWords(table, WordTraits.Witness, "dating witness");
        return table;
    }

    /// <summary>Marks the single words of the classes.</summary>
    static void MarkWords(WordTraits[] table, WordTraits trait, params ReadOnlySpan<string> classes) => Mark(table, trait, mostWords: 1, classes);

    /// <summary>Marks the words that an entry of the classes begins with.</summary>
    static void MarkFirstWords(WordTraits[] table, WordTraits trait, params ReadOnlySpan<string> classes) => Mark(table, trait, int.MaxValue, classes);

    static void Mark(WordTraits[] table, WordTraits trait, int mostWords, ReadOnlySpan<string> classes)
    {
        foreach (var name in classes)
        {
            foreach (var entry in Vocabulary.Entries(name).Where(entry => entry.Words.Length <= mostWords))
            {
                table[Vocabulary.IdOf(entry.Words[0])] |= trait;
            }
        }
    }
}
