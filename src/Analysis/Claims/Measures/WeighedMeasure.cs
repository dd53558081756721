using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Weighs what the rules read of a figure's measure against everything else around it.</summary>
internal static class WeighedMeasure
{
    const int Around = 24;
    const int Beside = 6;

    static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    static readonly string[] Sides = ["before", "after"];
    static readonly string[] Roles = Enum.GetNames<PredicateRole>();
    static readonly string[] Distances = ["beside", "near", "farther", "far"];
    static readonly string[] Steps = ["none", "same sentence", "same paragraph", "next paragraph", "further"];

    static readonly FeatureTable Table = new();
    static readonly FeatureFamily ByRule = Table.Add("the rules' reading", [.. MeasureRules.Names]);
    static readonly FeatureFamily Kind = Table.Add("the rules' reading, kind of text", "short item", "article");
    static readonly FeatureFamily Ruled = Table.Add("read by rule, answer", Measures, Measures);
    static readonly FeatureFamily Role = Table.Add("part in its clause", Enum.GetNames<FigureRole>(), Measures);
    static readonly FeatureFamily Head = Table.AddWords("head noun", Measures);
    static readonly FeatureFamily Before = Table.AddWords("word before it", Measures);
    static readonly FeatureFamily Before2 = Table.AddWords("second word before it", Measures);
    static readonly FeatureFamily After = Table.AddWords("word after its phrase", Measures);
    static readonly FeatureFamily After2 = Table.AddWords("second word after its phrase", Measures);
    static readonly FeatureFamily Governor = Table.AddWords("verb before it", Measures);
    static readonly FeatureFamily Predicate = Table.AddWords("verb behind it", Measures);
    static readonly FeatureFamily Adjacent = Table.AddWords("participle behind it", Measures);
    static readonly FeatureFamily Event = Table.AddWords("event", Measures);
    static readonly FeatureFamily Around6 = Table.AddWords("word near it", Measures);
    static readonly FeatureFamily InSentence = Table.AddWords("word in its sentence", Measures);
    static readonly FeatureFamily Hint = Table.Add("word of this measure", [.. Combine(Sides, Roles)], Distances);
    static readonly FeatureFamily HintOf = Table.Add("word of a measure", [.. Combine([.. Combine(Sides, Roles)], Measures)], Measures);
    static readonly FeatureFamily FigureBefore = Table.Add("measure of the figure before", [.. Combine(Steps, ["noun", "no noun"])]);
    static readonly FeatureFamily FigureBeforeOf = Table.Add("figure before", [.. Combine(Steps, Measures)], Measures);
    static readonly FeatureFamily Headline = Table.Add("measure of the headline's figure", "same");
    static readonly FeatureFamily SameNumber = Table.Add("measure of the same number before", "same");
    static readonly FeatureFamily Size = Table.Add("size", ["1-9", "10-99", "100-999", "1,000-9,999", "10,000-99,999", "100,000 or more"], Measures);
    static readonly FeatureFamily Bounds = Table.Add("bound", Enum.GetNames<Bound>(), Measures);
    static readonly FeatureFamily Tense = Table.Add("verb group", [.. Combine(["before", "behind"], ["plain", "future", "passive", "perfect"])], Measures);

    static readonly FeatureFamily Cue = Table.Add("cue", [.. Combine([.. MeasureCues.Names], MeasureCues.Places)], Measures);

    static readonly Question Question = new("measure", Table, penalty: 1);

    static IEnumerable<string> Combine(IReadOnlyList<string> first, IReadOnlyList<string> second) => first.SelectMany(one => second.Select(other => $"{one} {other}"));

    /// <param name="context">The figure.</param>
    /// <param name="byRule">What the rules read.</param>
    /// <param name="rule">The number of the rule that read it.</param>
    public static Reading<Measure> Weigh(FigureContext context, Reading<Measure> byRule, int rule)
    {
        if (!context.Passage.IsWeighed)
        {
            return byRule;
        }

        var answers = new Answers(Question, Measures.Length, context.Passage);
        var ruled = (int)byRule.Value;
        answers.Add(ruled, ByRule[rule]);
        answers.Add(ruled, Kind[context.Passage.IsShort ? 0 : 1]);
        answers.AddEach(Ruled, ruled);
        AddClause(answers, context);
        AddWords(answers, context);
        AddHints(answers, context);
        foreach (var cue in MeasureCues.Around(context))
        {
            answers.AddEach(Cue, cue);
        }

        AddBefore(answers, context);
        var quantity = context.Figure.Quantity;
        answers.AddEach(Size, (int)Math.Log10(Math.Max(1, quantity.Low ?? quantity.High ?? 1)));
        answers.AddEach(Bounds, (int)quantity.Bound);
        var chosen = Question.Ask(answers, Measures, value => value, ruled, context.Index, context.Passage);
        return chosen == ruled ? byRule : new((Measure)chosen, Question.Instead(byRule.Rule), byRule.Evidence);
    }

