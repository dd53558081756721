using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What a figure counts, decided by the words of its own clause; the first rule that knows wins.</summary>
internal static class MeasureRules
{
    static readonly WordList Homeward = Vocabulary.Words("homeward");
    static readonly WordList Hospital = Vocabulary.Words("hospital");
    static readonly WordList Ahead = Vocabulary.Words("ahead");
    static readonly WordList OutOfTheFight = Vocabulary.Words("out of the fight");
    static readonly WordList Graves = Vocabulary.Words("grave");
    static readonly int There = Vocabulary.IdOf("there");
    static readonly WordList CalledUp = Vocabulary.Words("called up");
    static readonly WordList StrengthWords = Vocabulary.Words("strength word");
    static readonly WordList Lives = Vocabulary.Words("lives");
    static readonly WordList Custody = Vocabulary.Words("custody");
    static readonly WordList Lose = Vocabulary.Words("lose verb");
    static readonly WordList StrengthVerbs = Vocabulary.Words("strength verb");

    static readonly (string Name, Func<FigureContext, Reading<Measure>?> Rule)[] Rules =
    [
        ("sent home, exchanged, evacuated", Fate),
        ("the noun that is counted", CountedNoun),
        ("a state directly after it", StateBeside),
        ("standing size of a force", Strength),
        ("subject of its verb", SubjectOfVerb),
        ("object of its verb", ObjectOfVerb),
        ("force by its noun", ForceByNoun),
        ("participle directly after it", ParticipleBeside),
        ("verb of its relative clause", RelativeVerb),
        ("in the event of a noun", EventNoun),
        ("whose deaths, whose capture", WhoseDeaths),
        ("value of a named quantity", NamedQuantity),
        ("part of the number before, or beside it", Partner),
        ("verb before its preposition", ObliqueVerb),
        ("quantity named before it", Heading),
        ("other people by their noun", OtherPeople),
        ("harm named before it in its sentence", HarmBefore),
        ("the same number as before", SameNumber),
        ("question before it", QuestionBefore),
        ("goes on from the figure before", GoesOn),
    ];

    public static Reading<Measure> Read(FigureContext context)
    {
        foreach (var (name, rule) in Rules)
        {
            if (rule(context) is { } reading)
            {
                return reading with { Rule = reading.Rule.Length > 0 ? $"{name}: {reading.Rule}" : name };
            }
        }

        return context.Clause.Role != FigureRole.Subject && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph && context.Earlier[^1].Measure.Value is Measure.Killed or Measure.Casualties
            ? context.Earlier[^1].Measure with { Rule = "as the figure before" }
            : new Reading<Measure>(IsSoldiers(context) ? Measure.Deployed : Measure.Other, "no verb says more");
    }

    static bool IsSoldiers(FigureContext context) => !PeopleNouns.IsCivilian(context);

    static Reading<Measure> Decide(FigureContext context, Measure measure, Chunk chunk) => new(measure, "", context.SpanOf(chunk));

    static Reading<Measure>? Fate(FigureContext context)
    {
        var verb = context.Clause.Role switch
        {
            FigureRole.Subject => context.Clause.At(context.Clause.Predicate),
            FigureRole.Object => context.Clause.At(context.Clause.Governor),
            _ => null,
        };
        if (verb is { } found && OfVerb(context, found, context.Clause.Role == FigureRole.Object) is Measure.Other)
        {
            return Decide(context, Measure.Other, found);
        }

        return context.Clause.Role == FigureRole.Event && context.Clause.At(context.Clause.Event) is { } noun
            && PredicateTable.Of(context.Tokens[noun.Head], PredicateRole.Event) is Measure.Other ? Decide(context, Measure.Other, noun) : null;
    }

