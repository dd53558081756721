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
        DatedPhrase? stretch = null;
        var saidIn = -1;
        var namedIn = -1;
        var (saidParagraph, namedParagraph) = (-1, -1);
        var sentence = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var phrase = passage.Dates[i];
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].FirstToken <= phrase.FirstToken)
            {
                first[++sentence] = i;
                chronology.Enter(sentences[sentence], passage.Text);
            }

            if (phrase.Expression is SameStretch)
            {
                all[i] = TakenUp(phrase, stretch);
                continue;
            }

            var spoken = saidIn == sentence ? said : null;
            if (phrase.Expression.IsAnaphoric && namedIn != sentence && SaidBehind(passage, roles, i, sentences[sentence]) is { } behind)
            {
                // "41 had been killed the day before, the army said on Wednesday"
                all[i] = Date(passage, roles, phrase, sentences[sentence], behind, behind, behind, chronology);
                continue;
            }

            // "The same day" is a day that was named, and not the end of a month; "two days later he wrote" counts from what was said before.
            all[i] = Date(passage, roles, phrase, sentences[sentence], (phrase.Expression is Distance { Unit: DateUnit.Day } ? day : null) ?? spokenOf, IsNamedNearer(sentences[sentence], saidParagraph, namedParagraph) ? null : said, spoken, chronology);
            chronology.Read(all[i], sentences[sentence]);
            spokenOf = all[i].Role == PhraseRole.Heading || phrase.Expression is TimeOfDay ? spokenOf : all[i].Day ?? all[i].Days?.Last ?? spokenOf;
            day = all[i].Role == PhraseRole.Heading || phrase.Expression is TimeOfDay || phrase.Relation == DateRelation.Since ? day : all[i].Day ?? day;
            if (all[i] is { Role: PhraseRole.Saying or PhraseRole.Entry, Day: { } saying } && phrase.Expression is not TimeOfDay)
            {
                (said, saidIn, saidParagraph) = (saying, sentence, sentences[sentence].Paragraph);
            }

            (namedIn, namedParagraph) = all[i].Day is null ? (namedIn, namedParagraph) : (sentence, sentences[sentence].Paragraph);
            stretch = all[i].Role == PhraseRole.About && (!phrase.Expression.IsDay || phrase.Relation != DateRelation.In) ? WithRelation(passage.Text, all[i], sentences[sentence]) : stretch;
        }

        MarkEntries(passage.Text, all);
        Array.Fill(first, all.Length, sentence + 1, first.Length - sentence - 1);
        return new DatedPhrases(all, first);
    }

    /// <summary>A day stands in the paragraph, but none of saying: "reported the same day" means that one.</summary>
    static bool IsNamedNearer(Sentence sentence, int saidParagraph, int namedParagraph) => namedParagraph == sentence.Paragraph && saidParagraph != sentence.Paragraph;

    /// <summary>"In the same period": the stretch that the text named last, in the words that named it.</summary>
    static DatedPhrase TakenUp(DatePhrase phrase, DatedPhrase? stretch) =>
        stretch is { } named
            ? named with { Phrase = phrase with { Expression = named.Phrase.Expression, Relation = named.Phrase.Relation, Rule = named.Phrase.Rule }, Verb = -1 }
            : new DatedPhrase(phrase, PhraseRole.About, -1, null, null);

    /// <summary>"Since the war began in May": its clause makes the month the stretch's beginning.</summary>
    static DatedPhrase WithRelation(TokenizedText text, in DatedPhrase date, Sentence sentence) =>
        date.Phrase.Relation == DateRelation.In && new PeriodReach(text, sentence).IsSinceClause(date.Phrase) ? date with { Phrase = date.Phrase with { Relation = DateRelation.Since } } : date;

    /// <summary>The day of saying that stands behind an anaphoric phrase in its sentence, for what was before it or on it; null for none.</summary>
    static DateOnly? SaidBehind(Passage passage, RoleReader roles, int anaphor, Sentence sentence)
    {
        const int Farthest = 2;
        var phrase = passage.Dates[anaphor];
        if (phrase.FirstToken <= sentence.FirstToken + 1 || phrase.Expression is not Distance { Count: <= 0 })
        {
            return null;
        }

        for (var i = anaphor + 1; i <= Math.Min(anaphor + Farthest, passage.Dates.Count - 1) && passage.Dates[i].FirstToken < sentence.EndToken; i++)
        {
            var next = passage.Dates[i];
            if (!next.Expression.IsAnaphoric && next.Expression.IsDay && roles.Read(next, sentence).Role == PhraseRole.Saying && next.Resolve(passage.Article.Published) is { IsDay: true } days)
            {
                return days.First;
            }
        }

        return null;
    }

    /// <summary>
    /// Days that stand alone on two lines or more head the entries of a chronology: what follows each is told of that day, or was said then.
    /// </summary>
    static void MarkEntries(TokenizedText text, DatedPhrase[] all)
    {
        var lines = new List<int>();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is { Role: PhraseRole.Heading, Day: not null, Phrase.Expression: CalendarDate } && IsOwnLine(text, all[i].Phrase))
            {
                lines.Add(i);
            }
        }

        if (lines.Select(i => all[i].Day).Distinct().Count() < 2)
        {
            return;
        }

        foreach (var i in lines)
        {
            all[i] = all[i] with { Role = PhraseRole.Entry };
        }
    }

    /// <summary>The phrase is a whole line, but for a stop behind it.</summary>
    public static bool IsOwnLine(TokenizedText text, DatePhrase phrase)
    {
        var sentence = text.SentenceAt(phrase.Span.Start);
        return phrase.FirstToken == sentence.FirstToken && phrase.EndToken >= sentence.EndToken - 1
            && (phrase.FirstToken == 0 || text.Tokens[phrase.FirstToken - 1].Kind == TokenKind.LineBreak)
            && (sentence.EndToken >= text.Tokens.Length || text.Tokens[sentence.EndToken].Kind == TokenKind.LineBreak);
    }

    static DatedPhrase Date(Passage passage, RoleReader roles, DatePhrase phrase, Sentence sentence, DateOnly? spokenOf, DateOnly? said, DateOnly? saidHere, Chronology chronology)
    {
        var (role, verb) = roles.Read(phrase, sentence);
        if (phrase.Expression is Distance { Unit: DateUnit.Day } distance && new PeriodReach(passage.Text, sentence).IsBeforeClause(phrase))
        {
            // "a day after nine soldiers were killed": so many days before the news itself, or before it was told
            var told = saidHere is { } day ? PartialDate.Of(day) : passage.Article.Published;
            return new DatedPhrase(phrase, role, verb, (distance with { Count = -distance.Count }).Resolve(told, Leaning.Past), told);
        }

        if (role == PhraseRole.Saying && phrase.Expression is Distance { Unit: DateUnit.Week, FromText: true } weeks)
        {
            // "A week earlier, it had given a figure of 300": of a saying the weekday is meant, too
            phrase = phrase with { Expression = weeks with { Unit = DateUnit.Day, Count = 7 * weeks.Count } };
        }

        var anchor = phrase.Expression.IsAnaphoric ? (role == PhraseRole.Saying ? said ?? spokenOf : spokenOf) is { } named ? PartialDate.Of(named) : null : chronology.Anchor(role == PhraseRole.Heading && IsOwnLine(passage.Text, phrase) ? PhraseRole.Entry : role, sentence) ?? passage.Article.Published;
        return new DatedPhrase(phrase, role, verb, phrase.Resolve(anchor), anchor);
    }
}
