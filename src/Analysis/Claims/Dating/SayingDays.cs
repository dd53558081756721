using Analysis.Claims.Attribution;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Reads on which day each figure was said, from its own sentence or carried on with its speaker.</summary>
internal sealed class SayingDays(Passage passage, DatedPhrases phrases, PassageAttribution spoken)
{
    const int MostSentencesOfPronoun = 3;

    static readonly Reading<DateOnly?> None = new(null, "no day of saying");

    readonly IReadOnlyList<AttributionReading> _attributions = spoken.Figures;

    readonly Reading<DateOnly?>[] _days = new Reading<DateOnly?>[passage.Figures.Count];

    /// <summary>The saying that following sentences may go on with.</summary>
    Saying? _last;

    /// <summary>The day of the entry, of a list or live blog, or of the speaker's turn that the text stands in.</summary>
    Saying? _entry;

    /// <summary>The last dated saying of each source.</summary>
    readonly Dictionary<string, Saying> _bySource = new(StringComparer.Ordinal);

    /// <summary>The paragraph of a transcript in which a speaker answers; -1 outside.</summary>
    int _turn = -1;

    /// <summary>The first place of speaking of <see cref="PassageAttribution.Sites"/> that is not looked at.</summary>
    int _nextSite;

    /// <summary>The text is a live blog: an entry lasts until the next one.</summary>
    bool _isBlog;

    /// <summary>The day that a release of a ministry, a headquarters or another body gives itself; null for other texts.</summary>
    Saying? _release;

    /// <summary>The day in the heading of a daily report; null for other texts.</summary>
    Saying? _bulletin;

    /// <summary>The day on which the writer was where others spoke, with the first who did; null before any.</summary>
    Saying? _scene;

    /// <summary>A day of saying with where it was said.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Evidence">The date phrase.</param>
    /// <param name="Sentence">Its sentence.</param>
    /// <param name="Source">Who spoke; null when the sentence does not tell.</param>
    /// <param name="HasFigure">A figure stands in the sentence, so that its speaker is known for certain.</param>
    sealed record Saying(DateOnly Day, TextSpan Evidence, Sentence Sentence, string? Source, bool HasFigure);

    public Reading<DateOnly?>[] Read()
    {
        var figure = 0;
        _isBlog = IsBlog();
        _release = ReleaseDay();
        _bulletin = BulletinDay();
        var weighed = new WeighedSayings(passage, phrases, spoken, _days);
        foreach (var sentence in passage.Text.Sentences)
        {
            var end = figure;
            while (end < passage.Figures.Count && passage.Figures[end].Span.Start < sentence.Span.End)
            {
                end++;
            }

            var dates = phrases.In(sentence.Index);
            Enter(sentence, dates);
            var choice = new SayingChoice(passage.Text, sentence, []);
            _turn = choice.IsTurn() ? sentence.Paragraph : _turn;
            if (choice.IsPresence() && DayOf(dates) is { } scene)
            {
                _scene = new Saying(scene.Day!.Value, scene.Phrase.Span, sentence, null, HasFigure: false);
            }

            for (var i = figure; i < end; i++)
            {
                _days[i] = weighed.Weigh(i, sentence, ReadFigure(i, sentence), CoveringPhrase(i, sentence));
            }

            Remember(sentence, dates, figure, end);
            figure = end;
        }

        return _days;
    }

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

    /// <summary>An entry of a list or of a live blog begins, or the one before is over.</summary>
    void Enter(Sentence sentence, ReadOnlySpan<DatedPhrase> dates)
    {
        foreach (var date in dates)
        {
            if (date is { Role: PhraseRole.Entry, Day: { } day })
            {
                _entry = new Saying(day, date.Phrase.Span, sentence, null, HasFigure: false);
            }
        }
    }

    /// <summary>The dated saying of the figure's own sentence that covers it; null for none.</summary>
    DatePhrase? CoveringPhrase(int i, Sentence sentence)
    {
        var dates = phrases.Near(sentence, passage.Text.TokenAt(passage.Figures[i].Span.Start), out var window);
        return new SayingChoice(passage.Text, window, dates).For(passage.Figures[i].Span)?.Phrase;
    }

