using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;
using Analysis.Claims.Weighing;
using Analysis.Dates;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>A period that a figure may be about, with the phrase that gives it.</summary>
/// <param name="Period">The days.</param>
/// <param name="Date">The phrase.</param>
/// <param name="Home">Its sentence.</param>
/// <param name="Reaches">No clause parts the phrase from the figure; false in another sentence.</param>
internal readonly record struct PeriodCandidate(Period Period, DatedPhrase Date, Sentence Home, bool Reaches);

/// <summary>Weighs which days a figure is about: the rules' reading against every period that the text names nearby.</summary>
internal sealed class WeighedPeriods(Passage passage, DatedPhrases phrases, IReadOnlyList<AttributionReading> attributions, IReadOnlyList<MeasureReading> measures, IReadOnlyList<Reading<DateOnly?>> said, Reading<Period?>[] periods)
{
    const int MostFigures = 3;

    /// <summary>The names of the rules whose trust differs.</summary>
    static readonly string[] Rules =
    [
        "another", "no period", "date behind the figure", "date before the figure", "day of its entry", "more of the same, or a part of it", "same incident", "scene set before", "incident told before",
        PeriodReader.CountedBehind, PeriodReader.CountedBefore, PeriodReader.ParagraphBefore,
    ];

    static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    static readonly string[] Steps = ["same sentence", "same paragraph", "next paragraph", "further"];
    static readonly string[] Shapes = ["a day", "from only", "to only", "from and to"];

    static readonly Dictionary<string, int> RuleNumbers = Rules.Select((rule, number) => (rule, number)).ToDictionary(pair => pair.rule, pair => pair.number, StringComparer.Ordinal);

    static readonly FeatureTable Table = new();
    static readonly FeatureFamily IsRule = Table.Add("the rules' reading, by rule", Rules, Measures);
    static readonly FeatureFamily KindOfText = Table.Add("the rules' reading, kind of text", "short item", "article");
    static readonly FeatureFamily IsNotRule = Table.Add("not the rules' reading, by rule", Rules, ["no period", "own sentence", "elsewhere"]);
    static readonly PhraseCues Cues = new(Table);
    static readonly FeatureFamily Reaches = Table.Add("no clause between", ["no", "yes"], Enum.GetNames<PhraseRole>());
    static readonly FeatureFamily Shape = Table.Add("period, by measure", Shapes, Measures);
    static readonly FeatureFamily IsSaid = Table.Add("is the day of saying", "no", "yes", "nothing said", "its phrase dates the saying");
    static readonly FeatureFamily Before = Table.Add("period of the figure before", ["none", "the same", "another"], Steps);
    static readonly FeatureFamily BeforeMeasure = Table.Add("period of the figure before, by measure", ["none", "the same", "another"], Measures);
    static readonly FeatureFamily OfOthers = Table.Add("period of an earlier figure", "no", "yes");
    static readonly FeatureFamily NoPeriod = Table.Add("no period, by measure", Measures, ["no date", "date in its sentence", "date elsewhere"]);
    static readonly FeatureFamily NoPeriodBefore = Table.Add("no period, figure before", ["no period", "a period", "no figure"], Steps);
    static readonly FeatureFamily NoPeriodWord = Table.AddWords("no period, word near it", [""]);
    static readonly FeatureFamily PeriodWord = Table.AddWords("a period, word near it", ["own sentence", "elsewhere"]);

    static readonly Question Question = new("period", Table, penalty: 2);

