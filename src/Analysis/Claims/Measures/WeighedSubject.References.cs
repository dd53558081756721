using Analysis.Claims.Weighing;
using Analysis.Text;
using static Analysis.Claims.Measures.SubjectFeatures;

namespace Analysis.Claims.Measures;

/// <summary>What speaks for a nation beside its name: its people, bodies and places around the figure, and how large its armies are.</summary>
internal static partial class WeighedSubject
{
    static void AddSize(Answers answers, FigureContext context, int measure)
    {
        var number = context.Figure.Quantity.Low ?? context.Figure.Quantity.High ?? 1;
        var size = 0;
        while (size < SizeFrom.Length && number >= SizeFrom[size])
        {
            size++;
        }

        answers.AddEach(Size, size);
        answers.AddEach(SizeMeasure, (measure * Sizes.Length) + size);
    }

    static void AddReferences(Answers answers, FigureContext context, int measure)
    {
        var references = context.Focus.References.Value;
        var elided = context.IsElided ? 0 : 1;
        var (start, end) = (context.Sentence.FirstToken, context.Sentence.EndToken);
        var before = references.In(Math.Max(start, context.AfterNumber - Around), context.AfterNumber);
        var after = references.In(context.AfterNumber, Math.Min(end, context.AfterNumber + Around));
        if (before.Length > 0)
        {
            AddNearest(answers, before[^1], 0, measure);
        }

        if (after.Length > 0)
        {
            AddNearest(answers, after[0], 1, measure);
        }

        var paragraph = references.In(ParagraphStart(context), context.AfterNumber);
        if (paragraph.Length > 0)
        {
            answers.Add(paragraph[0].Subject, Topic[((int)paragraph[0].Kind * 2) + elided, measure]);
            answers.AddEach(TopicOf, ((int)paragraph[0].Kind * All.Length) + paragraph[0].Subject);
            Span<int> counts = stackalloc int[All.Length];
            foreach (var reference in paragraph)
            {
                counts[reference.Subject]++;
            }

            for (var answer = 0; answer < All.Length; answer++)
            {
                var share = counts[answer] * 3 / paragraph.Length;
                answers.Add(answer, Share[counts[answer] == 0 ? 0 : share == 3 ? 4 : share + 1, elided]);
            }
        }

        var earlier = references.In(0, start);
        if (earlier.Length > 0)
        {
            var last = earlier[^1];
            answers.Add(last.Subject, LastBefore[((int)last.Kind * 2) + elided, Step(context, context.Text.SentenceAt(context.Tokens[last.Start].Start))]);
        }
    }

    static void AddNearest(Answers answers, NationReference nearest, int side, int measure)
    {
        var row = (side * Kinds.Length) + (int)nearest.Kind;
        answers.Add(nearest.Subject, Reference[row, measure]);
        answers.AddEach(ReferenceOf, (row * All.Length) + nearest.Subject);
        foreach (var opponent in Opponents(nearest.Subject))
        {
            answers.Add(opponent, Opposed[row, measure]);
        }
    }

    static readonly int NorthKorea = Array.IndexOf(All, Subjects.NorthKorea);
    static readonly int Russia = Array.IndexOf(All, Subjects.Russia);
    static readonly int Ukraine = Array.IndexOf(All, Subjects.Ukraine);

    static readonly int[][] OpponentsOf = [.. All.Select(subject => subject switch
    {
        Subjects.Ukraine => new[] { Russia, NorthKorea },
        Subjects.Russia or Subjects.NorthKorea => [Ukraine],
        Subjects.SouthKorea or Subjects.UnitedStates => [NorthKorea, Russia],
        _ => [],
    })];

    /// <summary>Whose losses a nation counts beside its own.</summary>
    static int[] Opponents(int subject) => OpponentsOf[subject];

    /// <summary>Where the figure's paragraph begins; bounded, so that a paragraph of any length costs linear time.</summary>
    static int ParagraphStart(FigureContext context)
    {
        const int MostTokensBack = 400;
        return Math.Max(ArmySubjects.ParagraphStart(context), context.WindowStart - MostTokensBack);
    }

    /// <summary>By word: the scenes that it tells of, one bit each.</summary>
    static readonly int[] ScenesOf = ScenesOfWords();

    static int[] ScenesOfWords()
    {
        var scenes = new int[Vocabulary.Count + 1];
        for (var scene = 0; scene < Scenes.Length; scene++)
        {
            var words = Vocabulary.Words($"scene of {Scenes[scene]}");
            for (var word = 0; word < scenes.Length; word++)
            {
                scenes[word] |= words.Contains(word) ? 1 << scene : 0;
            }
        }

        return scenes;
    }

    static int ScenesIn(FigureContext context, int start, int end)
    {
        var told = 0;
        for (var at = start; at < end; at++)
        {
            told |= ScenesOf[context.Tokens[at].Word];
        }

        return told;
    }

    static void AddScenes(Answers answers, FigureContext context, int measure)
    {
        var noun = context.IsElided ? 0 : SubjectWords.AnyPeople.Contains(context.Tokens[context.Clause.Phrase.Head]) ? 1 : 2;
        var (here, before) = (ScenesIn(context, context.WindowStart, context.WindowEnd), ScenesIn(context, ParagraphStart(context), context.WindowStart));
        for (var scene = 0; scene < Scenes.Length; scene++)
        {
            if ((here & (1 << scene)) != 0)
            {
                answers.AddEach(SceneHere, (scene * 3) + noun);
                answers.AddEach(ScenePaired, (scene * SubjectFeatures.Measures.Length) + measure);
            }
            else if ((before & (1 << scene)) != 0)
            {
                answers.AddEach(SceneBefore, (scene * 3) + noun);
            }
        }
    }
}
