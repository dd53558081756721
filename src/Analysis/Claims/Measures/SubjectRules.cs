using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people a figure counts; the first rule that knows wins.</summary>
internal static class SubjectRules
{
    static readonly WordList Own = Vocabulary.Words("own");
    static readonly WordList Enemy = Vocabulary.Words("enemy word");
    static readonly WordList Anaphor = Vocabulary.Words("anaphor");
    static readonly WordList Killing = Vocabulary.Words("killed when object", "wounded when object", "captured when object");

    static readonly (string Name, Func<FigureContext, Reading<Measure>, Reading<string>?> Rule)[] Rules =
    [
        ("nation in its phrase", NationInPhrase),
        ("civilians by their noun", CivilianNoun),
        ("part of the number before", PartOfPartner),
        ("nation in its event or quantity", NationOfQuantity),
        ("on each side", EachSide),
        ("nation in the words of its measure", NationOfMeasure),
        ("of its own people", OwnPeople),
        ("beside the number before", BesidePartner),
        ("held by the other side", HeldByOther),
        ("its speaker's own people", SpeakersOwn),
        ("nation of its verb's subject", NationOfAgent),
        ("armed group by its noun", ArmedGroup),
        ("nation after it", NationAfter),
        ("come home to their country", HomeCountry),
        ("as the figure before in its sentence", SameSentence),
        ("nation named before it", NationBefore),
        ("goes on from the figure before", GoesOn),
        ("country that the sentence opens with", OpeningCountry),
        ("as the same number before", EarlierMention),
        ("the South counts the North's soldiers", SeoulCounts),
        ("what the text is about", Focus),
        ("who reports it", Reporter),
    ];

    public static Reading<string> Read(FigureContext context, Reading<Measure> measure)
    {
        foreach (var (name, rule) in Rules)
        {
            if (rule(context, measure) is { } reading)
            {
                return reading with { Rule = name };
            }
        }

        return new Reading<string>(Subjects.Unknown, "nobody named");
    }

    static Reading<string>? Take(FigureContext context, NationMention? nation) =>
        nation is { } found ? new(found.Subject, "", context.SpanOf(found.Start, found.End)) : null;

    static Reading<string>? NationInPhrase(FigureContext context, Reading<Measure> measure)
    {
        var phrase = context.Clause.Phrase;
        var at = context.Find(Enemy, phrase.Start, phrase.End);
        if (at >= 0)
        {
            return new(Subjects.Russia, "", context.Tokens[at].Span);
        }

        var named = Take(context, Nations.LastIn(context.Tokens, phrase.Start, phrase.End));
        return named is not null && PeopleNouns.IsCivilian(context) ? new(Subjects.Civilians, "", named.Value.Evidence) : named;
    }

