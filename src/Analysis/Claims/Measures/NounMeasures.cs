using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What a noun before the figure says that it counts: "the death of N", "losses of N", "the toll rose to N".</summary>
internal static class NounMeasures
{
    public static Reading<Measure>? EventNoun(FigureContext context) =>
        (context.Clause.At(context.Clause.Event) ?? MemorialFor(context)) is { } noun && NounMeasure(context, noun) is { } measure
            ? context.Decide(measure == Measure.Deployed && LiesAhead(context, noun) ? Measure.Planned : measure, noun) : null;

    /// <summary>"obituaries for N soldiers", "a funeral for five": the noun before "for"; null for another.</summary>
    static Chunk? MemorialFor(FigureContext context)
    {
        var (chunks, self) = (context.Clause.Sentence, context.Clause.Self);
        return context.Clause.Role == FigureRole.Oblique && self > 1 && context.Tokens[chunks[self - 1].Head].Word == For && chunks[self - 2] is { Kind: ChunkKind.Noun } noun
            && PredicateTable.Of(context.Tokens[noun.Head], PredicateRole.Event) is Measure.Killed ? noun : null;
    }

    static readonly int For = Vocabulary.IdOf("for");

    /// <summary>"a possible dispatch of N", "preparing the departure of N".</summary>
    public static bool LiesAhead(FigureContext context, Chunk noun) =>
        context.Find(MeasureWords.Ahead, noun.Start, noun.End) >= 0
        || (context.Clause.At(context.Clause.Predicate) is { } predicate && (predicate.Is(VerbTraits.Future) || PredicateTable.Of(context.Tokens[predicate.Head], PredicateRole.Object) is Measure.Planned))
        || (context.Clause.At(context.Clause.Governor) is { } verb && (verb.Is(VerbTraits.Future) || PredicateTable.Of(context.Tokens[verb.Head], PredicateRole.Object) is Measure.Planned || WordClasses.Has(context.Tokens[verb.Head], WordClass.Plan)));

