using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <content>Days that come from another sentence than the figure's.</content>
sealed partial class SayingDays
{
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

    /// <summary>Who answers in a hearing, a briefing or an interview says it on its day, unless the sentence has somebody else say it.</summary>
    Reading<DateOnly?>? OfSitting(int i, Sentence sentence, SayingChoice choice) =>
        _sitting is { } sitting && sitting.IsAnswer(sentence.Paragraph)
        && (_attributions[i].IsOwnTurn || choice.IsByFirstPerson() || (_attributions[i].SiteSentence != sentence.Index && !choice.IsAttributed()))
            ? new(sitting.Day, "said at the sitting", sitting.Evidence) : null;

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
        && passage.SentenceOf(i - 1) is var last && sentence.Paragraph - last.Paragraph <= 1
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
            return isSame && (distance == 0 || choice.IsAnaphoric() || choice.IsPastReport() || choice.IsAccording()) && !NamesAnotherSpeaker(i, sentence, last.Sentence);
        }

        return sentence.Index - last.Sentence.Index <= 3
            && (distance == 0 || last.Source is null ? isSame || !choice.NamesAnotherSpeaker(last.Sentence) : isSame && (choice.IsAnaphoric() || choice.IsPastReport() || choice.IsAccording()) && !NamesAnotherSpeaker(i, sentence, last.Sentence));
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
}
