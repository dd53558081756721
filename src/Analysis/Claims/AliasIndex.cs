using Analysis.Text;

namespace Analysis.Claims;

/// <summary>The names of a catalogue's sources, compiled for finding them in a tokenised text, longest first.</summary>
/// <remarks>Words are compared without case, save that an upper-case letter of the name must be upper case in the text: "us" is not the US.</remarks>
sealed class AliasIndex
{
    /// <summary>By the number of the first word; null where no name begins with the word.</summary>
    readonly Alias[]?[] _byWord = new Alias[]?[Vocabulary.Count + 1];

    /// <summary>By the first word, where the vocabulary does not hold it.</summary>
    readonly Dictionary<string, Alias[]>.AlternateLookup<ReadOnlySpan<char>> _byUnknownWord;

    // By what is quickly told of the words of the dictionary: most words of a text are told by it to begin no name.
    readonly bool[] _hasUnknownWord = new bool[1 << 14];

    public AliasIndex(IEnumerable<Source> sources)
    {
        var byUnknownWord = new Dictionary<string, Alias[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in sources.SelectMany(source => source.Aliases.Append(source.Label).Select(name => new Alias(Words(name), source)))
            .Where(alias => alias.Words.Length > 0)
            .GroupBy(alias => alias.Words[0], StringComparer.OrdinalIgnoreCase))
        {
            var aliases = group.OrderByDescending(alias => alias.Words.Length).ToArray();
            if (Vocabulary.IdOf(group.Key) is > 0 and var word)
            {
                _byWord[word] = aliases;
            }
            else
            {
                byUnknownWord.Add(group.Key, aliases);
                _hasUnknownWord[Sketch(group.Key)] = true;
            }
        }

        _byUnknownWord = byUnknownWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The length and the last five bits of the first and the last letter, which are the same in both cases of a letter.</summary>
    static int Sketch(ReadOnlySpan<char> word) => (word[0] & 31) | ((word[^1] & 31) << 5) | ((word.Length & 15) << 10);

    /// <summary>False for most words that begin no name.</summary>
    public bool MayBegin(TokenizedText text, in Token token) => token.Word > 0 ? _byWord[token.Word] is not null : MayBeUnknownWord(text[token]);

    // Case folding changes the last bits of letters beyond ASCII.
    bool MayBeUnknownWord(ReadOnlySpan<char> word) => word[0] > 127 || word[^1] > 127 || _hasUnknownWord[Sketch(word)];

    /// <summary>The source whose longest name begins at a token, or null; <paramref name="length"/> in tokens.</summary>
    public Source? Match(TokenizedText text, int at, out int length)
    {
        length = 0;
        var token = text.Tokens[at];
        var aliases = token.Word > 0 ? _byWord[token.Word] : MayBeUnknownWord(text[token]) ? _byUnknownWord.TryGetValue(text[token], out var found) ? found : null : null;
        if (aliases is not null)
        {
            foreach (var alias in aliases)
            {
                if (alias.StandsAt(text, at))
                {
                    length = alias.Words.Length;
                    return alias.Source;
                }
            }
        }

        return null;
    }

    static string[] Words(string name)
    {
        var text = new TokenizedText(name);
        return [.. text.Tokens.ToArray().Select(token => token.Span.Of(name))];
    }

    sealed record Alias(string[] Words, Source Source)
    {
        readonly int[] _ids = [.. Words.Select(word => Vocabulary.IdOf(word))];

        /// <summary>The name's first word stands at the token, whatever its case; so do all others, in the case that they need.</summary>
        public bool StandsAt(TokenizedText text, int at)
        {
            var tokens = text.Tokens;
            if (at + Words.Length > tokens.Length)
            {
                return false;
            }

            for (var i = 1; i < _ids.Length; i++)
            {
                // Most names are told apart by the second word's number.
                if (tokens[at + i].Word != _ids[i])
                {
                    return false;
                }
            }

            for (var i = 0; i < Words.Length; i++)
            {
                if (!Same(Words[i], text[tokens[at + i]]))
                {
                    return false;
                }
            }

            return true;
        }

        static bool Same(string word, ReadOnlySpan<char> token)
        {
            if (word.Length != token.Length)
            {
                return false;
            }

            for (var i = 0; i < word.Length; i++)
            {
                var same = char.IsUpper(word[i]) ? word[i] == token[i] : char.ToLowerInvariant(token[i]) == word[i] || (word[i] == '\'' && token[i] == '’');
                if (!same)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
