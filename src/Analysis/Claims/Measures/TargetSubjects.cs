using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people a figure counts by who was attacked, and by who speaks of "us" and "them".</summary>
internal static class TargetSubjects
{
    static readonly WordList Attacks = Vocabulary.Words("attacking word");
    static readonly WordList Repelling = Vocabulary.Words("repelling verb");
    static readonly WordList FailedAttacks = Vocabulary.Words("failed attack");
    static readonly WordList Gunfire = Vocabulary.Words("gunfire");
    static readonly WordList FiredUpon = Vocabulary.Words("fired upon");
    static readonly WordList Weapons = Vocabulary.Words("weapon that falls");
    static readonly WordList Targets = Vocabulary.Words("military target");
    static readonly WordList First = Vocabulary.Words("first person");
    static readonly WordList They = Vocabulary.Words("they");
    static readonly WordList Giving = Vocabulary.Words("losing to others verb");

    /// <summary>"the attack on the Ukrainian headquarters left 14 officers dead", "A missile hit a Russian barracks. 14 soldiers were killed": the side of the target, in the sentence or the one before it.</summary>
    public static Reading<string>? OfTarget(FigureContext context, Reading<Measure> measure)
    {
        if (measure.Value is not (Measure.Killed or Measure.Wounded or Measure.Captured or Measure.Casualties) || PeopleNouns.IsCivilian(context) || PeopleNouns.HasArmedHead(context) && !ArmySubjects.IsSoldiers(context) || LosesItself(context) || IsQuoted(context))
        {
            return null;
        }

        if (Inflicted(context) is { } sufferer)
        {
            return context.Take(sufferer);
        }

        var own = context.Clause.Phrase.Start;
        if ((Target(context, context.WindowStart, own) ?? TellerOfOwn(context)) is { } target)
        {
            return context.Take(target);
        }

        var before = context.Sentence.Index > 0 ? context.Text.Sentences[context.Sentence.Index - 1] : null;
        return before is not null && before.Paragraph == context.Sentence.Paragraph && context.Clause.Role == FigureRole.Subject && Nations.LastIn(context.Tokens, context.WindowStart, own) is null
            && context.Tokens[context.AfterNumber].Word != MeasureWords.Of && !(context.Earlier.Count > 0 && context.EarlierSentences[^1].Index >= before.Index) && IsByWeapon(context, before)
            ? context.Take(Target(context, Math.Max(before.FirstToken, before.EndToken - MostTokensBack), before.EndToken)) : null;
    }

    const int MostTokensBack = 40;

