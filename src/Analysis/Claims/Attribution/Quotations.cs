using System.Buffers;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The quotations of a text, over sentences and paragraphs.</summary>
/// <remarks>A straight quotation mark opens and closes in turn; a paragraph closes what is open, unless the next begins with a mark too.</remarks>
sealed class Quotations
{
    static readonly SearchValues<char> Opening = SearchValues.Create("\"“«");

    /// <summary>What may end a quotation; like the opening marks, each is a token of its own.</summary>
    static readonly SearchValues<char> Closing = SearchValues.Create("\"”»\n");

    readonly List<(int First, int End)> _spans = [];

    public Quotations(TokenizedText text)
    {
        var tokens = text.Tokens;
        var open = -1;
        var rest = 0;
        while (text.Text.AsSpan(rest).IndexOfAny(open < 0 ? Opening : Closing) is >= 0 and var next)
        {
            var at = rest + next;
            rest = at + 1;
            var c = text.Text[at];
            if (open < 0)
            {
                open = text.TokenAt(at);
            }
            else if (c != '\n')
            {
                _spans.Add((open, text.TokenAt(at) + 1));
                open = -1;
            }
            else if (text.TokenAt(at) is var lineBreak && !GoesOn(text, tokens, lineBreak))
            {
                _spans.Add((open, lineBreak));
                open = -1;
            }
        }

        if (open >= 0)
        {
            _spans.Add((open, tokens.Length));
        }
    }

    /// <summary>All quotations, first token to the one after the last, in the order of the text.</summary>
    public IReadOnlyList<(int First, int End)> Spans => _spans;

    static bool GoesOn(TokenizedText text, ReadOnlySpan<Token> tokens, int lineBreak)
    {
        var next = lineBreak + 1;
        return next < tokens.Length && text.Text[tokens[next].Start] == '“';
    }

    /// <summary>The quotation that holds a token, marks included; null when none does.</summary>
    public (int First, int End)? At(int token)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _spans.Count && _spans[low].First <= token ? _spans[low] : null;
    }
}
