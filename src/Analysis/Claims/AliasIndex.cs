using Analysis.Text;

namespace Analysis.Claims;

/// <summary>The names of a catalogue's sources, compiled for finding them in a tokenised text, longest first.</summary>
/// <remarks>Words are compared without case, save that an upper-case letter of the name must be upper case in the text: "us" is not the US.</remarks>
sealed class AliasIndex
{
    readonly Dictionary<string, Alias[]> _byFirstWord;
    readonly Dictionary<string, Alias[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // The lengths that first words have, by the last five bits of their first letter, which are the same in both cases of a
    // letter: most words of a text are told by it to begin no name.
    readonly uint[] _lengthsByLetter = new uint[32];

    public AliasIndex(IEnumerable<Source> sources)
    {
        _byFirstWord = sources.SelectMany(source => source.Aliases.Append(source.Label).Select(name => new Alias(Words(name), source)))
            .Where(alias => alias.Words.Length > 0)
            .GroupBy(alias => alias.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(alias => alias.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in _byFirstWord.Keys)
        {
            _lengthsByLetter[Letter(word[0])] |= LengthBit(word.Length);
        }
    }

    static int Letter(char first) => first & 31;

    static uint LengthBit(int length) => 1u << (length & 31);

    /// <summary>The source whose longest name begins at a token, or null; <paramref name="length"/> in tokens.</summary>
    public Source? Match(TokenizedText text, int at, out int length)
    {
        length = 0;
        var tokens = text.Tokens;
        if (MayBegin(text, tokens[at]) && _lookup.TryGetValue(text[tokens[at]], out var aliases))
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

    bool MayBegin(TokenizedText text, in Token token)
    {
        // Case folding changes the last bits of letters beyond ASCII.
        var first = text.Text[token.Start];
        return first > 127 || (_lengthsByLetter[Letter(first)] & LengthBit(token.Length)) != 0;
    }

    static string[] Words(string name)
    {
        var text = new TokenizedText(name);
        return [.. text.Tokens.ToArray().Select(token => token.Span.Of(name))];
    }

    sealed record Alias(string[] Words, Source Source)
    {
        public bool StandsAt(TokenizedText text, int at)
        {
            var tokens = text.Tokens;
            if (at + Words.Length > tokens.Length)
            {
                return false;
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
