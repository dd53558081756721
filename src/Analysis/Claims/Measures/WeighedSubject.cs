using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using Analysis.Text;
using static Analysis.Claims.Measures.SubjectFeatures;

namespace Analysis.Claims.Measures;

/// <summary>Weighs whose people a figure counts: the rules' reading against every nation and noun around it.</summary>
internal static partial class WeighedSubject
{
    const int Around = 40;
    const int Near = 8;
    const int MostMentions = 4;

    static readonly Question Question = new("subject", Table, penalty: 1.5);

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
        if (!SubjectRules.ReadsOwnClause(rule))
        {
            AddSize(answers, context, (int)measure);
        }

        AddReferences(answers, context, (int)measure);
        AddScenes(answers, context, (int)measure);
        AddPronouns(answers, context);
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
            if (context.Tokens[at].Word > 0 && context.Tokens[at].Kind == TokenKind.Word && !WordClasses.Has(context.Tokens[at], WordClass.Function | WordClass.Pronoun))
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
            AddPart(answers, context, nation, subject, side, measure);
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
        AddNamedSince(answers, context, before, step);
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
