using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>What a word can be in a sentence; a word may be several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,

    /// <summary>May stand between a determiner and its number: "another", "first", "total".</summary>
    Quantifier = 1 << 2,
    Pronoun = 1 << 3,
    Preposition = 1 << 4,
    Coordinator = 1 << 5,
    Subordinator = 1 << 6,
    Relative = 1 << 7,
    Be = 1 << 8,
    NonFiniteBe = 1 << 9,
    Have = 1 << 10,
    Do = 1 << 11,
    Modal = 1 << 12,
    To = 1 << 13,
    Not = 1 << 14,
    Adverb = 1 << 15,
    Time = 1 << 16,
    BaseForm = 1 << 17,
    ThirdPerson = 1 << 18,
    Past = 1 << 19,
    Participle = 1 << 20,
    Gerund = 1 << 21,

    /// <summary>The word is a noun as often as a verb: "attack", "reports".</summary>
    NounOrVerb = 1 << 22,
    Report = 1 << 23,
    Plan = 1 << 24,
    Fact = 1 << 25,
    Hedge = 1 << 26,
    Linking = 1 << 27,
    Measuring = 1 << 28,

    /// <summary>Describes the state of people: "dead", "missing".</summary>
    State = 1 << 29,

    /// <summary>A verb that takes no object, so that its past form is no passive: "died", "arrived".</summary>
    Intransitive = 1 << 30,

    AnyVerbForm = BaseForm | ThirdPerson | Past | Participle | Gerund,
    Auxiliary = Be | Have | Do | Modal,
    Function = Determiner | Preposition | Coordinator | Subordinator | Relative | Be | Have | Do | Modal | To | Not,
}

/// <summary>The classes of every word of the vocabulary, by word number.</summary>
internal static class WordClasses
{
    static readonly WordList IrregularBase = Vocabulary.Words("clause irregular base");
    static readonly WordList IrregularPast = Vocabulary.Words("clause irregular past");
    static readonly WordList IrregularParticiple = Vocabulary.Words("clause irregular participle");
    static readonly WordClass[] Table = Build();

    /// <summary>The tables' classes of verbs, a line each verb.</summary>
    public static IEnumerable<string> VerbLists => ["report verb", "plan verb", "fact verb", "hedge verb", "linking verb", "measure verb", "other verb", .. PredicateTable.VerbClasses];

    /// <summary>At least one of the classes holds.</summary>
    public static bool Any(this WordClass classes, WordClass any) => (classes & any) != WordClass.None;

    public static WordClass Of(in Token token) => Table[token.Word];

    public static bool Has(in Token token, WordClass any) => Table[token.Word].Any(any);

    static WordClass[] Build()
    {
        var table = new WordClass[Vocabulary.Count + 1];
        (string Name, WordClass Class)[] plain =
        [
            ("clause determiner", WordClass.Determiner), ("clause possessive", WordClass.Possessive), ("clause quantifier", WordClass.Quantifier),
            ("clause pronoun", WordClass.Pronoun), ("clause preposition", WordClass.Preposition), ("clause coordinator", WordClass.Coordinator),
            ("clause subordinator", WordClass.Subordinator), ("clause relative", WordClass.Relative), ("clause be", WordClass.Be),
            ("clause nonfinite be", WordClass.NonFiniteBe), ("clause have", WordClass.Have), ("clause do", WordClass.Do), ("clause modal", WordClass.Modal),
            ("clause to", WordClass.To), ("clause not", WordClass.Not), ("clause adverb", WordClass.Adverb), ("clause time word", WordClass.Time),
            ("noun or verb", WordClass.NounOrVerb), ("report verb", WordClass.Report), ("plan verb", WordClass.Plan), ("fact verb", WordClass.Fact),
            ("hedge verb", WordClass.Hedge), ("linking verb", WordClass.Linking), ("measure verb", WordClass.Measuring),
        ];
        foreach (var (name, @class) in plain)
        {
            Mark(table, name, @class);
        }

        MarkVerbs(table);
        return table;
    }

    static void MarkVerbs(WordClass[] table)
    {
        foreach (var name in VerbLists)
        {
            foreach (var word in SingleWords(name))
            {
                table[Vocabulary.IdOf(word)] |= FormOf(word);
            }
        }

        Mark(table, "clause irregular past", WordClass.Past);
        Mark(table, "clause irregular participle", WordClass.Participle);
        foreach (var name in PredicateTable.StateClasses)
        {
            Mark(table, name, WordClass.State);
        }

        foreach (var word in Enumerable.Range(1, table.Length - 1).Where(PredicateTable.IsIntransitive))
        {
            table[word] |= WordClass.Intransitive;
        }
    }

    /// <summary>The form, from the spelling; irregular forms stand in their own classes.</summary>
    static WordClass FormOf(string word)
    {
        var id = Vocabulary.IdOf(word);
        if (IrregularBase.Contains(id))
        {
            return WordClass.BaseForm;
        }

        if (IrregularPast.Contains(id) || IrregularParticiple.Contains(id))
        {
            return word is "put" or "hit" or "set" or "cut" or "hurt" or "let" or "quit" or "come" or "become" or "run" or "spread" or "cast" ? WordClass.BaseForm : WordClass.None;
        }

        return word switch
        {
            _ when word.EndsWith("ing", StringComparison.Ordinal) => WordClass.Gerund,
            _ when word.EndsWith("ed", StringComparison.Ordinal) => WordClass.Past | WordClass.Participle,
            _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => WordClass.ThirdPerson,
            _ => WordClass.BaseForm,
        };
    }

    static IEnumerable<string> SingleWords(string name) =>
        Vocabulary.Entries(name).Where(entry => entry.Words.Length == 1).Select(entry => entry.Words[0]);

    static void Mark(WordClass[] table, string name, WordClass @class)
    {
        foreach (var word in SingleWords(name))
        {
            table[Vocabulary.IdOf(word)] |= @class;
        }
    }
}
