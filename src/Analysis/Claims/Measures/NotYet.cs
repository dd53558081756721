using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whether people are where a verb puts them: those who "have not yet arrived" are not, those "in the region" who "will attack" are.</summary>
internal static class NotYet
{
    static readonly WordList Arriving = Vocabulary.Words("verb of arrival");
    static readonly WordList Yet = Vocabulary.Words("yet");
    static readonly WordList Using = Vocabulary.Words("using verb");
    static readonly WordList Where = Vocabulary.Words("standing place");
    static readonly WordList Movement = Vocabulary.Words("movement verb");

    /// <summary>"have not yet arrived", "have not left yet".</summary>
    public static bool IsNotYet(FigureContext context, Chunk verb) =>
        verb.Is(VerbTraits.Perfect) && IdiomMeasures.IsNegated(context, verb)
        && (Arriving.Contains(context.Tokens[verb.Head]) || context.Find(Yet, verb.Start, Math.Min(context.Sentence.EndToken, verb.End + 2)) >= 0);

    /// <summary>"4,300 soldiers in the region are expected to attack", "may use its 4,300 soldiers": what is ahead of them is no journey.</summary>
    public static bool AreThere(FigureContext context, Chunk verb)
    {
        var clause = context.Clause;
        if (clause.Role == FigureRole.Object)
        {
            return Using.Contains(context.Tokens[verb.Head]) && WordClasses.Has(context.Tokens[clause.Phrase.Start], WordClass.Possessive);
        }

        return clause.Role == FigureRole.Subject && !verb.Is(VerbTraits.Passive) && !Movement.Contains(context.Tokens[verb.Head]) && StandsSomewhere(context);
    }

    /// <summary>Directly behind the people stands a place, and no time: "in the region", "already there".</summary>
    static bool StandsSomewhere(FigureContext context)
    {
        var (chunks, behind) = (context.Clause.Sentence, context.Clause.Self + 1);
        return behind + 1 < chunks.Length && chunks[behind].Kind == ChunkKind.Preposition && Where.Contains(context.Tokens[chunks[behind].Head])
            && chunks[behind + 1].Kind == ChunkKind.Noun && !WordClasses.Has(context.Tokens[chunks[behind + 1].Head], WordClass.Time);
    }
}
