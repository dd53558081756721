using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>How far the text stands behind a figure.</summary>
internal static class HedgeRules
{
    const int MostTokensBefore = 18;
    const int MostTokensAfter = 14;

    static readonly WordList UnconfirmedWords = Vocabulary.Words("unconfirmed word");

    static readonly (string Name, Func<FigureContext, Reading<Hedge>?> Rule)[] Rules =
    [
        ("believed, thought", BelievedVerb),
        ("is believed to", IsBelievedTo),
        ("feared dead", FearedDead),
        ("a guess", Guess),
        ("a word of reserve in its clause", WordOfReserve),
    ];

    public static Reading<Hedge> Read(FigureContext context)
    {
        foreach (var (name, rule) in Rules)
        {
            if (rule(context) is { } reading)
            {
                return reading with { Rule = name };
            }
        }

        return new Reading<Hedge>(Hedge.Stated, "no word of reserve");
    }

    static Reading<Hedge>? BelievedVerb(FigureContext context)
    {
        var clause = context.Clause;
        foreach (var chunk in (ReadOnlySpan<int>)[clause.Predicate, clause.Governor, clause.Adjacent, clause.Relative])
        {
            if (clause.At(chunk) is { } verb && verb.Is(VerbTraits.Hedged) && verb.Is(VerbTraits.Passive | VerbTraits.Perfect | VerbTraits.Reduced | VerbTraits.Finite) && IsBelieved(context, verb))
            {
                return new(Hedge.Unconfirmed, "", context.SpanOf(verb));
            }
        }

        return null;
    }

    /// <summary>"is believed to": by nobody in particular; "Seoul believes" is a source's own figure.</summary>
    static bool IsBelieved(FigureContext context, Chunk verb) => context.Find(Believed, verb.Start, verb.End) >= 0;

    static readonly WordList Believed = Vocabulary.Words("believed");

    /// <summary>"of whom are said to have entered", "is believed to consist of N": near the figure, whichever verb is its own.</summary>
    static Reading<Hedge>? IsBelievedTo(FigureContext context)
    {
        const int Before = 8;
        const int After = 9;
        var phrase = context.Clause.Phrase;
        for (var at = Math.Max(context.Sentence.FirstToken + 1, phrase.Start - Before); at < Math.Min(context.Sentence.EndToken - 1, phrase.End + After); at++)
        {
            if (at > phrase.End && context.Tokens[at].Kind == TokenKind.Sign)
            {
                return null;
            }

            if (Believed.Contains(context.Tokens[at]) && WordClasses.Has(context.Tokens[at - 1], WordClass.Be) && WordClasses.Has(context.Tokens[at + 1], WordClass.To) && !HasSign(context.Tokens, at, phrase.Start))
            {
                return new(Hedge.Unconfirmed, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    /// <summary>"is believed to be ill, and 300 soldiers died": a sign parts them.</summary>
    static bool HasSign(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Sign)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"are feared dead", "with around 250,000 believed dead": without "to", so no verb of its own.</summary>
    static Reading<Hedge>? FearedDead(FigureContext context)
    {
        const int Reach = 7;
        var phrase = context.Clause.Phrase;
        var at = context.Find(Feared, phrase.End, Math.Min(context.Sentence.EndToken, phrase.End + Reach));
        return at >= 0 && context.Find(Fates, at + 1, Math.Min(context.Sentence.EndToken, at + 2)) >= 0 ? new(Hedge.Unconfirmed, "", context.Tokens[at].Span) : null;
    }

    static readonly WordList Feared = Vocabulary.Words("feared");
    static readonly WordList Fates = Vocabulary.Words("fate word");

    /// <summary>"but that's his own guess", "single source, low confidence"; "my own guess is N" is an estimate like another.</summary>
    static Reading<Hedge>? Guess(FigureContext context)
    {
        const int Link = 4;
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + MostTokensAfter);
        for (var at = context.Clause.Phrase.End; at < end; at++)
        {
            if (ReservePhrases.LengthAt(context.Tokens, at) > 0 || (Guesses.Contains(context.Tokens[at]) && IsLinked(context, at, Link)))
            {
                return new(Hedge.Unconfirmed, "", context.Tokens[at].Span);
            }
        }

        return null;
    }

    static bool IsLinked(FigureContext context, int at, int reach)
    {
        for (var i = at - 1; i >= Math.Max(context.Clause.Phrase.End, at - reach); i--)
        {
            if (WordClasses.Has(context.Tokens[i], WordClass.Be) || context.Text.IsApostrophe(i))
            {
                return true;
            }
        }

        return false;
    }

    static readonly WordList Guesses = Vocabulary.Words("guess word");
    static readonly PhraseList ReservePhrases = Vocabulary.Phrases("phrase of reserve");

    static Reading<Hedge>? WordOfReserve(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        var start = Math.Max(context.Sentence.FirstToken, phrase.Start - MostTokensBefore);
        var end = Math.Min(context.Sentence.EndToken, phrase.End + MostTokensAfter);
        var at = context.Find(UnconfirmedWords, start, end);
        return at >= 0 ? new(Hedge.Unconfirmed, "", context.Tokens[at].Span) : null;
    }
}
