using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <content>What a verb makes of its subject or object, by its own words and those behind it.</content>
internal static partial class VerbMeasures
{
    static readonly WordList Offering = Vocabulary.Words("offering verb");
    static readonly WordList Adding = Vocabulary.Words("adding verb");
    static readonly WordList Stranding = Vocabulary.Words("stranding verb");
    static readonly WordList Coming = Vocabulary.Words("coming verb");
    static readonly WordList Present = Vocabulary.Words("present be");

    /// <summary>What a verb group makes of its subject, or of its object.</summary>
    public static Measure? OfVerb(FigureContext context, Chunk verb, bool isObject)
    {
        var head = context.Tokens[verb.Head];
        if (verb.Is(VerbTraits.KilledAndWounded))
        {
            return Measure.Casualties;
        }

        if (IdiomMeasures.Of(context, verb, isObject) is { } idiom)
        {
            return idiom;
        }

        if (verb.Is(VerbTraits.Copula))
        {
            return OfCopula(context, verb);
        }

        if (verb.Is(VerbTraits.State))
        {
            return PredicateTable.Of(head, PredicateRole.State);
        }

        if (MeasureWords.Calling.Contains(head) && context.Tokens[Math.Min(verb.Head + 1, context.Tokens.Length - 1)].Word != MeasureWords.Up)
        {
            return null;
        }

        var asObject = isObject || verb.Is(VerbTraits.Passive);
        if (MeasureWords.Lose.Contains(head))
        {
            return OfLosing(context, verb, asObject);
        }

        if (verb.Is(VerbTraits.State) && MeasureWords.FoundWell.Contains(head))
        {
            return Measure.Other;
        }

        if ((Offering.Contains(head) && context.IsElided) || (Adding.Contains(head) && verb.Is(VerbTraits.Passive)))
        {
            // "a diplomat offered 5,000", "2,900 were added to the list": a number, and no people
            return null;
        }

        var measure = PredicateTable.Of(head, asObject ? PredicateRole.Object : PredicateRole.Subject);
        return measure is { } found ? Adjust(context, verb, found) : null;
    }

    public static Measure? OfLosing(FigureContext context, Chunk verb, bool asObject) =>
        context.Find(MeasureWords.Lives, verb.End, verb.End + 3) >= 0 ? Measure.Killed
        : asObject && context.Find(MeasureWords.Custody, Math.Max(verb.End, context.Clause.Phrase.End), Math.Max(verb.End, context.Clause.Phrase.End) + 3) >= 0 ? Measure.Captured
        : !asObject ? null
        : (PeopleNouns.IsCivilian(context) && !TargetSubjects.IsOurOwn(context)) || LossTales.WoundedAreToldToo(context) || context.Figure.Quantity.High <= MostCountedDead || context.Find(MeasureWords.ClosePeople, context.AfterNumber, context.Clause.Phrase.End) >= 0 ? Measure.Killed : Measure.Casualties;

    public static Measure? OfCopula(FigureContext context, Chunk verb) =>
        AmongThem(context, verb) is { } among ? among
        : context.Find(MeasureWords.Custody, verb.Head + 1, verb.End + 5) >= 0 ? Measure.Captured
        : context.Find(MeasureWords.OnTheWay, verb.Head + 1, verb.End + 4) >= 0 ? Measure.Planned
        : context.Find(MeasureWords.OutOfTheFight, verb.Head + 1, verb.End + 1) >= 0 ? Measure.Casualties
        : context.Find(MeasureWords.Graves, verb.End, verb.End + 4) >= 0 ? Measure.Killed
        : context.Find(MeasureWords.Homeward, verb.Head + 1, verb.End + 2) >= 0 ? context.Find(MeasureWords.BattleLine, verb.End, verb.End + 5) >= 0 ? Measure.Deployed : Measure.Other
        : OfCountedNoun(context, verb) is { } harm ? harm
        : verb.End < context.Tokens.Length && (WordClasses.Has(context.Tokens[verb.End], WordClass.Preposition) || context.Tokens[verb.End].Word == MeasureWords.There)
            ? PhraseMeasures.CountsPrisoners(context) ? Measure.Captured : PeopleNouns.IsPlainCivilian(context) ? Measure.Other : verb.Is(VerbTraits.Future) || (verb.Is(VerbTraits.Infinitive) && !verb.Is(VerbTraits.Perfect | VerbTraits.Hedged)) ? Measure.Planned : Measure.Deployed
        : null;

    /// <summary>"of the losses, 430 were deaths", "300 of them are prisoners".</summary>
    static Measure? OfCountedNoun(FigureContext context, Chunk verb) =>
        verb.End < context.Sentence.EndToken && PredicateTable.Of(context.Tokens[verb.End], PredicateRole.Head) is { } measure and (Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Captured) ? measure : null;

    /// <summary>"six soldiers were among them", "among the dead": what befell those.</summary>
    static Measure? AmongThem(FigureContext context, Chunk verb)
    {
        const int Near = 4;
        if (verb.End >= context.Tokens.Length || context.Tokens[verb.End].Word != MeasureWords.Among)
        {
            return null;
        }

        for (var at = verb.End + 1; at < Math.Min(context.Sentence.EndToken, verb.End + Near); at++)
        {
            if ((PredicateTable.Of(context.Tokens[at], PredicateRole.Head) ?? PredicateTable.Of(context.Tokens[at], PredicateRole.State)) is { } measure)
            {
                return measure;
            }

            if (SubjectWords.Anaphor.Contains(context.Tokens[at]) && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph)
            {
                return context.Earlier[^1].Measure.Value;
            }
        }

        return null;
    }

