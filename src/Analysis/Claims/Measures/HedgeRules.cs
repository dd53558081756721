using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>How far the text stands behind a figure.</summary>
internal static class HedgeRules
{
    const int MostTokensBefore = 18;
    const int MostTokensAfter = 14;
    const int MostSentencesAfter = 2;

    static readonly WordList UnconfirmedWords = Vocabulary.Words("unconfirmed word");
    static readonly WordList Verifying = Vocabulary.Words("verify word");
    static readonly WordList Negators = Vocabulary.Words("negator");
    static readonly WordList Denials = Vocabulary.Words("denial verb");
    static readonly WordList Claims = Vocabulary.Words("claim word");

    static readonly (string Name, Func<FigureContext, Reading<Hedge>?> Rule)[] Rules =
    [
        ("rejected in a sentence after it", RejectedAfter),
        ("rejected in its own sentence", RejectedHere),
        ("believed, thought", BelievedVerb),
        ("a word of reserve in its clause", WordOfReserve),
        ("not verified", NotVerified),
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

    static Reading<Hedge>? WordOfReserve(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        var start = Math.Max(context.Sentence.FirstToken, phrase.Start - MostTokensBefore);
        var end = Math.Min(context.Sentence.EndToken, phrase.End + MostTokensAfter);
        var at = context.Find(UnconfirmedWords, start, end);
        return at >= 0 ? new(Hedge.Unconfirmed, "", context.Tokens[at].Span) : null;
    }

    /// <summary>"could not be independently verified", in the sentence itself or in one soon after.</summary>
    static Reading<Hedge>? NotVerified(FigureContext context)
    {
        foreach (var sentence in FromHere(context, 0))
        {
            if (Negated(context, sentence, Verifying) is { } evidence && (sentence.Index == context.Sentence.Index || NamesClaim(context, sentence)))
            {
                return new(Hedge.Unconfirmed, "", evidence);
            }
        }

        return null;
    }

    static bool NamesClaim(FigureContext context, Sentence sentence) => context.Find(Claims, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 40)) >= 0;

    static TextSpan? Negated(FigureContext context, Sentence sentence, WordList words)
    {
        var from = sentence.Index == context.Sentence.Index ? context.Clause.Phrase.Start - MostTokensBefore : sentence.FirstToken;
        var to = Math.Min(sentence.EndToken, Math.Max(from, sentence.FirstToken) + 60);
        for (var at = Math.Max(from, sentence.FirstToken); at < to; at++)
        {
            if (Negators.Contains(context.Tokens[at]) && context.Find(words, at + 1, Math.Min(to, at + 7)) is >= 0 and var verb)
            {
                return new TextSpan(context.Tokens[at].Start, context.Tokens[verb].End);
            }
        }

        return null;
    }

    static IEnumerable<Sentence> FromHere(FigureContext context, int skip)
    {
        var sentences = context.Text.Sentences;
        for (var i = context.Sentence.Index + skip; i < Math.Min(sentences.Count, context.Sentence.Index + MostSentencesAfter + 1); i++)
        {
            if (sentences[i].Paragraph != context.Sentence.Paragraph || (i > context.Sentence.Index && HasLaterFigure(context, sentences[i])))
            {
                yield break;
            }

            yield return sentences[i];
        }
    }

    /// <summary>Another figure in the sentence takes the reserve for itself.</summary>
    static bool HasLaterFigure(FigureContext context, Sentence sentence)
    {
        const int MostFigures = 32;
        for (var i = context.Index + 1; i < Math.Min(context.Passage.Figures.Count, context.Index + MostFigures) && context.Passage.Figures[i].Span.Start < sentence.Span.End; i++)
        {
            if (context.Passage.Figures[i].Span.Start >= sentence.Span.Start)
            {
                return true;
            }
        }

        return false;
    }

    static Reading<Hedge>? RejectedAfter(FigureContext context)
    {
        foreach (var sentence in FromHere(context, 1))
        {
            for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + 40); at++)
            {
                if (Denials.Contains(context.Tokens[at]) && (context.Find(DeniedThings, at + 1, Math.Min(sentence.EndToken, at + 5)) >= 0 || context.Find(DeniedThings, Math.Max(sentence.FirstToken, at - 5), at) >= 0))
                {
                    return new(Hedge.Denied, "", context.Tokens[at].Span);
                }
            }
        }

        return null;
    }

    static readonly WordList DeniedThings = Vocabulary.Words("denied thing");

    static Reading<Hedge>? RejectedHere(FigureContext context)
    {
        var start = Math.Max(context.Sentence.FirstToken, context.Clause.Phrase.Start - 8);
        var end = Math.Min(context.Sentence.EndToken, context.Clause.Phrase.End + MostTokensAfter);
        for (var at = start; at < end; at++)
        {
            if (Denials.Contains(context.Tokens[at]) && context.Find(DeniedThings, Math.Max(start, at - 6), Math.Min(end, at + 5)) >= 0)
            {
                return new(Hedge.Denied, "", context.Tokens[at].Span);
            }
        }

        return null;
    }
}
