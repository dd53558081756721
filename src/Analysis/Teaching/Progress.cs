using Analysis.Charts;
using Analysis.Tables;

namespace Analysis.Teaching;

/// <summary>How one question of an exercise stands.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Remark">What is to be said of the answer.</param>
public sealed record ProgressRow(Exercise Exercise, Remark Remark);

/// <summary>How far a reader has come in a notebook. Renders by itself.</summary>
/// <param name="Rows">Every question asked so far, in the order of asking.</param>
[TypeFormatterSource(typeof(TeachingFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed record Progress(IReadOnlyList<ProgressRow> Rows)
{
    /// <summary>How many questions are answered right.</summary>
    public int Right => Rows.Count(row => row.Remark.Verdict == Verdict.Right);

    /// <summary>How many questions have an answer.</summary>
    public int Answered => Rows.Count(row => row.Remark.Verdict != Verdict.NotAnswered);

    /// <summary>A row for each figure: the questions right, to look at again, and open.</summary>
    public Table ToTable() => Rows.GroupBy(row => (row.Exercise.Article.Id, row.Exercise.Number)).Select(group => new
    {
        Article = group.Key.Id,
        Figure = group.First().Exercise.Text,
        Right = Questions(group, Verdict.Right),
        LookAgain = Questions(group, Verdict.NotYet),
        Open = Questions(group, Verdict.NotAnswered),
    }).ToTable();

    public string ToHtml() => ToTable().ToHtml();

    public override string ToString() =>
        $"{Right} of {Wording.Count(Rows.Count, "question")} right, {Rows.Count - Answered} not answered yet";

    static string Questions(IEnumerable<ProgressRow> rows, Verdict verdict) =>
        string.Join(", ", rows.Where(row => row.Remark.Verdict == verdict).Select(row => row.Remark.Question));
}
