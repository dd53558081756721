using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using static Analysis.Claims.Measures.SubjectFeatures;

namespace Analysis.Claims.Measures;

/// <summary>Whom "its soldiers" and "they lost" may mean, and whether somebody else was named since the figure before.</summary>
internal static partial class WeighedSubject
{
    static void AddNamedSince(Answers answers, FigureContext context, int before, int step)
    {
        var end = context.Text.TokenAt(context.Passage.Figures[context.Index - 1].Span.End - 1);
        var since = context.Focus.References.Value.In(end, context.AfterNumber);
        var (isSame, isOther) = (false, false);
        foreach (var reference in since)
        {
            isSame |= reference.Subject == before;
            isOther |= reference.Subject != before;
        }

        var elided = context.IsElided ? 0 : 1;
        answers.Add(before, SinceBefore[(step * Since.Length) + (isSame ? 1 : 0) + (isOther ? 2 : 0), elided]);
    }

    static void AddPronouns(Answers answers, FigureContext context)
    {
        const int Beside = 4;
        var clause = context.Clause;
        var owner = context.Find(SubjectWords.Own, Math.Max(context.Sentence.FirstToken, clause.Phrase.Start - Beside), clause.Phrase.End);
        if (owner >= 0)
        {
            AddAntecedents(answers, context, Owned, owner);
        }

        if (clause.At(clause.Governor - 1) is { Kind: ChunkKind.Noun } agent && (WordClasses.Has(context.Tokens[agent.Start], WordClass.Pronoun | WordClass.Possessive) || SubjectWords.Own.Contains(context.Tokens[agent.Start])))
        {
            AddAntecedents(answers, context, Acted, agent.Start);
        }
    }

    static void AddAntecedents(Answers answers, FigureContext context, FeatureFamily family, int pronoun)
    {
        var references = context.Focus.References.Value;
        var word = context.Tokens[pronoun].Word;
        var here = references.In(Math.Max(context.Sentence.FirstToken, pronoun - Around), pronoun);
        var earlier = references.In(0, context.Sentence.FirstToken);
        if (here.Length > 0)
        {
            answers.Add(here[^1].Subject, family[word, 0]);
            answers.Add(here[0].Subject, family[word, 1]);
        }

        if (earlier.Length > 0)
        {
            answers.Add(earlier[^1].Subject, family[word, 2]);
        }

        if (context.Earlier.Count > 0)
        {
            answers.Add(Array.IndexOf(All, context.Earlier[^1].Subject.Value), family[word, 3]);
        }
    }
}
