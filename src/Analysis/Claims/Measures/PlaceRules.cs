using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Where the people are, go or fell: the location phrase of the figure's clause, as written, without its article.</summary>
internal static partial class PlaceRules
{
    const int MostChunks = 24;

    static readonly (string Name, Func<FigureContext, Reading<string?>?> Rule)[] Rules =
    [
        ("object of a verb of entering", Entered),
        ("phrase after it in its clause", AfterInClause),
        ("phrase before it", Before),
        ("as the figure beside it", BesideFigure),
        ("phrase later in the sentence", Later),
        ("place named before: there", Anaphoric),
        ("as the figure before: others", AsOthers),
    ];

    const string Scene = "where the short item is set";
    const string Incident = "where the incident before was";
    const string NoneNamed = "none named";

    /// <summary>The rules, those that look at the text before, and the default.</summary>
    public static IEnumerable<string> Names => [.. Rules.Select(rule => rule.Name), Scene, Incident, NoneNamed];

    public static Reading<string?> Read(FigureContext context, Measure measure)
    {
        foreach (var (name, rule) in Rules)
        {
            if (rule(context) is { } reading)
            {
                return reading with { Rule = name };
            }
        }

        if (context.Passage.IsShort && SceneBefore(context) is { } scene)
        {
            return scene with { Rule = Scene };
        }

        if (measure is Measure.Killed or Measure.Wounded or Measure.Casualties && IncidentBefore(context) is { } incident)
        {
            return incident with { Rule = Incident };
        }

        return new Reading<string?>(null, NoneNamed);
    }

    static Reading<string?> Take(FigureContext context, TextSpan span) => new(span.Of(context.Passage.Article.Text), "", span);