    static void AddClause(Answers answers, FigureContext context)
    {
        var clause = context.Clause;
        answers.AddEach(Role, (int)clause.Role);
        answers.AddEach(Head, context.IsElided ? 0 : Base(context.Tokens[clause.Phrase.Head]));
        AddVerb(answers, context, Governor, clause.Governor, 0);
        AddVerb(answers, context, Predicate, clause.Predicate, 1);
        AddVerb(answers, context, Adjacent, clause.Adjacent >= 0 ? clause.Adjacent : clause.Relative, -1);
        if (clause.At(clause.Event) is { Head: >= 0 } named)
        {
            answers.AddEach(Event, Base(context.Tokens[named.Head]));
        }
    }

    /// <summary>Learned of all forms of a word as one.</summary>
    static int Base(in Token token) => WordForms.BaseOf(token.Word);

    static void AddVerb(Answers answers, FigureContext context, FeatureFamily family, int chunk, int side)
    {
        if (context.Clause.At(chunk) is not { Head: >= 0 } verb)
        {
            return;
        }

        answers.AddEach(family, Base(context.Tokens[verb.Head]));
        if (side >= 0)
        {
            answers.AddEach(Tense, (side * 4) + (verb.Is(VerbTraits.Future) ? 1 : verb.Is(VerbTraits.Passive) ? 2 : verb.Is(VerbTraits.Perfect) ? 3 : 0));
        }
    }

    static void AddWords(Answers answers, FigureContext context)
    {
        var (first, end) = (context.Sentence.FirstToken, context.Sentence.EndToken);
        var (start, after) = (context.Clause.Phrase.Start, context.Clause.Phrase.End);
        var number = context.Text.TokenAt(context.Figure.Span.Start);
        answers.AddEach(Before, number > first ? Base(context.Tokens[number - 1]) : 0);
        answers.AddEach(Before2, number - 1 > first ? Base(context.Tokens[number - 2]) : 0);
        answers.AddEach(After, after < end ? Base(context.Tokens[after]) : 0);
        answers.AddEach(After2, after + 1 < end ? Base(context.Tokens[after + 1]) : 0);
        for (var at = Math.Max(first, start - Around); at < Math.Min(end, after + Around); at++)
        {
            if (context.Tokens[at].Word > 0 && !WordClasses.Has(context.Tokens[at], WordClass.Determiner))
            {
                answers.AddEach(at >= start - Beside && at < after + Beside ? Around6 : InSentence, Base(context.Tokens[at]));
            }
        }
    }

    static void AddHints(Answers answers, FigureContext context)
    {
        var tokens = context.Tokens;
        var number = context.Text.TokenAt(context.Figure.Span.Start);
        Span<int> before = stackalloc int[Roles.Length];
        Span<int> after = stackalloc int[Roles.Length];
        before.Fill(-1);
        after.Fill(-1);
        for (var at = number - 1; at >= Math.Max(context.Sentence.FirstToken, number - Around); at--)
        {
            NoteRoles(tokens[at], at, before);
        }

        for (var at = context.AfterNumber; at < Math.Min(context.Sentence.EndToken, context.AfterNumber + Around); at++)
        {
            NoteRoles(tokens[at], at, after);
        }

        for (var role = 0; role < Roles.Length; role++)
        {
            if (before[role] >= 0)
            {
                AddHint(answers, role, PredicateTable.Of(tokens[before[role]], (PredicateRole)role)!.Value, number - before[role]);
            }

            if (after[role] >= 0)
            {
                AddHint(answers, Roles.Length + role, PredicateTable.Of(tokens[after[role]], (PredicateRole)role)!.Value, 1 + after[role] - context.AfterNumber);
            }
        }
    }

    /// <summary>The first token that makes a measure in a part of a clause, by the parts; the others stay.</summary>
    static void NoteRoles(in Token token, int at, Span<int> first)
    {
        if (!PredicateTable.MakesAny(token))
        {
            return;
        }

        for (var role = 0; role < first.Length; role++)
        {
            first[role] = first[role] < 0 && PredicateTable.Of(token, (PredicateRole)role) is not null ? at : first[role];
        }
    }

    static void AddHint(Answers answers, int place, Measure measure, int distance)
    {
        answers.Add((int)measure, Hint[place, distance switch { <= 2 => 0, <= 5 => 1, <= 12 => 2, _ => 3 }]);
        answers.AddEach(HintOf, (place * Measures.Length) + (int)measure);
    }

    static void AddBefore(Answers answers, FigureContext context)
    {
        if (context.Earlier.Count == 0)
        {
            return;
        }

        var (before, sentence) = (context.Earlier[^1].Measure.Value, context.EarlierSentences[^1]);
        var step = sentence.Index == context.Sentence.Index ? 1 : Math.Min(4, 2 + context.Sentence.Paragraph - sentence.Paragraph);
        answers.Add((int)before, FigureBefore[(step * 2) + (context.IsElided ? 1 : 0)]);
        answers.AddEach(FigureBeforeOf, (step * Measures.Length) + (int)before);
        if (context.EarlierSentences[0].Paragraph == 0)
        {
            answers.Add((int)context.Earlier[0].Measure.Value, Headline[0]);
        }

        if (context.EarlierMention() is { } same)
        {
            answers.Add((int)same.Measure.Value, SameNumber[0]);
        }
    }
}
