using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What the figure's own phrase, and what stands directly beside it, says that it counts.</summary>
internal static class PhraseMeasures
{
    public static Reading<Measure>? CountedNoun(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        for (var at = phrase.End - 1; at >= context.AfterNumber; at--)
        {
            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is { } measure and not (Measure.Other or Measure.Captured) && !((at != phrase.Head || IsPart(context)) && measure is Measure.Wounded or Measure.Missing && BefellSince(context)))
            {
                return new(measure, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    /// <summary>"1,200 bodies", "the remains of 6,057 soldiers".</summary>
    public static bool CountsBodies(FigureContext context) =>
        context.Find(Bodies, context.AfterNumber, context.Clause.Phrase.End) >= 0 || (context.Clause.At(context.Clause.Event) is { } noun && Bodies.Contains(context.Tokens[noun.Head]));

    /// <summary>"600 fallen soldiers", "20 dead".</summary>
    public static bool CountsDead(FigureContext context)
    {
        for (var at = context.AfterNumber; at < context.Clause.Phrase.End; at++)
        {
            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is Measure.Killed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"2 North Korean prisoners are in Kyiv".</summary>
    public static bool CountsPrisoners(FigureContext context) =>
        context.Clause.Phrase.Head >= context.AfterNumber && PredicateTable.Of(context.Tokens[context.Clause.Phrase.Head], PredicateRole.Head) is Measure.Captured;

    static readonly WordList Found = Vocabulary.Words("recovery verb");
    static readonly WordList Bodies = Vocabulary.Words("bodies");

    /// <summary>"the two captured mercenaries will be tried": what befell them says more than what is done with them now.</summary>
    public static Reading<Measure>? HeldPeople(FigureContext context) =>
        VerbMeasures.Fate(context) is not null ? null
        : context.Find(Freed, context.AfterNumber, context.Clause.Phrase.Head) is >= 0 and var freed ? new(Measure.Other, "", context.Tokens[freed].Span)
        : BefellSince(context) ? null
        : context.Find(MeasureWords.Held, context.AfterNumber, context.Clause.Phrase.Head) is >= 0 and var at ? new(Measure.Captured, "", context.Tokens[at].Span)
        : context.Clause.At(context.Clause.Adjacent) is { } taken && IdiomMeasures.IsTakenAt(context, taken) ? context.Decide(Measure.Captured, taken) : null;

    static readonly WordList Freed = Vocabulary.Words("freed adjective");

    /// <summary>"two wounded soldiers were taken prisoner", "three of the missing were found dead": the verb says more than the adjective.</summary>
    static bool BefellSince(FigureContext context) =>
        (VerbMeasures.SubjectOfVerb(context) ?? VerbMeasures.ObjectOfVerb(context) ?? NounMeasures.EventNoun(context))?.Value switch
        {
            Measure.Captured => context.Find(MeasureWords.Held, context.AfterNumber, context.Clause.Phrase.Head) < 0,
            Measure.Killed => true,
            _ => false,
        };

    /// <summary>"three of the wounded".</summary>
    static bool IsPart(FigureContext context) => context.Tokens[Math.Min(context.AfterNumber, context.Tokens.Length - 1)].Word == MeasureWords.Of;

    /// <summary>"the 10,800-man contingent".</summary>
    public static Reading<Measure>? ForceByNoun(FigureContext context)
    {
        var head = context.Clause.Phrase.Head;
        return head >= context.AfterNumber && PredicateTable.Of(context.Tokens[head], PredicateRole.Event) is Measure.Deployed ? new(Measure.Deployed, "", context.Tokens[head].Span) : null;
    }

    /// <summary>Prisoners, refugees, patients: what befell them goes before what they are.</summary>
    public static Reading<Measure>? OtherPeople(FigureContext context)
    {
        for (var at = context.Clause.Phrase.End - 1; at >= context.AfterNumber; at--)
        {
            var token = context.Tokens[at];
            if ((PredicateTable.Of(token, PredicateRole.Head) ?? (WordClasses.Has(token, WordClass.Participle) ? PredicateTable.Of(token, PredicateRole.Object) : null)) is { } measure)
            {
                return new(measure == Measure.Captured && IsExchanged(context) ? Measure.Other : measure, "", token.Span);
            }
        }

        return null;
    }

    /// <summary>"a prisoner exchange with 115 prisoners from each side".</summary>
    static bool IsExchanged(FigureContext context) =>
        context.Find(MeasureWords.Exchanges, context.WindowStart, context.Clause.Phrase.Start) >= 0 || context.Find(MeasureWords.Exchanges, context.Clause.Phrase.End, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 12)) >= 0;

    public static Reading<Measure>? StateBeside(FigureContext context)
    {
        if (context.Clause.At(context.Clause.Adjacent) is not { } verb)
        {
            return StateBehind(context) ?? WithWounds(context);
        }

        if (MeasureWords.FoundWell.Contains(context.Tokens[verb.Head]) && context.Clause.At(context.Clause.Governor) is { } finding && Found.Contains(context.Tokens[finding.Head]))
        {
            // "has found 40 alive"
            return context.Decide(Measure.Other, verb);
        }

        if (verb.Is(VerbTraits.KilledAndWounded))
        {
            return context.Decide(Measure.Casualties, verb);
        }

        if (verb.Is(VerbTraits.Reduced | VerbTraits.State) && IsLost(context) && PredicateTable.Of(context.Tokens[verb.Head], PredicateRole.State) is { } lost)
        {
            // "has lost 300 soldiers killed"
            return context.Decide(lost, verb);
        }

        var governed = context.Clause.Role == FigureRole.Object && !verb.Is(VerbTraits.State) && context.Clause.At(context.Clause.Governor) is { } governor
            && VerbMeasures.OfVerb(context, governor, true) is not (null or Measure.Deployed or Measure.Planned);
        // "the two men taken alive are in Kyiv": what befell them says more than where they are
        var isWhere = context.Clause.At(context.Clause.Predicate) is { } predicate && predicate.Is(VerbTraits.Copula);
        // "the estimate of 460 North Korean dead comes from Seoul"
        var isWhole = verb.Is(VerbTraits.State) && context.Clause.Event >= 0 && context.Clause.Adjacent == context.Clause.Self + 1 && context.Clause.At(context.Clause.Predicate) is { } coming
            && VerbMeasures.OfVerb(context, coming, false) is null or Measure.Deployed;
        var takes = !governed && (context.Clause.Role != FigureRole.Subject || context.Clause.Predicate < 0 || isWhere || isWhole);
        var measure = PredicateTable.Of(context.Tokens[verb.Head], PredicateRole.State);
        return takes && verb.Is(VerbTraits.Passive) && measure is { } found && found != Measure.Deployed ? context.Decide(found, verb) : null;
    }

    /// <summary>The figure is what somebody lost, with a word directly behind it that tells how.</summary>
    static bool IsLost(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.Adjacent == context.Clause.Self + 1 && context.Clause.At(context.Clause.Governor) is { } losing && MeasureWords.Lose.Contains(context.Tokens[losing.Head]);

    /// <summary>"4,300 soldiers on the way to the front", "eleven men on the run": the words directly behind say what a form of "be" before them would.</summary>
    static Reading<Measure>? StateBehind(FigureContext context)
    {
        var clause = context.Clause;
        if ((clause.At(clause.Predicate) is { } predicate && !predicate.Is(VerbTraits.Copula))
            || (clause.At(clause.Governor) is { } governor && VerbMeasures.OfVerb(context, governor, true) is not (null or Measure.Deployed or Measure.Planned)))
        {
            return null;
        }

        return IdiomTable.OfState(context, clause.Phrase.End) is { } measure ? new(measure, "", context.SpanOf(clause.Phrase.End, Math.Min(context.Sentence.EndToken, clause.Phrase.End + 2))) : null;
    }

    /// <summary>"212 with gunshot or blast injuries", "1,050 in body bags".</summary>
    public static Reading<Measure>? WithWounds(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Self + 1 >= clause.Sentence.Length || clause.Sentence[clause.Self + 1].Kind != ChunkKind.Preposition)
        {
            return null;
        }

        for (var at = clause.Sentence[clause.Self + 1].End; at < Math.Min(EndOfPhrases(clause, context.Sentence.EndToken), clause.Phrase.End + 6); at++)
        {
            if (MeasureWords.Graves.Contains(context.Tokens[at]))
            {
                return new(Measure.Killed, "", context.Tokens[at].Span);
            }

            if (at < clause.Phrase.End + 4 && MeasureWords.Custody.Contains(context.Tokens[at]) && IsBehindIn(context) && !PeopleNouns.IsCivilian(context))
            {
                return new(Measure.Captured, "", context.Tokens[at].Span);
            }

            if (at < clause.Phrase.End + 3 && MeasureWords.Hospital.Contains(context.Tokens[at]) && IsBehindIn(context))
            {
                return new(Measure.Wounded, "", context.Tokens[at].Span);
            }

            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is Measure.Wounded || (context.Tokens[clause.Phrase.End].Word == MeasureWords.With && MeasureWords.Wounds.Contains(context.Tokens[at])))
            {
                return new(Measure.Wounded, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    /// <summary>"two soldiers in Ukrainian hands", "more than 60 in hospital".</summary>
    static bool IsBehindIn(FigureContext context) => context.Tokens[context.Clause.Phrase.End].Word == MeasureWords.In;

    /// <summary>Where the next verb begins, or the sentence ends.</summary>
    static int EndOfPhrases(FigureClause clause, int end)
    {
        const int MostChunks = 8;
        for (var i = clause.Self + 2; i < Math.Min(clause.Sentence.Length, clause.Self + MostChunks); i++)
        {
            if (clause.Sentence[i].Kind == ChunkKind.Verb)
            {
                return clause.Sentence[i].Start;
            }
        }

        return end;
    }

    public static Reading<Measure>? Strength(FigureContext context)
    {
        var clause = context.Clause;
        var verb = clause.At(clause.Role == FigureRole.Subject ? clause.Predicate : clause.Governor);
        if (verb is { } holding && !holding.Is(VerbTraits.Copula) && StrengthPhraseBehind(context) is { } kept)
        {
            // "are held in reserve", "keeps 1.2 million men under arms"
            return kept;
        }

        if (verb is { } found && !MeasureWords.StrengthVerbs.Contains(context.Tokens[found.Head]) && VerbMeasures.OfVerb(context, found, clause.Role != FigureRole.Subject) is not null)
        {
            return null;
        }

        var phrase = clause.Phrase;
        var at = context.Find(MeasureWords.StrengthWords, phrase.Start, phrase.End);
        at = at < 0 && clause.At(clause.Event) is { } noun ? context.Find(MeasureWords.StrengthWords, noun.Start, noun.End) : at;
        return at >= 0 ? new(Measure.Strength, "", context.Tokens[at].Span)
            : StrengthPhraseBehind(context) ?? ForceSizes.Of(context, verb);
    }

    /// <summary>"about 900,000 under arms", "two million men are formally in the reserve".</summary>
    static Reading<Measure>? StrengthPhraseBehind(FigureContext context)
    {
        const int Near = 8;
        var end = Math.Min(context.Sentence.EndToken, context.AfterNumber + Near);
        for (var at = context.AfterNumber; at < end && context.Tokens[at].Kind != TokenKind.Sign; at++)
        {
            if (MeasureWords.StrengthPhrases.LengthAt(context.Tokens, at) is > 0 and var length)
            {
                return new(Measure.Strength, "where men are kept", context.SpanOf(at, at + length));
            }
        }

        return null;
    }

    /// <summary>Behind the figure stands where its people are.</summary>
    public static bool HasPlaceBehind(FigureContext context)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self + 1; i < chunks.Length && chunks[i].Kind is not (ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator); i++)
        {
            if (PlacePhrase.At(context.Text, chunks, i) is not null || (chunks[i].Kind == ChunkKind.Preposition && i + 1 < chunks.Length && chunks[i + 1].Kind == ChunkKind.Noun && PlaceNouns.Contains(context.Tokens[chunks[i + 1].Head])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"on the island": somewhere, without a name.</summary>
    public static readonly WordList PlaceNouns = Vocabulary.Words("place noun");
}
