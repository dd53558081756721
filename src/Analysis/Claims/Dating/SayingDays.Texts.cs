using Analysis.Claims.Attribution;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <content>The day that a text gives to all of itself, and who speaks where a day is named.</content>
sealed partial class SayingDays
{
    /// <summary>The first phrase that names the day of what is told; null for none.</summary>
    static DatedPhrase? DayOf(ReadOnlySpan<DatedPhrase> dates)
    {
        foreach (var date in dates)
        {
            if (date is { Day: not null, Phrase: { Relation: DateRelation.In, Expression: not TimeOfDay } } && date.Role != PhraseRole.Heading)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Two lines at least begin with a time of day.</summary>
    bool IsBlog()
    {
        var stamps = 0;
        foreach (var sentence in passage.Text.Sentences)
        {
            foreach (var date in phrases.In(sentence.Index))
            {
                stamps += date is { Role: PhraseRole.Entry, Phrase.Expression: TimeOfDay } ? 1 : 0;
            }
        }

        return stamps >= 2;
    }

    /// <summary>"has today, Friday 28 March 2025, published", "today held a telephone conversation": the day on which a body did what its own text tells of.</summary>
    Saying? ReleaseDay()
    {
        const int HeadParagraphs = 3;
        if (!Publisher.IsBody(passage))
        {
            return null;
        }

        foreach (var sentence in passage.Text.Sentences.TakeWhile(sentence => sentence.Paragraph < HeadParagraphs))
        {
            foreach (var date in phrases.In(sentence.Index))
            {
                if (date is { Phrase.Expression: UnitShift { Unit: DateUnit.Day, Count: 0 }, Day: { } day } && HasAct(date.Phrase, sentence))
                {
                    return new Saying(day, date.Phrase.Span, sentence, null, HasFigure: false);
                }
            }
        }

        return null;
    }

    /// <summary>"Daily war summary: Friday, December 27, 2024".</summary>
    Saying? BulletinDay()
    {
        if (passage.Text.Sentences.Count == 0 || passage.Text.Sentences[0] is not { } heading || !new SayingChoice(passage.Text, heading, []).IsBulletin())
        {
            return null;
        }

        foreach (var date in phrases.In(0))
        {
            if (date is { Role: PhraseRole.Entry or PhraseRole.Heading or PhraseRole.Saying, Phrase.Expression: CalendarDate { Day: not null }, Day: { } day })
            {
                return new Saying(day, date.Phrase.Span, heading, null, HasFigure: false);
            }
        }

        return null;
    }

    bool HasAct(DatePhrase phrase, Sentence sentence)
    {
        const int Near = 8;
        var tokens = passage.Text.Tokens;
        for (var at = Math.Max(sentence.FirstToken, phrase.FirstToken - Near); at < Math.Min(sentence.EndToken, phrase.EndToken + Near); at++)
        {
            if (DatingWords.ReleaseAct.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who speaks by the verb that the day belongs to, or else the only one who speaks in the sentence.</summary>
    string? SpeakerOf(Sentence sentence, in DatedPhrase date)
    {
        var verb = date.Verb < 0 ? default : passage.Text.Tokens[date.Verb].Span;
        string? only = null;
        var speakers = 0;
        for (; _nextSite < spoken.Sites.Count && spoken.Sites[_nextSite].Sentence <= sentence.Index; _nextSite++)
        {
            var site = spoken.Sites[_nextSite];
            if (site.Sentence < sentence.Index)
            {
                continue;
            }

            if (site.Cue == verb)
            {
                return site.Label;
            }

            speakers += site.Label is null || string.Equals(site.Label, only, StringComparison.Ordinal) ? 0 : 1;
            only = site.Label ?? only;
        }

        return speakers == 1 ? only : null;
    }
}
