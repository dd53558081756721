using Analysis.Text;

namespace Analysis.Claims;

/// <summary>The catalogue's sources that a text names, each place looked up once however many steps ask for it.</summary>
sealed class NamedSources(TokenizedText text, AliasIndex aliases)
{
    (bool IsKnown, Source? Source, int Length)[]? _found;

    /// <summary>The source whose longest name begins at a token, or null; <paramref name="length"/> in tokens.</summary>
    public Source? Match(int at, out int length)
    {
        _found ??= new (bool, Source?, int)[text.Tokens.Length];
        ref var found = ref _found[at];
        if (!found.IsKnown)
        {
            var source = aliases.Match(text, at, out var tokens);
            found = (true, source, tokens);
        }

        length = found.Length;
        return found.Source;
    }
}
