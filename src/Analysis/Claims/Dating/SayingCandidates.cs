using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>A day on which a figure may have been said, with the phrase that names it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Date">The phrase.</param>
/// <param name="Home">Its sentence.</param>
internal readonly record struct SayingCandidate(DateOnly Day, DatedPhrase Date, Sentence Home)
{
    /// <summary>The phrase dates a saying by the rules, or heads an entry.</summary>
    public bool IsSaying => Date.Role is PhraseRole.Saying or PhraseRole.SayingOfNoun or PhraseRole.Entry;
}

/// <summary>Finds the days that a text names around a figure.</summary>
internal sealed class SayingCandidates(Passage passage, DatedPhrases phrases)
{
    /// <summary>So far back every day counts; farther back only a day of saying.</summary>
    const int SentencesBefore = 5;

    const int SentencesBack = 16;
    const int SentencesAhead = 5;
    const int ParagraphsAhead = 2;
    const int MostPhrases = 10;
    const int MostFarther = 3;
    const int MostAhead = 2;

    readonly List<SayingCandidate> _found = new(8);

    /// <summary>One candidate a day: those of the sentence, then those before it, the nearest first, then those behind. A day of saying stands for its day before any other phrase. Valid until the next call.</summary>
    public List<SayingCandidate> Around(int figure, Sentence sentence)
    {
        var found = _found;
        found.Clear();
        Add(found, phrases.Near(sentence, passage.Text.TokenAt(passage.Figures[figure].Span.Start), out _), sentence, onlySayings: false, MostPhrases);
        for (var index = sentence.Index - 1; index >= Math.Max(0, sentence.Index - SentencesBefore); index--)
        {
            Add(found, phrases.In(index), passage.Text.Sentences[index], onlySayings: false, MostPhrases);
        }

        var most = found.Count + MostFarther;
        for (var index = sentence.Index - SentencesBefore - 1; index >= Math.Max(0, sentence.Index - SentencesBack) && found.Count < most; index--)
        {
            Add(found, phrases.In(index), passage.Text.Sentences[index], onlySayings: true, most);
        }

        most = found.Count + MostAhead;
        var end = Math.Min(passage.Text.Sentences.Count, sentence.Index + 1 + SentencesAhead);
        for (var index = sentence.Index + 1; index < end && passage.Text.Sentences[index].Paragraph - sentence.Paragraph <= ParagraphsAhead && found.Count < most; index++)
        {
            var isNext = index == sentence.Index + 1 && passage.Text.Sentences[index].Paragraph == sentence.Paragraph;
            Add(found, phrases.In(index), passage.Text.Sentences[index], !isNext, most);
        }

        return found;
    }

    static int NumberOf(List<SayingCandidate> found, DateOnly day)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Day == day)
            {
                return i;
            }
        }

        return -1;
    }

    static void Add(List<SayingCandidate> found, ReadOnlySpan<DatedPhrase> dates, Sentence home, bool onlySayings, int most)
    {
        foreach (var date in dates[..Math.Min(dates.Length, MostPhrases)])
        {
            if (date.Day is not { } day)
            {
                continue;
            }

            var candidate = new SayingCandidate(day, date, home);
            var known = NumberOf(found, day);
            if (known >= 0)
            {
                found[known] = candidate.IsSaying && !found[known].IsSaying ? candidate : found[known];
            }
            else if (found.Count < most && (candidate.IsSaying || !onlySayings))
            {
                found.Add(candidate);
            }
        }
    }
}
