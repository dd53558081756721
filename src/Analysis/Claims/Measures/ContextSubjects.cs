using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people the sentence, the paragraph and the text are about.</summary>
internal static class ContextSubjects
{
    /// <summary>The nearest nation before it in the sentence that is neither who says it nor where it is.</summary>
    public static Reading<string>? NationBefore(FigureContext context, Reading<Measure> measure)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self - 1; i >= Math.Max(0, context.Clause.Self - 12); i--)
        {
            if (chunks[i].Kind == ChunkKind.Break || (chunks[i].Kind == ChunkKind.Subordinator && context.Tokens[chunks[i].Head].Word == SubjectWords.That))
            {
                return null;
            }

            if (chunks[i].Kind == ChunkKind.Noun && !IsSpeaker(context, i) && !IsAgent(context, i) && !IsGoalOrRecipient(context, i) && (!IsPlace(context, i) || measure.Value == Measure.Strength) && Nations.LastIn(context.Tokens, chunks[i].Start, chunks[i].End) is { } nation)
            {
                return context.Take(nation);
            }
        }

        return null;
    }

    public static bool IsSpeaker(FigureContext context, int chunk)
    {
        var chunks = context.Clause.Sentence;
        for (var i = chunk; i < Math.Min(chunks.Length, chunk + 6); i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && (context.Find(SubjectWords.Agencies, chunks[i].Start, chunks[i].End) >= 0 || context.Find(SubjectWords.SpeakingOffice, chunks[i].Start, chunks[i].End) >= 0))
            {
                return true;
            }

            if (chunks[i].Kind == ChunkKind.Verb)
            {
                return WordClasses.Has(context.Tokens[chunks[i].Head], WordClass.Report | WordClass.Measuring);
            }

            if (i > chunk && chunks[i].Kind is ChunkKind.Figure or ChunkKind.Break)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"has sent Russia 15,000", "have reached Russia, of whom 10,000": whom they were sent, or where they went.</summary>
    static bool IsGoalOrRecipient(FigureContext context, int chunk)
    {
        var chunks = context.Clause.Sentence;
        return chunk > 0 && chunks[chunk - 1] is { Kind: ChunkKind.Verb } verb && !SubjectWords.Costing.Contains(context.Tokens[verb.Head]) && (chunk == context.Clause.Self - 1 || PredicateTable.Of(context.Tokens[verb.Head], PredicateRole.Subject) is Measure.Deployed);
    }

    /// <summary>"rescued by Japan's navy".</summary>
    static bool IsAgent(FigureContext context, int chunk) =>
        chunk > 0 && context.Clause.Sentence[chunk - 1] is { Kind: ChunkKind.Preposition } before && context.Tokens[before.Head].Word == SubjectWords.By;

    public static bool IsPlace(FigureContext context, int chunk) =>
        chunk > 0 && context.Clause.Sentence[chunk - 1].Kind == ChunkKind.Preposition && SubjectWords.Locative.Contains(context.Tokens[context.Clause.Sentence[chunk - 1].Head]);

    /// <summary>Soldiers after soldiers: "10,300 North Korean troops … while 1,000 sappers".</summary>
    public static Reading<string>? SameSentence(FigureContext context, Reading<Measure> measure) =>
        context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == context.Sentence.Index && context.Clause.Role != FigureRole.Object && IsSameKind(context) && !NamesSpeakerBetween(context) ? context.Earlier[^1].Subject : null;

    /// <summary>A nation stands between, other than behind a preposition ("the border with Ukraine").</summary>
    public static bool NamesSpeakerBetween(FigureContext context)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self - 1; i > 0 && chunks[i].Kind != ChunkKind.Figure; i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun && chunks[i - 1].Kind != ChunkKind.Preposition && Nations.LastIn(context.Tokens, chunks[i].Start, chunks[i].End) is not null)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSameKind(FigureContext context) =>
        context.Earlier[^1].Subject.Value is not (Subjects.Civilians or Subjects.Other or Subjects.Unknown) && (context.IsElided || context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0);

    public static Reading<string>? GoesOn(FigureContext context, Reading<Measure> measure) =>
        context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph && (context.IsElided || IsSameKind(context)) ? ArmySubjects.SinceFigure(context) ?? context.Earlier[^1].Subject : null;

    /// <summary>"RUSSIAN LOSSES" above a list of numbers.</summary>
    public static Reading<string>? NationOfHeading(FigureContext context, Reading<Measure> measure) =>
        context.Clause.Role == FigureRole.Bare && ArmySubjects.IsSoldiers(context) && ContextMeasures.HeadingOf(context) is { } heading && measure.Evidence is { } words && words.Start >= heading.Span.Start && words.End <= heading.Span.End
            ? context.Take(Nations.LastIn(context.Tokens, heading.FirstToken, heading.EndToken)) : null;

    public static Reading<string>? EarlierMention(FigureContext context, Reading<Measure> measure) => context.EarlierMention()?.Subject;

    /// <summary>"The NIS put the dead at 600": where Seoul's services give a number of soldiers without a nation, they are the North's.</summary>
    public static Reading<string>? SeoulCounts(FigureContext context, Reading<Measure> measure)
    {
        var at = context.Find(SubjectWords.Southern, context.Sentence.FirstToken, Math.Min(context.Sentence.EndToken, context.Sentence.FirstToken + 80));
        return at >= 0 && context.Tokens[at].IsCapital && (context.IsElided || context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0)
            ? new(Subjects.NorthKorea, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"In Russia, 160,000 conscripts are to be drafted".</summary>
    public static Reading<string>? OpeningCountry(FigureContext context, Reading<Measure> measure)
    {
        var first = context.Sentence.FirstToken;
        return first + 2 < context.Tokens.Length && WordClasses.Has(context.Tokens[first], WordClass.Preposition) && Nations.At(context.Tokens, first + 1) is { } nation
            && nation.End < context.Tokens.Length && context.Tokens[nation.End].Kind == TokenKind.Sign && !IsSpokenThere(context, nation.End) ? context.Take(nation) : null;
    }

    /// <summary>"For Ukraine they give 400,000", "on the Ukrainian side it assumes 60,000": the side that the words before a bare number name, and behind the figure before.</summary>
    public static Reading<string>? NamedSide(FigureContext context, Reading<Measure> measure)
    {
        var from = context.Earlier.Count > 0 ? Math.Max(context.WindowStart, context.Text.TokenAt(context.Passage.Figures[context.Index - 1].Span.End)) : context.WindowStart;
        if (!ArmySubjects.IsSoldiers(context) || Nations.LastIn(context.Tokens, from, context.Clause.Phrase.Start) is not { Start: > 0 } nation)
        {
            return null;
        }

        var isSide = nation.End < context.Clause.Phrase.Start && SubjectWords.Side.Contains(context.Tokens[nation.End]);
        var opens = nation.Start == context.Sentence.FirstToken + 1 && SubjectWords.About.Contains(context.Tokens[nation.Start - 1]) && nation.End < context.Tokens.Length && !context.Tokens[nation.End].IsCapital;
        return isSide || opens ? context.Take(nation) : null;
    }

    /// <summary>"In Seoul, the spy agency told lawmakers that 10,900 soldiers": where it was said.</summary>
    static bool IsSpokenThere(FigureContext context, int from)
    {
        for (var at = from; at < Math.Min(context.Clause.Phrase.Start, from + 40); at++)
        {
            if (WordClasses.Has(context.Tokens[at], WordClass.Report))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where nobody else is named, an army that reports losses reports its own: "Ukraine confirms that 70 troops were killed".</summary>
    public static Reading<string>? Reporter(FigureContext context, Reading<Measure> measure) =>
        context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0 ? context.Take(Nations.LastIn(context.Tokens, context.WindowStart, context.Clause.Phrase.Start)) : null;

    /// <summary>"Six soldiers are killed in Borno": where no state is named that claims tell apart, it is another's army.</summary>
    public static Reading<string>? OthersSoldiers(FigureContext context, Reading<Measure> measure) =>
        !context.Focus.NamesTold.Value && context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) is >= 0 and var at ? new(Subjects.Other, "", context.Tokens[at].Span) : null;

    /// <summary>"The death toll of the flood rises to 78".</summary>
    public static Reading<string>? VictimsWithoutSoldiers(FigureContext context, Reading<Measure> measure) =>
        measure.Value is Measure.Killed or Measure.Wounded or Measure.Missing && !context.Focus.HasArmed.Value ? new(Subjects.Civilians, "", measure.Evidence) : null;

    public static Reading<string>? Focus(FigureContext context, Reading<Measure> measure) => context.Focus.Subject is { } subject ? new(subject, "") : null;
}