    static Reading<Measure>? CountedNoun(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        for (var at = phrase.End - 1; at >= context.AfterNumber; at--)
        {
            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is { } measure and not (Measure.Other or Measure.Captured))
            {
                return new(measure, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    /// <summary>"the 10,800-man contingent".</summary>
    static Reading<Measure>? ForceByNoun(FigureContext context)
    {
        var head = context.Clause.Phrase.Head;
        return head >= context.AfterNumber && PredicateTable.Of(context.Tokens[head], PredicateRole.Event) is Measure.Deployed ? new(Measure.Deployed, "", context.Tokens[head].Span) : null;
    }

    /// <summary>Prisoners, refugees, patients: what befell them goes before what they are.</summary>
    static Reading<Measure>? OtherPeople(FigureContext context)
    {
        for (var at = context.Clause.Phrase.End - 1; at >= context.AfterNumber; at--)
        {
            var token = context.Tokens[at];
            if ((PredicateTable.Of(token, PredicateRole.Head) ?? (WordClasses.Has(token, WordClass.Participle) ? PredicateTable.Of(token, PredicateRole.Object) : null)) is { } measure)
            {
                return new(measure, "", token.Span);
            }
        }

        return null;
    }

    /// <summary>"How many have died?" asks for the measure of the answer.</summary>
    static Reading<Measure>? QuestionBefore(FigureContext context)
    {
        for (var i = context.Sentence.Index - 1; i >= Math.Max(0, context.Sentence.Index - 2); i--)
        {
            var question = context.Text.Sentences[i];
            if (!context.Passage.Article.Text.AsSpan(question.Span.Start, question.Span.Length).EndsWith("?"))
            {
                continue;
            }

            for (var at = question.EndToken - 1; at >= Math.Max(question.FirstToken, question.EndToken - 40); at--)
            {
                var token = context.Tokens[at];
                if ((PredicateTable.Of(token, PredicateRole.State) ?? PredicateTable.Of(token, PredicateRole.Subject) ?? PredicateTable.Of(token, PredicateRole.Object) ?? PredicateTable.Of(token, PredicateRole.Event)) is { } measure and not Measure.Other)
                {
                    return new(measure, "", token.Span);
                }
            }
        }

        return null;
    }

    static Reading<Measure>? StateBeside(FigureContext context)
    {
        if (context.Clause.At(context.Clause.Adjacent) is not { } verb)
        {
            return WithWounds(context);
        }

        if (verb.Is(VerbTraits.KilledAndWounded))
        {
            return Decide(context, Measure.Casualties, verb);
        }

        var governed = context.Clause.Role == FigureRole.Object && !verb.Is(VerbTraits.State) && context.Clause.At(context.Clause.Governor) is { } governor
            && OfVerb(context, governor, true) is not (null or Measure.Deployed or Measure.Planned);
        var takes = !governed && (context.Clause.Role != FigureRole.Subject || context.Clause.Predicate < 0);
        var measure = PredicateTable.Of(context.Tokens[verb.Head], PredicateRole.State);
        return takes && verb.Is(VerbTraits.Passive) && measure is { } found && found != Measure.Deployed ? Decide(context, found, verb) : null;
    }

    /// <summary>"212 with gunshot or blast injuries", "1,050 in body bags".</summary>
    static Reading<Measure>? WithWounds(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Self + 1 >= clause.Sentence.Length || clause.Sentence[clause.Self + 1].Kind != ChunkKind.Preposition)
        {
            return null;
        }

        for (var at = clause.Sentence[clause.Self + 1].End; at < Math.Min(context.Sentence.EndToken, clause.Phrase.End + 6); at++)
        {
            if (Graves.Contains(context.Tokens[at]))
            {
                return new(Measure.Killed, "", context.Tokens[at].Span);
            }

            if (PredicateTable.Of(context.Tokens[at], PredicateRole.Head) is Measure.Wounded)
            {
                return new(Measure.Wounded, "", context.Tokens[at].Span);
            }

            if (WordClasses.Has(context.Tokens[at], WordClass.Auxiliary))
            {
                return null;
            }
        }

        return null;
    }

    static Reading<Measure>? SubjectOfVerb(FigureContext context) =>
        context.Clause.Role == FigureRole.Subject && context.Clause.At(context.Clause.Predicate) is { } verb && OfVerb(context, verb, false) is { } measure
            ? Decide(context, JoinsOther(context, measure) ? Measure.Casualties : measure, verb) : null;

    /// <summary>"fell or were hurt": two verbs, one figure.</summary>
    static bool JoinsOther(FigureContext context, Measure measure)
    {
        var joint = context.Clause.Predicate + 1;
        return measure is Measure.Killed or Measure.Wounded && joint + 1 < context.Clause.Sentence.Length && context.Clause.Sentence[joint].Kind == ChunkKind.Coordinator
            && context.Clause.Sentence[joint + 1] is { Kind: ChunkKind.Verb } second && OfVerb(context, second, false) is Measure.Killed or Measure.Wounded;
    }

    static Reading<Measure>? ObjectOfVerb(FigureContext context) =>
        context.Clause.Role == FigureRole.Object && context.Clause.At(context.Clause.Governor) is { } verb && OfVerb(context, verb, true) is { } measure
            ? Decide(context, measure, verb) : null;

    static Reading<Measure>? ParticipleBeside(FigureContext context) =>
        context.Clause.At(context.Clause.Adjacent) is { } verb && OfVerb(context, verb, false) is { } measure ? Decide(context, measure, verb) : null;

    static Reading<Measure>? RelativeVerb(FigureContext context) =>
        context.Clause.At(context.Clause.Relative) is { } verb && OfVerb(context, verb, false) is { } measure ? Decide(context, measure, verb) : null;

    static Reading<Measure>? EventNoun(FigureContext context) =>
        context.Clause.At(context.Clause.Event) is { } noun && NounMeasure(context, noun) is { } measure
            ? Decide(context, measure == Measure.Deployed && LiesAhead(context, noun) ? Measure.Planned : measure, noun) : null;

    /// <summary>"a possible dispatch of N", "preparing the departure of N".</summary>
    static bool LiesAhead(FigureContext context, Chunk noun) =>
        context.Find(Ahead, noun.Start, noun.End) >= 0
        || (context.Clause.At(context.Clause.Governor) is { } verb && (verb.Is(VerbTraits.Future) || PredicateTable.Of(context.Tokens[verb.Head], PredicateRole.Object) is Measure.Planned));

    static Measure? NounMeasure(FigureContext context, Chunk noun)
    {
        for (var at = noun.End - 1; at >= noun.Start; at--)
        {
            if ((PredicateTable.Of(context.Tokens[at], PredicateRole.Event) ?? PredicateTable.Of(context.Tokens[at], PredicateRole.Head)) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    static Reading<Measure>? Strength(FigureContext context)
    {
        var clause = context.Clause;
        var verb = clause.At(clause.Role == FigureRole.Subject ? clause.Predicate : clause.Governor);
        if (verb is { } found && !StrengthVerbs.Contains(context.Tokens[found.Head]) && OfVerb(context, found, clause.Role != FigureRole.Subject) is not null)
        {
            return null;
        }

        var phrase = clause.Phrase;
        var at = context.Find(StrengthWords, phrase.Start, phrase.End);
        at = at < 0 && clause.At(clause.Event) is { } noun ? context.Find(StrengthWords, noun.Start, noun.End) : at;
        return at >= 0 ? new(Measure.Strength, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"the toll rose to 19", "put Russian losses at 3,000": the words between the verb's ends tell.</summary>
    static Reading<Measure>? NamedQuantity(FigureContext context)
    {
        var clause = context.Clause;
        if (clause.Role is not (FigureRole.Value or FigureRole.Oblique or FigureRole.Object or FigureRole.Event) || clause.Governor < 0)
        {
            return null;
        }

        for (var i = clause.Self - 1; i >= Math.Max(0, clause.Self - 14); i--)
        {
            var chunk = clause.Sentence[i];
            if (i == clause.Governor && !chunk.Is(VerbTraits.Passive) && Reckoning.Contains(context.Tokens[chunk.Head]))
            {
                // before it stands who reckons
                return null;
            }

            if (chunk.Kind == ChunkKind.Noun && !IsAside(context, i) && context.Find(Agencies, chunk.Start, chunk.End) < 0 && NounMeasure(context, chunk) is { } measure && measure != Measure.Other)
            {
                return Decide(context, measure, chunk);
            }

            if (chunk.Kind is ChunkKind.Break or ChunkKind.Figure)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"casualties, including the injured, to 6,050".</summary>
    static bool IsAside(FigureContext context, int chunk) =>
        chunk > 0 && context.Clause.Sentence[chunk - 1].Kind == ChunkKind.Preposition && Including.Contains(context.Tokens[context.Clause.Sentence[chunk - 1].Head]);

    static readonly WordList Including = Vocabulary.Words("clause including");
    static readonly WordList Reckoning = Vocabulary.Words("reckoning verb");
    static readonly WordList Whose = Vocabulary.Words("whose");
    static readonly WordList Agencies = Vocabulary.Words("agency word");

    /// <summary>"nine men whose deaths were acknowledged".</summary>
    static Reading<Measure>? WhoseDeaths(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self + 1; i < Math.Min(clause.Sentence.Length, clause.Self + 7); i++)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind == ChunkKind.Noun && Whose.Contains(context.Tokens[chunk.Start]) && NounMeasure(context, chunk) is { } measure)
            {
                return Decide(context, measure, chunk);
            }
        }

        return null;
    }

    /// <summary>The same number was read before, from better words.</summary>
    static Reading<Measure>? SameNumber(FigureContext context) =>
        context.EarlierMention() is { } earlier ? earlier.Measure with { Rule = "" } : null;

    /// <summary>"a few have died too, the lawmakers mentioned dozens".</summary>
    static Reading<Measure>? HarmBefore(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self - 1; clause.Phrase.Head < 0 && i >= Math.Max(0, clause.Self - 10); i--)
        {
            var chunk = clause.Sentence[i];
            if (chunk.Kind == ChunkKind.Verb && OfVerb(context, chunk, false) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Captured or Measure.Missing))
            {
                return Decide(context, measure, chunk);
            }

            if (chunk.Kind is ChunkKind.Break or ChunkKind.Figure)
            {
                return null;
            }
        }

        return null;
    }

    static Reading<Measure>? Partner(FigureContext context) =>
        context.ReadingOf(context.Clause.Partner) is { } partner ? partner.Measure with { Rule = "" } : null;

    static Reading<Measure>? ObliqueVerb(FigureContext context) =>
        context.Clause.Role is FigureRole.Oblique or FigureRole.Event && context.Clause.At(context.Clause.Governor) is { } verb && OfVerb(context, verb, true) is { } measure
            ? Decide(context, measure, verb) : null;

    /// <summary>In a fragment, the nearest word before or after that names a measure.</summary>
    static Reading<Measure>? Heading(FigureContext context)
    {
        var clause = context.Clause;
        for (var i = clause.Self - 1; clause.Role == FigureRole.Bare && i >= 0 && i >= clause.Self - 10; i--)
        {
            if (clause.Sentence[i].Kind == ChunkKind.Noun && !IsReckoner(context, i) && context.Find(Agencies, clause.Sentence[i].Start, clause.Sentence[i].End) < 0 && NounMeasure(context, clause.Sentence[i]) is { } measure and not Measure.Other)
            {
                return Decide(context, measure, clause.Sentence[i]);
            }
        }

        return null;
    }

    static bool IsReckoner(FigureContext context, int chunk) =>
        chunk + 1 < context.Clause.Sentence.Length && context.Clause.Sentence[chunk + 1] is { Kind: ChunkKind.Verb } verb && Reckoning.Contains(context.Tokens[verb.Head]) && !verb.Is(VerbTraits.Passive);

    static Reading<Measure>? GoesOn(FigureContext context)
    {
        var bare = context.Clause.Phrase.Head < 0;
        return bare && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph ? context.Earlier[^1].Measure with { Rule = "" } : null;
    }

    /// <summary>What a verb group makes of its subject, or of its object.</summary>
    static Measure? OfVerb(FigureContext context, Chunk verb, bool isObject)
    {
        var head = context.Tokens[verb.Head];
        if (verb.Is(VerbTraits.KilledAndWounded))
        {
            return Measure.Casualties;
        }

        if (verb.Is(VerbTraits.Copula))
        {
            return OfCopula(context, verb);
        }

        if (verb.Is(VerbTraits.State))
        {
            return PredicateTable.Of(head, PredicateRole.State);
        }

        var asObject = isObject || verb.Is(VerbTraits.Passive);
        if (Lose.Contains(head))
        {
            return OfLosing(context, verb, asObject);
        }

        var measure = PredicateTable.Of(head, asObject ? PredicateRole.Object : PredicateRole.Subject);
        return measure is { } found ? Adjust(context, verb, found) : null;
    }

    static Measure? OfLosing(FigureContext context, Chunk verb, bool asObject) =>
        context.Find(Lives, verb.End, verb.End + 3) >= 0 ? Measure.Killed
        : !asObject ? null
        : PeopleNouns.IsCivilian(context) ? Measure.Killed : Measure.Casualties;

    static Measure? OfCopula(FigureContext context, Chunk verb) =>
        context.Find(Custody, verb.Head + 1, verb.End + 5) >= 0 ? Measure.Captured
        : context.Find(OutOfTheFight, verb.Head + 1, verb.End + 1) >= 0 ? Measure.Casualties
        : context.Find(Graves, verb.End, verb.End + 4) >= 0 ? Measure.Killed
        : context.Find(Homeward, verb.Head + 1, verb.End + 2) >= 0 ? Measure.Other
        : verb.End < context.Tokens.Length && (WordClasses.Has(context.Tokens[verb.End], WordClass.Preposition) || context.Tokens[verb.End].Word == There) ? verb.Is(VerbTraits.Future) ? Measure.Planned : Measure.Deployed
        : null;

    /// <summary>"flown back" is no deployment, "will be sent" not yet one, "taken to hospital" means wounded.</summary>
    static Measure? Adjust(FigureContext context, Chunk verb, Measure measure)
    {
        if (measure is Measure.Deployed or Measure.Planned)
        {
            var end = Math.Max(verb.End, context.Clause.Role == FigureRole.Object ? context.Clause.Phrase.End : verb.End);
            if (context.Find(Homeward, verb.Start, verb.End + 6) >= 0 || context.Find(Homeward, end, end + 3) >= 0)
            {
                return Measure.Other;
            }

            if (context.Find(Hospital, end, end + 4) >= 0)
            {
                return Measure.Wounded;
            }

            if (PeopleNouns.IsPlainCivilian(context))
            {
                return Measure.Other;
            }

            return verb.Is(VerbTraits.Future) || (verb.Is(VerbTraits.Infinitive) && !verb.Is(VerbTraits.Perfect)) ? Measure.Planned : measure;
        }

        return measure == Measure.Other && verb.Is(VerbTraits.Future) && CalledUp.Contains(context.Tokens[verb.Head]) ? Measure.Planned : measure;
    }
}
