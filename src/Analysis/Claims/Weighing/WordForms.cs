using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Weighing;

/// <summary>The word that stands for all forms of a word, so that what is learned of "killed" holds for "kills" too.</summary>
internal static class WordForms
{
    static readonly int[] Bases = Build();

    /// <summary>The base form's number: of a verb's forms the first of its line in the vocabulary, of a plural the singular where the vocabulary has it; else the word itself.</summary>
    public static int BaseOf(int word) => Bases[word];

    static int[] Build()
    {
        var bases = Enumerable.Range(0, Vocabulary.Count + 1).ToArray();
        foreach (var line in WordClasses.VerbLists.SelectMany(name => Vocabulary.Entries(name).Where(entry => entry.Words.Length == 1).GroupBy(entry => entry.Line)))
        {
            var forms = line.Select(entry => entry.Words[0]).ToArray();
            if (forms.Length > 2 && forms[1].EndsWith('s') && forms[1].StartsWith(forms[0][..1], StringComparison.Ordinal))
            {
                foreach (var form in forms)
                {
                    var (id, to) = (Vocabulary.IdOf(form), Vocabulary.IdOf(forms[0]));
                    bases[id] = bases[id] == id ? bases[to] : bases[id];
                }
            }
        }

        foreach (var (word, id) in Vocabulary.AllWords.Select((word, id) => (word, id)))
        {
            if (id > 0 && bases[id] == id && word.Length > 3 && word.EndsWith('s') && Vocabulary.IdOf(word.AsSpan(0, word.Length - 1)) is > 0 and var singular)
            {
                bases[id] = bases[singular];
            }
        }

        return bases;
    }
}