    public Reading<Period?> Weigh(int figure, Sentence sentence, Reading<Period?> byRule, List<PeriodCandidate> found)
    {
        if (!passage.IsWeighed)
        {
            return byRule;
        }

        List<Period?> values = [null];
        foreach (var candidate in found)
        {
            if (!values.Contains(candidate.Period))
            {
                values.Add(candidate.Period);
            }
        }

        for (var i = figure - 1; i >= Math.Max(0, figure - MostFigures); i--)
        {
            if (!values.Contains(periods[i].Value))
            {
                values.Add(periods[i].Value);
            }
        }

        var ruled = Question.NumberOf(values, byRule.Value);

        if (values.Count == 1)
        {
            return byRule;
        }

        var answers = new Answers(Question, values.Count, passage);
        var (rule, measure) = (RuleNumbers.GetValueOrDefault(byRule.Rule), (int)measures[figure].Measure.Value);
        answers.Add(0, NoPeriod[measure, found.Count == 0 ? 0 : found[0].Home.Index == sentence.Index ? 1 : 2]);
        answers.Add(0, NoPeriodBefore[figure == 0 ? 2 : periods[figure - 1].Value is null ? 0 : 1, figure == 0 ? 0 : Step(figure - 1, sentence)]);
        answers.Add(ruled, IsRule[rule, measure]);
        AddWords(answers, 0, NoPeriodWord, 0, figure, sentence);
        if (ruled > 0)
        {
            answers.Add(0, IsNotRule[rule, 0]);
        }

        for (var answer = 1; answer < values.Count; answer++)
        {
            Describe(answers, answer, figure, sentence, values[answer]!.Value, found);
            if (answer != ruled)
            {
                answers.Add(answer, IsNotRule[rule, found.Exists(candidate => candidate.Period == values[answer] && candidate.Home.Index == sentence.Index) ? 1 : 2]);
            }
        }

        answers.Add(ruled, KindOfText[passage.IsShort ? 0 : 1]);
        var chosen = Question.Ask(answers, values, period => period?.ToString(), ruled, figure, passage);
        return chosen == ruled ? byRule
            : chosen == 0 ? new(null, Question.Instead(byRule.Rule))
            : new(values[chosen], Question.Instead(byRule.Rule), Evidence(figure, values[chosen], found));
    }

    TextSpan? Evidence(int figure, Period? period, List<PeriodCandidate> found)
    {
        var candidate = found.FindIndex(known => known.Period == period);
        if (candidate >= 0)
        {
            return found[candidate].Date.Phrase.Span;
        }

        return EarlierReadings.EvidenceBefore(periods, figure, MostFigures, period);
    }

    void Describe(Answers answers, int answer, int figure, Sentence sentence, Period period, List<PeriodCandidate> found)
    {
        var measure = (int)measures[figure].Measure.Value;
        answers.Add(answer, Shape[period.From is null ? 2 : period.To is null ? 1 : period.From == period.To ? 0 : 3, measure]);
        var candidate = found.FindIndex(known => known.Period == period);
        answers.Add(answer, IsSaid[candidate >= 0 && found[candidate].Date.Role is PhraseRole.Saying or PhraseRole.SayingOfNoun ? 3 : said[figure].Value is not { } day ? 2 : period == Period.Day(day) ? 1 : 0]);
        if (candidate >= 0)
        {
            Cues.Describe(answers, answer, passage, phrases, figure, sentence, found[candidate].Date, found[candidate].Home, attributions[figure]);
            answers.Add(answer, Reaches[found[candidate].Reaches ? 1 : 0, (int)found[candidate].Date.Role]);
            AddWords(answers, answer, PeriodWord, found[candidate].Home.Index == sentence.Index ? 0 : 1, figure, sentence);
        }

        if (figure == 0)
        {
            return;
        }

        var before = periods[figure - 1].Value is not { } known ? 0 : known == period ? 1 : 2;
        answers.Add(answer, Before[before, Step(figure - 1, sentence)]);
        answers.Add(answer, BeforeMeasure[before, measure]);
        var isOfOthers = false;
        for (var i = figure - 2; i >= Math.Max(0, figure - MostFigures); i--)
        {
            isOfOthers |= periods[i].Value == period;
        }

        answers.Add(answer, OfOthers[isOfOthers ? 1 : 0]);
    }

    void AddWords(Answers answers, int answer, FeatureFamily family, int column, int figure, Sentence sentence)
    {
        const int Near = 6;
        var at = passage.Text.TokenAt(passage.Figures[figure].Span.Start);
        for (var i = Math.Max(sentence.FirstToken, at - Near); i < Math.Min(sentence.EndToken, at + Near); i++)
        {
            if (passage.Text.Tokens[i].Word > 0)
            {
                answers.Add(answer, family[passage.Text.Tokens[i].Word, column]);
            }
        }
    }

    int Step(int before, Sentence sentence)
    {
        var other = passage.SentenceOf(before);
        return other.Index == sentence.Index ? 0 : Math.Min(3, 1 + sentence.Paragraph - other.Paragraph);
    }
}
