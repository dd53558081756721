using Analysis.Articles;
using Analysis.Charts;
using Analysis.Tables;

namespace Analysis.Teaching;

/// <summary>The answers of one reader to one figure.</summary>
/// <param name="Reader">How the reader is called; the name of the file where the file does not say.</param>
/// <param name="Exercise">The figure.</param>
/// <param name="Answer">What the reader says of it.</param>
public sealed record ReaderAnswer(string Reader, Exercise Exercise, Answer Answer);

/// <summary>The answers of a class, read from a folder of CSV files.</summary>
public sealed class ClassAnswers
{
    internal ClassAnswers(IReadOnlyList<ReaderAnswer> answers, IReadOnlyList<Problem> problems)
    {
        Answers = answers;
        Problems = problems;
    }

    /// <summary>A row for each reader and figure, in the order of the files' names.</summary>
    public IReadOnlyList<ReaderAnswer> Answers { get; }

    /// <summary>Rows that could not be read, and why; the rest was read all the same.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many readers there are.</summary>
    public int Readers => Answers.Select(answer => answer.Reader).Distinct(StringComparer.Ordinal).Count();

    internal static ClassAnswers Load(Lesson lesson, string folder) => AnswerFolder.Read(lesson, folder);

    /// <summary>Where readers differ: a row for each figure and question, the most divided first.</summary>
    public IReadOnlyList<Division> Divisions() =>
        [.. Enum.GetValues<Question>().SelectMany(question => Answers.GroupBy(answer => (answer.Exercise.Article.Id, answer.Exercise.Number))
                .Select(group => Division.Of(group.First().Exercise, question, group)))
            .OfType<Division>()
            .OrderByDescending(division => division.Apart).ThenByDescending(division => division.Readers)
            .ThenBy(division => division.Exercise.Article.Id, StringComparer.Ordinal).ThenBy(division => division.Exercise.Number).ThenBy(division => division.Question)];

    /// <summary>All answers, as they were written.</summary>
    public Table ToTable() => AnswerTable.Of(Answers.Select(row => (row.Reader, row.Exercise, row.Answer)));

    /// <summary>Where readers differ, as a chart: each mark leads to its sentence.</summary>
    public Chart Chart() => ReaderChart.Of(this);

    public override string ToString() => $"{Wording.Count(Readers, "reader")}, {Wording.Count(Answers.Count, "figure")} read";
}
