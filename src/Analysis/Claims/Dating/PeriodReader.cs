using Analysis.Articles;
using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Dates.Parsers;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Reads which days each figure is about, from the date phrases that date no saying.</summary>
internal sealed class PeriodReader(Passage passage, DatedPhrases phrases, IReadOnlyList<Reading<DateOnly?>> said, IReadOnlyList<AttributionReading> attributions, IReadOnlyList<MeasureReading> measures)
{
    const int MostDatesOfScene = 20;
    const int MostSentencesOfScene = 4;

    public const string CountedBehind = "day counted in the text, behind the figure";
    public const string CountedBefore = "day counted in the text, before the figure";
    public const string ParagraphBefore = "incident told in the paragraph before";

    static readonly Reading<Period?> None = new(null, "no period");

    readonly Reading<Period?>[] _periods = new Reading<Period?>[passage.Figures.Count];

    public Reading<Period?>[] Read()
    {
        var weighed = new WeighedPeriods(passage, phrases, attributions, measures, said, _periods);
        for (var i = 0; i < _periods.Length; i++)
        {
            var sentence = passage.SentenceOf(i);
            var byRule = Own(i, sentence) ?? GoesOn(i, sentence) ?? OfEntry(i, sentence) ?? None;
            _periods[i] = weighed.Weigh(i, sentence, byRule, Candidates(i, sentence));
        }

        return _periods;
    }

    /// <summary>The periods that the sentence's phrases would give, and those of the sentences shortly before, the nearest first.</summary>
    List<PeriodCandidate> Candidates(int i, Sentence sentence)
    {
        const int SentencesBefore = 4;
        const int Most = 8;
        var found = new List<PeriodCandidate>(4);
        var start = passage.Text.TokenAt(passage.Figures[i].Span.Start);
        for (var index = sentence.Index; index >= Math.Max(0, sentence.Index - SentencesBefore); index--)
        {
            var home = passage.Text.Sentences[index];
            var dates = index == sentence.Index ? phrases.Near(sentence, start, out home) : phrases.In(index);
            var reach = new PeriodReach(passage.Text, home);
            var tense = new PhraseTense(passage.Text, home);
            foreach (var date in dates[..Math.Min(dates.Length, MostDatesOfScene)])
            {
                if (found.Count < Most && date.Phrase.Expression is not TimeOfDay && date.Role != PhraseRole.Heading && Period(date, i, reach, tense, start) is { } period)
                {
                    found.Add(new PeriodCandidate(period, date, passage.Text.Sentences[index], index == sentence.Index && Reaches(i, date, reach, start)));
                }
            }
        }

        return found;
    }

    bool Reaches(int i, in DatedPhrase date, PeriodReach reach, int start) =>
        date.Phrase.FirstToken < start ? reach.FromLeft(date.Phrase, start)
            : reach.FromRight(date.Phrase, passage.Text.TokenAt(passage.Figures[i].Span.End - 1) + 1, NextFigureBefore(i, date.Phrase), LastFigureBefore(i, date.Phrase));

    Reading<Period?>? Own(int i, Sentence sentence)
    {
        var figure = passage.Figures[i].Span;
        var start = passage.Text.TokenAt(figure.Start);
        var dates = phrases.Near(sentence, start, out var window);
        if (dates.IsEmpty)
        {
            return null;
        }

        var reach = new PeriodReach(passage.Text, window);
        var tense = new PhraseTense(passage.Text, window);
        var end = passage.Text.TokenAt(figure.End - 1) + 1;
        DatedPhrase? left = null;
        foreach (var date in dates)
        {
            if (date.Role != PhraseRole.About || date.Phrase.Expression is TimeOfDay || Period(date, i, reach, tense, start) is not { } period)
            {
                continue;
            }

            if (date.Phrase.FirstToken < start)
            {
                left = (reach.FromLeft(date.Phrase, start) && !tense.IsAheadInFront(date.Phrase, start)) || (reach.IsBeforeSemicolon(date.Phrase) && IsFirstBehind(date.Phrase, i, window)) ? date : left;
            }
            else if (reach.FromRight(date.Phrase, end, NextFigureBefore(i, date.Phrase), LastFigureBefore(i, date.Phrase)))
            {
                return new(period, date.Phrase.Expression.IsAnaphoric ? CountedBehind : "date behind the figure", date.Phrase.Span);
            }
        }

        return left is { } before && Period(before, i, reach, tense, start) is { } days ? new(days, before.Phrase.Expression.IsAnaphoric ? CountedBefore : "date before the figure", before.Phrase.Span) : null;
    }

