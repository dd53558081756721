using Analysis.Claims.Measures;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Weighs from whom a figure comes: from whoever speaks or is named in its sentence, before or after it, or from nobody.</summary>
sealed partial class WeighedSpeakers(Passage passage, IReadOnlyList<MeasureReading> measures, Quotations quotations, IReadOnlyList<Heard> heard, IReadOnlyList<Mention> mentions, IReadOnlyList<AttributionReading> readings)
{
    const int MostBefore = 6;
    const int MostBeside = 8;
    const int SentencesAfter = 2;

    /// <summary>How many figures, tokens or places of speaking to either side are looked at: the work stays linear.</summary>
    const int MostFigures = 32;
    const int MostTokens = 80;
    const int MostSites = 48;

    readonly Dictionary<string, int> _sitesOf = CountBy(heard);
    readonly string? _stateOfDateline = Dateline.CountryOf(passage);

    /// <summary>The speaker from whom the figure comes; null for nobody.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isRule">The answer is the one that the rules gave.</param>
    public Candidate? Choose(in Attributed figure, out bool isRule)
    {
        if (BindingRules.Contains(figure.ByRule.Source.Rule) && !(figure.ByRule.Source.Rule is AttributionReader.TurnRule && NamesAnotherBody(figure)))
        {
            isRule = true;
            return null;
        }

        var anaphor = AnaphorOf(figure);
        var candidates = Candidates(figure, anaphor);
        var values = new List<string?>(candidates.Count + 2) { null };
        foreach (var candidate in candidates)
        {
            values.Add(candidate.Label);
        }

        // A publisher or an answering speaker whom no words name is added.
        var ruled = Question.NumberOf(values, figure.ByRule.Source.Value);
        if (values.Count == 1)
        {
            isRule = true;
            return null;
        }

        var answers = new Answers(Question, values.Count, passage);
        DescribeNobody(answers, figure);
        FindSameNumbers(figure);
        for (var i = 0; i < candidates.Count; i++)
        {
            Describe(answers, i + 1, figure, candidates[i]);
            DescribeBefore(answers, i + 1, figure, candidates[i], anaphor);
        }

        if (values.Count > candidates.Count + 1)
        {
            DescribeRule(answers, ruled, figure);
            DescribeGiver(answers, ruled, figure, values[ruled]!);
        }

        answers.Add(ruled, KindOfText[passage.IsShort ? 0 : 1]);
        var chosen = Question.Ask(answers, values, value => value, ruled, figure.Figure, passage);
        isRule = chosen == ruled;
        return chosen == 0 || chosen > candidates.Count ? null : candidates[chosen - 1];
    }

