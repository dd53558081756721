using Analysis.Claims;
using Analysis.Text;

namespace Analysis.Findings;

/// <summary>The words that speak of one figure: those of its sentence from the number before it to the next number or clause after it.</summary>
internal sealed class KindContext
{
    const int WordsBetweenAuxiliaryAndVerb = 3;
    const int WordsBetweenDuringAndDuration = 3;
    const int WordsBetweenOrdinalAndPart = 3;

    readonly TokenizedText _sentence;
    readonly int _first;
    readonly int _number;
    readonly int _afterNumber;
    readonly int _end;

    public KindContext(Claim claim)
    {
        Claim = claim;
        _sentence = new TokenizedText(claim.Quote);
        _number = _sentence.TokenAt(claim.Span.Start - claim.QuoteSpan.Start);
        _afterNumber = _sentence.TokenAt(claim.Span.End - claim.QuoteSpan.Start - 1) + 1;
        _first = _number;
        while (_first > 0 && !Ends(_first - 1, commaEnds: false))
        {
            _first--;
        }

        _end = _afterNumber;
        while (_end < Tokens.Length && !Ends(_end, commaEnds: true))
        {
            _end++;
        }
    }

    public Claim Claim { get; }

    /// <summary>"Another 1,500", "1,500 more", "on top of", "+1,500".</summary>
    public bool IsAddedTo =>
        KindWords.AddedBefore.MatchBefore(Tokens, _number, out _) is not null
        || KindWords.AddedAfter.LengthAt(Tokens, _afterNumber) > 0
        || Says(KindWords.Added)
        || Claim.Text.StartsWith('+') || (_number > 0 && Is(_number - 1, "+"));

    /// <summary>"Of which 1,150 are clearing mines".</summary>
    public bool IsPartOfAnother => KindWords.OfWhich.MatchBefore(Tokens, _number, out _) is not null;

    /// <summary>"In the first wave", "a second group of".</summary>
    public bool IsOnePart => Follow(KindWords.Ordinal, KindWords.Part, WordsBetweenOrdinalAndPart);

    /// <summary>"Over the past three days", "in a single hour".</summary>
    public bool SaysDuration => Follow(KindWords.During, KindWords.Duration, WordsBetweenDuringAndDuration);

    /// <summary>"Have been killed", "has so far sent": a loss or a move in a perfect tense.</summary>
    public bool SaysPerfect
    {
        get
        {
            for (var at = ClauseStart(); at < _end; at++)
            {
                if (KindWords.Perfect.LengthAt(Tokens, at) > 0 && VerbFollows(at + 1))
                {
                    return true;
                }
            }

            return false;
        }
    }

    PhraseList VerbOfMeasure => Claim.Measure is Measure.Deployed ? KindWords.Moved : KindWords.Lost;

    ReadOnlySpan<Token> Tokens => _sentence.Tokens;

    /// <summary>True when an entry of the class stands near the number.</summary>
    public bool Says(PhraseList words)
    {
        for (var at = _first; at < _end; at++)
        {
            if (words.LengthAt(Tokens, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // What stands before a comma may have another subject: "the brigade, which has lost its commander, says that 30 …".
    int ClauseStart()
    {
        var at = _number;
        while (at > _first && !Is(at - 1, ","))
        {
            at--;
        }

        return at;
    }

    // "Have" and its verb, with nothing between them but "been", "also" and the like.
    bool VerbFollows(int at)
    {
        for (var skipped = 0; at < _end && skipped <= WordsBetweenAuxiliaryAndVerb; at++)
        {
            if (VerbOfMeasure.LengthAt(Tokens, at) > 0)
            {
                return true;
            }

            if (KindWords.Between.LengthAt(Tokens, at) == 0)
            {
                return false;
            }

            skipped++;
        }

        return false;
    }

    bool Follow(PhraseList first, PhraseList second, int wordsBetween)
    {
        for (var at = _first; at < _end; at++)
        {
            if (first.LengthAt(Tokens, at) == 0)
            {
                continue;
            }

            for (var next = at + 1; next < Math.Min(_end, at + 2 + wordsBetween); next++)
            {
                if (second.LengthAt(Tokens, next) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A duration's own number ("over 3 days") belongs to it.
    bool Ends(int at, bool commaEnds) =>
        Tokens[at].Kind == TokenKind.Number
            ? KindWords.Duration.LengthAt(Tokens, at + 1) == 0
            : Is(at, ";") || Is(at, ":") || Is(at, "(") || Is(at, ")") || (commaEnds && Is(at, ","));

    bool Is(int at, string sign) => _sentence[Tokens[at]].SequenceEqual(sign);
}