    /// <summary>"9 January. Two soldiers are captured": what an entry of a chronology tells and nobody says, happened on its day.</summary>
    Reading<Period?>? OfEntry(int i, Sentence sentence)
    {
        for (var index = sentence.Index; said[i].Value is null && index >= Math.Max(0, sentence.Index - MostSentencesOfScene) && sentence.Paragraph - passage.Text.Sentences[index].Paragraph <= 1; index--)
        {
            foreach (var date in phrases.In(index))
            {
                if (date is { Role: PhraseRole.Entry, Phrase.Expression: CalendarDate, Day: { } day } && date.Phrase.Span.End <= passage.Figures[i].Span.Start
                    && (passage.Text.Sentences[index].Paragraph == sentence.Paragraph || DatedPhrases.IsOwnLine(passage.Text, date.Phrase)))
                {
                    return new(Dates.Period.Day(day), "day of its entry", date.Phrase.Span);
                }
            }
        }

        return null;
    }

    /// <summary>No figure of the sentence stands before the phrase.</summary>
    bool IsFirstBehind(DatePhrase phrase, int i, Sentence sentence)
    {
        var first = i;
        while (first > 0 && passage.Figures[first - 1].Span.Start >= sentence.Span.Start)
        {
            first--;
        }

        return passage.Figures[first].Span.Start >= phrase.Span.End;
    }

    /// <summary>The start of the first other figure between figure and phrase, by tokens; -1 when there is none.</summary>
    int NextFigureBefore(int i, DatePhrase phrase) =>
        i + 1 < passage.Figures.Count && passage.Figures[i + 1].Span.Start < phrase.Span.Start ? passage.Text.TokenAt(passage.Figures[i + 1].Span.Start) : -1;

    /// <summary>The start of the last other figure between figure and phrase, by tokens; -1 when there is none.</summary>
    int LastFigureBefore(int i, DatePhrase phrase)
    {
        var last = -1;
        for (var next = i + 1; next < passage.Figures.Count && passage.Figures[next].Span.Start < phrase.Span.Start; next++)
        {
            last = passage.Text.TokenAt(passage.Figures[next].Span.Start);
        }

        return last;
    }