    /// <summary>"HUR had told us to count on 3,500": another body, and no state, is named before the figure in the sentence of whoever has the word.</summary>
    bool NamesAnotherBody(in Attributed figure)
    {
        for (var i = MentionsBefore(figure.At) - 1; i >= 0 && mentions[i].Sentence.Index == figure.Sentence.Index; i--)
        {
            if (mentions[i].Speaker.Kind is not (null or SourceKind.Government) && !string.Equals(mentions[i].Label, figure.ByRule.Source.Value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The outlet or named relay in the speaker's own sentence through whom his words come; null for none.</summary>
    public Site? MessengerBeside(Heard speaker)
    {
        const int Near = 4;
        var at = FirstWithCue(speaker.Site.Cue);
        for (var i = Math.Max(0, at - Near); i < Math.Min(heard.Count, at + Near) && speaker.Site.Speaker.Standing == Standing.Origin; i++)
        {
            if (heard[i].Sentence.Index == speaker.Sentence.Index && heard[i].Site.Speaker.Standing == Standing.Messenger)
            {
                return heard[i].Site;
            }
        }

        return null;
    }

    void Describe(Answers answers, int answer, in Attributed figure, Candidate candidate)
    {
        var measure = (int)measures[figure.Figure].Measure.Value;
        if (string.Equals(figure.ByRule.Source.Value, candidate.Label, StringComparison.Ordinal) || IsRulesPlace(figure, candidate))
        {
            DescribeRule(answers, answer, figure);
        }
        else
        {
            var where = candidate.SpeaksNear(figure.Sentence) is not { } elsewhere ? 2 : elsewhere.Sentence.Index == figure.Sentence.Index ? 0 : 1;
            answers.Add(answer, IsNotRule[figure.Rule, where]);
            if (RuledForm(figure) is { } form)
            {
                answers.Add(answer, NotRuleForm[(int)form, where]);
            }
        }

        if (candidate.SpeaksNear(figure.Sentence) is { } speaking)
        {
            DescribeSpeaking(answers, answer, figure, speaking);
        }
        else
        {
            answers.Add(answer, Back[9]);
            answers.Add(answer, OnlyNamed[candidate.Mention is not { } here ? 2 : here.First - figure.Sentence.FirstToken < 3 ? 0 : 1]);
        }

        if (candidate.Mention is { } mention)
        {
            DescribeMention(answers, answer, figure, mention);
        }

        var speaker = candidate.Speaker;
        answers.Add(answer, LabelForm[char.IsLower(candidate.Label[0]) && !candidate.Label.StartsWith("media:", StringComparison.Ordinal) ? speaker.Kind == SourceKind.Experts ? 0 : 2 : speaker.Country is null && speaker.Kind is null ? 1 : 0, candidate.SpeaksNear(figure.Sentence) is not { } place ? 2 : place.Sentence.Index == figure.Sentence.Index ? 0 : 1]);
        answers.Add(answer, Kind[speaker.Kind is { } kind ? (int)kind : Kinds.Length - 1, speaker.IsPerson ? 1 : 0]);
        answers.Add(answer, Stands[(int)speaker.Standing]);
        DescribeSide(answers, answer, speaker.Country, measures[figure.Figure].Subject.Value, measure);
        answers.Add(answer, SameNumber[GaveSameNumber(candidate.Label) ? 1 : 0]);
        answers.Add(answer, InHeadline[figure.Sentence.Paragraph == 0 ? 1 : 0, heard.Count > 0 && string.Equals(candidate.Label, heard[0].Label, StringComparison.Ordinal) ? 0 : 1]);
        var count = _sitesOf.GetValueOrDefault(candidate.Label);
        answers.Add(answer, Share[count == 0 ? 0 : count == heard.Count ? 5 : 1 + (((count * 4) - 1) / heard.Count)]);
        DescribeGiver(answers, answer, figure, candidate.Label);
    }

    /// <summary>The words that the rules went by may mean him too.</summary>
    bool IsRulesPlace(in Attributed figure, Candidate candidate) =>
        candidate.Through is { } place && ReferenceEquals(candidate.SpeaksNear(figure.Sentence), place) && figure.ByRule.Site is { } cue && passage.Text.Tokens[place.Site.Cue].Start == cue.Start;

    void DescribeRule(Answers answers, int answer, in Attributed figure)
    {
        answers.Add(answer, IsRule[figure.Rule]);
        answers.Add(answer, RuleMeasure[figure.ByRule.Site is null ? 1 : figure.ByRule.SiteSentence == figure.Sentence.Index ? 2 : 0, (int)measures[figure.Figure].Measure.Value]);
        if (figure.ByRule.Site is not null)
        {
            var back = figure.Sentence.Index - figure.ByRule.SiteSentence;
            answers.Add(answer, RuleBack[back < 0 ? 0 : 1 + back]);
            if (RuledForm(figure) is { } form)
            {
                answers.Add(answer, RuleForm[(int)form, back == 0 ? 0 : 1]);
            }
        }
    }

    /// <summary>By what words the place tells who speaks that gave the rules' reading; null where no place did.</summary>
    Form? RuledForm(in Attributed figure)
    {
        if (figure.ByRule.Site is not { } cue)
        {
            return null;
        }

        var at = FirstWithCue(passage.Text.TokenAt(cue.Start));
        return at < heard.Count && passage.Text.Tokens[heard[at].Site.Cue].Start == cue.Start ? heard[at].Form : null;
    }

    public static int RuleNumber(string rule) => RuleNumbers.GetValueOrDefault(rule);

    /// <summary>What the answer's other figures say.</summary>
    void DescribeGiver(Answers answers, int answer, in Attributed figure, string label)
    {
        var before = SourceBefore(figure, label, out var step);
        answers.Add(answer, FigureBefore[before, step]);
        if (before is 1 or 2)
        {
            answers.Add(answer, FigureBeforeSpeaks[before - 1, SpeakersIn(figure.Sentence.Index)]);
        }

        answers.Add(answer, FigureAfter[SourceAfter(figure, label, out step), step]);
        answers.Add(answer, Given[Gave(figure, label)]);
    }

    void DescribeNobody(Answers answers, in Attributed figure)
    {
        var (sentence, measure) = (figure.Sentence, measures[figure.Figure]);
        answers.Add(0, NobodyMeasure[(int)measure.Measure.Value]);
        answers.Add(0, NobodyPeople[SubjectNumber(measure.Subject.Value)]);
        var last = FirstAfter(sentence.Index) - 1;
        answers.Add(0, NobodyHeard[last < 0 ? 4 : Math.Min(3, sentence.Paragraph - heard[last].Sentence.Paragraph)]);
        var before = SourceBefore(figure, null, out var step);
        answers.Add(0, NobodyBefore[before switch { 1 => 0, 3 => 2, _ => 1 }, step]);
        answers.Add(0, NobodyOpening[Opening(sentence)]);
        answers.Add(0, NobodyHeadline[sentence.Paragraph == 0 ? 1 : 0]);
        answers.Add(0, NobodyPast[HasPastPerfect(sentence) ? 1 : 0]);
        answers.Add(0, NobodySpeakers[_sitesOf.Count]);
        answers.Add(0, NobodyBeside[SpeakersIn(sentence.Index)]);
        for (var at = Math.Max(sentence.FirstToken, figure.At - MostFigures); at < Math.Min(sentence.EndToken, figure.At + MostFigures); at++)
        {
            if (passage.Text.Tokens[at].Word > 0)
            {
                answers.Add(0, NobodyWords[passage.Text.Tokens[at].Word, 0]);
            }
        }

        if (figure.ByRule.Source.Value is null)
        {
            answers.Add(0, IsRule[figure.Rule]);
        }
        else
        {
            answers.Add(0, IsNotRule[figure.Rule, 3]);
            if (RuledForm(figure) is { } form)
            {
                answers.Add(0, NotRuleForm[(int)form, 3]);
            }
        }
    }

    static void DescribeSide(Answers answers, int answer, string? country, string people, int measure)
    {
        var side = country is null ? 3 : string.Equals(country, people, StringComparison.Ordinal) ? 0 : IsOtherSide(country, people) ? 1 : 2;
        answers.Add(answer, Side[side, measure]);
        answers.Add(answer, States[country is null ? Subjects.All.Count : SubjectNumber(country), SubjectNumber(people)]);
    }

    static bool IsOtherSide(string country, string people) => country switch
    {
        Subjects.Ukraine or Subjects.SouthKorea => people is Subjects.Russia or Subjects.NorthKorea,
        Subjects.Russia => people is Subjects.Ukraine,
        Subjects.NorthKorea => people is Subjects.Ukraine or Subjects.SouthKorea,
        _ => false,
    };

    static int SubjectNumber(string subject) => Subjects.NumberOf(subject) is >= 0 and var number ? number : Subjects.All.Count;

    int Opening(Sentence sentence)
    {
        var token = passage.Text.Tokens[sentence.FirstToken];
        return Words.SubjectPronoun.Contains(token) ? 1
            : Words.Article.Contains(token) ? 2
            : Words.PointingBack.Contains(token) ? 3
            : Words.Preposition.Contains(token) ? 4
            : Words.StrongBreak.Contains(token) || Words.ClauseOpener.Contains(token) ? 5
            : token.Kind == TokenKind.Number ? 6
            : token.Word == 0 && token.IsCapital ? 7 : 0;
    }

    bool HasPastPerfect(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Clause.LongestPhrase); i++)
        {
            if (passage.Text.Tokens[i].Word == Words.Had)
            {
                return true;
            }
        }

        return false;
    }
}