    public static Measure? NounMeasure(FigureContext context, Chunk noun)
    {
        for (var at = noun.End - 1; at >= noun.Start; at--)
        {
            if (BodyCounts.MatchBefore(context.Tokens, at + 1, out var start) is not null && start >= noun.Start)
            {
                return Measure.Killed;
            }

            if ((PredicateTable.Of(context.Tokens[at], PredicateRole.Event) ?? PredicateTable.Of(context.Tokens[at], PredicateRole.Head)) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    static readonly PhraseList BodyCounts = Vocabulary.Phrases("body count");

    /// <summary>"the number of men who took up contracts was 292,000", "the true intake": made soldiers of, and not sent anywhere.</summary>
    public static Reading<Measure>? Joining(FigureContext context)
    {
        const int Farthest = 16;
        var at = context.Clause.Role is FigureRole.Value or FigureRole.Oblique
            ? context.Find(MeasureWords.Joining, Math.Max(context.Sentence.FirstToken, context.Clause.Phrase.Start - Farthest), context.Clause.Phrase.Start) : -1;
        return at >= 0 ? new(Measure.Other, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"the toll rose to 19", "put Russian losses at 3,000": the words between the verb's ends tell.</summary>
    public static Reading<Measure>? NamedQuantity(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Role is not (FigureRole.Value or FigureRole.Oblique or FigureRole.Object or FigureRole.Event) || clause.Governor < 0)
        {
            return null;
        }

        for (var i = clause.Self - 1; i >= Math.Max(0, clause.Self - 14); i--)
        {
            var chunk = clause.Sentence[i];
            if (i == clause.Governor && !chunk.Is(VerbTraits.Passive) && MeasureWords.Reckoning.Contains(context.Tokens[chunk.Head]))
            {
                // before it stands who reckons
                return OfRelative(context, i);
            }

            if (chunk.Kind == ChunkKind.Noun && !IsAside(context, i) && context.Find(MeasureWords.Agencies, chunk.Start, chunk.End) < 0 && NounMeasure(context, chunk) is { } measure && measure != Measure.Other && !(measure == Measure.Strength && !IsMeasuredForce(context, i)))
            {
                var stands = measure == Measure.Strength && IsPlaced(context, i);
                if (measure == Measure.Casualties && LossesIn(context, i) is { } kind)
                {
                    return context.Decide(kind, clause.Sentence[i + 2]);
                }

                return context.Decide(stands ? Measure.Deployed : measure == Measure.Deployed && clause.Sentence[clause.Governor].Is(VerbTraits.Future) ? Measure.Planned : measure, chunk);
            }

            if ((i > clause.Governor || clause.Role == FigureRole.Value) && chunk.Kind == ChunkKind.Verb && chunk.Is(VerbTraits.Reduced | VerbTraits.State) && PredicateTable.Of(context.Tokens[chunk.Head], PredicateRole.State) is Measure.Killed or Measure.Wounded or Measure.Missing or Measure.Captured)
            {
                // "taking the number of its members killed in a week to 13", "the number of soldiers killed passed 4,000"
                return context.Decide(VerbMeasures.OfVerb(context, chunk, true) ?? Measure.Killed, chunk);
            }

            if (chunk.Kind is ChunkKind.Break or ChunkKind.Figure)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"losses in dead alone": the kind of losses; null where none is told.</summary>
    static Measure? LossesIn(FigureContext context, int chunk)
    {
        var chunks = context.Clause.Sentence;
        return chunk + 2 < context.Clause.Self && chunks[chunk + 1] is { Kind: ChunkKind.Preposition } of && context.Tokens[of.Head].Word == MeasureWords.In
            && (PredicateTable.Of(context.Tokens[chunks[chunk + 2].Head], PredicateRole.Head) ?? PredicateTable.Of(context.Tokens[chunks[chunk + 2].Head], PredicateRole.State)) is { } kind and (Measure.Killed or Measure.Wounded) ? kind : null;
    }

    /// <summary>"casualties, which the agency estimated at some 3,000".</summary>
    static Reading<Measure>? OfRelative(FigureContext context, int verb)
    {
        const int MostChunks = 4;
        var chunks = context.Clause.Sentence;
        for (var i = verb - 1; i > 0 && i >= verb - MostChunks && chunks[i].Kind is ChunkKind.Noun or ChunkKind.Relative or ChunkKind.Comma; i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative)
            {
                var noun = chunks[i - 1].Kind == ChunkKind.Comma && i > 1 ? chunks[i - 2] : chunks[i - 1];
                return noun.Kind == ChunkKind.Noun && NounMeasure(context, noun) is { } measure and not (Measure.Other or Measure.Strength) ? context.Decide(measure, noun) : null;
            }
        }

        return null;
    }

    /// <summary>"the forces in and around Ukraine".</summary>
    static bool IsPlaced(FigureContext context, int chunk)
    {
        var chunks = context.Clause.Sentence;
        for (var i = chunk + 1; i < chunks.Length && chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Coordinator; i++)
        {
            if (PlacePhrase.At(context.Text, chunks, i) is not null || (chunks[i + 1 < chunks.Length ? i + 1 : i] is { Kind: ChunkKind.Noun } place && PhraseMeasures.PlaceNouns.Contains(context.Tokens[place.Head])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"On Thursday the total stood at 1,230,810", "said that it was some 2,000": the harm that the sentence before names.</summary>
    public static Reading<Measure>? QuantityBefore(FigureContext context)
    {
        const int MostTokensBack = 30;
        var clause = context.Clause;
        if (clause.Role != FigureRole.Value || clause.At(clause.Governor) is not { } verb || context.Sentence.Index == 0
            || !(verb.Start > context.Sentence.FirstToken && context.Find(MeasureWords.UnnamedQuantity, verb.Start - 1, verb.Start) >= 0) && !IsReckoned(context, verb))
        {
            return null;
        }

        var before = context.Text.Sentences[context.Sentence.Index - 1];
        return TopicMeasures.HarmOf(context, Math.Max(before.FirstToken, before.EndToken - MostTokensBack), before.EndToken);
    }

    /// <summary>"put them at 8,540", "they amounted to 1,580": losses are reckoned, and people are not.</summary>
    static bool IsReckoned(FigureContext context, Chunk verb) =>
        !verb.Is(VerbTraits.Copula)
        && (context.Find(Reckoned, verb.End, Math.Min(verb.End + 1, context.Clause.Phrase.Start)) >= 0 || (verb.Start > context.Sentence.FirstToken && !MeasureWords.Reckoning.Contains(context.Tokens[verb.Head]) && context.Find(Reckoned, verb.Start - 1, verb.Start) >= 0));

    static readonly WordList Reckoned = Vocabulary.Words("reckoned pronoun");

    /// <summary>"the army of 1.2 million", "the army numbers N"; not "the toll of his army" nor an army that acts.</summary>
    static bool IsMeasuredForce(FigureContext context, int chunk) =>
        chunk == context.Clause.Event
        || (context.Clause.At(context.Clause.Governor) is { } verb && MeasureWords.Capping.Contains(context.Tokens[verb.Head]) && context.Clause.Role == FigureRole.Oblique)
        || (context.Clause.Role == FigureRole.Value && !(chunk > 1 && context.Clause.Sentence[chunk - 1].Kind == ChunkKind.Preposition && NounMeasure(context, context.Clause.Sentence[chunk - 2]) is not null));

    /// <summary>"casualties, including the injured, to 6,050".</summary>
    public static bool IsAside(FigureContext context, int chunk) =>
        chunk > 0 && context.Clause.Sentence[chunk - 1].Kind == ChunkKind.Preposition && context.Tokens[context.Clause.Sentence[chunk - 1].Head].Word == MeasureWords.Including;

    /// <summary>"nine men whose deaths were acknowledged".</summary>
    public static Reading<Measure>? WhoseDeaths(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self + 1; i < Math.Min(clause.Sentence.Length, clause.Self + 7); i++)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind == ChunkKind.Noun && MeasureWords.Whose.Contains(context.Tokens[chunk.Start]) && NounMeasure(context, chunk) is { } measure)
            {
                return context.Decide(measure, chunk);
            }
        }

        return null;
    }

    /// <summary>In a fragment, the nearest word before or after that names a measure.</summary>
    public static Reading<Measure>? Heading(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Role == FigureRole.Bare && TopicMeasures.LabelBefore(context) is { } label)
        {
            return label;
        }

        for (var i = clause.Self - 1; clause.Role == FigureRole.Bare && i >= 0 && i >= clause.Self - 10; i--)
        {
            if (clause.Sentence[i].Kind == ChunkKind.Noun && !IsReckoner(context, i) && context.Find(MeasureWords.Agencies, clause.Sentence[i].Start, clause.Sentence[i].End) < 0 && NounMeasure(context, clause.Sentence[i]) is { } measure and not Measure.Other)
            {
                return context.Decide(measure, clause.Sentence[i]);
            }
        }

        return null;
    }

    public static bool IsReckoner(FigureContext context, int chunk) =>
        chunk + 1 < context.Clause.Sentence.Length && context.Clause.Sentence[chunk + 1] is { Kind: ChunkKind.Verb } verb && MeasureWords.Reckoning.Contains(context.Tokens[verb.Head]) && !verb.Is(VerbTraits.Passive);
}
