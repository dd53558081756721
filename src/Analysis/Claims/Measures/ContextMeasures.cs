using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What the figures and sentences before say that an elliptical figure counts.</summary>
internal static class ContextMeasures
{
    public static Reading<Measure>? Partner(FigureContext context) =>
        context.ReadingOf(context.Clause.Partner) is { } partner ? partner.Measure with { Rule = "" } : null;

    /// <summary>"a few have died too, the lawmakers mentioned dozens"; not "the number fell to dozens", whose verb measures.</summary>
    public static Reading<Measure>? HarmBefore(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self - 1; clause.Phrase.Head < 0 && !IsWhole(context) && i >= Math.Max(0, clause.Self - 10); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind == ChunkKind.Verb && !(i == clause.Governor && clause.Role == FigureRole.Value) && VerbMeasures.OfVerb(context, chunk, false) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Captured or Measure.Missing))
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

    /// <summary>"RUSSIAN LOSSES" above a list of numbers.</summary>
    public static Reading<Measure>? HeadingAbove(FigureContext context)
    {
        if ((HeadingOf(context) ?? ListHeadOf(context)) is not { } heading || context.Clause.Role != FigureRole.Bare)
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

    /// <summary>"a list of the losses by month:", above lines of a few words with a number each; null for none.</summary>
    static Sentence? ListHeadOf(FigureContext context)
    {
        const int MostTokens = 8, MostLines = 12;
        for (var i = context.Sentence.Index; i > Math.Max(0, context.Sentence.Index - MostLines) && context.Text.Sentences[i] is { } line && line.EndToken - line.FirstToken <= MostTokens; i--)
        {
            var above = context.Text.Sentences[i - 1];
            if (context.Passage.Article.Text.AsSpan(above.Span.Start, above.Span.Length).EndsWith(":"))
            {
                return above;
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

    /// <summary>"three children from one family among them", "among whom were 669 children", "along with three Malawians": what befell the others befell them.</summary>
    public static Reading<Measure>? AmongThem(FigureContext context)
    {
        const int Behind = 8, Before = 4;
        var phrase = context.Clause.Phrase;
        if (context.Earlier.Count == 0 || context.EarlierSentences[^1].Paragraph != context.Sentence.Paragraph)
        {
            return null;
        }

        for (var at = Math.Max(context.Sentence.FirstToken, phrase.Start - Before); at + 1 < Math.Min(context.Sentence.EndToken, phrase.End + Behind); at++)
        {
            if (at >= phrase.End && context.Tokens[at].Kind == TokenKind.Sign)
            {
                return null;
            }

            var word = context.Tokens[at].Word;
            if ((word == MeasureWords.Among && SubjectWords.Anaphor.Contains(context.Tokens[at + 1])) || (at < phrase.Start && word == Along && context.Tokens[at + 1].Word == MeasureWords.With))
            {
                return context.Earlier[^1].Measure with { Rule = "" };
            }
        }

        return null;
    }

    static readonly int Along = Vocabulary.IdOf("along");

    static bool OpensOfThem(FigureContext context) => context.Sentence.FirstToken < context.Clause.Phrase.Start && IsOfThem(context, context.Sentence.FirstToken);

    static bool IsOfThem(FigureContext context, int at) => context.Tokens[at].Word == Of && SubjectWords.Anaphor.Contains(context.Tokens[at + 1]);

    static readonly int From = Vocabulary.IdOf("from");

    static readonly int Of = Vocabulary.IdOf("of");

    /// <summary>"put the dead at about 300 and that of the injured at some 2,700", "a first estimate of losses, 4,700".</summary>
    public static Reading<Measure>? NamedSince(FigureContext context)
    {
        const int MostChunks = 10;
        var clause = context.Clause;
        if (!context.IsElided || (clause.Self > 0 && clause.Sentence[clause.Self - 1] is { Kind: ChunkKind.Preposition } before && context.Tokens[before.Head].Word == MeasureWords.Among))
        {
            return null;
        }

        for (var i = clause.Self - 1; i >= Math.Max(0, clause.Self - MostChunks) && clause.Sentence[i].Kind is not (ChunkKind.Figure or ChunkKind.Break); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind == ChunkKind.Noun && !NounMeasures.IsAside(context, i) && context.Find(MeasureWords.Agencies, chunk.Start, chunk.End) < 0
                && NounMeasures.NounMeasure(context, chunk) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Captured or Measure.Missing))
            {
                return context.Decide(measure, chunk);
            }
        }

        return null;
    }

    public static Reading<Measure>? GoesOn(FigureContext context)
    {
        var bare = context.Clause.Phrase.Head < 0;
        return bare && !IsWhole(context) && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph ? context.Earlier[^1].Measure with { Rule = "" } : null;
    }

    /// <summary>"300 killed out of a force of 11,000", "half of the 12,000": what befell a part did not befall all.</summary>
    static bool IsWhole(FigureContext context)
    {
        var start = (context.Clause.At(context.Clause.Event) ?? context.Clause.Phrase).Start;
        return start - 2 >= context.Sentence.FirstToken && context.Tokens[start - 1].Word == Of && Parts.Contains(context.Tokens[start - 2]);
    }

    static readonly WordList Parts = Vocabulary.Words("part of whole");
}
