using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Verbs that mean something else together with the words behind them: "put out of action", "had not been found".</summary>
internal static class IdiomMeasures
{
    static readonly WordList Out = Vocabulary.Words("out of the fight");
    static readonly WordList Action = Vocabulary.Words("action word");
    static readonly WordList Needing = Vocabulary.Words("needing verb");
    static readonly WordList Treatment = Vocabulary.Words("treatment");
    static readonly WordList Condition = Vocabulary.Words("condition");
    static readonly WordList Recovery = Vocabulary.Words("recovery verb");
    static readonly WordList Returning = Vocabulary.Words("coming back");
    static readonly WordList Homes = Vocabulary.Words("homes");
    static readonly WordList Due = Vocabulary.Words("due");
    static readonly WordList Taking = Vocabulary.Words("taking verb");
    static readonly WordList Captive = Vocabulary.Words("taken as");
    static readonly WordList Trapping = Vocabulary.Words("trapping verb");
    static readonly WordList Rubble = Vocabulary.Words("rubble");
    static readonly WordList Leaving = Vocabulary.Words("leaving verb");
    static readonly int Trained = Vocabulary.IdOf("trained");
    static readonly WordList Bodies = Vocabulary.Words("bodies");
    static readonly WordList Lining = Vocabulary.Words("lining up verb");
    static readonly WordList UpWord = Vocabulary.Words("lining up");
    static readonly WordList Ending = Vocabulary.Words("ending verb");
    static readonly WordList Putting = Vocabulary.Words("putting verb");
    static readonly WordList Bringing = Vocabulary.Words("bringing in verb");
    static readonly WordList GivingBack = Vocabulary.Words("giving back verb");

    /// <summary>"take 34 police officers and six oil workers hostage".</summary>
    const int FarthestCaptive = 6;

    /// <summary>The measure of the idiom; null when the words form none.</summary>
    public static Measure? Of(FigureContext context, Chunk verb, bool isObject)
    {
        var head = context.Tokens[verb.Head];
        var asObject = isObject || verb.Is(VerbTraits.Passive);
        return IdiomTable.Of(context, verb, isObject) is { } idiom ? idiom
            : verb.Is(VerbTraits.Copula) ? OfCopula(context, verb)
            : asObject ? OfObject(context, verb, head)
            : Needing.Contains(head) && context.Find(Treatment, verb.End, verb.End + 3) >= 0 ? Measure.Wounded
            : MeasureWords.Going.Contains(head) && context.Tokens[Math.Min(verb.End, context.Tokens.Length - 1)].Word == MeasureWords.Through && context.Find(MeasureWords.Training, verb.End + 1, verb.End + 4) >= 0 ? Measure.Other
            : Leaving.Contains(head) && context.Find(MeasureWords.Posts, verb.End, verb.End + 3) >= 0 ? Measure.Missing
            : Returning.Contains(head) && context.Find(MeasureWords.BattleLine, verb.End, verb.End + 4) >= 0 ? (verb.Is(VerbTraits.Future) ? Measure.Planned : Measure.Deployed)
            : MeasureWords.Waiting.Contains(head) && !PeopleNouns.IsPlainCivilian(context) ? Measure.Planned
            : MeasureWords.Becoming.Contains(head) && PredicateTable.Of(context.Tokens[Math.Min(verb.End, context.Tokens.Length - 1)], PredicateRole.Head) is Measure.Casualties ? Measure.Casualties
            : !verb.Is(VerbTraits.State) && context.Tokens[Math.Min(verb.End, context.Tokens.Length - 1)].Word == MeasureWords.In && context.Find(MeasureWords.Custody, verb.End + 1, verb.End + 4) >= 0 ? Measure.Captured
            : Ending.Contains(head) && context.Find(MeasureWords.Reflexive, verb.End, verb.End + 1) >= 0 ? Measure.Killed
            : IsNegated(context, verb) && Returning.Contains(head) ? Measure.Killed
            : MeasureWords.JoiningUp.Contains(head) && JoinsRanks(context, verb) ? Measure.Other
            : MeasureWords.Lose.Contains(head) && context.Find(Homes, verb.End, verb.End + 4) >= 0 ? Measure.Other
            : null;
    }

    /// <summary>"did not return", "never came back".</summary>
    public static bool IsNegated(FigureContext context, Chunk verb) => verb.Is(VerbTraits.Negated) || (verb.Start > context.Sentence.FirstToken && WordClasses.Has(context.Tokens[verb.Start - 1], WordClass.Not));

