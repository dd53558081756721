using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>The part of a clause in which a word makes a figure a measure.</summary>
internal enum PredicateRole
{
    /// <summary>The figure is the object of the verb, or the subject of its passive: "killed N", "N were killed".</summary>
    Object,

    /// <summary>The figure is the subject of the active verb: "N died".</summary>
    Subject,

    /// <summary>The word is the counted noun, or its adjective: "N deaths", "N dead soldiers".</summary>
    Head,

    /// <summary>The word describes the figure: "N are missing", "leaving N dead".</summary>
    State,

    /// <summary>The word names the event that the people are part of: "the death of N".</summary>
    Event,
}

/// <summary>Which words make which measure in which part of a clause; read from <c>Vocabulary/measures.txt</c>.</summary>
internal static class PredicateTable
{
    static readonly (PredicateRole Role, string Suffix)[] Roles =
        [(PredicateRole.Object, "when object"), (PredicateRole.Subject, "when subject"), (PredicateRole.Head, "when head"), (PredicateRole.State, "when state"), (PredicateRole.Event, "of event")];

    static readonly Measure?[][] Table = Build();
    static readonly WordList Transitive = Vocabulary.Words("transitive verb");

    /// <summary>The classes of verbs, whatever they make of a figure.</summary>
    public static IEnumerable<string> VerbClasses => Names(PredicateRole.Object).Concat(Names(PredicateRole.Subject));

    /// <summary>The classes of words that describe a state.</summary>
    public static IEnumerable<string> StateClasses => Names(PredicateRole.State);

    /// <summary>What the word makes of a figure in that part of the clause; null when it decides nothing there.</summary>
    public static Measure? Of(in Token token, PredicateRole role) => Table[(int)role][token.Word];

    /// <summary>The word makes a measure of a figure in some part of the clause.</summary>
    public static bool MakesAny(in Token token) => Makers.Contains(token);

    static readonly WordList Makers = new(Enumerable.Range(0, Vocabulary.Count + 1).Where(word => Table.Any(role => role[word] is not null)));

    /// <summary>All words that make a figure that measure, in whatever part of the clause.</summary>
    public static WordList WordsOf(Measure measure) =>
        new(Enumerable.Range(0, Vocabulary.Count + 1).Where(word => Table.Any(role => role[word] == measure)));

    /// <summary>The verb says something of its subject only: "died", "arrived".</summary>
    public static bool IsIntransitive(int word) => !Transitive.Contains(word) && Table[(int)PredicateRole.Subject][word] is not null && Table[(int)PredicateRole.Object][word] is null;

    static Measure?[][] Build()
    {
        var table = new Measure?[Roles.Length][];
        foreach (var (role, _) in Roles)
        {
            var row = table[(int)role] = new Measure?[Vocabulary.Count + 1];
            foreach (var measure in Enum.GetValues<Measure>())
            {
                foreach (var entry in Vocabulary.EntriesOrNone(ClassName(measure, role)).Where(entry => entry.Words.Length == 1))
                {
                    row[Vocabulary.IdOf(entry.Words[0])] ??= measure;
                }
            }
        }

        return table;
    }

    static IEnumerable<string> Names(PredicateRole role) =>
        Enum.GetValues<Measure>().Select(measure => ClassName(measure, role)).Where(name => Vocabulary.EntriesOrNone(name).Count > 0);

    static string ClassName(Measure measure, PredicateRole role) => $"{ClaimJson.SchemaName(measure)} {Roles[(int)role].Suffix}";
}
