using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>The body that is a sentence's subject, and whoever issues what it tells of.</content>
static partial class Actors
{
    /// <summary>
    /// The body that is a sentence's subject, or several people of one: "South Korea's intelligence service is more cautious", which is "it" in the next; null for a state
    /// as a whole, a person, or none.
    /// </summary>
    public static Speaker? BodyOf(Passage passage, Sentence sentence, SpeakerResolver resolver) => BodyOf(passage, sentence, resolver, out _, out _);

    /// <summary>The same, with the tokens that name it.</summary>
    public static Speaker? BodyOf(Passage passage, Sentence sentence, SpeakerResolver resolver, out int first, out int end)
    {
        const int LongestBody = 10;
        var tokens = passage.Text.Tokens;
        first = AfterAdjunct(passage.Text, sentence);
        end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestBody) && IsOfName(passage.Text, tokens, end))
        {
            end += Math.Max(1, Words.Role.LengthAt(tokens, end));
        }

        if (end == first || end >= sentence.EndToken)
        {
            return null;
        }

        var scan = PhraseScan.Of(passage, first, end);
        if (scan is { Country: not null, Role: { Class: RoleClass.Body } many } && many.End == end && passage.Text[tokens[end - 1]].EndsWith('s'))
        {
            // "American officials were cautious. … they told": several people of a state
            return resolver.Resolve(first, end);
        }

        return (scan.Body is { Kind: not (SourceKind.Government or SourceKind.President) } && !scan.BodyIsPerson) || scan is { Country: not null, Role: { Class: RoleClass.Body, IsGeneric: false, Kind: not (SourceKind.Government or SourceKind.President) } }
            ? resolver.Resolve(first, end) : null;
    }

    /// <summary>Whoever issues a document or speaks to listeners in a sentence: "The NIS published a report on Monday", "Two officials spoke to reporters"; null for none.</summary>
    public static Speaker? AuthorOf(Passage passage, Sentence sentence, SpeakerResolver resolver)
    {
        const int LongestName = 12;
        const int Farthest = 8;
        var tokens = passage.Text.Tokens;
        var first = AfterAdjunct(passage.Text, sentence);
        var limit = Math.Min(sentence.EndToken, first + LongestName);
        var verb = first + 1;
        while (verb < limit && (!(Words.Issue.Contains(tokens[verb]) || Words.Talk.Contains(tokens[verb])) || tokens[verb].IsCapital))
        {
            verb++;
        }

        if (verb >= limit)
        {
            return null;
        }

        for (var i = verb + 1; i < Math.Min(sentence.EndToken, verb + Farthest); i++)
        {
            if (Words.Talk.Contains(tokens[verb]) ? i == verb + 1 && tokens[i].Word == Words.To : Words.ReportNoun.Contains(tokens[i]) || Words.SpokenDocument.Contains(tokens[i]))
            {
                var end = verb;
                while (end > first && (Words.Auxiliary.Contains(tokens[end - 1]) || Words.Adverb.Contains(tokens[end - 1]) || Words.Day.Contains(tokens[end - 1]) || tokens[end - 1].Word == Words.On))
                {
                    end--;
                }

                return end > first ? resolver.Resolve(first, end) : null;
            }
        }

        return null;
    }

    static bool IsOfName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].IsCapital || (tokens[at].Has(WordTraits.Speaker) && (Words.Role.LengthAt(tokens, at) > 0 || Words.Article.Contains(tokens[at]))) || text.Text[tokens[at].Start] is '\'' or '’';
}
