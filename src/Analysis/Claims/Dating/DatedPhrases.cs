using Analysis.Articles;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>The date phrases of a passage with what they date, by sentence.</summary>
internal sealed class DatedPhrases
{
    const int MostTokens = 150;

    readonly DatedPhrase[] _all;
    readonly int[] _firstOfSentence;

    DatedPhrases(DatedPhrase[] all, int[] firstOfSentence)
    {
        _all = all;
        _firstOfSentence = firstOfSentence;
    }

    /// <summary>The phrases of a sentence, in its order.</summary>
    public ReadOnlySpan<DatedPhrase> In(int sentence) => _all.AsSpan(_firstOfSentence[sentence].._firstOfSentence[sentence + 1]);

    /// <summary>
    /// The sentence around a token, cut to <see cref="MostTokens"/> to either side, with the phrases in it: sentences that people write
    /// are whole, and a text that never ends a sentence costs no more for each figure.
    /// </summary>
    public ReadOnlySpan<DatedPhrase> Near(Sentence sentence, int token, out Sentence window)
    {
        var first = Math.Max(sentence.FirstToken, token - MostTokens);
        var end = Math.Min(sentence.EndToken, token + MostTokens);
        var dates = In(sentence.Index);
        window = sentence;
        if (first == sentence.FirstToken && end == sentence.EndToken)
        {
            return dates;
        }

        window = sentence with { FirstToken = first, EndToken = end };
        var from = FirstFrom(dates, first);
        return dates[from..Math.Max(from, FirstFrom(dates, end))];
    }

    /// <summary>The first phrase that does not begin before a token.</summary>
    static int FirstFrom(ReadOnlySpan<DatedPhrase> dates, int token)
    {
        int low = 0, high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Phrase.FirstToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public static DatedPhrases Of(Passage passage)
    {
        var sentences = passage.Text.Sentences;
        var all = new DatedPhrase[passage.Dates.Count];
        var first = new int[sentences.Count + 1];
        var roles = new RoleReader(passage.Text);
        var chronology = new Chronology();
        DateOnly? spokenOf = null;
        DateOnly? day = null;
        DateOnly? said = null;
        var sentence = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var phrase = passage.Dates[i];
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].FirstToken <= phrase.FirstToken)
            {
                first[++sentence] = i;
                chronology.Enter(sentences[sentence], passage.Text);
            }

            // "The same day" is a day that was named, and not the end of a month; "two days later he wrote" counts from what was said before.
            all[i] = Date(passage, roles, phrase, sentences[sentence], (phrase.Expression is Distance { Unit: DateUnit.Day } ? day : null) ?? spokenOf, said, chronology);
            chronology.Read(all[i], sentences[sentence]);
            spokenOf = all[i].Role == PhraseRole.Heading || phrase.Expression is TimeOfDay ? spokenOf : all[i].Day ?? all[i].Days?.Last ?? spokenOf;
            day = all[i].Role == PhraseRole.Heading || phrase.Expression is TimeOfDay || phrase.Relation == DateRelation.Since ? day : all[i].Day ?? day;
            said = all[i].Role is PhraseRole.Saying or PhraseRole.Entry && phrase.Expression is not TimeOfDay ? all[i].Day ?? said : said;
        }

        Array.Fill(first, all.Length, sentence + 1, first.Length - sentence - 1);
        return new DatedPhrases(all, first);
    }

    static DatedPhrase Date(Passage passage, RoleReader roles, DatePhrase phrase, Sentence sentence, DateOnly? spokenOf, DateOnly? said, Chronology chronology)
    {
        var (role, verb) = roles.Read(phrase, sentence);
        var anchor = phrase.Expression.IsAnaphoric ? (role == PhraseRole.Saying ? said ?? spokenOf : spokenOf) is { } named ? PartialDate.Of(named) : null : chronology.Anchor(role, sentence) ?? passage.Article.Published;
        return new DatedPhrase(phrase, role, verb, phrase.Resolve(anchor), anchor);
    }
}
