using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people a text is mostly about: the nation that it names most often directly before soldiers.</summary>
/// <param name="Subject">The subject; null when the text names no soldiers of any nation.</param>
internal sealed record DocumentFocus(string? Subject)
{
    static readonly WordList Troops = Vocabulary.Words("troops word");

    /// <summary>Counts every nation before a noun for people; one pass.</summary>
    public static DocumentFocus Read(TokenizedText text)
    {
        var tokens = text.Tokens;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Nations.At(tokens, at) is not { } nation)
            {
                continue;
            }

            at = nation.End - 1;
            var weight = IsOfPeople(tokens, nation) ? 3 : nation.Subject is Subjects.NorthKorea ? 1 : 0;
            if (weight > 0)
            {
                var count = counts.GetValueOrDefault(nation.Subject) + weight;
                counts[nation.Subject] = count;
                best = best is null || count > counts[best] ? nation.Subject : best;
            }
        }

        return new DocumentFocus(best);
    }

    /// <summary>"North Korean troops", "North Korea's soldiers", "North Koreans".</summary>
    static bool IsOfPeople(ReadOnlySpan<Token> tokens, NationMention nation)
    {
        var end = Math.Min(tokens.Length, nation.End + 4);
        for (var at = nation.End; at < end; at++)
        {
            if (Troops.Contains(tokens[at]))
            {
                return true;
            }

            if (tokens[at].Kind == TokenKind.Sign && tokens[at].Length == 1)
            {
                break;
            }
        }

        return false;
    }
}
