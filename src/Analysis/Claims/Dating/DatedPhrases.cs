using Analysis.Articles;
using Analysis.Dates;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>The date phrases of a passage with what they date, by sentence.</summary>
internal sealed class DatedPhrases
{
    readonly DatedPhrase[] _all;
    readonly int[] _firstOfSentence;

    DatedPhrases(DatedPhrase[] all, int[] firstOfSentence)
    {
        _all = all;
        _firstOfSentence = firstOfSentence;
    }

    /// <summary>The phrases of a sentence, in its order.</summary>
    public ReadOnlySpan<DatedPhrase> In(int sentence) => _all.AsSpan(_firstOfSentence[sentence].._firstOfSentence[sentence + 1]);

    public static DatedPhrases Of(Passage passage)
    {
        var sentences = passage.Text.Sentences;
        var all = new DatedPhrase[passage.Dates.Count];
        var first = new int[sentences.Count + 1];
        var roles = new RoleReader(passage.Text);
        DateOnly? spokenOf = null;
        var sentence = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var phrase = passage.Dates[i];
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].FirstToken <= phrase.FirstToken)
            {
                first[++sentence] = i;
            }

            all[i] = Date(passage, roles, phrase, sentences[sentence], spokenOf);
            spokenOf = all[i].Role == PhraseRole.Heading ? spokenOf : all[i].Day ?? all[i].Days?.Last ?? spokenOf;
        }

        Array.Fill(first, all.Length, sentence + 1, first.Length - sentence - 1);
        return new DatedPhrases(all, first);
    }

    static DatedPhrase Date(Passage passage, RoleReader roles, DatePhrase phrase, Sentence sentence, DateOnly? spokenOf)
    {
        var (role, verb) = roles.Read(phrase, sentence);
        var anchor = phrase.Expression.IsAnaphoric ? spokenOf is { } day ? PartialDate.Of(day) : null : passage.Article.Published;
        return new DatedPhrase(phrase, role, verb, phrase.Resolve(anchor));
    }
}
