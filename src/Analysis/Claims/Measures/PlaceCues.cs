using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;

namespace Analysis.Claims.Measures;

/// <summary>What speaks for a place, or for none, where a figure's people are.</summary>
internal sealed partial class PlaceCues(FigureContext context, Measure measure, string subject, List<PlaceCandidate> found)
{
    const int Near = 6;
    const int MostBetween = 30;

    readonly int _measure = (int)measure;
    readonly int _ownPlaces = PlacesOfSentence(found);
    readonly int _text = context.Passage.IsShort ? 0 : 1;
    readonly int _figure = context.Text.TokenAt(context.Figure.Span.Start);
    readonly int _step = context.Earlier.Count == 0 ? 0 : context.EarlierSentences[^1].Index == context.Sentence.Index ? 0 : Math.Min(3, 1 + context.Sentence.Paragraph - context.EarlierSentences[^1].Paragraph);

    /// <summary>Names all features of all answers; answer 0 is no place, the others are the candidates in their order.</summary>
    public void Describe(Answers answers, int ruled, string rule)
    {
        var number = RuleNumbers[rule];
        answers.Add(ruled, IsRule[number, _text]);
        answers.Add(ruled, IsRuleMeasure[number, _measure]);
        DescribeNone(answers);
        if (ruled > 0)
        {
            answers.Add(0, IsNotRule[number, 0]);
        }

        for (var answer = 1; answer < answers.Count; answer++)
        {
            var candidate = found[answer - 1];
            Describe(answers, answer, candidate, CoarseOf(candidate));
            if (answer != ruled)
            {
                answers.Add(answer, IsNotRule[number, 1 + CoarseOf(candidate)]);
            }
        }
    }

    static int CoarseOf(PlaceCandidate candidate) => Math.Min(2, candidate.Side);

    static int PlacesOfSentence(List<PlaceCandidate> found)
    {
        var count = 0;
        foreach (var candidate in found)
        {
            count += candidate is { Side: <= 1, Mention.Extent: PlaceExtent.Named } ? 1 : 0;
        }

        return count;
    }

