using System.Collections.Frozen;
using System.Globalization;
using Analysis.Claims.Attribution;
using Analysis.Claims.Weighing;
using Analysis.Dates;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Weighs on which day a figure was said: the rules' reading against every day that the text names nearby.</summary>
internal sealed class WeighedSayings(Passage passage, DatedPhrases phrases, PassageAttribution spoken, Reading<DateOnly?>[] days)
{
    const int MostFigures = 24;

    /// <summary>The names of the rules whose trust differs.</summary>
    static readonly string[] Rules =
    [
        "another", "no day of saying", "said in the sentence", "said where it is attributed", "said then", "said on the same occasion", "said in the entry", "carried on with its speaker",
        "same source as before", "said in the release of that day", "carried on with its source", "heard on the spot", "said on the occasion told before", "dated in the sentence behind",
        "said in the report of that day", "said at the sitting",
    ];

    /// <summary>Rules whose words leave no other day: what they read is not weighed.</summary>
    static readonly FrozenSet<string> Binding = new[] { "said on the same occasion", "said in the release of that day" }.ToFrozenSet(StringComparer.Ordinal);

    static readonly string[] Sources = ["no source", "same source", "another source"];
    static readonly string[] Steps = ["same sentence", "same paragraph", "next paragraph", "further"];

    static readonly Dictionary<string, int> RuleNumbers = Rules.Select((rule, number) => (rule, number)).ToDictionary(pair => pair.rule, pair => pair.number, StringComparer.Ordinal);

    static readonly FeatureTable Table = new();
    static readonly FeatureFamily IsRule = Table.Add("the rules' reading, by rule", Rules);
    static readonly FeatureFamily KindOfText = Table.Add("the rules' reading, kind of text", "short item", "article");
    static readonly FeatureFamily IsNotRule = Table.Add("not the rules' reading, by rule", Rules, ["no day", "own sentence", "elsewhere"]);
    static readonly PhraseCues Cues = new(Table);
    static readonly SayingCues Speaking = new(Table);
    static readonly FeatureFamily Covers = Table.Add("dated saying that covers the figure", "no", "yes", "none in the sentence");
    static readonly FeatureFamily Before = Table.Add("day of the figure before", ["no day", "the same", "another"], [.. Sources.SelectMany(source => Steps.Select(step => $"{source} {step}"))]);
    static readonly FeatureFamily OfSource = Table.Add("day of the source's last figure", ["none", "the same", "another"], Steps);
    static readonly FeatureFamily NoDay = Table.Add("no day, source", ["none", "in its sentence", "elsewhere"], ["no date", "date in its sentence", "date elsewhere"]);
    static readonly FeatureFamily NoDayBefore = Table.Add("no day, figure before", ["no day", "a day", "no figure"], [.. Sources.SelectMany(source => Steps.Select(step => $"{source} {step}"))]);
    static readonly FeatureFamily NoDayCue = Table.AddWords("no day, word of the speaker", ["own sentence", "elsewhere"]);
    static readonly FeatureFamily NoDayVia = Table.Add("no day, messenger", "none", "named");
    static readonly FeatureFamily HasSource = Table.Add("a day, source", ["none", "in its sentence", "elsewhere"], ["own sentence", "same paragraph", "further"]);

    static readonly Question Question = new("reported", Table, penalty: 3);

    readonly IReadOnlyList<AttributionReading> _attributions = spoken.Figures;
    readonly SayingCandidates _candidates = new(passage, phrases);

    public Reading<DateOnly?> Weigh(int figure, Sentence sentence, Reading<DateOnly?> byRule, DatePhrase? covering)
    {
        if (!passage.IsWeighed)
        {
            return byRule;
        }

        var found = _candidates.Around(figure, sentence);
        var values = new List<DateOnly?>(found.Count + 4) { null };
        foreach (var candidate in found)
        {
            values.Add(candidate.Day);
        }

        AddDaysOfSource(values, figure);
        var ruled = Question.NumberOf(values, byRule.Value);

        if (values.Count == 1 || Binding.Contains(byRule.Rule))
        {
            return byRule;
        }

        var answers = new Answers(Question, values.Count, passage);
        var rule = RuleNumbers.GetValueOrDefault(byRule.Rule);
        DescribeNoDay(answers, figure, sentence, found);
        DescribePhrases(answers, ruled, rule, figure, sentence, found, covering);
        answers.Add(ruled, IsRule[rule]);
        if (ruled > 0)
        {
            answers.Add(0, IsNotRule[rule, 0]);
        }

        for (var answer = 1; answer < values.Count; answer++)
        {
            DescribeOthers(answers, answer, figure, sentence, values[answer]);
        }

        answers.Add(ruled, KindOfText[passage.IsShort ? 0 : 1]);
        var chosen = Question.Ask(answers, values, day => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ruled, figure, passage);
        return chosen == ruled ? byRule
            : chosen == 0 ? new(null, Question.Instead(byRule.Rule))
            : new(values[chosen], Question.Instead(byRule.Rule), Evidence(values[chosen], found, figure));
    }

