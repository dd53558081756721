using Analysis.Claims.Attribution;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Dates.Refiners;
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

    /// <summary>Two lines at least begin with a time of day, or are a date.</summary>
    bool IsBlog()
    {
        var stamps = 0;
        foreach (var sentence in passage.Text.Sentences)
        {
            foreach (var date in phrases.In(sentence.Index))
            {
                var isStamp = date.Phrase.Expression is TimeOfDay || date.Phrase.Rule.Equals(Ranges.StampRule, StringComparison.Ordinal) || DatedPhrases.IsOwnLine(passage.Text, date.Phrase);
                stamps += date.Role == PhraseRole.Entry && isStamp ? 1 : 0;
            }
        }

        return stamps >= 2;
    }

    /// <summary>"has today, Friday 28 March 2025, published", "today held a telephone conversation": the day on which a body did what its own text tells of.</summary>
    Saying? ReleaseDay()
    {
        const int HeadParagraphs = 3;
        if (DayOfReleaseHead() is { } head)
        {
            return head;
        }

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

    /// <summary>The date in the head of a press release: on or under "PRESS RELEASE", "FOR IMMEDIATE RELEASE", or "From: … Date: …"; null for other texts.</summary>
    Saying? DayOfReleaseHead()
    {
        const int HeadSentences = 6;
        const int LongestLine = 12;
        var isRelease = false;
        foreach (var line in passage.Text.Sentences.Take(HeadSentences))
        {
            if (line.EndToken - line.FirstToken > LongestLine)
            {
                return null;
            }

            isRelease |= IsReleaseMark(line);
            foreach (var date in phrases.In(line.Index))
            {
                if (isRelease && date is { Role: not PhraseRole.About, Phrase.Expression: CalendarDate, Day: { } day })
                {
                    return new Saying(day, date.Phrase.Span, line, null, HasFigure: false);
                }
            }
        }

        return null;
    }

    /// <summary>"PRESS RELEASE", "For immediate release", "From: Ministry of Defence".</summary>
    bool IsReleaseMark(Sentence line)
    {
        var tokens = passage.Text.Tokens;
        var last = line.EndToken - 1;
        return (last > line.FirstToken && last - line.FirstToken <= 2 && DatingWords.Release.Contains(tokens[last]) && DatingWords.ReleaseKind.Contains(tokens[last - 1]))
            || (DatingWords.From.Contains(tokens[line.FirstToken]) && passage.Text.Text.AsSpan(tokens[line.FirstToken].End).StartsWith(":"));
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
