using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Losses that are told without a verb or noun of harm beside their figure.</summary>
internal static class LossTales
{
    static readonly WordList PartsTold = Vocabulary.Words("parts told");
    static readonly WordList Costing = Vocabulary.Words("costing them");
    static readonly WordList NameWords = Vocabulary.Words("name word");
    static readonly WordList Growing = Vocabulary.Words("growing verb");
    static readonly WordList Victims = Vocabulary.Words("victim word");

    /// <summary>"lost 46,000 men, and 380,000 have been wounded": beside the wounded, those who are lost are the dead.</summary>
    public static bool WoundedAreToldToo(FigureContext context)
    {
        const int Farthest = 20;
        var afterNumber = false;
        for (var at = context.Clause.Phrase.End; at < Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + Farthest); at++)
        {
            var token = context.Tokens[at];
            afterNumber |= token.Kind == TokenKind.Number;
            var harm = PredicateTable.Of(token, PredicateRole.State) ?? PredicateTable.Of(token, PredicateRole.Head);
            if (PartsTold.Contains(token) || harm is Measure.Killed or Measure.Casualties)
            {
                return false;
            }

            if (afterNumber && harm is Measure.Wounded)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cost the attackers 480 soldiers".</summary>
    public static Reading<Measure>? Cost(FigureContext context)
    {
        const int Nearest = 1, Farthest = 5;
        for (var at = context.Clause.Phrase.Start - Nearest; at >= Math.Max(context.Sentence.FirstToken, context.Clause.Phrase.Start - Farthest); at--)
        {
            if (Costing.Contains(context.Tokens[at]))
            {
                return context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0 ? new(Measure.Casualties, "", context.Tokens[at].Span) : null;
            }

            if (context.Tokens[at].Kind != TokenKind.Word || WordClasses.Has(context.Tokens[at], WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"has found 62,000 names": of the missing where its sentence speaks of those, else of the dead.</summary>
    public static Reading<Measure>? Names(FigureContext context)
    {
        if (context.Clause.Phrase.Head < context.AfterNumber || !NameWords.Contains(context.Tokens[context.Clause.Phrase.Head]))
        {
            return null;
        }

        for (var at = context.WindowStart; at < context.WindowEnd; at++)
        {
            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is Measure.Missing)
            {
                return new(Measure.Missing, "", context.Tokens[at].Span);
            }
        }

        return new(Measure.Killed, "", context.Tokens[context.Clause.Phrase.Head].Span);
    }

    /// <summary>"Casualties in the first contingent, which was 11,000 strong, have reached 4,000": the noun that opens the sentence, for a bare number behind a verb of growing.</summary>
    public static Reading<Measure>? WhatGrows(FigureContext context)
    {
        var clause = context.Clause;
        if (!context.IsElided || clause.Role is not (FigureRole.Value or FigureRole.Object) || clause.At(clause.Governor) is not { } verb || !Growing.Contains(context.Tokens[verb.Head]))
        {
            return null;
        }

        foreach (var chunk in clause.Sentence)
        {
            if (chunk.Kind == ChunkKind.Noun)
            {
                return NounMeasures.NounMeasure(context, chunk) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Casualties) ? context.Decide(measure, chunk) : null;
            }
        }

        return null;
    }

    /// <summary>"eight of the victims were policemen": as the figure before in the paragraph, where that tells of harm, else the dead.</summary>
    public static Reading<Measure>? OfTheVictims(FigureContext context)
    {
        var at = context.Find(Victims, context.AfterNumber, context.Clause.Phrase.End);
        return at < 0 || context.Tokens[context.AfterNumber].Word != MeasureWords.Of ? null
            : context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph && context.Earlier[^1].Measure.Value is Measure.Killed or Measure.Wounded or Measure.Casualties
                ? context.Earlier[^1].Measure with { Rule = "" }
                : new(Measure.Killed, "", context.Tokens[at].Span);
    }
}