    /// <summary>"flown back" is no deployment, "will be sent" not yet one, "taken to hospital" means wounded.</summary>
    public static Measure? Adjust(FigureContext context, Chunk verb, Measure measure)
    {
        if (measure is Measure.Deployed or Measure.Planned)
        {
            var end = Math.Max(verb.End, context.Clause.Role == FigureRole.Object ? context.Clause.Phrase.End : verb.End);
            if (context.Find(MeasureWords.BattleLine, verb.End, verb.End + 5) >= 0 && context.Find(MeasureWords.Homeward, verb.Start, verb.End + 2) >= 0)
            {
                // "went back to the trenches"
                return IsAhead(context, verb) ? Measure.Planned : Measure.Deployed;
            }

            if (context.Find(MeasureWords.Homeward, verb.Start, verb.End + 6) >= 0 || context.Find(MeasureWords.Homeward, end, end + 3) >= 0)
            {
                return Measure.Other;
            }

            if (context.Find(MeasureWords.Hospital, end, end + 4) >= 0)
            {
                return Measure.Wounded;
            }

            if ((MeasureWords.Staying.Contains(context.Tokens[verb.Head]) || MeasureWords.Having.Contains(context.Tokens[verb.Head])) && PhraseMeasures.CountsPrisoners(context))
            {
                return Measure.Captured;
            }

            if (PeopleNouns.IsPlainCivilian(context) || IsIntoRanks(context, end))
            {
                return Measure.Other;
            }

            // Those who will stay are there already; those who are coming are not.
            return IsComing(context, verb) || NotYet.IsNotYet(context, verb) ? Measure.Planned
                : IsAhead(context, verb) && !MeasureWords.Staying.Contains(context.Tokens[verb.Head]) && !NotYet.AreThere(context, verb) ? Measure.Planned : measure;
        }

        if (measure == Measure.Other && Stranding.Contains(context.Tokens[verb.Head]) && context.Find(PeopleNouns.Troops, context.AfterNumber, context.Clause.Phrase.End) >= 0)
        {
            // "400 soldiers are trapped on the west bank": cut off, and there
            return Measure.Deployed;
        }

        return measure == Measure.Other && MeasureWords.CalledUp.Contains(context.Tokens[verb.Head])
            ? IsAhead(context, verb) ? Measure.Planned : IsOrderedOut(context, verb) ? Measure.Deployed : measure
            : measure;
    }

    static bool IsComing(FigureContext context, Chunk verb) => Coming.Contains(context.Tokens[verb.Head]) && Present.Contains(context.Tokens[verb.Start]);

    /// <summary>"brought 300,000 reservists into the army": made soldiers of, and not sent anywhere.</summary>
    static bool IsIntoRanks(FigureContext context, int end) =>
        end < context.Tokens.Length && context.Tokens[end].Word == MeasureWords.Into && context.Find(MeasureWords.Ranks, end + 1, Math.Min(context.Sentence.EndToken, end + 4)) >= 0;

    /// <summary>"mobilizing 5,000 soldiers to arrest suspects": who are soldiers already, and get something to do.</summary>
    static bool IsOrderedOut(FigureContext context, Chunk verb)
    {
        const int MostChunks = 6;
        var clause = context.Clause;
        if (!verb.Is(VerbTraits.Gerund) || clause.Role != FigureRole.Object || context.Find(PeopleNouns.Troops, context.AfterNumber, clause.Phrase.End) < 0)
        {
            return false;
        }

        for (var i = clause.Self + 1; i < Math.Min(clause.Sentence.Length, clause.Self + MostChunks); i++)
        {
            if (clause.Sentence[i].Kind == ChunkKind.Verb || context.Tokens[clause.Sentence[i].Start].Word == MeasureWords.To)
            {
                return context.Tokens[clause.Sentence[i].Start].Word == MeasureWords.To;
            }
        }

        return false;
    }

    /// <summary>"will send", "plans to recruit", but not "is said to have sent".</summary>
    static bool IsAhead(FigureContext context, Chunk verb) =>
        verb.Is(VerbTraits.Future) || FollowsModal(context, verb) || (verb.Is(VerbTraits.Infinitive) && !verb.Is(VerbTraits.Perfect))
        || (verb.Is(VerbTraits.Gerund) && context.Find(MeasureWords.PlanNouns, Math.Max(context.Sentence.FirstToken, verb.Start - 2), verb.Start) >= 0);

    /// <summary>"might in the end dispatch": the modal stands apart from its verb.</summary>
    static bool FollowsModal(FigureContext context, Chunk verb)
    {
        const int MostChunks = 4;
        var chunks = context.Clause.Sentence;
        var at = context.Clause.ChunkAt(verb.Start) - 1;
        if (!WordClasses.Has(context.Tokens[verb.Head], WordClass.BaseForm) || verb.Is(VerbTraits.Infinitive) || at < 1 || chunks[at].Kind != ChunkKind.Noun)
        {
            return false;
        }

        for (var i = at; i >= Math.Max(0, at - MostChunks); i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Break or ChunkKind.Coordinator)
            {
                return chunks[i].Kind == ChunkKind.Verb && chunks[i].Is(VerbTraits.Future) && WordClasses.Has(context.Tokens[chunks[i].Head], WordClass.Modal);
            }
        }

        return false;
    }
}
