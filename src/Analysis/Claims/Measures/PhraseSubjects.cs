using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people the figure's own phrase says that it counts.</summary>
internal static class PhraseSubjects
{
    public static Reading<string>? NationInPhrase(FigureContext context, Reading<Measure> measure)
    {
        var phrase = context.Clause.Phrase;
        var at = context.Find(SubjectWords.Enemy, phrase.Start, phrase.End);
        if (at >= 0)
        {
            return new(EnemySide(context, at), "", context.Tokens[at].Span);
        }

        var named = context.Take(Nations.LastIn(context.Tokens, phrase.Start, phrase.End));
        if (IsForeigner(context) && context.Find(SubjectWords.Foreign, context.AfterNumber, phrase.End) is >= 0 and var foreign)
        {
            return new(Subjects.Other, "", context.Tokens[foreign].Span);
        }

        if (named is { } first && JoinedNation(context) is { } second && second.Subject != first.Value)
        {
            return new(Subjects.Other, "", first.Evidence);
        }

        return named is not null && PeopleNouns.IsCivilian(context) && !AreFighters(context) ? new(Subjects.Civilians, "", named.Value.Evidence) : named;
    }

    /// <summary>"one Thai national, who fought for Ukraine", "27 of its citizens who had been recruited": people of a state, told to have become soldiers.</summary>
    static bool AreFighters(FigureContext context)
    {
        const int Near = 14;
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + Near);
        if (context.Find(SubjectWords.OfState, context.AfterNumber, context.Clause.Phrase.End) < 0)
        {
            return false;
        }

