using Analysis.Claims;
using Analysis.Tables;

namespace Analysis.Teaching;

/// <summary>Answers as rows; the columns are those of the CSV files that readers hand in.</summary>
internal static class AnswerTable
{
    public static readonly IReadOnlyList<string> Columns = ["reader", "article", "figure", "text", .. Enum.GetValues<Question>().Select(ClaimJson.SchemaName)];

    public static Table Of(string reader, IEnumerable<(Exercise Exercise, Answer Answer)> answers) => Of(answers.Select(row => (reader, row.Exercise, row.Answer)));

    public static Table Of(IEnumerable<(string Reader, Exercise Exercise, Answer Answer)> answers) => new(
        [.. Columns.Select(name => new TableColumn(name, name is "figure" or "value" ? typeof(long) : typeof(string)))],
        [.. answers.Select(row => Row(row.Reader, row.Exercise, row.Answer))]);

    static IReadOnlyList<object?> Row(string reader, Exercise exercise, Answer answer) =>
        [reader, exercise.Article.Id, (long)exercise.Number, exercise.Text, .. Enum.GetValues<Question>().Select(question => question == Question.Value ? answer.Value : (object?)answer[question])];
}