    Reading<DateOnly?> ReadFigure(int i, Sentence sentence)
    {
        var figure = passage.Figures[i].Span;
        var dates = phrases.Near(sentence, passage.Text.TokenAt(figure.Start), out var window);
        var choice = new SayingChoice(passage.Text, window, dates);
        if (choice.For(figure) is { } own)
        {
            return own.Day is { } day ? new(day, "said in the sentence", own.Phrase.Span) : None;
        }

        if (SiteElsewhere(i, sentence) is { } site)
        {
            return site;
        }

        if (choice.IsThen())
        {
            return _last is { } then && then.Sentence.Index >= sentence.Index - 1 ? new(then.Day, "said then", then.Evidence) : None;
        }

        if (choice.IsSameOccasion() && _last is { } occasion && sentence.Paragraph - occasion.Sentence.Paragraph <= 1)
        {
            return new(occasion.Day, "said on the same occasion", occasion.Evidence);
        }

        if (choice.IsUndated(figure) || choice.IsLastEstimate())
        {
            return None;
        }

        if (_entry is { } turn && (_attributions[i].IsOwnTurn || choice.IsByFirstPerson()) && !choice.IsPastReport() && _turn == sentence.Paragraph)
        {
            return new(turn.Day, "said in the entry", turn.Evidence);
        }

        if (_last is { } last && GoesOn(last, i, sentence, choice))
        {
            return new(last.Day, "carried on with its speaker", last.Evidence);
        }

        if ((choice.IsPastReport() || choice.IsOwnCount()) && _attributions[i] is { Source.Value: { } source } from && (from.Via.Value is null || from.IsBriefed) && _bySource.TryGetValue(source, out var earlier))
        {
            return new(earlier.Day, "same source as before", earlier.Evidence);
        }

        if (_entry is { } entry && IsInEntry(entry, sentence) && _attributions[i].Source.Value is not null)
        {
            return new(entry.Day, "said in the entry", entry.Evidence);
        }

        if (_release is { } release && _attributions[i].Source.Value is not null)
        {
            return new(release.Day, "said in the release of that day", release.Evidence);
        }

        return FigureBefore(i, sentence) ?? OfScene(i, sentence) ?? OccasionBefore(sentence, choice) ?? GivenBehind(i, sentence) ?? OfBulletin(i, choice) ?? None;
    }

    /// <summary>"Zelensky used stronger numbers the same evening. More than 3,000 had died, he wrote": the day on which the sentence before has him do something.</summary>
    Reading<DateOnly?>? OccasionBefore(Sentence sentence, SayingChoice choice) =>
        choice.IsByPronoun() && sentence.Index > 0 && passage.Text.Sentences[sentence.Index - 1] is var before && before.Paragraph == sentence.Paragraph
        && DayOf(phrases.In(before.Index)) is { } date && !new SayingChoice(passage.Text, before, []).IsOfIncident()
            ? new(date.Day, "said on the occasion told before", date.Phrase.Span) : null;

    /// <summary>"… has put the number at 1,140. The figure appeared on Monday": the next sentence tells when.</summary>
    Reading<DateOnly?>? GivenBehind(int i, Sentence sentence)
    {
        if (_attributions[i].Source.Value is null || sentence.Index + 1 >= passage.Text.Sentences.Count || passage.Text.Sentences[sentence.Index + 1] is not { } next
            || next.Paragraph - sentence.Paragraph > 1 || !new SayingChoice(passage.Text, next, []).IsOfGivenFigure())
        {
            return null;
        }

        foreach (var date in phrases.In(next.Index))
        {
            if (date is { Role: PhraseRole.Saying, Day: { } day })
            {
                return new(day, "dated in the sentence behind", date.Phrase.Span);
            }
        }

        return null;
    }

    /// <summary>A day's count in a report whose heading gives the day.</summary>
    Reading<DateOnly?>? OfBulletin(int i, SayingChoice choice) =>
        _bulletin is { } bulletin && _attributions[i].Source.Value is not null && choice.IsOfPastDay() ? new(bulletin.Day, "said in the report of that day", bulletin.Evidence) : null;

    /// <summary>The day on which the writer heard the figure's source: in a conversation to its end, elsewhere to the next paragraph's.</summary>
    Reading<DateOnly?>? OfScene(int i, Sentence sentence)
    {
        if (_scene is not { } scene || _attributions[i].Source.Value is not { } source || !(_turn >= 0 || sentence.Paragraph - scene.Sentence.Paragraph <= 1))
        {
            return null;
        }

        _scene = scene = scene with { Source = scene.Source ?? source };
        return string.Equals(source, scene.Source, StringComparison.Ordinal) ? new(scene.Day, "heard on the spot", scene.Evidence) : null;
    }