        // "killed in three days of fighting": where it happened, and not what they did
        var at = context.Find(SubjectWords.Fighting, context.Clause.Phrase.End, end);
        return at >= 0 && !WordClasses.Has(context.Tokens[at - 1], WordClass.Preposition | WordClass.Determiner | WordClass.Possessive);
    }

    /// <summary>"47 citizens who enlisted": of a state that the phrase does not name, and in an army that is not its own.</summary>
    public static Reading<string>? CitizensWhoFight(FigureContext context, Reading<Measure> measure) =>
        AreFighters(context) && context.Find(SubjectWords.Nationals, context.AfterNumber, context.Clause.Phrase.End) is >= 0 and var at ? new(Subjects.Other, "", context.Tokens[at].Span) : null;

    /// <summary>"foreign nationals", "foreign mercenaries"; "foreign troops" may be those that the text is about.</summary>
    static bool IsForeigner(FigureContext context)
    {
        var (start, end) = (context.AfterNumber, context.Clause.Phrase.End);
        return context.Find(PeopleNouns.Soldiers, start, end) < 0 || context.Find(SubjectWords.Hired, start, end) >= 0;
    }

    /// <summary>"the enemy" is the other side of whoever speaks: Ukraine's where Russia does, another's where only others are named, else Russia's; "occupiers" is Ukraine's word alone.</summary>
    public static string EnemySide(FigureContext context, int word)
    {
        if (!SubjectWords.EitherEnemy.Contains(context.Tokens[word]))
        {
            return Subjects.Russia;
        }

        var chunks = context.Clause.Sentence;
        for (var i = 0; i < chunks.Length; i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && Nations.LastIn(context.Tokens, chunks[i].Start, chunks[i].End) is { Subject: Subjects.Russia or Subjects.Ukraine } nation && ContextSubjects.IsSpeaker(context, i))
            {
                return nation.Subject == Subjects.Russia ? Subjects.Ukraine : Subjects.Russia;
            }
        }

        return SpeakerOf(context, word) is { } speaker ? speaker == Subjects.Russia ? Subjects.Ukraine : Subjects.Russia
            : context.Focus.References.Value is var named && named.Names(Subjects.Other) && !named.Names(Subjects.Russia) && !named.Names(Subjects.Ukraine) && !named.Names(Subjects.NorthKorea) ? Subjects.Other : Subjects.Russia;
    }

    /// <summary>The side whose people or bodies are named last before "the enemy", or first behind it in its sentence; null for none.</summary>
    static string? SpeakerOf(FigureContext context, int word)
    {
        const int MostTokensBack = 100;
        var references = context.Focus.References.Value;
        var before = references.In(Math.Max(0, word - MostTokensBack), word);
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] is { Kind: ReferenceKind.Body, Nation: Subjects.Russia or Subjects.Ukraine } found && context.Text.SentenceAt(context.Tokens[found.Start].Start).Paragraph == context.Sentence.Paragraph)
            {
                return found.Nation;
            }
        }

        foreach (var reference in references.In(word, context.WindowEnd))
        {
            if (reference is { Kind: ReferenceKind.Body, Nation: Subjects.Russia or Subjects.Ukraine })
            {
                return reference.Nation;
            }
        }

        return null;
    }

    /// <summary>"33,000 U.S. and Australian troops": the second of two nations.</summary>
    static NationMention? JoinedNation(FigureContext context)
    {
        var end = context.Clause.Phrase.End;
        return end + 1 < context.Sentence.EndToken && WordClasses.Has(context.Tokens[end], WordClass.Coordinator) && Nations.At(context.Tokens, end + 1) is { } nation
            && nation.End < context.Sentence.EndToken && PeopleNouns.Soldiers.Contains(context.Tokens[nation.End]) ? nation : null;
    }

    public static Reading<string>? CivilianNoun(FigureContext context, Reading<Measure> measure)
    {
        var phrase = context.Clause.Phrase;
        if (SubjectWords.OfAge.LengthAt(context.Tokens, Math.Min(phrase.End, context.Tokens.Length - 1)) is > 0 and var length)
        {
            return new(Subjects.Civilians, "", context.SpanOf(phrase.End, phrase.End + length));
        }

        var at = context.Find(PeopleNouns.Civilians, context.AfterNumber, phrase.End);
        return at >= 0 && !(SubjectWords.AnyPeople.Contains(context.Tokens[at]) && IsOfArmy(context, measure)) && !AreFighters(context) && !PeopleNouns.HasArmedHead(context) && !context.IsElided && measure.Value != Measure.Strength && !IsSentHelp(context, measure) && !IsCalledUp(context) ? new(Subjects.Civilians, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"Losses of the enemy are 1,073,000 persons", "427,000 people signed contracts".</summary>
    static bool IsOfArmy(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        return IsHarm(measure)
            ? TargetSubjects.IsOurOwn(context) || VerbSubjects.NationOfQuantity(context, measure) is not null || (clause.At(clause.Governor) is { } verb && MeasureWords.Lose.Contains(context.Tokens[verb.Head]) && VerbSubjects.NationOfAgent(context, measure) is not null)
            : measure.Value == Measure.Other && clause.Role == FigureRole.Subject && clause.At(clause.Predicate) is { } joined && (MeasureWords.JoiningUp.Contains(context.Tokens[joined.Head]) || MeasureWords.CalledUp.Contains(context.Tokens[joined.Head]));
    }

    /// <summary>"22 people, including a dozen soldiers": neither civilians nor an army.</summary>
    public static Reading<string>? WithArmed(FigureContext context, Reading<Measure> measure)
    {
        const int Farthest = 4;
        const int Near = 8;
        if (!IsHarm(measure) || !PeopleNouns.IsCivilian(context))
        {
            return null;
        }

        var part = context.Find(SubjectWords.PartOf, context.Clause.Phrase.End, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + Farthest));
        var end = Math.Min(context.Sentence.EndToken, part + Near);
        var at = part < 0 ? -1 : context.Find(PeopleNouns.Soldiers, part, end);
        at = part >= 0 && at < 0 ? context.Find(PeopleNouns.ArmedGroups, part, end) : at;
        return at >= 0 && context.Find(PeopleNouns.Civilians, part, at) < 0 ? new(Subjects.Unknown, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"26 dead, three of them children", "four dead, among them a girl": a bare number of victims of whom some are told to be civilians.</summary>
    public static Reading<string>? WithCivilians(FigureContext context, Reading<Measure> measure)
    {
        const int Farthest = 12;
        const int Near = 5;
        if (!IsHarm(measure) || !IsBare(context))
        {
            return null;
        }

        var end = Math.Min(context.Sentence.EndToken, context.AfterNumber + Farthest);
        var part = context.Find(SubjectWords.PartOf, context.AfterNumber, end);
        var at = part < 0 ? -1 : context.Find(PeopleNouns.Civilians, part, Math.Min(context.Sentence.EndToken, part + Near));
        return at >= 0 ? new(Subjects.Civilians, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"A barrage left four dead in Kyiv": a bare number of victims where a town was struck, and no soldiers are spoken of.</summary>
    public static Reading<string>? InStruckTown(FigureContext context, Reading<Measure> measure)
    {
        const int SentencesBack = 2;
        var first = context.Text.Sentences[Math.Max(0, context.Sentence.Index - SentencesBack)].FirstToken;
        if (measure.Value is not (Measure.Killed or Measure.Wounded) || !IsBare(context) || context.Focus.LastArmy(context.Sentence.EndToken, first) is not null
            || HasSoldiers(context))
        {
            return null;
        }

        // "mown down by drones" may be soldiers; "wounded in drone strikes" and "a barrage left" tell of a town.
        var at = context.Find(SubjectWords.Bombardment, context.WindowStart, context.AfterNumber);
        if (at < 0)
        {
            const int Near = 3;
            at = context.Find(SubjectWords.Bombardment, context.AfterNumber, context.WindowEnd);
            at = at >= 0 && context.Find(SubjectWords.In, Math.Max(context.AfterNumber, at - Near), at) >= 0 ? at : -1;
        }

        return at >= 0 ? new(Subjects.Civilians, "", context.Tokens[at].Span) : null;
    }

    /// <summary>Soldiers or armed people anywhere in the sentence but beside the figure, where "dead" may be of anyone.</summary>
    static bool HasSoldiers(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        return Holds(context.WindowStart, phrase.Start) || Holds((context.Clause.At(context.Clause.Adjacent) ?? phrase).End, context.WindowEnd);

        bool Holds(int start, int end) => context.Find(PeopleNouns.Soldiers, start, end) >= 0 || context.Find(PeopleNouns.ArmedGroups, start, end) >= 0;
    }

    /// <summary>"seven", "seven dead": no noun tells who they are.</summary>
    static bool IsBare(FigureContext context) => context.IsElided || PredicateTable.Of(context.Tokens[context.Clause.Phrase.Head], PredicateRole.State) is not null;

    static bool IsHarm(Reading<Measure> measure) => measure.Value is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Missing;

    /// <summary>Rescuers and workers that a state sends are its people.</summary>
    static bool IsSentHelp(FigureContext context, Reading<Measure> measure) =>
        measure.Value is Measure.Deployed or Measure.Planned && (context.Clause.Role == FigureRole.Object || context.Clause.Partner >= 0) && !PeopleNouns.IsPlainCivilian(context);

    /// <summary>"plans to recruit 409,000 people": whom a state calls up are its soldiers to be.</summary>
    public static bool IsCalledUp(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.At(context.Clause.Governor) is { } verb && MeasureWords.CalledUp.Contains(context.Tokens[verb.Head]);

    /// <summary>"the sides freed 1,200 prisoners each": of both.</summary>
    public static Reading<string>? EachSide(FigureContext context, Reading<Measure> measure) =>
        measure.Value is not (Measure.Other or Measure.Captured) ? null :
        context.Find(SubjectWords.Each, context.AfterNumber, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 5)) is >= 0 and var at ? new(Subjects.Other, "", context.Tokens[at].Span) : null;

    public static Reading<string>? PartOfPartner(FigureContext context, Reading<Measure> measure) =>
        context.Clause.Role == FigureRole.Part || HasAnaphor(context) ? BesidePartner(context, measure) : null;

    /// <summary>"22 rebels, a dozen of them women", "4,208 prisoners, among them 401 women": women and children are of those that they are counted among.</summary>
    public static Reading<string>? OfOneAge(FigureContext context, Reading<Measure> measure)
    {
        var (before, end) = (context.Text.TokenAt(context.Figure.Span.Start), context.Clause.Phrase.End);
        var isPart = context.Find(SubjectWords.PartOf, context.AfterNumber, end) >= 0 || context.Find(SubjectWords.PartOf, before - 2, before) >= 0;
        return isPart && context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == context.Sentence.Index && context.Find(SubjectWords.OfBothSexes, context.AfterNumber, end) >= 0
            && context.Earlier[^1].Subject is { Value: not (Subjects.Civilians or Subjects.Unknown) } whole ? whole : null;
    }

    public static bool HasAnaphor(FigureContext context) => context.Find(SubjectWords.Anaphor, context.AfterNumber, context.Clause.Phrase.End) >= 0 && context.IsElided;

    public static Reading<string>? BesidePartner(FigureContext context, Reading<Measure> measure) =>
        IsFurtherHarm(context) ? context.Earlier[^1].Subject :
        context.ReadingOf(context.Clause.Partner) is { } partner && ((context.IsElided && partner.Subject.Value is not Subjects.Unknown) || partner.Subject.Value is not (Subjects.Civilians or Subjects.Unknown)) ? partner.Subject : null;

    /// <summary>"kills three civilians and injures nine others".</summary>
    public static bool IsFurtherHarm(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == context.Sentence.Index && context.IsElided
        && context.Clause.At(context.Clause.Governor) is { } verb && SubjectWords.Killing.Contains(context.Tokens[verb.Head]) && context.Clause.Governor > 1
        && context.Clause.Sentence[context.Clause.Governor - 1].Kind == ChunkKind.Coordinator;

    /// <summary>"killed 50 and wounded 47 North Korean soldiers".</summary>
    public static Reading<string>? SharedNoun(FigureContext context, Reading<Measure> measure)
    {
        var (chunks, self) = (context.Clause.Sentence, context.Clause.Self);
        return context.IsElided && self + 3 < chunks.Length && chunks[self + 1].Kind == ChunkKind.Coordinator && chunks[self + 2].Kind == ChunkKind.Verb && chunks[self + 3].Kind == ChunkKind.Figure
            ? context.Take(Nations.LastIn(context.Tokens, chunks[self + 3].Start, chunks[self + 3].End)) : null;
    }

    public static Reading<string>? ArmedGroup(FigureContext context, Reading<Measure> measure)
    {
        var at = context.Find(PeopleNouns.ArmedGroups, context.AfterNumber, context.Clause.Phrase.End);
        return at >= 0 ? new(Subjects.Other, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"200 prisoners of war from 40 countries".</summary>
    public static Reading<string>? FromManyCountries(FigureContext context, Reading<Measure> measure)
    {
        const int Farthest = 6;
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + Farthest);
        for (var at = context.AfterNumber; at + 2 < end; at++)
        {
            if (SubjectWords.FromOrOf.Contains(context.Tokens[at]) && context.Tokens[at + 1].Kind == TokenKind.Number && context.Find(SubjectWords.Countries, at + 2, Math.Min(end, at + 4)) is >= 0 and var countries)
            {
                return new(Subjects.Other, "", context.SpanOf(at, countries + 1));
            }
        }

        return null;
    }

    /// <summary>"1,009 persons, whom Moscow states to be Ukrainian service members": who they were.</summary>
    public static Reading<string>? SaidToBe(FigureContext context, Reading<Measure> measure)
    {
        const int Farthest = 16;
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + Farthest);
        for (var at = context.Clause.Phrase.End; at + 3 < end && PeopleNouns.IsCivilian(context); at++)
        {
            if (SubjectWords.ToBe.LengthAt(context.Tokens, at) is > 0 and var length && Nations.At(context.Tokens, at + length) is { } nation && nation.End < end && PeopleNouns.Soldiers.Contains(context.Tokens[nation.End]))
            {
                return context.Take(nation);
            }
        }

        return null;
    }

    /// <summary>"3,000 troops from North Korea".</summary>
    public static Reading<string>? NationAfter(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        return clause.Self + 2 < clause.Sentence.Length && clause.Sentence[clause.Self + 1].Kind == ChunkKind.Preposition && SubjectWords.FromOrOf.Contains(context.Tokens[clause.Sentence[clause.Self + 1].Head])
            ? context.Take(Nations.FirstFrom(context.Tokens, clause.Sentence[clause.Self + 2].Start, clause.Sentence[clause.Self + 2].End)) : null;
    }
}
