using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>A place that names somebody who could give figures, whether he is said to speak there or not.</summary>
/// <param name="Label">What a claim would call him as its source.</param>
/// <param name="Speaker">Who he is.</param>
/// <param name="First">The first token of his name.</param>
/// <param name="End">The token after it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Others">Whom else the words may mean: those who have the same office in the states that the text has named, the last one first.</param>
sealed record Mention(string Label, Speaker Speaker, int First, int End, Sentence Sentence, IReadOnlyList<Speaker> Others);

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
            var end = EndOfName(passage.Text, at, sentence.EndToken);
            if (end == at)
            {
                at++;
                continue;
            }

            if (end + 1 < sentence.EndToken && Words.PersonRole.Contains(tokens[end - 1]) && Words.Representing.Contains(tokens[end]) && EndOfName(passage.Text, end + 1, sentence.EndToken) is var body && body > end + 1)
            {
                // "the commander of Ukraine's special forces", "an analyst at HUR": one person, told by the body
                end = body;
            }

            var scan = default(PhraseScan);
            if ((Catalogued(passage, at, end) ?? (Names(passage, at, end, out scan) ? resolver.Resolve(at, end) : null)) is { } speaker && label(speaker) is { } name)
            {
                mentions.Add(new Mention(name, speaker, at, end, sentence, resolver.OfEveryState(scan)));
            }

            at = end;
        }
    }

    /// <summary>The token after the name or office that begins at a token; the token itself where none does.</summary>
    static int EndOfName(TokenizedText text, int at, int limit)
    {
        var tokens = text.Tokens;
        var end = at;
        while (end < Math.Min(limit, at + LongestName) && IsOfName(text, tokens, end) && !(end > at && Words.SubjectPronoun.Contains(tokens[end])) && !(end == at && Words.Preposition.Contains(tokens[end])))
        {
            end += Math.Max(1, Words.Role.LengthAt(tokens, end));
            while (end > at && end + 1 < limit && tokens[end - 1].IsCapital && text.Text[tokens[end].Start] == '-' && !tokens[end].SpaceBefore && tokens[end + 1] is { Kind: TokenKind.Word, SpaceBefore: false })
            {
                // "Lee Seong-kweun"
                end += 2;
            }
        }

        return Math.Min(end, limit);
    }

    static bool IsOfName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word ? tokens[at].IsCapital || (tokens[at].Has(WordTraits.Speaker) && (Words.Role.LengthAt(tokens, at) > 0 || Words.Article.Contains(tokens[at]) || Words.SubjectPronoun.Contains(tokens[at])))
            : text.Text[tokens[at].Start] is '\'' or '’' || Words.Role.LengthAt(tokens, at) > 0;

    /// <summary>A name of the catalogue and nothing more, which needs no look at the words around it; null for others.</summary>
    static Speaker? Catalogued(Passage passage, int first, int end)
    {
        var tokens = passage.Text.Tokens;
        first = Words.Article.Contains(tokens[first]) ? first + 1 : first;
        return first < end && passage.Named.Match(first, out var length) is { Kind: not (SourceKind.Government or SourceKind.Media) } source && length == end - first && !PhraseScan.TryMatchCountry(tokens, first, out _, out _, out _)
            ? Speaker.Of(source, PhraseScan.IsPersonName(tokens, passage.Text, first, length)) with { Gender = GivenNames.Of(passage.Text, first, end) } : null;
    }

    static bool Names(Passage passage, int first, int end, out PhraseScan scan)
    {
        scan = default;
        if (end == first + 1 && Words.Article.Contains(passage.Text.Tokens[first]))
        {
            return false;
        }

        scan = PhraseScan.Of(passage, first, end);
        return scan.Body is not null || scan.Outlet is not null || scan.Country is not null || scan.Role is not null || (end - first == 1 && Words.SubjectPronoun.Contains(passage.Text.Tokens[first]))
            || NounPhrase.PersonName(passage.Text, first, end) is not null;
    }
}
