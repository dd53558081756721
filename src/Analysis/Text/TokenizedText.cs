namespace Analysis.Text;

/// <summary>A text with its tokens and sentences: what every rule reads.</summary>
internal sealed class TokenizedText
{
    readonly Token[] _tokens;
    readonly Sentence[] _sentences;

    /// <summary>By blocks of 16 characters: the first token that ends behind the block's first. Rules ask for tokens by their characters some hundred times a text.</summary>
    readonly int[] _tokenOfBlock;

    const int BlockBits = 4;

    public TokenizedText(string text)
    {
        Text = text;
        _tokens = Tokenizer.Tokenize(text);
        _tokenOfBlock = TokensOfBlocks(text, _tokens);
        _sentences = SentenceSplitter.Split(text, _tokens);
    }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => _tokens;

    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>The sentence that holds the character at <paramref name="position"/>, else the nearest one before it (the first, if none).</summary>
    /// <exception cref="InvalidOperationException">The text has no sentence.</exception>
    public Sentence SentenceAt(int position)
    {
        if (_sentences.Length == 0)
        {
            throw new InvalidOperationException("The text has no sentence.");
        }

        int low = 0, high = _sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_sentences[middle].Span.Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _sentences[low];
    }

    /// <summary>The first token that ends after <paramref name="position"/>; the number of tokens when there is none.</summary>
    public int TokenAt(int position)
    {
        var block = position >> BlockBits;
        if (block >= _tokenOfBlock.Length)
        {
            return _tokens.Length;
        }

        var at = position < 0 ? 0 : _tokenOfBlock[block];
        while (at < _tokens.Length && _tokens[at].End <= position)
        {
            at++;
        }

        return at;
    }

    static int[] TokensOfBlocks(string text, Token[] tokens)
    {
        var first = new int[(text.Length >> BlockBits) + 1];
        var block = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            for (; block << BlockBits < tokens[at].End; block++)
            {
                first[block] = at;
            }
        }

        first.AsSpan(block).Fill(tokens.Length);
        return first;
    }

    /// <summary>True for the apostrophe of a possessive or a name, alone or with its "s"; false for every other token and outside of the text.</summary>
    public bool IsApostrophe(int at) => at >= 0 && at < _tokens.Length && Text[_tokens[at].Start] is '\'' or '’';

    /// <summary>The first token of a range, its end exclusive, whose word belongs to the class; -1 for none.</summary>
    public int Find(WordList words, int start, int end)
    {
        for (var at = Math.Max(0, start); at < Math.Min(end, _tokens.Length); at++)
        {
            if (words.Contains(_tokens[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The last token of a range, its end exclusive, whose word belongs to the class; -1 for none.</summary>
    public int FindLast(WordList words, int start, int end)
    {
        for (var at = Math.Min(end, _tokens.Length) - 1; at >= Math.Max(0, start); at--)
        {
            if (words.Contains(_tokens[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[in Token token] => Text.AsSpan(token.Start, token.Length);
}
