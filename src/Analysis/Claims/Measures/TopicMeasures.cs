using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What the words of a question, a topic or a label say that a bare number counts: "How many have died is disputed. Seoul says 600."</summary>
internal static class TopicMeasures
{
    const int MostTokens = 40;
    const int MostSentencesBack = 2;

    static readonly WordList TopicWords = Vocabulary.Words("topic word");
    static readonly WordList Labels = Vocabulary.Words("labelling word");
    static readonly WordList AboutTo = Vocabulary.Words("about to");
    static readonly WordList Counting = Vocabulary.Words("counting verb");
    static readonly WordList Bringing = Vocabulary.Words("sending word");

    /// <summary>The measure of the question or topic in the two sentences before a bare number; null where none tells it.</summary>
    public static Reading<Measure>? Before(FigureContext context)
    {
        var isFragment = context.Clause is { Role: FigureRole.Bare, Predicate: < 0, Adjacent: < 0 };
        if (!context.IsElided && !isFragment)
        {
            return null;
        }

        for (var i = context.Sentence.Index - 1; i >= Math.Max(0, context.Sentence.Index - MostSentencesBack); i--)
        {
            var sentence = context.Text.Sentences[i];
            var asks = context.Passage.Article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).EndsWith("?");
            if (!asks && (!context.IsElided || sentence.Paragraph != context.Sentence.Paragraph || HasFigure(context, i)))
            {
                continue;
            }

            var end = Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens);
            var isTopic = asks || context.Find(TopicWords, sentence.FirstToken, end) >= 0;
            var told = isTopic ? HarmOf(context, sentence.FirstToken, end) : null;
            told ??= isTopic || i == context.Sentence.Index - 1 ? SendingOf(context, sentence.FirstToken, end, isTopic) : null;
            if (told is not null)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>"Seoul has 600", "the agency counts 4,300", behind a question or topic: who counts has no soldiers there.</summary>
    public static Reading<Measure>? CountHad(FigureContext context) =>
        context.IsElided && context.Clause.Role == FigureRole.Object && context.Clause.At(context.Clause.Governor) is { } verb && Counting.Contains(context.Tokens[verb.Head])
        && !verb.Is(VerbTraits.Future | VerbTraits.Passive) ? Before(context) : null;

    /// <summary>"6,000 is the number of further soldiers that Pyongyang is expected to send", "460: that is how many have been killed".</summary>
    public static Reading<Measure>? Label(FigureContext context)
    {
        const int Near = 6;
        var clause = context.Clause;
        var behind = clause.Self + 1;
        if (!context.IsElided || behind >= clause.Sentence.Length || clause.Self > 1
            || !(clause.Sentence[behind].Kind == ChunkKind.Break || (clause.Sentence[behind].Kind == ChunkKind.Verb && clause.Sentence[behind].Is(VerbTraits.Copula))))
        {
            return null;
        }

        var start = clause.Sentence[behind].End;
        if (context.Find(Labels, start, Math.Min(context.Sentence.EndToken, start + Near)) < 0)
        {
            return null;
        }

        var end = EndBeforeFigure(context, Math.Min(context.Sentence.EndToken, start + MostTokens));
        return HarmOf(context, start, end) ?? SendingOf(context, start, end, true);
    }

    /// <summary>"Killed in action: 430 North Koreans".</summary>
    public static Reading<Measure>? LabelBefore(FigureContext context)
    {
        const int MostWords = 8;
        var clause = context.Clause;
        return clause.Self > 0 && clause.Sentence[clause.Self - 1] is { Kind: ChunkKind.Break } colon && colon.Start - context.Sentence.FirstToken <= MostWords
            ? HarmOf(context, context.Sentence.FirstToken, colon.Start) : null;
    }

    /// <summary>What befell people, by the words of a stretch of text: dead and wounded together are casualties; null for none and for several.</summary>
    public static Reading<Measure>? HarmOf(FigureContext context, int start, int end)
    {
        Reading<Measure>? last = null;
        bool killed = false, wounded = false;
        for (var at = start; at < end; at++)
        {
            if (HarmAt(context, at) is not { } measure)
            {
                continue;
            }

            killed |= measure == Measure.Killed;
            wounded |= measure == Measure.Wounded;
            last = new(measure, "", context.Tokens[at].Span);
        }

        return last is { } found ? found with { Value = killed && wounded ? Measure.Casualties : found.Value } : null;
    }

    static Measure? HarmAt(FigureContext context, int at)
    {
        var token = context.Tokens[at];
        var measure = PredicateTable.Of(token, PredicateRole.State) ?? PredicateTable.Of(token, PredicateRole.Head) ?? PredicateTable.Of(token, PredicateRole.Event)
            ?? (WordClasses.Has(token, WordClass.Measuring) ? null : PredicateTable.Of(token, PredicateRole.Subject) ?? (WordClasses.Has(token, WordClass.Participle | WordClass.Past) ? PredicateTable.Of(token, PredicateRole.Object) : null));
        return measure is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Captured or Measure.Missing ? measure : null;
    }

    /// <summary>"How many more will Pyongyang send", "is about to send more soldiers": ahead or done by the words before the verb.</summary>
    static Reading<Measure>? SendingOf(FigureContext context, int start, int end, bool isTopic)
    {
        var ahead = false;
        for (var at = start; at < end; at++)
        {
            var token = context.Tokens[at];
            ahead |= WordClasses.Has(token, WordClass.Modal) || (WordClasses.Has(token, WordClass.Plan) && !WordClasses.Has(token, WordClass.Fact)) || AboutTo.Contains(token);
            if (Bringing.Contains(token) && (ahead || isTopic))
            {
                return new(ahead ? Measure.Planned : Measure.Deployed, "", token.Span);
            }
        }

        return null;
    }

    /// <summary>A figure was read in that sentence, or so many behind it that it is far away.</summary>
    public static bool HasFigure(FigureContext context, int sentence)
    {
        const int MostFiguresBack = 16;
        var first = Math.Max(0, context.EarlierSentences.Count - MostFiguresBack);
        for (var i = context.EarlierSentences.Count - 1; i >= first && context.EarlierSentences[i].Index >= sentence; i--)
        {
            if (context.EarlierSentences[i].Index == sentence)
            {
                return true;
            }
        }

        return first > 0 && context.EarlierSentences[first].Index > sentence;
    }

    /// <summary>Where the next figure of the sentence begins, at most <paramref name="end"/>.</summary>
    static int EndBeforeFigure(FigureContext context, int end)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self + 1; i < chunks.Length && chunks[i].Start < end; i++)
        {
            if (chunks[i].Kind == ChunkKind.Figure)
            {
                return chunks[i].Start;
            }
        }

        return end;
    }
}
