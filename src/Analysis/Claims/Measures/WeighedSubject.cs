using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Weighs whose people a figure counts: the rules' reading against every nation and noun around it.</summary>
internal static class WeighedSubject
{
    const int Around = 40;
    const int Near = 8;
    const int MostMentions = 4;

    static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    static readonly string[] All = [.. Subjects.All];
    static readonly string[] Sides = ["before", "after"];
    static readonly string[] Distances = ["1-2", "3-5", "6-10", "11-20", "more"];
    static readonly string[] Steps = ["none", "same sentence", "same paragraph", "next paragraph", "further"];
    static readonly string[] Ranks = ["nearest", "second", "third", "fourth"];

    static readonly FeatureTable Table = new();
    static readonly FeatureFamily ByRule = Table.Add("the rules' reading", [.. SubjectRules.Names]);
    static readonly FeatureFamily Kind = Table.Add("the rules' reading, kind of text", "short item", "article");
    static readonly FeatureFamily Ruled = Table.Add("read by rule, answer", All, All);
    static readonly FeatureFamily Counted = Table.Add("measure", Measures, All);
    static readonly FeatureFamily Head = Table.AddWords("head noun", All);
    static readonly FeatureFamily Before = Table.AddWords("word before it", All);
    static readonly FeatureFamily After = Table.AddWords("word after its phrase", All);
    static readonly FeatureFamily WordNear = Table.AddWords("word near it", All);
    static readonly FeatureFamily Nation = Table.Add("nation named", [.. Sides.SelectMany(side => Ranks.Select(rank => $"{side} {rank}"))], Distances);
    static readonly FeatureFamily Inside = Table.Add("nation in its phrase", ["the same", "another"], ["noun of people", "elided"]);
    static readonly FeatureFamily NationMeasure = Table.Add("nation named, by measure", Sides, Measures);
    static readonly FeatureFamily NationOf = Table.Add("nearest nation", [.. Sides.SelectMany(side => All.Select(subject => $"{side} {subject}"))], All);
    static readonly FeatureFamily NationWordBefore = Table.AddWords("word before the nation", Sides);
    static readonly FeatureFamily NationWordAfter = Table.AddWords("word after the nation", Sides);
    static readonly FeatureFamily NationStart = Table.Add("nation that the sentence begins with", Measures);
    static readonly FeatureFamily Speaking = Table.Add("nation whose voice speaks", [.. Sides], Measures);
    static readonly FeatureFamily SpeakingOf = Table.Add("voice, people", All, All);
    static readonly FeatureFamily Focus = Table.Add("whom the text is about", ["the same", "another"], ["elided", "noun"]);
    static readonly FeatureFamily FocusMeasure = Table.Add("whom the text is about, by measure", Measures);
    static readonly FeatureFamily Army = Table.Add("army spoken of last", ["the same", "another"], Steps);
    static readonly FeatureFamily FigureBefore = Table.Add("people of the figure before", [.. Steps.SelectMany(step => new[] { "elided", "noun" }.Select(noun => $"{step} {noun}"))], ["same measure", "another measure"]);
    static readonly FeatureFamily FigureBeforeOf = Table.Add("figure before", [.. Steps.SelectMany(step => All.Select(subject => $"{step} {subject}"))], All);
    static readonly FeatureFamily SameNumber = Table.Add("people of the same number before", "same");
    static readonly FeatureFamily Headline = Table.Add("nation in the headline", "first", "another");
    static readonly FeatureFamily HeadlineFigure = Table.Add("people of the headline's figure", Measures);

    static readonly Question Question = new("subject", Table, penalty: 1);

    /// <param name="context">The figure.</param>
    /// <param name="measure">What it counts.</param>
    /// <param name="byRule">What the rules read.</param>
    /// <param name="rule">The number of the rule that read it.</param>
    public static Reading<string> Weigh(FigureContext context, Measure measure, Reading<string> byRule, int rule)
    {
        if (!context.Passage.IsWeighed)
        {
            return byRule;
        }

        var answers = new Answers(Question, All.Length, context.Passage);
        var ruled = Array.IndexOf(All, byRule.Value);
        answers.Add(ruled, ByRule[rule]);
        answers.Add(ruled, Kind[context.Passage.IsShort ? 0 : 1]);
        answers.AddEach(Ruled, ruled);
        answers.AddEach(Counted, (int)measure);
        AddWords(answers, context);
        if (Nations.LastIn(context.Tokens, context.AfterNumber, context.Clause.Phrase.End) is { } inside)
        {
            for (var answer = 0; answer < All.Length; answer++)
            {
                answers.Add(answer, Inside[All[answer] == inside.Subject ? 0 : 1, context.IsElided ? 1 : 0]);
            }
        }

        AddNations(answers, context, (int)measure, -1);
        AddNations(answers, context, (int)measure, 1);
        AddText(answers, context, (int)measure);
        AddBefore(answers, context, measure);
        var chosen = Question.Ask(answers, All, value => value, ruled, context.Index, context.Passage);
        return chosen == ruled ? byRule : new(All[chosen], Question.Instead(byRule.Rule), byRule.Evidence);
    }