    /// <summary>The sentence tells when what it tells happened; within a paragraph "officials said on Tuesday" tells only when it was said.</summary>
    bool HasOwnTime(Sentence sentence)
    {
        var dates = phrases.In(sentence.Index);
        var isFirst = sentence.Index == 0 || passage.Text.Sentences[sentence.Index - 1].Paragraph != sentence.Paragraph;
        foreach (var date in dates[..Math.Min(dates.Length, MostDatesOfScene)])
        {
            if (isFirst || date.Role is not (PhraseRole.Saying or PhraseRole.Entry))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The figure goes on with what the one before was about: a part of it, more of it, or the same incident told further.</summary>
    Reading<Period?>? GoesOn(int i, Sentence sentence)
    {
        var start = passage.Text.TokenAt(passage.Figures[i].Span.Start);
        var figure = new Continuation(passage.Text, sentence);
        if (i > 0 && _periods[i - 1].Value is { } period)
        {
            var before = passage.SentenceOf(i - 1);
            var isNear = sentence.Index - before.Index <= 1 && before.Paragraph == sentence.Paragraph && said[i].Value == said[i - 1].Value;
            var end = passage.Text.TokenAt(passage.Figures[i].Span.End - 1) + 1;
            if (isNear && !figure.HoldsNow(end) && (figure.IsMore(start) || figure.IsPart(start, end) || (sentence.Index > before.Index && !HasOwnTime(sentence) && figure.IsElliptical(end))))
            {
                return _periods[i - 1] with { Rule = "more of the same, or a part of it" };
            }

            var isDay = period.From is not null && period.From == period.To;
            var isNext = !HasOwnTime(sentence) && figure.IsIncident(start);
            if (isDay && isNext && Scene(sentence, before.Index + 1) is { } nearer)
            {
                return nearer;
            }

            if (isDay && isNext && sentence.Paragraph - before.Paragraph <= 1)
            {
                return _periods[i - 1] with { Rule = "same incident" };
            }
        }

        if (HasOwnTime(sentence) || !figure.IsIncident(start))
        {
            return null;
        }

        return (figure.IsOfNamedEvent(start) ? EventBefore(i, sentence) : null) ?? Scene(sentence, 0) ?? IncidentBefore(sentence);
    }

    /// <summary>The period of the last dated figure of the paragraph, for "70 were killed in the attack".</summary>
    Reading<Period?>? EventBefore(int i, Sentence sentence)
    {
        const int MostFiguresBack = 4;
        for (var before = i - 1; before >= Math.Max(0, i - MostFiguresBack) && passage.SentenceOf(before).Paragraph == sentence.Paragraph; before--)
        {
            if (_periods[before].Value is not null)
            {
                return _periods[before] with { Rule = "same incident" };
            }
        }

        return null;
    }

    /// <summary>"On 3 September a drone struck one of our vans. Two volunteers were wounded": the incident whose days the sentence before tells.</summary>
    Reading<Period?>? IncidentBefore(Sentence sentence)
    {
        if (sentence.Index == 0 || passage.Text.Sentences[sentence.Index - 1] is not { } before || sentence.Paragraph - before.Paragraph > 1 || phrases.In(before.Index) is not [var date]
            || date is not { Role: PhraseRole.About, Phrase: { Relation: DateRelation.In, Expression: not TimeOfDay } } || !new Continuation(passage.Text, before).IsEvent(orBlow: date.Day is not null))
        {
            return null;
        }

        return Period(date, null, new PeriodReach(passage.Text, before), new PhraseTense(passage.Text, before), before.EndToken) is { } period && (date.Day is not null || date.Phrase.Expression is RollingSpan or DateRange)
            ? new(period, before.Paragraph == sentence.Paragraph ? "incident told before" : ParagraphBefore, date.Phrase.Span) : null;
    }

    /// <summary>A sentence shortly before tells on which day the news happened.</summary>
    Reading<Period?>? Scene(Sentence sentence, int first)
    {
        for (var index = sentence.Index - 1; index >= Math.Max(first, sentence.Index - MostSentencesOfScene); index--)
        {
            if (sentence.Paragraph - passage.Text.Sentences[index].Paragraph > 2)
            {
                return null;
            }

            var dates = phrases.In(index);
            foreach (var date in dates[..Math.Min(dates.Length, MostDatesOfScene)])
            {
                if (date.Role != PhraseRole.About || date.Phrase.Expression is TimeOfDay || date.Days is null)
                {
                    continue;
                }

                return date is { Phrase.Relation: DateRelation.In, Day: { } day } && IsNews(day) ? new(Dates.Period.Day(day), "scene set before", date.Phrase.Span) : null;
            }
        }

        return null;
    }

    bool IsNews(DateOnly day) => passage.Article.Published?.AsDay is { } published && published.DayNumber - day.DayNumber is 0 or 1;

    /// <summary>Spans that touch the day of speaking count from the day of saying.</summary>
    /// <param name="date">The phrase.</param>
    /// <param name="figure">The figure that it may date, by its number; null for what no figure counts.</param>
    /// <param name="reach">Reads the phrase's clause.</param>
    /// <param name="tense">Reads the phrase's tense.</param>
    /// <param name="at">The figure's first token.</param>
    Period? Period(in DatedPhrase date, int? figure, PeriodReach reach, PhraseTense tense, int at)
    {
        var phrase = date.Phrase;
        if (phrase.Expression.IsAnaphoric)
        {
            return date.Days is not { } days ? null
                : reach.IsBeforeClause(phrase) || phrase.Relation == DateRelation.In ? new Period(days.First, days.Last)
                : phrase.PeriodFrom(date.Anchor);
        }

        if (tense.IsNowadays(phrase) || tense.IsOfOther(phrase) || IsNoDate(phrase, tense))
        {
            return null;
        }

        var anchor = phrase.Expression is RollingSpan or UnitToDate && figure is { } i && said[i].Value is { } day ? PartialDate.Of(day) : date.Anchor;
        var side = Side(phrase, tense, figure is { } planned && measures[planned].Measure.Value == Measure.Planned);
        if (phrase.Relation == DateRelation.Since && reach.IsBeforeWhen(phrase, at))
        {
            // "the bloodiest since 2011, when shelling left 15 dead": then, and not since then
            return phrase.Resolve(anchor, side) is { } then ? new Period(then.First, then.Last) : null;
        }

        var period = phrase.PeriodFrom(anchor, side, tense.IsDone(phrase));
        return period is not { From: not null } || phrase.Relation != DateRelation.In ? period
            : reach.IsSinceClause(phrase) ? new Period(period.Value.From, null)
            : tense.IsStanding(phrase) ? new Period(null, period.Value.To)
            : period;
    }

    /// <summary>In a short item "overnight" is no date; "in two days" is none of what is to come.</summary>
    bool IsNoDate(DatePhrase phrase, PhraseTense tense) =>
        (phrase.Rule.Equals(CountedDates.OvernightRule, StringComparison.Ordinal) && passage.IsShort)
        || (phrase.Rule.Equals(CountedDates.WithinRule, StringComparison.Ordinal) && tense.IsFuture(phrase));

    static Leaning Side(DatePhrase phrase, PhraseTense tense, bool isPlanned) =>
        phrase.Expression is Weekday or DayOfMonth ? tense.IsToCome(phrase) ? Leaning.Future : Leaning.Past
        : tense.IsFuture(phrase) || (isPlanned && phrase.Expression is Season or CalendarDate { Year: null }) ? Leaning.Nearest : Leaning.Past;
}
