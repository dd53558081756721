using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>A place that names somebody who could give figures, whether he is said to speak there or not.</summary>
/// <param name="Label">What a claim would call him as its source.</param>
/// <param name="Speaker">Who he is.</param>
/// <param name="First">The first token of his name.</param>
/// <param name="End">The token after it.</param>
/// <param name="Sentence">The sentence.</param>
sealed record Mention(string Label, Speaker Speaker, int First, int End, Sentence Sentence);

/// <summary>Finds everybody whom a sentence names.</summary>
static class Mentions
{
    const int LongestName = 10;
    const int MostTokens = 400;

    /// <summary>Adds the sentence's mentions, in its order.</summary>
    public static void Add(Passage passage, Sentence sentence, SpeakerResolver resolver, Func<Speaker, string?> label, List<Mention> mentions)
    {
        var tokens = passage.Text.Tokens;
        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens);)
        {
            var end = at;
            while (end < Math.Min(sentence.EndToken, at + LongestName) && IsOfName(passage.Text, tokens, end))
            {
                end += Math.Max(1, Words.Role.LengthAt(tokens, end));
            }

            end = Math.Min(end, sentence.EndToken);
            if (end == at)
            {
                at++;
                continue;
            }

            if ((Catalogued(passage, at, end) ?? (Names(passage, at, end) ? resolver.Resolve(at, end) : null)) is { } speaker && label(speaker) is { } name)
            {
                mentions.Add(new Mention(name, speaker, at, end, sentence));
            }

            at = end;
        }
    }

    static bool IsOfName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        (tokens[at].IsCapital && tokens[at].Kind == TokenKind.Word) || Words.Role.LengthAt(tokens, at) > 0 || Words.Article.Contains(tokens[at]) || Words.SubjectPronoun.Contains(tokens[at]) || text.Text[tokens[at].Start] is '\'' or '’';

    /// <summary>A name of the catalogue and nothing more, which needs no look at the words around it; null for others.</summary>
    static Speaker? Catalogued(Passage passage, int first, int end)
    {
        first = Words.Article.Contains(passage.Text.Tokens[first]) ? first + 1 : first;
        return first < end && passage.Named.Match(first, out var length) is { Kind: not (SourceKind.Government or SourceKind.Media) } source && length == end - first && !PhraseScan.TryMatchCountry(passage.Text.Tokens, first, out _, out _, out _)
            ? Speaker.Of(source) : null;
    }

    static bool Names(Passage passage, int first, int end)
    {
        if (end == first + 1 && Words.Article.Contains(passage.Text.Tokens[first]))
        {
            return false;
        }

        var scan = PhraseScan.Of(passage, first, end);
        return scan.Body is not null || scan.Outlet is not null || scan.Country is not null || scan.Role is not null || (end - first == 1 && Words.SubjectPronoun.Contains(passage.Text.Tokens[first]));
    }
}
