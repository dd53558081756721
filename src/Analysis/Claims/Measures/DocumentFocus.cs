using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people a text is mostly about: the nation that it names most often directly before soldiers.</summary>
/// <param name="Subject">The subject; null when the text names no soldiers of any nation.</param>
internal sealed record DocumentFocus(string? Subject)
{
    /// <summary>Where nobody's soldiers are named, the services and places that stand for the North's.</summary>
    static readonly WordList Hints = Vocabulary.Words("hint of North Korea");

    static readonly WordList Troops = Vocabulary.Words("troops word");

    /// <summary>Counts every nation before a noun for people; one pass.</summary>
    public static DocumentFocus Read(TokenizedText text)
    {
        var tokens = text.Tokens;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        var hints = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Nations.At(tokens, at) is not { } nation)
            {
                hints += Hints.Contains(tokens[at]) && tokens[at].IsCapital ? 1 : 0;
                continue;
            }

            hints += nation.Subject is Subjects.SouthKorea ? 1 : 0;

            at = nation.End - 1;
            var weight = IsOfPeople(tokens, nation) ? 3 : nation.Subject is Subjects.NorthKorea ? 1 : 0;
            if (weight > 0)
            {
                var count = counts.GetValueOrDefault(nation.Subject) + weight;
                counts[nation.Subject] = count;
                best = best is null || count > counts[best] ? nation.Subject : best;
            }
        }

        return new DocumentFocus(best ?? (hints > 1 ? Subjects.NorthKorea : null));
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

            if ((tokens[at].Kind == TokenKind.Sign && tokens[at].Length == 1) || WordClasses.Has(tokens[at], WordClass.Function))
            {
                break;
            }
        }

        return false;
    }
}
