using Analysis.Claims.Clauses;
using Analysis.Text;

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

    /// <summary>"RUSSIAN LOSSES" above a list of numbers.</summary>
    public static Reading<Measure>? HeadingAbove(FigureContext context)
    {
        if (HeadingOf(context) is not { } heading || context.Clause.Role != FigureRole.Bare)
        {
            return null;
        }

        for (var at = heading.EndToken - 1; at >= heading.FirstToken; at--)
        {
            if ((PredicateTable.Of(context.Tokens[at], PredicateRole.Head) ?? PredicateTable.Of(context.Tokens[at], PredicateRole.Event)) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Captured or Measure.Missing))
            {
                return new(measure, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    /// <summary>The line above the figure's own: a few words without a verb or a number; null for none.</summary>
    public static Sentence? HeadingOf(FigureContext context)
    {
        const int MostTokens = 8;
        if (context.Sentence.Index == 0 || context.Text.Sentences[context.Sentence.Index - 1] is not { } above || above.EndToken - above.FirstToken > MostTokens)
        {
            return null;
        }

        for (var at = above.FirstToken; at < above.EndToken; at++)
        {
            if (context.Tokens[at].Kind == TokenKind.Number || WordClasses.Has(context.Tokens[at], WordClass.Auxiliary))
            {
                return null;
            }
        }

        return above;
    }

    /// <summary>"Nearly 300 of them could not walk": what befell all befell them.</summary>
    public static Reading<Measure>? SomeOfThem(FigureContext context) =>
        context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph && context.AfterNumber + 1 < context.Sentence.EndToken
        && (IsOfThem(context, context.AfterNumber) || OpensOfThem(context)) ? context.Earlier[^1].Measure with { Rule = "" } : null;

    /// <summary>"Of these, 4,210 came from the south": where they come from is no deployment.</summary>
    public static Reading<Measure>? OriginOfThem(FigureContext context) =>
        context.Clause.Role == FigureRole.Subject && context.Clause.At(context.Clause.Predicate) is { } verb && verb.End < context.Tokens.Length
        && MeasureWords.Hailing.Contains(context.Tokens[verb.Head]) && context.Tokens[verb.End].Word == From && OpensOfThem(context) ? SomeOfThem(context) : null;

    static bool OpensOfThem(FigureContext context) => context.Sentence.FirstToken < context.Clause.Phrase.Start && IsOfThem(context, context.Sentence.FirstToken);

    static bool IsOfThem(FigureContext context, int at) => context.Tokens[at].Word == Of && SubjectWords.Anaphor.Contains(context.Tokens[at + 1]);

    static readonly int From = Vocabulary.IdOf("from");

    static readonly int Of = Vocabulary.IdOf("of");

    public static Reading<Measure>? GoesOn(FigureContext context)
    {
        var bare = context.Clause.Phrase.Head < 0;
        return bare && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph ? context.Earlier[^1].Measure with { Rule = "" } : null;
    }
}
