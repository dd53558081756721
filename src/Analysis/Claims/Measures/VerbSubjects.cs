using Analysis.Claims.Clauses;

namespace Analysis.Claims.Measures;

/// <summary>Whose people the verb, its agent and the words of the measure say.</summary>
internal static class VerbSubjects
{
    /// <summary>"Russian losses, says Kyiv: 1,390".</summary>
    public static Reading<string>? NationOfMeasure(FigureContext context, Reading<Measure> measure) =>
        measure.Evidence is { } words && words.End <= context.Figure.Span.Start && words.Start >= context.Sentence.Span.Start && context.Clause.Role != FigureRole.Subject
            ? context.Take(Nations.LastIn(context.Tokens, context.Text.TokenAt(words.Start), context.Text.TokenAt(words.End))) : null;

    public static Reading<string>? NationOfQuantity(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        if (clause.Role is not (FigureRole.Value or FigureRole.Event or FigureRole.Oblique or FigureRole.Object))
        {
            return null;
        }

        var from = clause.Event >= 0 ? clause.Event : clause.Self;
        for (var i = from; i >= Math.Max(0, from - 4); i--)
        {
            var chunk = clause.Sentence[i];
            if (i == clause.Governor && !chunk.Is(VerbTraits.Passive) && (clause.Role == FigureRole.Object || SubjectWords.Reckoning.Contains(context.Tokens[chunk.Head])))
            {
                return null;
            }

            if (chunk.Kind == ChunkKind.Noun && HasMeasure(context, chunk) && Nations.LastIn(context.Tokens, chunk.Start, chunk.End) is { } nation)
            {
                return context.Take(nation);
            }
        }

        return null;
    }

    public static bool HasMeasure(FigureContext context, Chunk chunk) =>
        PredicateTable.Of(context.Tokens[chunk.Head], PredicateRole.Event) is not null || PredicateTable.Of(context.Tokens[chunk.Head], PredicateRole.Head) is not null;

    /// <summary>"its soldiers", "five of ours": the nation that the sentence speaks of first.</summary>
    public static Reading<string>? OwnPeople(FigureContext context, Reading<Measure> measure)
    {
        var phrase = context.Clause.Phrase;
        if (context.Find(SubjectWords.Own, phrase.Start, phrase.End) < 0)
        {
            return null;
        }

        return context.Take(Nations.LastIn(context.Tokens, context.WindowStart, phrase.Start));
    }

    /// <summary>"185 soldiers came back to Ukraine".</summary>
    public static Reading<string>? HomeCountry(FigureContext context, Reading<Measure> measure)
    {
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 14);
        if (measure.Value != Measure.Other || (context.Find(SubjectWords.Homeward, context.Clause.Phrase.End, end) is var at && at < 0 && (at = context.Find(SubjectWords.Returning, context.Clause.Phrase.End, end)) < 0))
        {
            return null;
        }

        return at + 2 < end && WordClasses.Has(context.Tokens[at + 1], WordClass.To) ? context.Take(Nations.At(context.Tokens, at + 2)) : null;
    }

    /// <summary>"thousands are still held in Russian detention".</summary>
    public static Reading<string>? HeldByOther(FigureContext context, Reading<Measure> measure)
    {
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 12);
        return context.Find(SubjectWords.Custody, context.Clause.Phrase.End, end) is > 0 and var at && Nations.LastIn(context.Tokens, at - 2, at) is { } holder
            ? new(Opponent(holder.Subject, context.Focus.Subject), "", context.SpanOf(holder.Start, at + 1)) : null;
    }

    /// <summary>"His own company lost nine": the nation named last before the one who speaks.</summary>
    public static Reading<string>? SpeakersOwn(FigureContext context, Reading<Measure> measure)
    {
        const int MostTokensBack = 100;
        var clause = context.Clause;
        if (clause.Role != FigureRole.Object || clause.Governor < 1 || clause.Sentence[clause.Governor - 1] is not { Kind: ChunkKind.Noun } agent || context.Find(SubjectWords.Own, agent.Start, agent.End) < 0)
        {
            return null;
        }

        return context.Take(Nations.LastIn(context.Tokens, agent.Start - MostTokensBack, agent.Start));
    }

    /// <summary>"Russia lost N", "North Korea sent N": its own people, unless the verb does them harm.</summary>
    public static Reading<string>? NationOfAgent(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        if (clause.Role != FigureRole.Object || clause.At(clause.Governor) is not { } verb || verb.Is(VerbTraits.Passive))
        {
            return null;
        }

        for (var i = clause.Governor - 1; i >= Math.Max(0, clause.Governor - 8); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind is ChunkKind.Break or ChunkKind.Subordinator)
            {
                return null;
            }

            if (chunk.Kind == ChunkKind.Noun && !ContextSubjects.IsPlace(context, i) && !(i > 0 && clause.Sentence[i - 1].Kind == ChunkKind.Comma && clause.Sentence[i + 1].Kind == ChunkKind.Comma) && !WordClasses.Has(context.Tokens[verb.Head], WordClass.Report) && Nations.LastIn(context.Tokens, chunk.Start, chunk.End) is { } nation)
            {
                if (context.Find(SubjectWords.Agencies, chunk.Start, chunk.End) >= 0 && measure.Value == Measure.Planned)
                {
                    return null;
                }

                if (i > 1 && clause.Sentence[i - 1].Kind == ChunkKind.Coordinator && Nations.LastIn(context.Tokens, clause.Sentence[i - 2].Start, clause.Sentence[i - 2].End) is not null)
                {
                    return new(Subjects.Other, "", context.SpanOf(clause.Sentence[i - 2].Start, chunk.End));
                }

                return SubjectWords.Killing.Contains(context.Tokens[verb.Head]) || measure.Value == Measure.Captured ? new(Opponent(nation.Subject, context.Focus.Subject), "", context.SpanOf(nation.Start, nation.End)) : context.Take(nation);
            }
        }

        return null;
    }

    public static string Opponent(string agent, string? focus) => agent switch
    {
        Subjects.Ukraine => focus is not null and not Subjects.Ukraine ? focus : Subjects.Russia,
        Subjects.Russia => Subjects.Ukraine,
        Subjects.NorthKorea when focus is Subjects.Ukraine => Subjects.Ukraine,
        _ => Subjects.Other,
    };
}
