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

            if (chunk.Kind == ChunkKind.Noun && context.Find(SubjectWords.Enemy, chunk.Start, chunk.End) is >= 0 and var enemy)
            {
                // "losses of the enemy"
                return new(PhraseSubjects.EnemySide(context, enemy), "", context.Tokens[enemy].Span);
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

        if (context.Find(SubjectWords.Compatriots, context.AfterNumber, phrase.End) >= 0)
        {
            // "took two North Koreans; some 11,000 of their countrymen": of those spoken of, not of the one who counts
            return context.Take(context.Focus.LastArmy(phrase.Start, 0)) ?? ContextSubjects.Focus(context, measure);
        }

        var last = Nations.LastIn(context.Tokens, context.WindowStart, phrase.Start);
        var owner = last;
        while (owner is { } place && IsPlaceName(context, place))
        {
            owner = Nations.LastIn(context.Tokens, context.WindowStart, place.Start);
        }

        return context.Take(owner ?? last);
    }

    /// <summary>"The North Korean force in western Russia … its soldiers": a place owns no soldiers.</summary>
    static bool IsPlaceName(FigureContext context, NationMention nation) => context.Find(SubjectWords.Locative, Math.Max(context.WindowStart, nation.Start - 2), nation.Start) >= 0;

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
        if (clause.Role != FigureRole.Object || clause.At(clause.Governor) is not { } verb || verb.Is(VerbTraits.Passive) || SubjectWords.Receiving.Contains(context.Tokens[verb.Head]))
        {
            return null;
        }

        var joint = JointVerb(context);
        for (var i = clause.Governor - 1; i >= Math.Max(0, clause.Governor - 8); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind is ChunkKind.Break or ChunkKind.Subordinator)
            {
                return null;
            }

            if (chunk.Kind != ChunkKind.Noun || IsCircumstance(context, i) || (joint < 0 && i > 0 && i < clause.Governor && clause.Sentence[i - 1] is { Kind: ChunkKind.Verb } other && other.Is(VerbTraits.Gerund)) || WordClasses.Has(context.Tokens[verb.Head], WordClass.Report) || (!DoesHarm(context, verb, measure) && context.Find(SubjectWords.Vehicles, chunk.Start, chunk.End) >= 0) || NamedIn(context, chunk) is not { } nation)
            {
                continue;
            }

            if (i > joint && joint >= 0)
            {
                if (DoesHarm(context, verb, measure))
                {
                    return context.Take(nation);
                }

                continue;
            }

            return OfAgent(context, measure, i, nation, verb);
        }

        return null;
    }

    /// <summary>The nation that a phrase names, by name or as "the enemy"; null for none.</summary>
    static NationMention? NamedIn(FigureContext context, Chunk chunk) =>
        Nations.LastIn(context.Tokens, chunk.Start, chunk.End) ?? (context.Find(SubjectWords.Enemy, chunk.Start, chunk.End) is >= 0 and var enemy ? new NationMention(PhraseSubjects.EnemySide(context, enemy), enemy, enemy + 1) : null);

    /// <summary>Where it is, or an apposition.</summary>
    static bool IsCircumstance(FigureContext context, int chunk)
    {
        var clause = context.Clause;
        return (ContextSubjects.IsPlace(context, chunk) && !(chunk == clause.Governor - 1 && clause.Sentence[clause.Governor].Is(VerbTraits.Gerund)))
            || (chunk > 0 && clause.Sentence[chunk - 1].Kind == ChunkKind.Comma && clause.Sentence[chunk + 1].Kind == ChunkKind.Comma);
    }

    /// <summary>"had struck a base of the Ukrainian army and had killed N", "hits a barracks, killing N": the verb before, whose object is on the side of the victims; -1 for none.</summary>
    static int JointVerb(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Governor < 1 || clause.Sentence[clause.Governor - 1].Kind is not (ChunkKind.Comma or ChunkKind.Coordinator))
        {
            return -1;
        }

        for (var i = clause.Governor - 2; i >= Math.Max(0, clause.Governor - 8); i--)
        {
            if (clause.Sentence[i].Kind == ChunkKind.Verb)
            {
                return clause.Sentence[i].Is(VerbTraits.Passive) ? -1 : i;
            }
        }

        return -1;
    }

    static bool DoesHarm(FigureContext context, Chunk verb, Reading<Measure> measure) =>
        (SubjectWords.Killing.Contains(context.Tokens[verb.Head]) && !SubjectWords.Burying.Contains(context.Tokens[verb.Head])) || SubjectWords.Harming.Contains(context.Tokens[verb.Head]) || measure.Value == Measure.Captured;

    static Reading<string>? OfAgent(FigureContext context, Reading<Measure> measure, int agent, NationMention nation, Chunk verb)
    {
        var clause = context.Clause;
        var chunk = clause.Sentence[agent];
        if (context.Find(SubjectWords.Agencies, chunk.Start, chunk.End) >= 0 && measure.Value == Measure.Planned)
        {
            return null;
        }

        if (agent > 1 && clause.Sentence[agent - 1].Kind == ChunkKind.Coordinator && Nations.LastIn(context.Tokens, clause.Sentence[agent - 2].Start, clause.Sentence[agent - 2].End) is not null)
        {
            return new(Subjects.Other, "", context.SpanOf(clause.Sentence[agent - 2].Start, chunk.End));
        }

        var fellow = context.Find(SubjectWords.Fellow, context.AfterNumber, clause.Phrase.End) >= 0;
        var released = measure.Value == Measure.Other && SubjectWords.Releasing.Contains(context.Tokens[verb.Head]);
        return !fellow && (released || DoesHarm(context, verb, measure)) ? new(Opponent(nation.Subject, context.Focus.Subject), "", context.SpanOf(nation.Start, nation.End)) : context.Take(nation);
    }

    /// <summary>"Ukraine's emergency service said … . It has sent N": who "it" is, from the beginning of the sentence before.</summary>
    public static Reading<string>? NationOfPronoun(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        if (!(measure.Value is Measure.Deployed or Measure.Planned or Measure.Strength || (clause.At(clause.Governor) is { } losing && MeasureWords.Lose.Contains(context.Tokens[losing.Head])) || PhraseSubjects.IsCalledUp(context)) || clause.Role != FigureRole.Object || clause.Governor != 1 || context.Sentence.Index == 0
            || !SubjectWords.ThirdPerson.Contains(context.Tokens[clause.Sentence[0].Start]) || clause.Sentence[1].Is(VerbTraits.Passive)
            || SubjectWords.Expecting.Contains(context.Tokens[clause.Sentence[1].Head]))
        {
            return null;
        }

        var before = context.Text.Sentences[context.Sentence.Index - 1];
        if (SubjectWords.ThirdPerson.Contains(context.Tokens[before.FirstToken]) && context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == before.Index
            && context.Earlier[^1].Subject is { Value: not (Subjects.Civilians or Subjects.Unknown) } same)
        {
            return same;
        }

        return before.Paragraph == context.Sentence.Paragraph ? context.Take(Nations.FirstFrom(context.Tokens, before.FirstToken, Math.Min(before.EndToken, before.FirstToken + 4))) : null;
    }

    public static string Opponent(string agent, string? focus) => agent switch
    {
        Subjects.Ukraine => focus is not null and not Subjects.Ukraine ? focus : Subjects.Russia,
        Subjects.Russia => Subjects.Ukraine,
        Subjects.NorthKorea when focus is Subjects.Ukraine => Subjects.Ukraine,
        _ => Subjects.Other,
    };
}