    static Reading<string>? CivilianNoun(FigureContext context, Reading<Measure> measure)
    {
        var phrase = context.Clause.Phrase;
        var at = context.Find(PeopleNouns.Civilians, context.AfterNumber, phrase.End);
        return at >= 0 && !IsElided(context) ? new(Subjects.Civilians, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"17 others": the noun was said before.</summary>
    static bool IsElided(FigureContext context) =>
        context.Clause.Phrase.Head < context.AfterNumber || WordClasses.Has(context.Tokens[context.Clause.Phrase.Head], WordClass.Pronoun | WordClass.Quantifier) || Elided.Contains(context.Tokens[context.Clause.Phrase.Head]);

    static readonly WordList Elided = Vocabulary.Words("elided head");
    static readonly WordList Reckoning = Vocabulary.Words("reckoning verb");
    static readonly WordList Each = Vocabulary.Words("each side");

    /// <summary>"the sides freed 1,200 prisoners each": of both.</summary>
    static Reading<string>? EachSide(FigureContext context, Reading<Measure> measure) =>
        context.Find(Each, context.AfterNumber, Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 3)) is >= 0 and var at ? new(Subjects.Other, "", context.Tokens[at].Span) : null;

    /// <summary>"Russian losses, says Kyiv: 1,390".</summary>
    static Reading<string>? NationOfMeasure(FigureContext context, Reading<Measure> measure) =>
        measure.Evidence is { } words && words.End <= context.Figure.Span.Start && words.Start >= context.Sentence.Span.Start && context.Clause.Role != FigureRole.Subject
            ? Take(context, Nations.LastIn(context.Tokens, context.Text.TokenAt(words.Start), context.Text.TokenAt(words.End))) : null;

    static Reading<string>? PartOfPartner(FigureContext context, Reading<Measure> measure) =>
        context.Clause.Role == FigureRole.Part || HasAnaphor(context) ? BesidePartner(context, measure) : null;

    static bool HasAnaphor(FigureContext context) => context.Find(Anaphor, context.AfterNumber, context.Clause.Phrase.End) >= 0 && IsElided(context);

    static Reading<string>? NationOfQuantity(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        if (clause.Role is not (FigureRole.Value or FigureRole.Event or FigureRole.Oblique or FigureRole.Object))
        {
            return null;
        }

        var from = clause.Event >= 0 ? clause.Event : clause.Self;
        for (var i = from; i >= Math.Max(0, from - 4); i--)
        {
            var chunk = clause.Sentence[i];
            if (i == clause.Governor && !chunk.Is(VerbTraits.Passive) && Reckoning.Contains(context.Tokens[chunk.Head]))
            {
                return null;
            }

            if (chunk.Kind == ChunkKind.Noun && HasMeasure(context, chunk) && Nations.LastIn(context.Tokens, chunk.Start, chunk.End) is { } nation)
            {
                return Take(context, nation);
            }
        }

        return null;
    }

    static bool HasMeasure(FigureContext context, Chunk chunk) =>
        PredicateTable.Of(context.Tokens[chunk.Head], PredicateRole.Event) is not null || PredicateTable.Of(context.Tokens[chunk.Head], PredicateRole.Head) is not null;

    /// <summary>"its soldiers", "five of ours": the nation that the sentence speaks of first.</summary>
    static Reading<string>? OwnPeople(FigureContext context, Reading<Measure> measure)
    {
        var phrase = context.Clause.Phrase;
        if (context.Find(Own, phrase.Start, phrase.End) < 0)
        {
            return null;
        }

        return Take(context, Nations.LastIn(context.Tokens, context.Sentence.FirstToken, phrase.Start));
    }

    /// <summary>"Russia lost N", "North Korea sent N": its own people, unless the verb does them harm.</summary>
    static Reading<string>? NationOfAgent(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        if (clause.Role != FigureRole.Object || clause.At(clause.Governor) is not { } verb || verb.Is(VerbTraits.Passive))
        {
            return null;
        }

        for (var i = clause.Governor - 1; i >= Math.Max(0, clause.Governor - 8); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind is ChunkKind.Break or ChunkKind.Subordinator)
            {
                return null;
            }

            if (chunk.Kind == ChunkKind.Noun && !IsPlace(context, i) && !(i > 0 && clause.Sentence[i - 1].Kind == ChunkKind.Comma && clause.Sentence[i + 1].Kind == ChunkKind.Comma) && !WordClasses.Has(context.Tokens[verb.Head], WordClass.Report) && Nations.LastIn(context.Tokens, chunk.Start, chunk.End) is { } nation)
            {
                if (context.Find(Agencies, chunk.Start, chunk.End) >= 0 && measure.Value == Measure.Planned)
                {
                    return null;
                }

                if (i > 1 && clause.Sentence[i - 1].Kind == ChunkKind.Coordinator && Nations.LastIn(context.Tokens, clause.Sentence[i - 2].Start, clause.Sentence[i - 2].End) is not null)
                {
                    return new(Subjects.Other, "", context.SpanOf(clause.Sentence[i - 2].Start, chunk.End));
                }

                return Killing.Contains(context.Tokens[verb.Head]) || measure.Value == Measure.Captured ? new(Opponent(nation.Subject, context.Focus.Subject), "", context.SpanOf(nation.Start, nation.End)) : Take(context, nation);
            }
        }

        return null;
    }

    static readonly WordList Homeward = Vocabulary.Words("homeward");
    static readonly WordList Returning = Vocabulary.Words("returning");

