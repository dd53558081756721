using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>A force by its size: "is 12,000 strong", "the rebels number 6,000", "commands 25,000 men", "the army has 73,000".</summary>
internal static class ForceSizes
{
    static readonly WordList Strong = Vocabulary.Words("strong word");
    static readonly WordList Numbering = Vocabulary.Words("numbering verb");
    static readonly WordList Commanding = Vocabulary.Words("commanding verb");

    public static Reading<Measure>? Of(FigureContext context, Chunk? verb) => IsStrong(context) ?? Numbers(context) ?? Commanded(context) ?? SizeOfArmy(context, verb) ?? SizeOfNation(context, verb);

    /// <summary>"The garrison was once 12,000 strong"; before a noun the noun tells, "a 2,000-strong contingent".</summary>
    static Reading<Measure>? IsStrong(FigureContext context)
    {
        var at = context.AfterNumber;
        at += at < context.Sentence.EndToken && context.Tokens[at].Kind == TokenKind.Sign && !context.Tokens[at].SpaceBefore ? 1 : 0;
        if (at >= context.Sentence.EndToken || !Strong.Contains(context.Tokens[at]))
        {
            return null;
        }

        var next = at + 1;
        return next >= context.Sentence.EndToken || context.Tokens[next].Kind != TokenKind.Word || WordClasses.Has(context.Tokens[next], WordClass.Function)
            ? new(Measure.Strength, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"The rebels are believed to number 6,000"; not "the losses number 6,000".</summary>
    static Reading<Measure>? Numbers(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Role is not (FigureRole.Value or FigureRole.Object) || clause.At(clause.Governor) is not { } verb || !Numbering.Contains(context.Tokens[verb.Head]))
        {
            return null;
        }

        return NounMeasures.NamedQuantity(context) is { Value: not Measure.Strength } quantity ? quantity : context.Decide(PhraseMeasures.HasPlaceBehind(context) ? Measure.Deployed : Measure.Strength, verb);
    }

    static Reading<Measure>? Commanded(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.At(context.Clause.Governor) is { } verb && Commanding.Contains(context.Tokens[verb.Head]) && !PhraseMeasures.HasPlaceBehind(context)
            ? context.Decide(Measure.Strength, verb) : null;

    /// <summary>"It has 880,000 soldiers", "Ukraine has 4,000 deminers": a state by the number of its soldiers, and no place or deed.</summary>
    static Reading<Measure>? SizeOfNation(FigureContext context, Chunk? verb)
    {
        var clause = context.Clause;
        if (verb is not { } having || clause.Role != FigureRole.Object || clause.Governor < 1 || !MeasureWords.Having.Contains(context.Tokens[having.Head]) || having.Is(VerbTraits.Perfect | VerbTraits.Future)
            || PhraseMeasures.CountsPrisoners(context) || (clause.At(clause.Adjacent) is { } beside && VerbMeasures.OfVerb(context, beside, false) is not null) || clause.Relative >= 0 || context.Find(PeopleNouns.Troops, context.AfterNumber, clause.Phrase.End) < 0 || PhraseMeasures.HasPlaceBehind(context))
        {
            return null;
        }

        var owner = clause.Sentence[clause.Governor - 1];
        var isState = owner.Kind == ChunkKind.Noun && (SubjectWords.Neuter.Contains(context.Tokens[owner.Head]) || (Nations.At(context.Tokens, owner.Start) is { } nation && nation.End == owner.End));
        return isState ? context.Decide(Measure.Strength, having) : null;
    }

    /// <summary>"a regiment of this type": what stands behind "of" is not what has them.</summary>
    static bool IsGenitive(FigureContext context, int chunk) =>
        context.Clause.Sentence[chunk - 1].Kind == ChunkKind.Preposition && context.Tokens[context.Clause.Sentence[chunk - 1].Head].Word == MeasureWords.Of && context.Clause.Sentence[chunk - 2] is { Kind: ChunkKind.Noun, Figure: < 0 } unit
        && MeasureWords.Units.Contains(context.Tokens[unit.Head]);

    /// <summary>"The British Army has 73,000", "the army, at 450,000, was smaller": an army by the number of its people, and no place where they are.</summary>
    static Reading<Measure>? SizeOfArmy(FigureContext context, Chunk? verb)
    {
        var clause = context.Clause;
        var before = clause.Self - 1;
        if (verb is null && Nations.LastIn(context.Tokens, context.AfterNumber, clause.Phrase.End) is not null)
        {
            // "Russian forces, with 12,000 North Korean soldiers": others than the army's own
            return null;
        }

        if (verb is { } found)
        {
            if (clause.Role != FigureRole.Object || !MeasureWords.StrengthVerbs.Contains(context.Tokens[found.Head]))
            {
                return null;
            }

            before = clause.Governor - 1;
        }

        while (before >= 0 && (clause.Sentence[before].Kind is not (ChunkKind.Noun or ChunkKind.Verb) || (before > 1 && IsGenitive(context, before))))
        {
            before--;
        }

        return before >= 0 && clause.Sentence[before] is { Kind: ChunkKind.Noun, Figure: < 0 } army && (MeasureWords.Armies.Contains(context.Tokens[army.Head]) || (verb is not null && (MeasureWords.Units.Contains(context.Tokens[army.Head]) || PeopleNouns.ArmedGroups.Contains(context.Tokens[army.Head])))) && !PhraseMeasures.HasPlaceBehind(context)
            ? context.Decide(Measure.Strength, army) : null;
    }
}