    static Reading<string?>? AfterInClause(FigureContext context)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self + 1; i < Math.Min(chunks.Length, context.Clause.Self + MostChunks); i++)
        {
            if (EndsClause(context, i))
            {
                return null;
            }

            if ((PlacePhrase.At(context.Text, chunks, i) ?? (i > context.Clause.Self + 1 ? Struck(context, chunks, i) : null)) is { } span)
            {
                return Take(context, span);
            }
        }

        return null;
    }

    static bool EndsClause(FigureContext context, int at)
    {
        var chunk = context.Clause.Sentence[at];
        return chunk.Kind is ChunkKind.Break or ChunkKind.Subordinator || IsReport(context, chunk)
            || (chunk.Kind == ChunkKind.Verb && chunk.Is(VerbTraits.Finite) && at != context.Clause.Predicate && context.Clause.Role != FigureRole.Bare && at > context.Clause.Predicate + 1 && !FollowsFigure(context, at));
    }

    /// <summary>"… and 13 others are injured in X": the place at the end is for both.</summary>
    static bool FollowsFigure(FigureContext context, int verb)
    {
        for (var i = verb - 1; i > context.Clause.Self && i > verb - 4; i--)
        {
            if (context.Clause.Sentence[i].Kind == ChunkKind.Figure)
            {
                return true;
            }
        }

        return verb > 0 && context.Clause.Sentence[verb - 1].Kind == ChunkKind.Coordinator;
    }

    static bool IsReport(FigureContext context, Chunk chunk) => chunk.Kind == ChunkKind.Verb && WordClasses.Has(context.Tokens[chunk.Head], WordClass.Report) && !chunk.Is(VerbTraits.Passive);

    static Reading<string?>? Before(FigureContext context)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self - 1; i >= Math.Max(0, context.Clause.Self - MostChunks); i--)
        {
            if (IsReport(context, chunks[i]) || chunks[i].Kind is ChunkKind.Break || (chunks[i].Kind == ChunkKind.Subordinator && context.Tokens[chunks[i].Head].Word == That))
            {
                return null;
            }

            if (chunks[i].Kind == ChunkKind.Close)
            {
                i = OpeningOf(chunks, i);
                continue;
            }

            if (Struck(context, chunks, i) is { } struck)
            {
                return Take(context, struck);
            }

            if (PlacePhrase.At(context.Text, chunks, i) is { } span && !IsOfSpeaker(context, i) && !IsOfAgency(context, i))
            {
                return Take(context, Widest(context, chunks, i, span));
            }
        }

        return null;
    }

    /// <summary>"Two explosions hit Kyiv", "gunmen attacked the town of Wisil": the place that was struck.</summary>
    static TextSpan? Struck(FigureContext context, Chunk[] chunks, int at) =>
        chunks[at].Kind == ChunkKind.Verb && !chunks[at].Is(VerbTraits.Passive) && Incidents.Contains(context.Tokens[chunks[at].Head]) && at + 1 < chunks.Length
        && (Nations.At(context.Tokens, chunks[at + 1].Start) is null || Capitals.Contains(context.Tokens[chunks[at + 1].Head])) ? PlacePhrase.Named(context.Text, chunks, at + 1) : null;

    /// <summary>Their names stand for a state too; what is hit is the city.</summary>
    static readonly WordList Capitals = Vocabulary.Words("capital city");

    /// <summary>"near the village of Tassia in Tillabéri Region": of phrases that end together the one that begins first.</summary>
    static TextSpan Widest(FigureContext context, Chunk[] chunks, int at, TextSpan span)
    {
        const int FarthestBack = 6;
        for (var i = at - 1; i >= Math.Max(0, at - FarthestBack); i--)
        {
            if ((PlacePhrase.At(context.Text, chunks, i) ?? (at - i is 2 or 4 ? Struck(context, chunks, i) : null)) is { } wider && wider.End >= span.End)
            {
                return Widest(context, chunks, i, wider);
            }
        }

        return span;
    }

    static int OpeningOf(Chunk[] chunks, int close)
    {
        var at = close;
        while (at > Math.Max(0, close - 8) && chunks[at].Kind != ChunkKind.Open)
        {
            at--;
        }

        return at;
    }

    /// <summary>"In Seoul, the agency said": where it was said.</summary>
    static bool IsOfSpeaker(FigureContext context, int at)
    {
        for (var i = at + 1; i < context.Clause.Self; i++)
        {
            if (context.Clause.Sentence[i].Kind == ChunkKind.Verb)
            {
                return IsReport(context, context.Clause.Sentence[i]);
            }
        }

        return false;
    }

    /// <summary>"Analysts at the institute in Seoul counted".</summary>
    static bool IsOfAgency(FigureContext context, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            if (context.Clause.Sentence[i].Kind == ChunkKind.Noun && Incidents.Contains(context.Tokens[context.Clause.Sentence[i].Head]))
            {
                // "A bomb at the gate of a police headquarters in Jalalabad": what was struck
                return false;
            }
        }

        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            var chunk = context.Clause.Sentence[i];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Comma)
            {
                return false;
            }

            if (chunk.Kind == ChunkKind.Noun && !PeopleNouns.Soldiers.Contains(context.Tokens[chunk.Head]) && context.Find(Agencies, chunk.Start, chunk.End) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    static readonly int That = Vocabulary.IdOf("that");
    static readonly WordList Agencies = Vocabulary.Words("agency word");
    static readonly WordList There = Vocabulary.Words("place there");
    static readonly WordList Region = Vocabulary.Words("place region");
    static readonly WordList Locative = Vocabulary.Words("locative strong");
    static readonly WordList Others = Vocabulary.Words("place others");
    static readonly WordList Entering = Vocabulary.Words("entering verb");

    /// <summary>"4,700 of them had entered Russia".</summary>
    static Reading<string?>? Entered(FigureContext context)
    {
        var clause = context.Clause;
        return clause.At(clause.Predicate) is { } verb && Entering.Contains(context.Tokens[verb.Head]) && clause.Predicate + 1 < clause.Sentence.Length
            && PlacePhrase.Named(context.Text, clause.Sentence, clause.Predicate + 1) is { } span ? Take(context, span) : null;
    }

    static Reading<string?>? BesideFigure(FigureContext context)
    {
        var last = context.Earlier.Count - 1;
        return last >= 0 && context.EarlierSentences[last].Index == context.Sentence.Index && context.Earlier[last].Place.Value is not null ? context.Earlier[last].Place : null;
    }

    static readonly WordList Incidents = Vocabulary.Words("incident word");

    static Reading<string?>? Later(FigureContext context)
    {
        var chunks = context.Clause.Sentence;
        for (var i = context.Clause.Self + 1; i < Math.Min(chunks.Length, context.Clause.Self + MostChunks); i++)
        {
            if (IsReport(context, chunks[i]) || chunks[i].Kind is ChunkKind.Break)
            {
                return null;
            }

            if ((PlacePhrase.At(context.Text, chunks, i) ?? Struck(context, chunks, i)) is { } span)
            {
                return Take(context, span);
            }
        }

        return null;
    }
}