    /// <summary>"185 soldiers came back to Ukraine".</summary>
    static Reading<string>? HomeCountry(FigureContext context, Reading<Measure> measure)
    {
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 14);
        if (measure.Value != Measure.Other || (context.Find(Homeward, context.Clause.Phrase.End, end) is var at && at < 0 && (at = context.Find(Returning, context.Clause.Phrase.End, end)) < 0))
        {
            return null;
        }

        return at + 2 < end && WordClasses.Has(context.Tokens[at + 1], WordClass.To) ? Take(context, Nations.At(context.Tokens, at + 2)) : null;
    }

    static readonly WordList Custody = Vocabulary.Words("custody");

    /// <summary>"thousands are still held in Russian detention".</summary>
    static Reading<string>? HeldByOther(FigureContext context, Reading<Measure> measure)
    {
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + 12);
        return context.Find(Custody, context.Clause.Phrase.End, end) is > 0 and var at && Nations.LastIn(context.Tokens, at - 2, at) is { } holder
            ? new(Opponent(holder.Subject, context.Focus.Subject), "", context.SpanOf(holder.Start, at + 1)) : null;
    }

    /// <summary>"His own company lost nine": the nation named last before the one who speaks.</summary>
    static Reading<string>? SpeakersOwn(FigureContext context, Reading<Measure> measure)
    {
        const int MostTokensBack = 100;
        var clause = context.Clause;
        if (clause.Role != FigureRole.Object || clause.Governor < 1 || clause.Sentence[clause.Governor - 1] is not { Kind: ChunkKind.Noun } agent || context.Find(Own, agent.Start, agent.End) < 0)
        {
            return null;
        }

        return Take(context, Nations.LastIn(context.Tokens, agent.Start - MostTokensBack, agent.Start));
    }

    static string Opponent(string agent, string? focus) => agent switch
    {
        Subjects.Ukraine => focus is not null and not Subjects.Ukraine ? focus : Subjects.Russia,
        Subjects.Russia => Subjects.Ukraine,
        Subjects.NorthKorea when focus is Subjects.Ukraine => Subjects.Ukraine,
        _ => Subjects.Other,
    };

    static Reading<string>? ArmedGroup(FigureContext context, Reading<Measure> measure)
    {
        var at = context.Find(PeopleNouns.ArmedGroups, context.AfterNumber, context.Clause.Phrase.End);
        return at >= 0 ? new(Subjects.Other, "", context.Tokens[at].Span) : null;
    }

    static Reading<string>? BesidePartner(FigureContext context, Reading<Measure> measure) =>
        IsFurtherHarm(context) ? context.Earlier[^1].Subject :
        context.ReadingOf(context.Clause.Partner) is { } partner && (IsElided(context) || partner.Subject.Value is not Subjects.Civilians) ? partner.Subject : null;

    /// <summary>"kills three civilians and injures nine others".</summary>
    static bool IsFurtherHarm(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == context.Sentence.Index && IsElided(context)
        && context.Clause.At(context.Clause.Governor) is { } verb && Killing.Contains(context.Tokens[verb.Head]) && context.Clause.Governor > 1
        && context.Clause.Sentence[context.Clause.Governor - 1].Kind == ChunkKind.Coordinator;

    /// <summary>"3,000 troops from North Korea".</summary>
    static Reading<string>? NationAfter(FigureContext context, Reading<Measure> measure)
    {
        var clause = context.Clause;
        return clause.Self + 2 < clause.Sentence.Length && clause.Sentence[clause.Self + 1].Kind == ChunkKind.Preposition && FromOrOf.Contains(context.Tokens[clause.Sentence[clause.Self + 1].Head])
            ? Take(context, Nations.LastIn(context.Tokens, clause.Sentence[clause.Self + 2].Start, clause.Sentence[clause.Self + 2].End)) : null;
    }

    static readonly WordList FromOrOf = Vocabulary.Words("origin");

    /// <summary>The nearest nation before it in the sentence that is neither who says it nor where it is.</summary>
    static Reading<string>? NationBefore(FigureContext context, Reading<Measure> measure)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self - 1; i >= Math.Max(0, context.Clause.Self - 12); i--)
        {
            if (chunks[i].Kind == ChunkKind.Break || (chunks[i].Kind == ChunkKind.Subordinator && context.Tokens[chunks[i].Head].Word == That))
            {
                return null;
            }

            if (chunks[i].Kind == ChunkKind.Noun && !IsSpeaker(context, i) && (!IsPlace(context, i) || measure.Value == Measure.Strength) && Nations.LastIn(context.Tokens, chunks[i].Start, chunks[i].End) is { } nation)
            {
                return Take(context, nation);
            }
        }

        return null;
    }

    static readonly int That = Vocabulary.IdOf("that");
    static readonly WordList Agencies = Vocabulary.Words("agency word");
    static readonly WordList Locative = Vocabulary.Words("locative");

    static bool IsSpeaker(FigureContext context, int chunk)
    {
        var chunks = context.Clause.Sentence;
        for (var i = chunk; i < Math.Min(chunks.Length, chunk + 6); i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && context.Find(Agencies, chunks[i].Start, chunks[i].End) >= 0)
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

    static bool IsPlace(FigureContext context, int chunk) =>
        chunk > 0 && context.Clause.Sentence[chunk - 1].Kind == ChunkKind.Preposition && Locative.Contains(context.Tokens[context.Clause.Sentence[chunk - 1].Head]);

    static Reading<string>? GoesOn(FigureContext context, Reading<Measure> measure) =>
        context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph && (IsElided(context) || IsSameKind(context)) ? context.Earlier[^1].Subject : null;

    /// <summary>Soldiers after soldiers: "10,300 North Korean troops … while 1,000 sappers".</summary>
    static Reading<string>? SameSentence(FigureContext context, Reading<Measure> measure) =>
        context.Earlier.Count > 0 && context.EarlierSentences[^1].Index == context.Sentence.Index && context.Clause.Role != FigureRole.Object && IsSameKind(context) && !NamesSpeakerBetween(context) ? context.Earlier[^1].Subject : null;

    /// <summary>A nation stands between, other than behind a preposition ("the border with Ukraine").</summary>
    static bool NamesSpeakerBetween(FigureContext context)
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

    static bool IsSameKind(FigureContext context) =>
        context.Earlier[^1].Subject.Value is not (Subjects.Civilians or Subjects.Other or Subjects.Unknown) && (IsElided(context) || context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0);

    static Reading<string>? EarlierMention(FigureContext context, Reading<Measure> measure) => context.EarlierMention()?.Subject;

    static readonly WordList Southern = Vocabulary.Words("southern speaker");

    /// <summary>"The NIS put the dead at 600": where Seoul's services give a number of soldiers without a nation, they are the North's.</summary>
    static Reading<string>? SeoulCounts(FigureContext context, Reading<Measure> measure)
    {
        var at = context.Find(Southern, context.Sentence.FirstToken, Math.Min(context.Sentence.EndToken, context.Sentence.FirstToken + 80));
        return at >= 0 && context.Tokens[at].IsCapital && (IsElided(context) || context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0)
            ? new(Subjects.NorthKorea, "", context.Tokens[at].Span) : null;
    }


    /// <summary>"In Russia, 160,000 conscripts are to be drafted".</summary>
    static Reading<string>? OpeningCountry(FigureContext context, Reading<Measure> measure)
    {
        var first = context.Sentence.FirstToken;
        return first + 2 < context.Tokens.Length && WordClasses.Has(context.Tokens[first], WordClass.Preposition) && Nations.At(context.Tokens, first + 1) is { } nation
            && nation.End < context.Tokens.Length && context.Tokens[nation.End].Kind == TokenKind.Sign ? Take(context, nation) : null;
    }

    /// <summary>Where nobody else is named, an army that reports losses reports its own: "Ukraine confirms that 70 troops were killed".</summary>
    static Reading<string>? Reporter(FigureContext context, Reading<Measure> measure) =>
        context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0 ? Take(context, Nations.LastIn(context.Tokens, context.Sentence.FirstToken, context.Clause.Phrase.Start)) : null;

    static Reading<string>? Focus(FigureContext context, Reading<Measure> measure) => context.Focus.Subject is { } subject ? new(subject, "") : null;
}