    static void AddWords(Answers answers, FigureContext context)
    {
        var (first, end) = (context.Sentence.FirstToken, context.Sentence.EndToken);
        var (start, after) = (context.Clause.Phrase.Start, context.Clause.Phrase.End);
        var number = context.Text.TokenAt(context.Figure.Span.Start);
        answers.AddEach(Head, context.IsElided ? 0 : context.Tokens[context.Clause.Phrase.Head].Word);
        answers.AddEach(Before, number > first ? context.Tokens[number - 1].Word : 0);
        answers.AddEach(After, after < end ? context.Tokens[after].Word : 0);
        for (var at = Math.Max(first, start - Near); at < Math.Min(end, after + Near); at++)
        {
            if (context.Tokens[at].Word > 0 && !WordClasses.Has(context.Tokens[at], WordClass.Determiner))
            {
                answers.AddEach(WordNear, context.Tokens[at].Word);
            }
        }
    }

    static void AddNations(Answers answers, FigureContext context, int measure, int direction)
    {
        var side = direction < 0 ? 0 : 1;
        var tokens = context.Tokens;
        var rank = 0;
        var from = direction < 0 ? context.AfterNumber - 1 : context.AfterNumber;
        for (var at = from; rank < MostMentions && at >= Math.Max(context.Sentence.FirstToken, from - Around) && at < Math.Min(context.Sentence.EndToken, from + Around); at += direction)
        {
            if (!Nations.MayBegin(tokens[at]) || Nations.At(tokens, at) is not { } nation)
            {
                continue;
            }

            var subject = Array.IndexOf(All, nation.Subject);
            answers.Add(subject, Nation[(side * Ranks.Length) + rank, Math.Abs(at - from) switch { <= 2 => 0, <= 5 => 1, <= 10 => 2, <= 20 => 3, _ => 4 }]);
            answers.Add(subject, NationWordBefore[at > context.Sentence.FirstToken ? tokens[at - 1].Word : 0, side]);
            answers.Add(subject, NationWordAfter[nation.End < context.Sentence.EndToken ? tokens[nation.End].Word : 0, side]);
            if (rank == 0)
            {
                answers.Add(subject, NationMeasure[side, measure]);
                answers.AddEach(NationOf, (side * All.Length) + subject);
            }

            if (at - context.Sentence.FirstToken <= 1)
            {
                answers.Add(subject, NationStart[measure]);
            }

            if (Speaks(context, nation.End))
            {
                answers.Add(subject, Speaking[side, measure]);
                answers.AddEach(SpeakingOf, subject);
            }

            rank++;
        }
    }

    /// <summary>A reporting verb within a few words behind the nation's name.</summary>
    static bool Speaks(FigureContext context, int end)
    {
        const int Farthest = 7;
        for (var at = end; at < Math.Min(context.Sentence.EndToken, end + Farthest) && context.Tokens[at].Kind != TokenKind.Number; at++)
        {
            if (WordClasses.Has(context.Tokens[at], WordClass.Report | WordClass.Measuring))
            {
                return true;
            }
        }

        return false;
    }

    static void AddText(Answers answers, FigureContext context, int measure)
    {
        var elided = context.IsElided ? 0 : 1;
        if (context.Focus.Subject is { } focus)
        {
            var about = Array.IndexOf(All, focus);
            answers.Add(about, FocusMeasure[measure]);
            for (var answer = 0; answer < All.Length; answer++)
            {
                answers.Add(answer, Focus[answer == about ? 0 : 1, elided]);
            }
        }

        if (context.Focus.LastArmy(context.Clause.Phrase.Start, 0) is { } army)
        {
            var last = Array.IndexOf(All, army.Subject);
            var sentence = context.Text.SentenceAt(context.Tokens[army.Start].Start);
            var step = Step(context, sentence);
            for (var answer = 0; answer < All.Length; answer++)
            {
                answers.Add(answer, Army[answer == last ? 0 : 1, step]);
            }
        }

        var headline = context.Text.Sentences[0];
        var isFirst = true;
        for (var at = 0; at < Math.Min(headline.EndToken, Around); at++)
        {
            if (Nations.MayBegin(context.Tokens[at]) && Nations.At(context.Tokens, at) is { } nation)
            {
                answers.Add(Array.IndexOf(All, nation.Subject), Headline[isFirst ? 0 : 1]);
                isFirst = false;
            }
        }
    }

    static int Step(FigureContext context, Sentence sentence) => sentence.Index == context.Sentence.Index ? 1 : Math.Min(4, 2 + context.Sentence.Paragraph - sentence.Paragraph);

    static void AddBefore(Answers answers, FigureContext context, Measure measure)
    {
        if (context.Earlier.Count == 0)
        {
            return;
        }

        var (earlier, step) = (context.Earlier[^1], Step(context, context.EarlierSentences[^1]));
        var before = Array.IndexOf(All, earlier.Subject.Value);
        answers.Add(before, FigureBefore[(step * 2) + (context.IsElided ? 0 : 1), earlier.Measure.Value == measure ? 0 : 1]);
        answers.AddEach(FigureBeforeOf, (step * All.Length) + before);
        if (context.EarlierSentences[0].Paragraph == 0)
        {
            answers.Add(Array.IndexOf(All, context.Earlier[0].Subject.Value), HeadlineFigure[(int)measure]);
        }

        if (context.EarlierMention() is { } same)
        {
            answers.Add(Array.IndexOf(All, same.Subject.Value), SameNumber[0]);
        }
    }
}
