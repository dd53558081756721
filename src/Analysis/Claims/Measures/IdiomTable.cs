using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Verbs that mean something else with certain words behind them: "fell into captivity", "sent N to their deaths", "are on standby".</summary>
/// <remarks>
/// The classes "… idiom of subject", "of object", "of not", "of undone" and "of being" of <c>Vocabulary/measures.txt</c> hold one idiom an entry: the base form of
/// its verb and the words that follow it in their order; "of being" holds only the words behind a form of "be".
/// </remarks>
internal static class IdiomTable
{
    /// <summary>How many words may stand before each word of an idiom: "into Ukrainian hands".</summary>
    const int MostBetween = 2;

    static readonly WordList Particles = Vocabulary.Words("idiom particle");
    static readonly Idiom[]?[] OfSubject = Read("subject", 1), OfObject = Read("object", 1), OfNot = Read("not", 1), OfUndone = Read("undone", 1), OfBeing = Read("being", 0);

    /// <summary>What the idiom makes of its subject or object; null when the verb and the words behind it form none.</summary>
    public static Measure? Of(FigureContext context, Chunk verb, bool isObject)
    {
        var word = WordForms.BaseOf(context.Tokens[verb.Head].Word);
        if (IdiomMeasures.IsNegated(context, verb))
        {
            return Match(context, isObject || verb.Is(VerbTraits.Passive) ? OfUndone : OfNot, word, verb.Head + 1);
        }

        if (verb.Is(VerbTraits.Copula))
        {
            return OfState(context, verb.Head + 1);
        }

        // A past form may be passive or not: "30 men rounded up", "30 men put down their weapons".
        var passive = verb.Is(VerbTraits.Passive);
        return (isObject || passive ? Match(context, OfObject, word, verb.Head + 1) : null)
            ?? (!isObject && (!passive || verb.Is(VerbTraits.Reduced)) ? Match(context, OfSubject, word, verb.Head + 1) : null);
    }

    /// <summary>Words behind a form of "be", or directly behind the people: "on standby", "absent without leave".</summary>
    public static Measure? OfState(FigureContext context, int from)
    {
        for (var at = from; at <= from + MostBetween && at < context.Sentence.EndToken; at++)
        {
            if (OfBeing[context.Tokens[at].Word] is not null && Match(context, OfBeing, context.Tokens[at].Word, at) is { } measure)
            {
                return measure;
            }

            if (context.Tokens[at].Kind != TokenKind.Word || WordClasses.Has(context.Tokens[at], WordClass.Function))
            {
                return null;
            }
        }

        return null;
    }

    static Measure? Match(FigureContext context, Idiom[]?[] table, int word, int from)
    {
        foreach (var idiom in table[word] ?? [])
        {
            if (StandsBehind(context, idiom.Words, from) && !(idiom.Measure == Measure.Captured && PeopleNouns.IsCivilian(context)))
            {
                return idiom.Measure;
            }
        }

        return null;
    }

    static bool StandsBehind(FigureContext context, int[] words, int from)
    {
        var at = from;
        var objectStart = (context.Clause.Role == FigureRole.Object ? context.Clause.At(context.Clause.Event)?.Start : null) ?? context.Clause.Phrase.Start;
        foreach (var word in words)
        {
            for (var between = 0; ; between++, at++)
            {
                if (at == objectStart)
                {
                    // the object stands between the verb and the rest
                    (at, between) = (context.Clause.Phrase.End, 0);
                }

                if (at >= context.Sentence.EndToken || between > MostBetween)
                {
                    return false;
                }

                if (context.Tokens[at].Word == word)
                {
                    break;
                }

                if (context.Tokens[at].Kind != TokenKind.Word || WordClasses.Has(context.Tokens[at], WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Be | WordClass.Have | WordClass.Modal))
                {
                    return false;
                }
            }

            at++;
        }

        return words.Length == 0 || !Particles.Contains(words[^1]) || at == objectStart || EndsAt(context, at);
    }

    /// <summary>"gave up after a siege", not "gave up the village": behind a particle stands no object.</summary>
    static bool EndsAt(FigureContext context, int at) =>
        at >= context.Sentence.EndToken || context.Tokens[at].Kind != TokenKind.Word
        || (WordClasses.Has(context.Tokens[at], WordClass.Preposition | WordClass.To | WordClass.Coordinator | WordClass.Subordinator | WordClass.Time | WordClass.Adverb)
            && !WordClasses.Has(context.Tokens[at], WordClass.Determiner | WordClass.Possessive));

    /// <param name="role">The end of the classes' names.</param>
    /// <param name="skip">How many words of an entry stand for the verb.</param>
    static Idiom[]?[] Read(string role, int skip)
    {
        var table = new Idiom[]?[Vocabulary.Count + 1];
        var idioms = Enum.GetValues<Measure>().SelectMany(measure => Vocabulary.EntriesOrNone($"{ClaimJson.SchemaName(measure)} idiom of {role}").Select(entry => (entry.Words, measure)));
        foreach (var group in idioms.GroupBy(idiom => skip > 0 ? WordForms.BaseOf(Vocabulary.IdOf(idiom.Words[0])) : Vocabulary.IdOf(idiom.Words[0])))
        {
            table[group.Key] = [.. group.Select(idiom => new Idiom([.. idiom.Words.Skip(skip).Select(word => Vocabulary.IdOf(word))], idiom.measure))];
        }

        return table;
    }

    /// <param name="Words">The words behind the verb, in their order; of a state, all its words.</param>
    /// <param name="Measure">What they make of the people.</param>
    sealed record Idiom(int[] Words, Measure Measure);
}
