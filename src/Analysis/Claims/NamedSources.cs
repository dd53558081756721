using Analysis.Text;

namespace Analysis.Claims;

/// <summary>The catalogue's sources that a text names, each place looked up once however many steps ask for it.</summary>
sealed class NamedSources(TokenizedText text, AliasIndex aliases)
{
    const int Nobody = 1;

    readonly List<(Source Source, int Length)> _named = new(32);

    /// <summary>By token: 0 where nobody has asked yet, <see cref="Nobody"/>, or more for a place of <see cref="_named"/>.</summary>
    int[]? _places;

    /// <summary>
    /// The tokens at which a name may begin that some step notes: a capital of a source of the catalogue, of a nation, of a country or of a place. The
    /// steps that go over the whole text look at these alone.
    /// </summary>
    public ReadOnlySpan<int> Starts => _starts ??= FindStarts();

    int[]? _starts;

    int[] FindStarts()
    {
        var tokens = text.Tokens;
        var starts = new List<int>(tokens.Length / 8);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].IsCapital && (tokens[at].Has(WordTraits.Nation | WordTraits.Place) || MayBegin(at)))
            {
                starts.Add(at);
            }
        }

        return [.. starts];
    }

    /// <summary>False for most tokens at which no name begins.</summary>
    public bool MayBegin(int at) => aliases.MayBegin(text, text.Tokens[at]);

    /// <summary>The source whose longest name begins at a token, or null; <paramref name="length"/> in tokens.</summary>
    public Source? Match(int at, out int length)
    {
        if (!MayBegin(at))
        {
            length = 0;
            return null;
        }

        _places ??= new int[text.Tokens.Length];
        if (_places[at] == 0)
        {
            _places[at] = Nobody;
            if (aliases.Match(text, at, out var tokens) is { } source)
            {
                _named.Add((source, tokens));
                _places[at] = _named.Count + Nobody;
            }
        }

        if (_places[at] == Nobody)
        {
            length = 0;
            return null;
        }

        (var found, length) = _named[_places[at] - Nobody - 1];
        return found;
    }
}
