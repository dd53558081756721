using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Reads a number with its range and its qualifiers: "up to 10,000 to 12,000", "three dozen or so".</summary>
internal static class NumberPhraseReader
{
    const int MostQualifiers = 4;

    /// <summary>What the values of the qualifiers' tables mean.</summary>
    static readonly FrozenDictionary<string, Bound> Bounds = Enum.GetValues<Bound>().ToFrozenDictionary(bound => bound.ToString(), StringComparer.OrdinalIgnoreCase);

    static readonly PhraseList Before = Vocabulary.Phrases("qualifier before");
    static readonly PhraseList After = Vocabulary.Phrases("qualifier after");
    static readonly PhraseList Bridges = Vocabulary.Phrases("qualifier bridge");
    static readonly PhraseList Over = Vocabulary.Phrases("over");
    static readonly PhraseList UpTo = Vocabulary.Phrases("up to");
    static readonly WordList TakeOver = Vocabulary.Words("takes over");
    static readonly WordList TakeUpTo = Vocabulary.Words("takes up to");

    /// <summary>Reads the phrase around the number that begins at <paramref name="at"/>.</summary>
    /// <param name="floor">The first token that qualifiers may take: the end of the phrase before, or the sentence's first token.</param>
    /// <param name="ceiling">The first token that the phrase may not reach: the sentence's end, or a date.</param>
    public static bool TryRead(TokenizedText text, int at, int floor, int ceiling, out NumberPhrase phrase)
    {
        phrase = default;
        if (!NumberReader.TryRead(text, at, out var number) || number.End > ceiling)
        {
            return false;
        }

        var tokens = text.Tokens;
        var first = number.First;
        var end = number.End;
        var low = number.Low;
        var range = RangeReader.TryRead(text, number, floor, ceiling, out var whole);
        if (range)
        {
            (first, end, low, number) = (whole.First, whole.Upper.End, whole.Low, whole.Upper);
        }

        var start = QualifiersBefore(tokens, first, floor, out var outer);
        var after = QualifierAfter(text, end, ceiling, out var afterBound);
        var bound = outer is null || (outer == Bound.Approx && afterBound is not null) ? afterBound ?? outer : outer;
        Quantity? quantity = number.IsWhole ? Combine(bound, low, number.High, range, number.Form) : null;
        phrase = new NumberPhrase(start, first, end, after, number, quantity);
        return true;
    }

    static Quantity Combine(Bound? outer, long low, long high, bool range, NumberForm form)
    {
        if (range)
        {
            return new Quantity(Bound.Range, low, high);
        }

        return outer switch
        {
            Bound.Min => new Quantity(Bound.Min, low, null),
            Bound.Max => new Quantity(Bound.Max, null, high),
            _ when form == NumberForm.Vague => new Quantity(Bound.Vague, low, high),
            Bound.Approx => new Quantity(Bound.Approx, low, high),
            _ => new Quantity(Bound.Exact, low, high),
        };
    }

    /// <summary>Takes qualifiers leftwards from <paramref name="first"/>; the outermost gives the bound.</summary>
    static int QualifiersBefore(ReadOnlySpan<Token> tokens, int first, int floor, out Bound? outer)
    {
        outer = null;
        var start = first;
        for (var count = 0; count < MostQualifiers; count++)
        {
            var end = start;
            if (Bridges.MatchBefore(tokens, end, out var bridge) is not null)
            {
                end = bridge;
            }

            if (Before.MatchBefore(tokens, end, out var at) is not { } entry || at < floor || BelongsToVerb(tokens, at, end))
            {
                break;
            }

            start = at;
            outer = BoundOf(entry);
        }

        return start;
    }

    /// <summary>"handed over 400 men", "the count goes up to 26": the words belong to the verb and say nothing of the number.</summary>
    static bool BelongsToVerb(ReadOnlySpan<Token> tokens, int at, int end) =>
        at > 0 && ((TakeOver.Contains(tokens[at - 1]) && Over.LengthAt(tokens, at) == end - at) || (TakeUpTo.Contains(tokens[at - 1]) && UpTo.LengthAt(tokens, at) == end - at));

    static int QualifierAfter(TokenizedText text, int end, int ceiling, out Bound? bound)
    {
        bound = null;
        var tokens = text.Tokens;
        var at = end < tokens.Length && text.Text[tokens[end].Start] == ',' ? end + 1 : end;
        if (After.Match(tokens, at, out var length) is not { } entry || at + length > ceiling)
        {
            return end;
        }

        // "killed 30, at least five of them children": the qualifier of the next number
        if (at + length < tokens.Length && NumberReader.MayBegin(tokens[at + length]))
        {
            return end;
        }

        bound = BoundOf(entry);
        return at + length;
    }

    static Bound BoundOf(VocabularyEntry entry) => Bounds[entry.Value!];
}