    void DescribePhrases(Answers answers, int ruled, int rule, int figure, Sentence sentence, List<SayingCandidate> found, DatePhrase? covering)
    {
        var takenUp = found.Count > 0 ? SayingCues.TakingUp.Of(passage, sentence) : default;
        for (var i = 0; i < found.Count; i++)
        {
            var (date, home, answer) = (found[i].Date, found[i].Home, i + 1);
            Cues.Describe(answers, answer, passage, phrases, figure, sentence, date, home, _attributions[figure]);
            Speaking.Describe(answers, answer, passage, spoken, figure, sentence, found[i], found, takenUp);
            answers.Add(answer, Covers[covering is null ? 2 : ReferenceEquals(covering, date.Phrase) ? 1 : 0]);
            answers.Add(answer, HasSource[SourcePlace(figure, sentence), home.Index == sentence.Index ? 0 : home.Paragraph == sentence.Paragraph ? 1 : 2]);
            if (answer != ruled)
            {
                answers.Add(answer, IsNotRule[rule, home.Index == sentence.Index ? 1 : 2]);
            }
        }
    }

    /// <summary>The last days on which the figure's source gave other figures, however far back.</summary>
    void AddDaysOfSource(List<DateOnly?> values, int figure)
    {
        const int Most = 2;
        var added = 0;
        for (var i = figure - 1; i >= Math.Max(0, figure - MostFigures) && added < Most && _attributions[figure].Source.Value is not null; i--)
        {
            if (string.Equals(_attributions[figure].Source.Value, _attributions[i].Source.Value, StringComparison.Ordinal) && days[i].Value is { } day)
            {
                added++;
                if (!values.Contains(day))
                {
                    values.Add(day);
                }
            }
        }
    }

    TextSpan? Evidence(DateOnly? day, List<SayingCandidate> found, int figure)
    {
        var named = found.FindIndex(candidate => candidate.Day == day);
        if (named >= 0)
        {
            return found[named].Date.Phrase.Span;
        }

        return EarlierReadings.EvidenceBefore(days, figure, MostFigures, day);
    }

    int SourcePlace(int figure, Sentence sentence) => _attributions[figure].Source.Value is null ? 0 : _attributions[figure].SiteSentence == sentence.Index ? 1 : 2;

    void DescribeNoDay(Answers answers, int figure, Sentence sentence, List<SayingCandidate> found)
    {
        answers.Add(0, NoDay[SourcePlace(figure, sentence), found.Count == 0 ? 0 : found.Exists(candidate => candidate.Home.Index == sentence.Index) ? 1 : 2]);
        answers.Add(0, NoDayVia[_attributions[figure].Via.Value is null ? 0 : 1]);
        answers.Add(0, NoDayBefore[figure == 0 ? 2 : days[figure - 1].Value is null ? 0 : 1, Relation(figure, sentence)]);
        if (_attributions[figure].Site is { } site)
        {
            answers.Add(0, NoDayCue[passage.Text.Tokens[passage.Text.TokenAt(site.Start)].Word, _attributions[figure].SiteSentence == sentence.Index ? 0 : 1]);
        }
    }

    /// <summary>How the figure before stands to this one: by its source and how far it is.</summary>
    int Relation(int figure, Sentence sentence)
    {
        if (figure == 0)
        {
            return 0;
        }

        var source = _attributions[figure].Source.Value;
        var same = source is null ? 0 : string.Equals(source, _attributions[figure - 1].Source.Value, StringComparison.Ordinal) ? 1 : 2;
        return (same * Steps.Length) + Step(figure - 1, sentence);
    }

    int Step(int before, Sentence sentence)
    {
        var other = passage.SentenceOf(before);
        return other.Index == sentence.Index ? 0 : Math.Min(3, 1 + sentence.Paragraph - other.Paragraph);
    }

    void DescribeOthers(Answers answers, int answer, int figure, Sentence sentence, DateOnly? day)
    {
        if (figure == 0)
        {
            return;
        }

        answers.Add(answer, Before[days[figure - 1].Value is null ? 0 : days[figure - 1].Value == day ? 1 : 2, Relation(figure, sentence)]);
        for (var i = figure - 1; i >= Math.Max(0, figure - MostFigures); i--)
        {
            if (_attributions[figure].Source.Value is { } source && string.Equals(source, _attributions[i].Source.Value, StringComparison.Ordinal))
            {
                answers.Add(answer, OfSource[days[i].Value is null ? 0 : days[i].Value == day ? 1 : 2, Step(i, sentence)]);
                return;
            }
        }
    }
}
