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

    static readonly (string Name, Func<FigureContext, Measure, Reading<string>?> Rule)[] Rules =
    [
        ("nation in its phrase", NationInPhrase),
        ("civilians by their noun", CivilianNoun),
        ("part of the number before", PartOfPartner),
        ("nation in its event or quantity", NationOfQuantity),
        ("of its own people", OwnPeople),
        ("beside the number before", BesidePartner),
        ("nation of its verb's subject", NationOfAgent),
        ("armed group by its noun", ArmedGroup),
        ("nation after it", NationAfter),
        ("nation named before it", NationBefore),
        ("goes on from the figure before", GoesOn),
        ("what the text is about", Focus),
    ];

    public static Reading<string> Read(FigureContext context, Measure measure)
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

    static Reading<string>? NationInPhrase(FigureContext context, Measure measure)
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

    static Reading<string>? CivilianNoun(FigureContext context, Measure measure)
    {
        var phrase = context.Clause.Phrase;
        var at = context.Find(PeopleNouns.Civilians, context.AfterNumber, phrase.End);
        return at >= 0 && !IsElided(context) ? new(Subjects.Civilians, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"17 others": the noun was said before.</summary>
    static bool IsElided(FigureContext context) =>
        context.Clause.Phrase.Head < context.AfterNumber || WordClasses.Has(context.Tokens[context.Clause.Phrase.Head], WordClass.Pronoun | WordClass.Quantifier);

    static Reading<string>? PartOfPartner(FigureContext context, Measure measure) =>
        context.Clause.Role == FigureRole.Part || HasAnaphor(context) ? BesidePartner(context, measure) : null;

    static bool HasAnaphor(FigureContext context) => context.Find(Anaphor, context.AfterNumber, context.Clause.Phrase.End) >= 0 && IsElided(context);

    static Reading<string>? NationOfQuantity(FigureContext context, Measure measure)
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
    static Reading<string>? OwnPeople(FigureContext context, Measure measure)
    {
        var phrase = context.Clause.Phrase;
        if (context.Find(Own, phrase.Start, phrase.End) < 0)
        {
            return null;
        }

        return Take(context, Nations.LastIn(context.Tokens, context.Sentence.FirstToken, phrase.Start));
    }

    /// <summary>"Russia lost N", "North Korea sent N": its own people, unless the verb does them harm.</summary>
    static Reading<string>? NationOfAgent(FigureContext context, Measure measure)
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
                return Killing.Contains(context.Tokens[verb.Head]) ? new(Opponent(nation.Subject, context.Focus.Subject), "", context.SpanOf(nation.Start, nation.End)) : Take(context, nation);
            }
        }

        return null;
    }

    static string Opponent(string agent, string? focus) => agent switch
    {
        Subjects.Ukraine => focus is not null and not Subjects.Ukraine ? focus : Subjects.Russia,
        Subjects.Russia => Subjects.Ukraine,
        Subjects.NorthKorea => Subjects.Ukraine,
        _ => Subjects.Other,
    };

    static Reading<string>? ArmedGroup(FigureContext context, Measure measure)
    {
        var at = context.Find(PeopleNouns.ArmedGroups, context.AfterNumber, context.Clause.Phrase.End);
        return at >= 0 ? new(Subjects.Other, "", context.Tokens[at].Span) : null;
    }

    static Reading<string>? BesidePartner(FigureContext context, Measure measure) =>
        context.ReadingOf(context.Clause.Partner) is { } partner && (IsElided(context) || partner.Subject.Value is not Subjects.Civilians) ? partner.Subject : null;

    /// <summary>"3,000 troops from North Korea".</summary>
    static Reading<string>? NationAfter(FigureContext context, Measure measure)
    {
        var clause = context.Clause;
        return clause.Self + 2 < clause.Sentence.Length && clause.Sentence[clause.Self + 1].Kind == ChunkKind.Preposition && FromOrOf.Contains(context.Tokens[clause.Sentence[clause.Self + 1].Head])
            ? Take(context, Nations.LastIn(context.Tokens, clause.Sentence[clause.Self + 2].Start, clause.Sentence[clause.Self + 2].End)) : null;
    }

    static readonly WordList FromOrOf = Vocabulary.Words("origin");

    /// <summary>The nearest nation before it in the sentence that is neither who says it nor where it is.</summary>
    static Reading<string>? NationBefore(FigureContext context, Measure measure)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self - 1; i >= Math.Max(0, context.Clause.Self - 12); i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun && !IsSpeaker(context, i) && !IsPlace(context, i) && Nations.LastIn(context.Tokens, chunks[i].Start, chunks[i].End) is { } nation)
            {
                return Take(context, nation);
            }
        }

        return null;
    }

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

    static Reading<string>? GoesOn(FigureContext context, Measure measure) =>
        context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph && IsElided(context) ? context.Earlier[^1].Subject : null;

    static Reading<string>? Focus(FigureContext context, Measure measure) => context.Focus.Subject is { } subject ? new(subject, "") : null;
}