    /// <summary>The day of the figure before, when the same source gives both with no more than a paragraph's end between.</summary>
    Reading<DateOnly?>? FigureBefore(int i, Sentence sentence) =>
        i > 0 && _days[i - 1] is { Value: not null } before
        && _attributions[i].Source.Value is { } source && string.Equals(source, _attributions[i - 1].Source.Value, StringComparison.Ordinal)
        && passage.Text.SentenceAt(passage.Figures[i - 1].Span.Start) is var last && sentence.Paragraph - last.Paragraph <= 1
        && !NamesAnotherSpeaker(i, sentence, last)
            ? before with { Rule = "carried on with its source" }
            : null;

    /// <summary>The sentence in which the figure's speaker speaks names one whom the other sentence does not: a new voice, though of the same state.</summary>
    bool NamesAnotherSpeaker(int i, Sentence sentence, Sentence other)
    {
        var speaking = _attributions[i].SiteSentence is >= 0 and var site ? passage.Text.Sentences[site] : sentence;
        return speaking.Index > other.Index && !_attributions[i].IsBriefed && new SayingChoice(passage.Text, speaking, []).NamesAnotherSpeaker(other);
    }

    /// <summary>The words that attribute the figure stand in another sentence, and are dated there.</summary>
    Reading<DateOnly?>? SiteElsewhere(int i, Sentence sentence)
    {
        if (_attributions[i].Site is not { } site || sentence.Span.Contains(site))
        {
            return null;
        }

        var other = passage.Text.SentenceAt(site.Start);
        var dates = phrases.Near(other, passage.Text.TokenAt(site.Start), out var window);
        return new SayingChoice(passage.Text, window, dates).For(site) is { Day: { } day } saying
            ? new(day, "said where it is attributed", saying.Phrase.Span)
            : null;
    }

    bool GoesOn(Saying last, int i, Sentence sentence, SayingChoice choice)
    {
        var source = _attributions[i].Source.Value;
        var distance = sentence.Paragraph - last.Sentence.Paragraph;
        if (source is null || distance > 1)
        {
            return false;
        }

        var isSame = string.Equals(source, last.Source, StringComparison.Ordinal);
        if (distance == 0 && sentence.Index - last.Sentence.Index <= MostSentencesOfPronoun && choice.IsAnaphoric() && !choice.NamesAnotherSpeaker(last.Sentence) && !HasAnotherSaying(last, sentence))
        {
            // "he wrote", "it added": the one who was named last, by whatever name
            return true;
        }

        if (last.HasFigure && last.Source is not null)
        {
            return isSame && (distance == 0 || choice.IsAnaphoric() || choice.IsPastReport()) && !NamesAnotherSpeaker(i, sentence, last.Sentence);
        }

        return sentence.Index - last.Sentence.Index <= 3
            && (distance == 0 || last.Source is null ? isSame || !choice.NamesAnotherSpeaker(last.Sentence) : isSame && (choice.IsAnaphoric() || choice.IsPastReport()) && !NamesAnotherSpeaker(i, sentence, last.Sentence));
    }

    /// <summary>Somebody else is heard between the dated saying and the sentence.</summary>
    bool HasAnotherSaying(Saying last, Sentence sentence)
    {
        for (var index = last.Sentence.Index + 1; index < sentence.Index; index++)
        {
            if (new SayingChoice(passage.Text, passage.Text.Sentences[index], []).NamesAnotherSpeaker(last.Sentence))
            {
                return true;
            }
        }

        return false;
    }

    bool IsInEntry(Saying entry, Sentence sentence) => _isBlog || entry.Sentence.Paragraph == sentence.Paragraph || _turn == sentence.Paragraph;

    void Remember(Sentence sentence, ReadOnlySpan<DatedPhrase> dates, int figure, int end)
    {
        DatedPhrase? said = null;
        foreach (var date in dates)
        {
            said = date is { Role: PhraseRole.Saying, Day: not null } ? date : said;
        }

        if (said is { Day: { } day } phrase)
        {
            var source = figure < end ? _attributions[end - 1].Source.Value : SpeakerOf(sentence, phrase);
            _last = new Saying(day, phrase.Phrase.Span, sentence, source, figure < end);
            if (source is not null)
            {
                _bySource[source] = _last;
            }
        }
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
