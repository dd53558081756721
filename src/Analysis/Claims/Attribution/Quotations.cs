using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The quotations of a text, over sentences and paragraphs.</summary>
/// <remarks>A straight quotation mark opens and closes in turn; a paragraph closes what is open, unless the next begins with a mark too.</remarks>
sealed class Quotations
{
    readonly List<(int First, int End)> _spans = [];

    public Quotations(TokenizedText text)
    {
        var tokens = text.Tokens;
        var open = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.LineBreak)
            {
                if (open >= 0 && !GoesOn(text, tokens, i))
                {
                    _spans.Add((open, i));
                    open = -1;
                }

                continue;
            }

            var c = tokens[i].Kind == TokenKind.Sign ? text.Text[tokens[i].Start] : '\0';
            if (c == '“' || c == '«' || (c == '"' && open < 0))
            {
                open = open < 0 ? i : open;
            }
            else if ((c is '"' or '”' or '»') && open >= 0)
            {
                _spans.Add((open, i + 1));
                open = -1;
            }
        }

        if (open >= 0)
        {
            _spans.Add((open, tokens.Length));
        }
    }

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
