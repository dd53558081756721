using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The place in capitals before an agency's first sentence: "SEOUL, Oct. 18 (HPA) - ".</summary>
static class Dateline
{
    /// <summary>The most tokens from the place to the dash.</summary>
    const int Longest = 9;

    /// <summary>The sentences in which a dateline is looked for: headline, by-line, body.</summary>
    const int MostSentences = 4;

    /// <summary>The country of the dateline's place; null without a dateline, or where the place is in no table.</summary>
    public static string? CountryOf(Passage passage)
    {
        var sentences = passage.Text.Sentences;
        for (var i = 0; i < Math.Min(MostSentences, sentences.Count); i++)
        {
            if (End(passage.Text, sentences[i]) > sentences[i].FirstToken)
            {
                var tokens = passage.Text.Tokens;
                return (Words.Country.Match(tokens, sentences[i].FirstToken, out _) ?? Words.Place.Match(tokens, sentences[i].FirstToken, out _))?.Value;
            }
        }

        return null;
    }

    /// <summary>The token behind the dash of a sentence's dateline; the sentence's first token where it has none.</summary>
    public static int End(TokenizedText text, Sentence sentence)
    {
        var tokens = text.Tokens;
        var word = text[tokens[sentence.FirstToken]];
        if (word.Length < 3 || word.IndexOfAnyInRange('a', 'z') >= 0)
        {
            return sentence.FirstToken;
        }

        for (var i = sentence.FirstToken + 1; i + 1 < Math.Min(sentence.EndToken, sentence.FirstToken + Longest); i++)
        {
            if (tokens[i].SpaceBefore && text.Text[tokens[i].Start] is '—' or '–' or '-')
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }
}
