using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Classes of words that hint at a measure without deciding it, with where they stand to a figure: "hospital, far after", "killed, sentence before".</summary>
internal static class MeasureCues
{
    const int Near = 6;
    const int Far = 24;
    const int MostTokensBack = 60;

    static readonly (string Name, WordList Words)[] Cues =
    [
        .. new[]
        {
            "clause modal", "plan verb", "plan noun", "ahead", "time ahead", "clause not", "homeward", "hospital", "grave", "bodies", "custody", "exchange word", "training", "strength word", "lose verb", "recovery verb",
            "bombardment", "wounds", "army", "army unit", "clause including", "report verb",
        }.Select(name => (name, Vocabulary.Words(name))),
        .. new[] { Measure.Killed, Measure.Wounded, Measure.Casualties, Measure.Captured, Measure.Missing }.Select(measure => (ClaimJson.SchemaName(measure), PredicateTable.WordsOf(measure))),
    ];

    static readonly int[][] ByWord = [.. Enumerable.Range(0, Vocabulary.Count + 1).Select(word => Enumerable.Range(0, Cues.Length).Where(cue => Cues[cue].Words.Contains(word)).ToArray())];

    /// <summary>The classes.</summary>
    public static IEnumerable<string> Names => Cues.Select(cue => cue.Name);

    /// <summary>Where one may stand, <see cref="SentenceBefore"/> and that of a figure without a noun the last.</summary>
    public static readonly string[] Places = ["near before", "far before", "near after", "far after", "sentence before", "sentence before, no noun of its own"];

    const int NearBefore = 0;
    const int FarBefore = 1;
    const int NearAfter = 2;
    const int FarAfter = 3;
    const int SentenceBefore = 4;

    static readonly WordList Any = new(Enumerable.Range(0, ByWord.Length).Where(word => ByWord[word].Length > 0));

    /// <summary>The cues around a figure, each place of each once: the number of the class times the number of places, and the place.</summary>
    public static List<int> Around(FigureContext context)
    {
        var found = new List<int>();
        Span<bool> seen = stackalloc bool[Cues.Length * Places.Length];
        var number = context.Text.TokenAt(context.Figure.Span.Start);
        var (after, end) = (context.AfterNumber, Math.Min(context.Sentence.EndToken, context.AfterNumber + Far));
        var nearBefore = Math.Max(context.Sentence.FirstToken, number - Near);
        Add(context, Math.Max(context.Sentence.FirstToken, number - Far), nearBefore, FarBefore, seen, found);
        Add(context, nearBefore, number, NearBefore, seen, found);
        Add(context, after, Math.Min(end, after + Near), NearAfter, seen, found);
        Add(context, after + Near, end, FarAfter, seen, found);
        if (context.Sentence.Index > 0 && context.Text.Sentences[context.Sentence.Index - 1] is var before)
        {
            var start = Math.Max(before.FirstToken, before.EndToken - MostTokensBack);
            Add(context, start, before.EndToken, SentenceBefore, seen, found);
            if (context.IsElided)
            {
                Add(context, start, before.EndToken, SentenceBefore + 1, seen, found);
            }
        }

        return found;
    }

    static void Add(FigureContext context, int start, int end, int place, Span<bool> seen, List<int> found)
    {
        var tokens = context.Tokens;
        for (var at = start; at < end; at++)
        {
            if (!Any.Contains(tokens[at]))
            {
                continue;
            }

            foreach (var cue in ByWord[tokens[at].Word])
            {
                var row = (cue * Places.Length) + place;
                if (!seen[row])
                {
                    seen[row] = true;
                    found.Add(row);
                }
            }
        }
    }
}
