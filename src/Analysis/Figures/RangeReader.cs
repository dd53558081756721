using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Two numbers that are the ends of a range.</summary>
/// <param name="First">The first token of the range ("between", "from" or the lower number).</param>
/// <param name="Low">The lower end.</param>
/// <param name="Upper">The upper number.</param>
internal readonly record struct NumberRange(int First, long Low, Number Upper);

/// <summary>Reads "10,000 to 12,000", "3,000-3,200", "10-12,000", "between 300 and 400", "60 or 70", "from 1,000 to 5,000".</summary>
internal static class RangeReader
{
    static readonly PhraseList Connectors = Vocabulary.Phrases("range connector");
    static readonly PhraseList Before = Vocabulary.Phrases("qualifier before");
    static readonly WordList Between = Vocabulary.Words("range between");
    static readonly WordList And = Vocabulary.Words("range and");
    static readonly WordList From = Vocabulary.Words("range from");
    static readonly WordList Change = Vocabulary.Words("change");

    public static bool TryRead(TokenizedText text, in Number lower, int floor, int ceiling, out NumberRange range)
    {
        range = default;
        var tokens = text.Tokens;
        var opener = Opener(tokens, lower.First, floor);
        var isBetween = opener < lower.First && Between.Contains(tokens[opener]);
        var next = Connector(tokens, lower.End, isBetween, out var isDash);
        if (next == 0 || next >= ceiling || lower.Form == NumberForm.Vague || !lower.IsWhole)
        {
            return false;
        }

        next += isDash ? 0 : Before.LengthAt(tokens, next);
        if (next >= ceiling || !NumberReader.MayBegin(tokens[next]) || !NumberReader.TryRead(text, next, out var upper) || upper.End > ceiling)
        {
            return false;
        }

        var low = Share(lower, upper);
        if (!upper.IsWhole || upper.Form == NumberForm.Vague || low >= upper.High)
        {
            return false;
        }

        var isFrom = opener < lower.First && !isBetween;
        if (isFrom && opener > floor && FollowsChange(tokens, opener, floor))
        {
            return false;
        }

        range = new NumberRange(opener, low, upper);
        return true;
    }

    /// <summary>The token of "between" or "from" before the lower number, qualifiers between them skipped; the number's own where neither stands.</summary>
    static int Opener(ReadOnlySpan<Token> tokens, int first, int floor)
    {
        var at = Before.MatchBefore(tokens, first, out var qualifier) is null || qualifier < floor ? first : qualifier;
        return at > floor && (Between.Contains(tokens[at - 1]) || From.Contains(tokens[at - 1])) ? at - 1 : first;
    }

    static int Connector(ReadOnlySpan<Token> tokens, int at, bool isBetween, out bool isDash)
    {
        isDash = false;
        if (at >= tokens.Length)
        {
            return 0;
        }

        if (isBetween)
        {
            return And.Contains(tokens[at]) ? at + 1 : 0;
        }

        if (Connectors.Match(tokens, at, out var length) is null)
        {
            return 0;
        }

        isDash = tokens[at].Kind == TokenKind.Sign;
        var isTight = !isDash || (at + 1 < tokens.Length && tokens[at].SpaceBefore == tokens[at + 1].SpaceBefore);
        return isTight ? at + length : 0;
    }

    /// <summary>The lower number in the scale that it shares with the upper one: "10 to 12 thousand", "10-12,000".</summary>
    static long Share(in Number lower, in Number upper)
    {
        if (lower.Scale > 1 && lower.Scale >= upper.Scale || lower.High >= 1000)
        {
            return lower.High;
        }

        if (upper.Scale > 1 && lower.Scale == 1 && lower.High * upper.Scale < upper.High)
        {
            return lower.High * upper.Scale;
        }

        return upper is { Scale: 1, High: >= 2000 } && upper.High % 1000 == 0 && lower.High * 1000 < upper.High ? lower.High * 1000 : lower.High;
    }

    /// <summary>"rose from 3,000 to 10,000": two figures, no range.</summary>
    static bool FollowsChange(ReadOnlySpan<Token> tokens, int from, int floor)
    {
        for (var i = from - 1; i >= Math.Max(floor, from - 6); i--)
        {
            if (Change.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
