using Analysis.Charts;
using Analysis.Figures;

namespace Analysis.Teaching;

/// <summary>Draws where readers of the same sentence disagree: a row for each question on which they do.</summary>
internal static class ReaderChart
{
    // A scale of fewer readers would have ticks between whole people.
    const int ShortestScale = 5;

    public static Chart Of(ClassAnswers answers)
    {
        var all = answers.Divisions();
        var rows = all.Where(division => division.Apart > 0).ToList();
        return new Chart
        {
            Kind = "where-readers-disagree",
            Title = "Where readers of the same sentence disagree",
            Subtitle = "A row for each question that readers answered differently: how many of them say something else than the largest group.",
            Caption = $"{Wording.Count(answers.Readers, "reader")}. {Wording.Count(all.Count - rows.Count, "other question")} {(all.Count - rows.Count == 1 ? "was" : "were")} answered alike. The largest group is not therefore right.",
            Panels = [Panel(rows, answers.Readers)],
        };
    }

    static Panel Panel(List<Division> rows, int readers) => new()
    {
        X = new Axis(AxisKind.Number, 0, Math.Max(readers, ShortestScale)) { Title = "readers apart from the largest group" },
        Y = new Axis(AxisKind.Category, 0, Math.Max(rows.Count - 1, 0)) { Categories = [.. rows.Select(row => $"{row.Exercise.Text}: {AnswerCheck.Words(row.Question)}")] },
        Marks = [.. rows.Select(Mark)],
    };

    static Mark Mark(Division division, int row) => new()
    {
        Series = AnswerCheck.Words(division.Question),
        Shape = Shape.Circle,
        Quantity = new Quantity(Bound.Exact, division.Apart, division.Apart),
        Row = row,
        Heading = $"{division.Apart} of {Wording.Count(division.Readers, "reader")} apart. {division}",
        Label = string.Join(", ", division.Answers.Select(answer => $"{answer.Answer} {answer.Readers}")),
        Evidence = [Evidence.Of(division.Exercise.Gold.ToClaim(division.Exercise.Article))],
    };
}
