using Analysis.Claims.Clauses;

namespace Analysis.Claims.Measures;

/// <summary>What the figures and sentences before say that an elliptical figure counts.</summary>
internal static class ContextMeasures
{
    public static Reading<Measure>? Partner(FigureContext context) =>
        context.ReadingOf(context.Clause.Partner) is { } partner ? partner.Measure with { Rule = "" } : null;

    /// <summary>"a few have died too, the lawmakers mentioned dozens".</summary>
    public static Reading<Measure>? HarmBefore(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self - 1; clause.Phrase.Head < 0 && i >= Math.Max(0, clause.Self - 10); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind == ChunkKind.Verb && VerbMeasures.OfVerb(context, chunk, false) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Captured or Measure.Missing))
            {
                return context.Decide(measure, chunk);
            }

            if (chunk.Kind is ChunkKind.Break or ChunkKind.Figure)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The same number was read before, from better words.</summary>
    public static Reading<Measure>? SameNumber(FigureContext context) =>
        context.EarlierMention() is { } earlier ? earlier.Measure with { Rule = "" } : null;

    /// <summary>"How many have died?" asks for the measure of the answer.</summary>
    public static Reading<Measure>? QuestionBefore(FigureContext context)
    {
        for (var i = context.Sentence.Index - 1; i >= Math.Max(0, context.Sentence.Index - 2); i--)
        {
            var question = context.Text.Sentences[i];
            if (!context.Passage.Article.Text.AsSpan(question.Span.Start, question.Span.Length).EndsWith("?"))
            {
                continue;
            }

            for (var at = question.EndToken - 1; at >= Math.Max(question.FirstToken, question.EndToken - 40); at--)
            {
                var token = context.Tokens[at];
                if ((PredicateTable.Of(token, PredicateRole.State) ?? PredicateTable.Of(token, PredicateRole.Subject) ?? PredicateTable.Of(token, PredicateRole.Object) ?? PredicateTable.Of(token, PredicateRole.Event)) is { } measure and not Measure.Other)
                {
                    return new(measure, "", token.Span);
                }
            }
        }

        return null;
    }

    public static Reading<Measure>? GoesOn(FigureContext context)
    {
        var bare = context.Clause.Phrase.Head < 0;
        return bare && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph ? context.Earlier[^1].Measure with { Rule = "" } : null;
    }
}
