using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using static Analysis.Claims.Measures.SubjectFeatures;

namespace Analysis.Claims.Measures;

/// <summary>What part a nation's phrase plays in the figure's sentence: who acts, on whom, whose toll it is.</summary>
internal static partial class WeighedSubject
{
    static void AddPart(Answers answers, FigureContext context, NationMention nation, int subject, int side, int measure)
    {
        var clause = context.Clause;
        var at = clause.ChunkAt(nation.Start);
        if (at < 0)
        {
            return;
        }

        var phrase = clause.Sentence[at];
        var verb = phrase.Kind == ChunkKind.Noun ? VerbOf(clause.Sentence, at) : -1;
        var before = at > 0 ? clause.Sentence[at - 1] : default;
        var isIts = verb >= 0 && (verb == clause.Governor || verb == clause.Predicate);
        var isBehind = at > 0 && before.Kind == ChunkKind.Preposition;
        var part = phrase.Kind == ChunkKind.Figure ? 5
            : isBehind ? (context.Tokens[before.Head].Word == SubjectWords.By ? 4 : 3)
            : verb >= 0 ? (isIts ? 0 : 1)
            : at > 0 && before.Kind == ChunkKind.Verb ? 2 : 6;
        var head = HeadOf(context, nation, phrase);
        answers.Add(subject, Part[(((side * NationParts.Length) + part) * NationHeads.Length) + head, (int)clause.Role]);
        answers.Add(subject, PartMeasure[(part * NationHeads.Length) + head, measure]);
        if (isBehind)
        {
            answers.Add(subject, NationPreposition[context.Tokens[before.Head].Word, side]);
        }
        else if (verb >= 0)
        {
            var word = context.Tokens[clause.Sentence[verb].Head].Word;
            answers.Add(subject, NationVerb[word, isIts ? 0 : 1]);
            foreach (var opponent in Opponents(subject))
            {
                answers.Add(opponent, NationVerb[word, isIts ? 2 : 3]);
            }
        }
    }

    /// <summary>What the nation's name belongs to: "Russia", "Russian troops", "Russian officials", "Russian losses".</summary>
    static int HeadOf(FigureContext context, NationMention nation, Chunk phrase) =>
        phrase.End <= nation.End ? 0
        : context.Find(PeopleNouns.Soldiers, nation.End, phrase.End) >= 0 ? 1
        : context.Find(SubjectWords.Agencies, nation.End, phrase.End) >= 0 ? 2
        : phrase.Head >= 0 && VerbSubjects.HasMeasure(context, phrase) ? 3 : 4;

    /// <summary>The verb group behind a noun phrase, past phrases that belong to it ("the head of the ministry in Kyiv said"); -1 for none.</summary>
    static int VerbOf(Chunk[] chunks, int noun)
    {
        var at = noun + 1;
        while (at + 1 < chunks.Length && chunks[at].Kind == ChunkKind.Preposition && chunks[at + 1].Kind == ChunkKind.Noun)
        {
            at += 2;
        }

        return at < chunks.Length && chunks[at] is { Kind: ChunkKind.Verb, Head: >= 0 } ? at : -1;
    }
}