    void DescribeNone(Answers answers)
    {
        var named = _ownPlaces > 0 ? 1 : 2;
        answers.Add(0, None[_measure, named]);
        answers.Add(0, NoneText[_text, named]);
        answers.Add(0, NoneRole[(int)context.Clause.Role, named]);
        answers.Add(0, NoneBefore[context.Earlier.Count == 0 ? 2 : context.Earlier[^1].Place.Value is null ? 0 : 1, _step]);
        AddFigureWords(answers, 0, 3);
        for (var at = Math.Max(context.Sentence.FirstToken, _figure - Near); at < Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + Near); at++)
        {
            if (context.Tokens[at].Word > 0)
            {
                answers.Add(0, NoneWord[context.Tokens[at].Word, named - 1]);
            }
        }
    }

    void AddFigureWords(Answers answers, int answer, int column)
    {
        var clause = context.Clause;
        answers.Add(answer, Counted[context.IsElided ? 0 : WordForms.BaseOf(context.Tokens[clause.Phrase.Head].Word), column]);
        foreach (var chunk in (ReadOnlySpan<int>)[clause.Governor, clause.Predicate, clause.Adjacent])
        {
            if (clause.At(chunk) is { Head: >= 0 } verb)
            {
                answers.Add(answer, Verb[WordForms.BaseOf(context.Tokens[verb.Head].Word), column]);
            }
        }
    }

    void Describe(Answers answers, int answer, PlaceCandidate candidate, int side)
    {
        answers.Add(answer, Position[candidate.Side, _measure]);
        answers.Add(answer, PositionText[candidate.Side, _text]);
        answers.Add(answer, PositionRole[candidate.Side, (int)context.Clause.Role]);
        answers.Add(answer, Ranks[candidate.Side, candidate.Rank]);
        AddFigureWords(answers, answer, side);
        AddBefore(answers, answer, candidate, side);
        if (candidate.Mention is not { } mention)
        {
            return;
        }

        var tokens = context.Tokens;
        var lead = mention.Lead < 0 ? 0 : WordForms.BaseOf(tokens[mention.Lead].Word);
        answers.Add(answer, Lead[lead, side]);
        answers.Add(answer, LeadMeasure[lead, _measure]);
        answers.Add(answer, BeforeLead[mention.BeforeLead < 0 ? 0 : WordForms.BaseOf(tokens[mention.BeforeLead].Word), side]);
        answers.Add(answer, After[mention.End < tokens.Length ? tokens[mention.End].Word : 0, side]);
        answers.Add(answer, Head[WordForms.BaseOf(tokens[mention.Head].Word), (int)mention.Extent]);
        answers.Add(answer, HeadMeasure[WordForms.BaseOf(tokens[mention.Head].Word), _measure]);
        answers.Add(answer, ExtentText[(int)mention.Extent, _text]);
        answers.Add(answer, Extent[(int)mention.Extent, Nesting(mention)]);
        var noun = (int)PlacePhrase.NounOf(tokens[mention.Head]);
        answers.Add(answer, Noun[noun, (int)mention.Extent]);
        answers.Add(answer, NounText[(noun * Extents.Length) + (int)mention.Extent, _text]);
        answers.Add(answer, Joint[mention.NounEnd < tokens.Length ? tokens[mention.NounEnd].Word : 0, (int)mention.Extent]);
        if (mention.BeforeLead >= 0)
        {
            answers.Add(answer, Within[(int)PlacePhrase.NounOf(tokens[mention.BeforeLead]), ((int)mention.Extent * Texts.Length) + _text]);
        }

        answers.Add(answer, Length[(mention.End - mention.First) switch { <= 3 and var n => n - 1, <= 6 => 3, _ => 4 }, (int)mention.Extent]);
        answers.Add(answer, People[NationOf(mention), _measure]);
        answers.Add(answer, Said[SaidAt(mention), side]);
        if (side < 2)
        {
            AddBetween(answers, answer, mention, side);
        }
    }

    void AddBefore(Answers answers, int answer, PlaceCandidate candidate, int side)
    {
        if (context.Earlier.Count == 0)
        {
            return;
        }

        var last = context.Earlier[^1].Place.Value;
        var before = last is null ? 0 : Same(last, candidate.Value) ? 1 : 2;
        answers.Add(answer, Before[before, _step]);
        answers.Add(answer, BeforeMeasure[before, _measure]);
        answers.Add(answer, BeforeOwn[before, _ownPlaces]);
        answers.Add(answer, BeforeRole[before, (int)context.Clause.Role]);
        var alike = (context.Earlier[^1].Measure.Value == measure ? 1 : 0) + (string.Equals(context.Earlier[^1].Subject.Value, subject, StringComparison.Ordinal) ? 2 : 0);
        answers.Add(answer, BeforeAlike[before, (_step * 4) + alike]);
        if (context.ReadingOf(context.Clause.Partner) is { } partner)
        {
            answers.Add(answer, Of[partner.Place.Value is not { } known ? 0 : Same(known, candidate.Value) ? 1 : 2, side]);
        }

        var isOfOthers = false;
        for (var i = context.Earlier.Count - 2; i >= Math.Max(0, context.Earlier.Count - 4); i--)
        {
            isOfOthers |= Same(context.Earlier[i].Place.Value, candidate.Value);
        }

        answers.Add(answer, OfOthers[isOfOthers ? 1 : 0, side]);
    }

    static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    int Nesting(PlaceMention mention)
    {
        var (within, around) = (0, 0);
        foreach (var candidate in found)
        {
            if (candidate.Mention is { } other && other.Span != mention.Span && other.Span.Start < mention.Span.End && mention.Span.Start < other.Span.End)
            {
                (within, around) = other.Span.Length > mention.Span.Length ? (1, around) : (within, 2);
            }
        }

        return within + around;
    }

    int NationOf(PlaceMention mention) =>
        Nations.LastIn(context.Tokens, mention.First, mention.End) is not { } nation ? 0 : string.Equals(nation.Subject, subject, StringComparison.Ordinal) ? 1 : 2;

    /// <summary>"Officials in Seoul said": a reporting verb close behind the place, or close before it.</summary>
    int SaidAt(PlaceMention mention)
    {
        for (var at = mention.End; at < Math.Min(context.Tokens.Length, mention.End + Near); at++)
        {
            if (WordClasses.Has(context.Tokens[at], WordClass.Report))
            {
                return 2;
            }
        }

        for (var at = mention.First - 1; at >= Math.Max(0, mention.First - Near); at--)
        {
            if (WordClasses.Has(context.Tokens[at], WordClass.Report))
            {
                return 1;
            }
        }

        return 0;
    }

    void AddBetween(Answers answers, int answer, PlaceMention mention, int side)
    {
        var (from, to) = side == 0 ? (mention.End, _figure) : (context.AfterNumber, mention.First);
        answers.Add(answer, Distance[(to - from) switch { <= 1 => 0, <= 3 => 1, <= 6 => 2, <= 10 => 3, <= 18 => 4, _ => 5 }, side]);
        for (var at = Math.Max(from, to - MostBetween); at < to; at++)
        {
            if (context.Tokens[at].Word > 0)
            {
                answers.Add(answer, WordBetween[WordForms.BaseOf(context.Tokens[at].Word), side]);
            }
        }

        var (verbs, figures, marks) = (0, 0, 0);
        var (first, end) = side == 0 ? (mention.Noun + 1, context.Clause.Self) : (context.Clause.Self + 1, mention.Noun);
        for (var i = first; i < end; i++)
        {
            var chunk = context.Clause.Sentence[i];
            if (chunk.Start < from && side == 0)
            {
                continue;
            }

            verbs += chunk.Kind == ChunkKind.Verb && chunk.Is(VerbTraits.Finite) ? 1 : 0;
            figures += chunk.Kind == ChunkKind.Figure ? 1 : 0;
            marks |= chunk.Kind switch
            {
                ChunkKind.Comma => 1,
                ChunkKind.Break => 2,
                ChunkKind.Subordinator => 4,
                ChunkKind.Relative => 8,
                ChunkKind.Coordinator => 16,
                ChunkKind.Open or ChunkKind.Close => 32,
                ChunkKind.Verb when WordClasses.Has(context.Tokens[chunk.Head], WordClass.Report) => 64,
                _ => 0,
            };
        }

        answers.Add(answer, Verbs[side, verbs]);
        answers.Add(answer, Figures[side, figures]);
        for (var mark = 0; mark < Marks.Length; mark++)
        {
            if ((marks & (1 << mark)) != 0)
            {
                answers.Add(answer, Mark[mark, side]);
            }
        }
    }
}
