using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What a verb makes of its subject or its object.</summary>
internal static partial class VerbMeasures
{
    public static Reading<Measure>? Fate(FigureContext context)
    {
        var verb = context.Clause.Role switch
        {
            FigureRole.Subject => context.Clause.At(context.Clause.Predicate),
            FigureRole.Object => context.Clause.At(context.Clause.Governor),
            _ => null,
        };
        if (verb is { } handled && Handling.Contains(context.Tokens[handled.Head]) && StaysWhatItIs(context) is { } kept)
        {
            return kept.Evidence is null ? null : kept;
        }

        if (verb is { } found && OfVerb(context, found, context.Clause.Role == FigureRole.Object) is Measure.Other
            && !(context.Clause.Role == FigureRole.Object && MeasureWords.StrengthVerbs.Contains(context.Tokens[found.Head])))
        {
            return context.Decide(Measure.Other, found);
        }

        if (verb is { } moved && OfVerb(context, moved, context.Clause.Role == FigureRole.Object) is Measure.Deployed or Measure.Planned && PhraseMeasures.CountsBodies(context))
        {
            // "had accepted 1,200 bodies"
            return context.Decide(Measure.Other, moved);
        }

        if (context.Clause.Role is FigureRole.Object or FigureRole.Oblique && context.Clause.At(context.Clause.Governor) is { } giving && HandingBack.Contains(context.Tokens[giving.Head]) && PhraseMeasures.CountsDead(context))
        {
            // "is ready to give back 600 fallen soldiers"
            return context.Decide(Measure.Other, giving);
        }

        return context.Clause.Role == FigureRole.Event && context.Clause.At(context.Clause.Event) is { } noun
            && PredicateTable.Of(context.Tokens[noun.Head], PredicateRole.Event) is Measure.Other ? context.Decide(Measure.Other, noun) : null;
    }

    static readonly WordList Handling = Vocabulary.Words("handling verb");
    static readonly WordList HandingBack = Vocabulary.Words("handing back verb");

    /// <summary>"430 prisoners were questioned", "identified 300 dead by name": what they are says more than what is done with them; without evidence where the counted noun tells it.</summary>
    static Reading<Measure>? StaysWhatItIs(FigureContext context) =>
        PhraseMeasures.CountsPrisoners(context) ? new(Measure.Captured, "", context.SpanOf(context.Clause.Phrase))
        : PhraseMeasures.CountedNoun(context) is not null ? new(Measure.Other, "") : null;

    public static Reading<Measure>? SubjectOfVerb(FigureContext context) =>
        context.Clause.Role == FigureRole.Subject && context.Clause.At(context.Clause.Predicate) is { } verb && OfVerb(context, verb, false) is { } measure
            ? context.Decide(JoinsOther(context, measure) ? Measure.Casualties : measure, verb) : null;

    /// <summary>"fell or were hurt": two verbs, one figure.</summary>
    public static bool JoinsOther(FigureContext context, Measure measure)
    {
        var joint = context.Clause.Predicate + 1;
        return measure is Measure.Killed or Measure.Wounded && joint + 1 < context.Clause.Sentence.Length && context.Clause.Sentence[joint].Kind == ChunkKind.Coordinator
            && context.Clause.Sentence[joint + 1] is { Kind: ChunkKind.Verb } second && OfVerb(context, second, false) is Measure.Killed or Measure.Wounded;
    }