    /// <summary>The nation of the military target that an attack in the range is on; the last of several.</summary>
    static NationMention? Target(FigureContext context, int start, int end)
    {
        const int Near = 4;
        NationMention? found = null;
        for (var at = start; at < end; at++)
        {
            if (!Attacks.Contains(context.Tokens[at]) && !Repelling.Contains(context.Tokens[at]) && !(Gunfire.Contains(context.Tokens[at]) && FiredUpon.Contains(context.Tokens[at + 1])))
            {
                continue;
            }

            var repels = Repelling.Contains(context.Tokens[at]);

            for (var i = at + 1; i < Math.Min(end, at + Near) && context.Tokens[i].Kind == TokenKind.Word && context.Tokens[i].Word != SubjectWords.By; i++)
            {
                if (Nations.MayBegin(context.Tokens[i]) && Nations.At(context.Tokens, i) is { } nation)
                {
                    found = context.Find(Targets, nation.End, Math.Min(end, nation.End + Near)) >= 0 || (repels && context.Find(FailedAttacks, nation.End, Math.Min(end, nation.End + 2)) >= 0) ? nation : found;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>"Seoul says two marines died when North Korean shells fell on the island": whoever tells of the other side's weapons tells of his own people; null for none.</summary>
    static NationMention? TellerOfOwn(FigureContext context)
    {
        const int Near = 2;
        if (context.Clause.Role != FigureRole.Subject || Nations.LastIn(context.Tokens, context.AfterNumber, context.Clause.Phrase.End) is not null)
        {
            return null;
        }

        for (var at = context.Clause.Phrase.End; at < context.WindowEnd; at++)
        {
            if (Nations.MayBegin(context.Tokens[at]) && Nations.At(context.Tokens, at) is { } attacker && context.Find(Weapons, attacker.End, Math.Min(context.WindowEnd, attacker.End + Near)) >= 0)
            {
                return Teller(context) is { } teller && teller.Subject != attacker.Subject ? teller : null;
            }
        }

        return null;
    }

    /// <summary>The nation before the figure that says so: "Seoul says", "the Ukrainian army reports"; null for none.</summary>
    static NationMention? Teller(FigureContext context)
    {
        const int Near = 4;
        if (Nations.LastIn(context.Tokens, context.WindowStart, context.Clause.Phrase.Start) is not { } nation)
        {
            return null;
        }

        for (var at = nation.End; at < Math.Min(context.Clause.Phrase.Start, nation.End + Near); at++)
        {
            if (WordClasses.Has(context.Tokens[at], WordClass.Report))
            {
                return nation;
            }
        }

        return null;
    }

    /// <summary>What attacks is no army, whose own losses may be told next: "A missile hit a barracks".</summary>
    static bool IsByWeapon(FigureContext context, Sentence sentence) =>
        context.Find(Attacks, sentence.FirstToken, sentence.EndToken) is >= 0 and var attack && context.Find(PeopleNouns.Soldiers, sentence.FirstToken, attack) < 0;

    /// <summary>"inflicted 430 casualties on the Russians": the nation behind "on"; null for none.</summary>
    static NationMention? Inflicted(FigureContext context)
    {
        var (clause, behind) = (context.Clause, context.Clause.Self + 1);
        return clause.Role == FigureRole.Object && clause.At(clause.Governor) is { } verb && SubjectWords.Harming.Contains(context.Tokens[verb.Head]) && behind + 1 < clause.Sentence.Length
            && clause.Sentence[behind].Kind == ChunkKind.Preposition && clause.Sentence[behind + 1].Kind == ChunkKind.Noun
            ? Nations.LastIn(context.Tokens, clause.Sentence[behind + 1].Start, clause.Sentence[behind + 1].End) : null;
    }

    /// <summary>"Ukraine does not publish its losses. Western officials put them at 430,000": the nation that the topic of a bare number names, in a sentence without a figure.</summary>
    public static Reading<string>? OfTopic(FigureContext context, Reading<Measure> measure)
    {
        if (!context.IsElided || measure.Evidence is not { } words || words.End > context.Sentence.Span.Start)
        {
            return null;
        }

        var topic = context.Text.SentenceAt(words.Start);
        return context.Sentence.Index - topic.Index > 2 || TopicMeasures.HasFigure(context, topic.Index) ? null
            : context.Take(Nations.LastIn(context.Tokens, Math.Max(topic.FirstToken, context.Text.TokenAt(words.Start) - MostTokensBack), context.Text.TokenAt(words.Start)) ?? Nations.LastIn(context.Tokens, topic.FirstToken, Math.Min(topic.EndToken, topic.FirstToken + MostTokensBack)));
    }

    /// <summary>"We lost 70 people": those of the one who speaks.</summary>
    public static bool IsOurOwn(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.Governor > 0 && context.Find(SubjectWords.AnyPeople, context.AfterNumber, context.Clause.Phrase.End) >= 0
        && context.Clause.Sentence[context.Clause.Governor - 1] is { Kind: ChunkKind.Noun } agent && context.Find(First, agent.Start, agent.End) >= 0 && LosesItself(context);

    /// <summary>"the Russians lost 43 men": the verb's subject loses its own.</summary>
    static bool LosesItself(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.At(context.Clause.Governor) is { } verb && (MeasureWords.Lose.Contains(context.Tokens[verb.Head]) || Giving.Contains(context.Tokens[verb.Head]));

    static bool IsQuoted(FigureContext context) => context.Text.Text[context.Sentence.Span.Start] is '"' or '“';

    /// <summary>"We lost nine", said the Ukrainian commander; "They lost 70": the speaker's people or the other side's.</summary>
    public static Reading<string>? OfQuoted(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        var agent = clause.Role == FigureRole.Object && clause.Governor > 0 && clause.Sentence[clause.Governor - 1].Kind == ChunkKind.Noun ? clause.Sentence[clause.Governor - 1] : clause.Phrase;
        var isFirst = context.Find(First, agent.Start, agent.End) >= 0;
        if (!(isFirst || (IsQuoted(context) && agent.End == agent.Start + 1 && They.Contains(context.Tokens[agent.Start]))) || Speaker(context) is not { } speaker)
        {
            return null;
        }

        var harms = clause.At(clause.Governor) is { } verb && clause.Role == FigureRole.Object && !LosesItself(context) && (SubjectWords.Killing.Contains(context.Tokens[verb.Head]) || measure.Value == Measure.Captured);
        return isFirst != harms ? context.Take(speaker) : new(VerbSubjects.Opponent(speaker.Subject, context.Focus.Subject), "", context.SpanOf(speaker.Start, speaker.End));
    }

    /// <summary>The nation of the one who speaks behind the figure in its sentence: "said the Ukrainian sergeant", "the Russian general said"; null for none.</summary>
    static NationMention? Speaker(FigureContext context)
    {
        var chunks = context.Clause.Sentence;
        const int MostChunks = 24;
        for (var i = context.Clause.Self + 1; i < Math.Min(chunks.Length, context.Clause.Self + MostChunks); i++)
        {
            if (chunks[i].Kind != ChunkKind.Noun || Nations.LastIn(context.Tokens, chunks[i].Start, chunks[i].End) is not { } nation)
            {
                continue;
            }

            var saidBefore = chunks[i - 1] is { Kind: ChunkKind.Verb } before && WordClasses.Has(context.Tokens[before.Head], WordClass.Report);
            var saidBehind = i + 1 < chunks.Length && chunks[i + 1] is { Kind: ChunkKind.Verb } behind && WordClasses.Has(context.Tokens[behind.Head], WordClass.Report);
            if (saidBefore || saidBehind)
            {
                return nation;
            }
        }

        return null;
    }
}
