using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Looks at the characters right around a number.</summary>
internal static class NumberShape
{
    static readonly WordList OrdinalEndings = Vocabulary.Words("ordinal ending");

    /// <summary>"11th", "3rd".</summary>
    public static bool IsOrdinal(TokenizedText text, int at)
    {
        var tokens = text.Tokens;
        return tokens[at].Kind == TokenKind.Number && at + 1 < tokens.Length && !tokens[at + 1].SpaceBefore && OrdinalEndings.Contains(tokens[at + 1]);
    }

    /// <summary>The character before the token without white space between, or a blank.</summary>
    public static char Before(TokenizedText text, int at) => at == 0 || text.Tokens[at].SpaceBefore ? ' ' : text.Text[text.Tokens[at].Start - 1];

    /// <summary>The character right after the token before <paramref name="end"/>, or a blank.</summary>
    public static char After(TokenizedText text, int end) => end >= text.Tokens.Length || text.Tokens[end].SpaceBefore ? ' ' : text.Text[text.Tokens[end].Start];
}
