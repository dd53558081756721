using Analysis.Claims.Clauses;

namespace Analysis.Claims.Measures;

/// <summary>The army last spoken of as people, for figures that name none: "these soldiers", "the contingent", "1,800 more".</summary>
internal static class ArmySubjects
{
    const int MostSentencesBack = 16;

    /// <summary>"11,200 of these soldiers", "put the contingent at 9,200".</summary>
    public static Reading<string>? PointsBack(FigureContext context, Reading<Measure> measure) =>
        IsSoldiers(context) && (context.Find(SubjectWords.Demonstrative, context.AfterNumber, context.Clause.Phrase.End) >= 0 || NamesContingent(context)) ? Last(context, 0) : null;

    /// <summary>The army spoken of last in the paragraph.</summary>
    public static Reading<string>? InParagraph(FigureContext context, Reading<Measure> measure) =>
        IsSoldiers(context) ? Last(context, ParagraphStart(context)) : null;

    /// <summary>The army spoken of last anywhere before: "181 Ukrainians come home" in the headline.</summary>
    public static Reading<string>? InText(FigureContext context, Reading<Measure> measure) =>
        context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0 ? context.Take(context.Focus.LastArmy(context.Clause.Phrase.Start, 0)) : null;

    /// <summary>An army named between the figure before and this one.</summary>
    public static Reading<string>? SinceFigure(FigureContext context) =>
        context.Focus.LastArmy(context.Clause.Phrase.Start, context.Text.TokenAt(context.Passage.Figures[context.Index - 1].Span.End - 1)) is { } army ? context.Take(army) : null;

    /// <summary>"he put the toll of his own army at 42,000", "puts its losses at 3,000": the nation named last before.</summary>
    public static Reading<string>? OfSpeaker(FigureContext context, Reading<Measure> measure)
    {
        const int MostTokensBack = 100;
        if (context.Clause.Role is not (FigureRole.Value or FigureRole.Event or FigureRole.Oblique) || !IsSoldiers(context))
        {
            return null;
        }

        for (var at = context.Clause.Phrase.Start - 1; at >= Math.Max(context.WindowStart, context.Clause.Phrase.Start - 24); at--)
        {
            if (SubjectWords.OwnArmy.Contains(context.Tokens[at]) && context.Find(SubjectWords.OneOwner, at - 2, at) is >= 0 and var own && own >= context.WindowStart)
            {
                return context.Take(Nations.LastIn(context.Tokens, own - MostTokensBack, own));
            }
        }

        return null;
    }

    /// <summary>"drones over Odesa kill two": people without a noun, struck where nobody speaks of soldiers.</summary>
    public static Reading<string>? Struck(FigureContext context, Reading<Measure> measure)
    {
        const int MostTokensAfter = 12;
        var at = measure.Value is Measure.Killed or Measure.Wounded && context.IsElided
            ? context.Find(SubjectWords.Strikes, context.WindowStart, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + MostTokensAfter)) : -1;
        return at >= 0 ? new(Subjects.Civilians, "", context.Tokens[at].Span) : null;
    }

    public static bool IsSoldiers(FigureContext context) => context.IsElided || context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0;

    static Reading<string>? Last(FigureContext context, int notBefore)
    {
        var army = context.Focus.LastArmy(context.Clause.Phrase.Start, notBefore);
        var counted = context.Earlier.Count > 0 ? context.Text.TokenAt(context.Passage.Figures[context.Index - 1].Span.Start) : -1;
        return counted >= notBefore && counted > (army?.Start ?? -1) && context.Earlier[^1].Subject.Value is not (Subjects.Civilians or Subjects.Unknown)
            ? context.Earlier[^1].Subject : context.Take(army);
    }

    /// <summary>"the contingent", "this force" as what the number measures.</summary>
    static bool NamesContingent(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self - 1; i >= Math.Max(0, clause.Self - 3); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Head >= 0 && SubjectWords.Definite.Contains(context.Tokens[chunk.Start]) && SubjectWords.Contingent.Contains(context.Tokens[chunk.Head]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the figure's paragraph, a bounded number of sentences back.</summary>
    public static int ParagraphStart(FigureContext context)
    {
        var first = context.Sentence;
        for (var i = context.Sentence.Index - 1; i >= Math.Max(0, context.Sentence.Index - MostSentencesBack) && context.Text.Sentences[i].Paragraph == first.Paragraph; i--)
        {
            first = context.Text.Sentences[i];
        }

        return first.FirstToken;
    }
}