    /// <summary>"joined up", "signed contracts", "joined the army".</summary>
    static bool JoinsRanks(FigureContext context, Chunk verb)
    {
        const int Near = 4;
        return verb.End < context.Tokens.Length && (context.Tokens[verb.End].Word == MeasureWords.Up || context.Find(MeasureWords.Joining, verb.End, verb.End + Near) >= 0
            || (WordClasses.Has(context.Tokens[verb.End], WordClass.Determiner | WordClass.Possessive) && context.Find(MeasureWords.Ranks, verb.End + 1, verb.End + Near) >= 0));
    }

    /// <summary>"are in a serious condition", "is due on Wednesday".</summary>
    static Measure? OfCopula(FigureContext context, Chunk verb) =>
        context.Find(Condition, verb.Head + 1, verb.End + 5) >= 0 || context.Find(MeasureWords.Hospital, verb.Head + 1, verb.End + 3) >= 0 ? Measure.Wounded
        : context.Find(MeasureWords.Lists, verb.Head + 1, verb.End + 4) is >= 0 and var list ? OfList(context, list)
        : context.Find(Due, verb.Head + 1, verb.End + 2) >= 0 ? Measure.Planned
        : null;

    /// <summary>"were on the list of the missing".</summary>
    static Measure? OfList(FigureContext context, int list)
    {
        for (var at = list + 1; at < Math.Min(context.Sentence.EndToken, list + 4); at++)
        {
            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    static Measure? OfObject(FigureContext context, Chunk verb, Token head)
    {
        if (verb.Is(VerbTraits.Negated) && Recovery.Contains(head))
        {
            return Measure.Missing;
        }

        if (context.Find(Out, verb.Head + 1, verb.End + 1) >= 0 && context.Find(Action, verb.End, verb.End + 4) >= 0)
        {
            return Measure.Casualties;
        }

        if (OfPutting(context, verb, head) is { } put)
        {
            return put;
        }

        if ((MeasureWords.Treating.Contains(head) || IsTakenIn(context, verb)) && CountsWounded(context))
        {
            // "have treated 559 injured", "have taken in hundreds of wounded"
            return Measure.Wounded;
        }

        if (IsTreated(context, verb))
        {
            return Measure.Wounded;
        }

        if (MeasureWords.Driving.Contains(head) && context.Find(Homes, context.Clause.Phrase.End, context.Clause.Phrase.End + 5) >= 0)
        {
            return Measure.Other;
        }

        if (IsTakenIn(context, verb))
        {
            return Measure.Other;
        }

        if (MeasureWords.FoundWell.Contains(head) && context.Find(Recovery, verb.Start, verb.Head) >= 0)
        {
            return Measure.Other;
        }

        if (MeasureWords.Away.Contains(context.Tokens[Math.Min(verb.End, context.Tokens.Length - 1)]) && PredicateTable.Of(head, PredicateRole.Object) is Measure.Captured)
        {
            return Measure.Deployed;
        }

        if (Trapping.Contains(head) && context.Find(Rubble, verb.End, verb.End + 4) >= 0)
        {
            return Measure.Missing;
        }

        if (verb.Is(VerbTraits.Perfect) && head.Word == Trained)
        {
            // their training is over: "the mission has trained 64,000"
            return Measure.Other;
        }

        return Taking.Contains(head) && !verb.Is(VerbTraits.Passive) && context.Find(Captive, context.AfterNumber, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + FarthestCaptive)) >= 0 ? Measure.Captured : null;
    }

    /// <summary>"put 450 out of action", "put eleven in the hospital", "lined up for the spring", "taken in Kursk".</summary>
    static Measure? OfPutting(FigureContext context, Chunk verb, Token head)
    {
        var behind = Math.Max(verb.End, context.Clause.Phrase.End);
        return Putting.Contains(head) && context.Find(Out, behind, behind + 1) >= 0 && context.Find(Action, behind + 1, behind + 5) >= 0 ? Measure.Casualties
            : Putting.Contains(head) && context.Clause.Role == FigureRole.Object && context.Find(MeasureWords.Hospital, behind, behind + 4) >= 0 ? Measure.Wounded
            : Lining.Contains(head) && verb.Is(VerbTraits.Passive) && context.Find(UpWord, verb.Head + 1, verb.End + 1) >= 0 ? Measure.Planned
            : IsTakenAt(context, verb) || BringsPrisoners(context, verb) ? Measure.Captured : null;
    }

    /// <summary>"brought in 14 prisoners".</summary>
    static bool BringsPrisoners(FigureContext context, Chunk verb) =>
        Bringing.Contains(context.Tokens[verb.Head]) && context.Tokens[Math.Min(verb.Head + 1, context.Tokens.Length - 1)].Word == MeasureWords.In && PhraseMeasures.CountsPrisoners(context);

    /// <summary>"are being treated at a field hospital", "were treated for shock".</summary>
    static bool IsTreated(FigureContext context, Chunk verb) =>
        MeasureWords.Treating.Contains(context.Tokens[verb.Head])
        && (context.Find(MeasureWords.Wounds, verb.End, Math.Max(verb.End, context.Clause.Phrase.End) + 7) >= 0 || (verb.Is(VerbTraits.Passive) && context.Find(MeasureWords.Hospital, verb.End, verb.End + 5) >= 0));

    static bool IsTakenIn(FigureContext context, Chunk verb) =>
        MeasureWords.TakingIn.Contains(context.Tokens[verb.Head]) && context.Tokens[Math.Min(verb.Head + 1, context.Tokens.Length - 1)].Word == MeasureWords.In && !IsTakenAt(context, verb);

    /// <summary>"two soldiers taken in Kursk", "taken in January": behind "in" stands where or when, and the people are prisoners.</summary>
    public static bool IsTakenAt(FigureContext context, Chunk verb)
    {
        var at = verb.Head + 2;
        return MeasureWords.TakingIn.Contains(context.Tokens[verb.Head]) && at < context.Sentence.EndToken && context.Tokens[at - 1].Word == MeasureWords.In && (verb.Is(VerbTraits.Passive) || verb.Start >= context.Clause.Phrase.End)
            && (context.Tokens[at].IsCapital || context.Tokens[at].Kind == TokenKind.Number || WordClasses.Has(context.Tokens[at], WordClass.Time | WordClass.Determiner));
    }

    static bool CountsWounded(FigureContext context)
    {
        var next = context.AfterNumber < context.Tokens.Length && context.Tokens[context.AfterNumber].Word == MeasureWords.Of ? context.AfterNumber + 1 : context.AfterNumber;
        return (next < context.Sentence.EndToken && PredicateTable.Of(context.Tokens[next], PredicateRole.Head) is Measure.Wounded)
            || (context.Clause.Phrase.Head >= context.AfterNumber && PredicateTable.Of(context.Tokens[context.Clause.Phrase.Head], PredicateRole.Head) is Measure.Wounded);
    }

    /// <summary>"nineteen bodies have been recovered", "a grave holding the remains of 21": the dead, not what is done with them.</summary>
    public static Reading<Measure>? BodiesFound(FigureContext context)
    {
        var clause = context.Clause;
        var inPhrase = context.Find(Bodies, context.AfterNumber, clause.Phrase.End) >= 0;
        if (!inPhrase && !(clause.At(clause.Event) is { } noun && Bodies.Contains(context.Tokens[noun.Head])))
        {
            return null;
        }

        foreach (var at in (ReadOnlySpan<int>)[clause.Predicate, clause.Governor, clause.Adjacent])
        {
            if (clause.At(at) is { } verb && (Recovery.Contains(context.Tokens[verb.Head]) || MeasureWords.BodyCount.Contains(context.Tokens[verb.Head])))
            {
                return context.Decide(Measure.Killed, verb);
            }
        }

        var grave = context.Find(MeasureWords.Graves, context.WindowStart, clause.Phrase.Start);
        return grave >= 0 ? new(Measure.Killed, "", context.Tokens[grave].Span)
            : IsGivenBack(context) ? null
            : new(Measure.Killed, "", context.SpanOf(clause.Phrase));
    }

    /// <summary>"the bodies of 1,212 were handed over", "an exchange of bodies".</summary>
    static bool IsGivenBack(FigureContext context) =>
        context.Find(GivingBack, context.WindowStart, context.Clause.Phrase.Start) >= 0 || context.Find(GivingBack, context.Clause.Phrase.End, context.WindowEnd) >= 0
        || context.Find(MeasureWords.Exchanges, context.WindowStart, context.WindowEnd) >= 0;
}
