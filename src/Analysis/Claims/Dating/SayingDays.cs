using Analysis.Claims.Attribution;
using Analysis.Dates;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Reads on which day each figure was said, from its own sentence or carried on with its speaker.</summary>
internal sealed partial class SayingDays(Passage passage, DatedPhrases phrases, PassageAttribution spoken)
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

    /// <summary>The hearing, briefing or interview that the whole text records; null for other texts.</summary>
    Sitting? _sitting;

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
        _sitting = Sitting.Of(passage, phrases);
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

        if (OfSitting(i, sentence, choice) is { } answered)
        {
            return answered;
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
}