    public static Reading<Measure>? ObjectOfVerb(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.At(context.Clause.Governor) is { } verb && OfVerb(context, verb, true) is { } measure
            ? context.Decide(measure, verb) : null;

    public static Reading<Measure>? ParticipleBeside(FigureContext context) =>
        context.Clause.At(context.Clause.Adjacent) is { } verb && OfVerb(context, verb, false) is { } measure ? context.Decide(measure, verb) : null;

    public static Reading<Measure>? RelativeVerb(FigureContext context) =>
        context.Clause.At(context.Clause.Relative) is { } verb && OfVerb(context, verb, HasOwnSubject(context)) is { } measure && NounMeasures.EventNoun(context)?.Value is not Measure.Killed
            // "the 50 captives who are still in Gaza": what they are says more than where
            ? (measure == Measure.Deployed ? PhraseMeasures.OtherPeople(context) : null) ?? context.Decide(measure, verb) : null;

    /// <summary>"men who would be replaced", "is to number 2,500", "25,000 more in the coming months": soldiers of whom the verb or the time says that they are not there yet.</summary>
    public static Reading<Measure>? LiesAhead(FigureContext context)
    {
        var clause = context.Clause;
        foreach (var at in (ReadOnlySpan<int>)[clause.Role is FigureRole.Subject or FigureRole.Event ? clause.Predicate : -1, clause.Role is FigureRole.Value or FigureRole.Object ? clause.Governor : -1, clause.Relative])
        {
            // "plans to raise the number to 12,000"
            if (clause.At(at) is { } found && (found.Is(VerbTraits.Future) || (clause.Role == FigureRole.Value && found.Is(VerbTraits.Infinitive) && !found.Is(VerbTraits.Perfect | VerbTraits.Hedged))) && !found.Is(VerbTraits.Negated | VerbTraits.Copula))
            {
                return context.Decide(Measure.Planned, found);
            }
        }

        const int Near = 6;
        for (var at = context.AfterNumber; at < Math.Min(context.Sentence.EndToken, clause.Phrase.End + Near) && context.Tokens[at].Kind != TokenKind.Sign; at++)
        {
            if (Math.Max(MeasureWords.LiesAhead.LengthAt(context.Tokens, at), MeasureWords.ByATime.LengthAt(context.Tokens, at)) is > 0 and var length)
            {
                return new(Measure.Planned, "", context.SpanOf(at, at + length));
            }
        }

        return null;
    }

    /// <summary>"soldiers whom Pyongyang intends to send".</summary>
    static bool HasOwnSubject(FigureContext context) => context.Clause.Sentence[context.Clause.Relative - 1].Kind == ChunkKind.Noun;

    /// <summary>"Our staff spoke to 37 North Koreans".</summary>
    public static Reading<Measure>? TalkedTo(FigureContext context) =>
        context.Clause.Role == FigureRole.Oblique && context.Clause.At(context.Clause.Governor) is { } verb && MeasureWords.Talking.Contains(context.Tokens[verb.Head]) && !verb.Is(VerbTraits.Passive)
        && context.Tokens[context.Clause.Sentence[context.Clause.Self - 1].Head].Word is var word && (word == MeasureWords.To || word == MeasureWords.With) ? context.Decide(Measure.Other, verb) : null;

    /// <summary>"…, bringing the total to 806,000": of the figure before it in its sentence.</summary>
    public static Reading<Measure>? RunningTotal(FigureContext context) =>
        context.Clause.Role == FigureRole.Oblique && context.Clause.At(context.Clause.Governor) is { } verb && MeasureWords.Running.Contains(context.Tokens[verb.Head])
            ? context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == context.Sentence.Index && context.Find(MeasureWords.UnnamedQuantity, verb.End, verb.End + 3) >= 0
                ? context.Earlier[^1].Measure with { Rule = "" } : NumberBehind(context) : null;

    /// <summary>"bringing to five the number of soldiers wounded": what the number behind it counts.</summary>
    static Reading<Measure>? NumberBehind(FigureContext context)
    {
        const int Farthest = 12;
        var number = context.Find(MeasureWords.NumberWords, context.AfterNumber, Math.Min(context.Sentence.EndToken, context.AfterNumber + 3));
        for (var at = number; number >= 0 && at < Math.Min(context.Sentence.EndToken, number + Farthest); at++)
        {
            if ((PredicateTable.Of(context.Tokens[at], PredicateRole.State) ?? PredicateTable.Of(context.Tokens[at], PredicateRole.Head)) is { } measure)
            {
                return new(measure, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    /// <summary>"asked Moscow last month for 2,000 builders", "called for 200,000 Europeans".</summary>
    public static Reading<Measure>? AskedFor(FigureContext context) =>
        context.Clause.Role == FigureRole.Oblique && context.Clause.Self > 0 && context.Tokens[context.Clause.Sentence[context.Clause.Self - 1].Head].Word == For
        && context.Clause.At(context.Clause.Governor) is { } verb && Asking.Contains(context.Tokens[verb.Head]) && !PeopleNouns.IsPlainCivilian(context) ? context.Decide(Measure.Planned, verb) : null;

    static readonly int For = Vocabulary.IdOf("for");
    static readonly WordList Asking = Vocabulary.Words("asking verb");

    /// <summary>"put at 1,140 the number of North Koreans killed": what the number behind it counts.</summary>
    public static Reading<Measure>? NumberOfThose(FigureContext context) =>
        context.Clause.Role is FigureRole.Oblique or FigureRole.Value && context.Clause.Phrase.Head < context.AfterNumber ? NumberBehind(context) : null;

    public static Reading<Measure>? ObliqueVerb(FigureContext context) =>
        context.Clause.Role is FigureRole.Oblique or FigureRole.Event && context.Clause.At(context.Clause.Governor) is { } verb && OfVerb(context, verb, true) is { } measure
            ? context.Decide(measure is Measure.Captured && IsMeans(context) ? Measure.Deployed : measure, verb) : null;

    /// <summary>"hold the town with 150,000 troops": with whom, not whom.</summary>
    static bool IsMeans(FigureContext context) => context.Clause.Self > 0 && context.Tokens[context.Clause.Sentence[context.Clause.Self - 1].Head].Word == MeasureWords.With;

    /// <summary>A loss of so few is told of the dead, "Uruguay lost one peacekeeper"; a larger one of all who are out of the fight.</summary>
    const int MostCountedDead = 20;
}
