using Analysis.Figures;
using Analysis.Teaching;

namespace Analysis.Tests.Teaching;

public sealed class ClassAnswersTests : IDisposable
{
    const string Article = "upi-2024-12-23";
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Progress_counts_questions_and_the_latest_answer_stands()
    {
        var lesson = Open("a");
        lesson.Read(Article, 1).Counts(value: 300, bound: Bound.Exact);
        Assert.Equal("0 of 3 questions right, 1 not answered yet", lesson.Progress.ToString());
        lesson.Read(Article, 1).Counts(value: 3000);
        lesson.Read(Article, 1).ComesFrom("Zelensky");
        Assert.Equal("2 of 4 questions right, 1 not answered yet", lesson.Progress.ToString());
    }

    [Fact]
    public void Answers_saved_by_readers_come_back_as_the_class()
    {
        HandIn("a", Bound.Min, "Zelensky, \"the president\"");
        HandIn("b", Bound.Exact, "not stated");
        var answers = Open("teacher").Class(_folder.Path);
        Assert.Empty(answers.Problems);
        Assert.Equal("2 readers, 2 figures read", answers.ToString());
        Assert.Equal(
            [("a", 3000L, Bound.Min, "Zelensky, \"the president\""), ("b", 3000L, Bound.Exact, "not stated")],
            answers.Answers.Select(row => (row.Reader, row.Answer.Value!.Value, row.Answer.Bound!.Value, row.Answer.Source!)));
    }

    [Fact]
    public void Names_of_one_source_are_one_answer_and_only_divided_questions_are_drawn()
    {
        HandIn("a", Bound.Min, "Zelensky");
        HandIn("b", Bound.Min, "Ukrainian President Volodymyr Zelensky");
        HandIn("c", Bound.Max, "Ukraine president");
        var answers = Open("teacher").Class(_folder.Path);
        var divided = Assert.Single(answers.Divisions(), division => division.Apart > 0);
        Assert.Equal("More than 3,000, how the number is meant: min (2); max (1)", divided.ToString());
        var mark = Assert.Single(answers.Chart().Marks);
        Assert.Equal(1, mark.Quantity!.Value.Low);
        Assert.Equal(Open("x").Read(Article, 1).Quote, Assert.Single(mark.Evidence).Quote);
    }

    [Fact]
    public void An_empty_class_has_a_chart_that_says_so()
    {
        var chart = Open("teacher").Class(_folder.Path).Chart();
        Assert.Contains("0 readers", chart.Caption, StringComparison.Ordinal);
        Assert.StartsWith("<", chart.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_told_with_their_line_and_the_others_stay()
    {
        _folder.Write("a.csv", "reader,article,figure,bound,value\na,upi-2024-12-23,1,min,\"3,000\"\na,upi-2024-12-23,9,min,1\na,upi-2024-12-23,2,sideways,1\na,upi-2024-12-23,3,,many\n");
        _folder.Write("b.csv", "name\nb\n");
        var answers = Open("teacher").Class(_folder.Path);
        Assert.Equal(3000, Assert.Single(answers.Answers).Answer.Value);
        Assert.Equal([3, 4, 5, 1], answers.Problems.Select(problem => problem.Line!.Value));
        Assert.All(new[] { "figures 1 to 5", "sideways", "many", "\"article\"" }.Zip(answers.Problems), pair => Assert.Contains(pair.First, pair.Second.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_one_reader_are_put_together_and_a_changed_answer_is_told()
    {
        _folder.Write("1.csv", "article,figure,bound,reader\nupi-2024-12-23,1,min,a\n");
        _folder.Write("2.csv", "article,figure,bound,reader,source\nupi-2024-12-23,1,max,a,UPI\n");
        _folder.Write("3.csv", "article,figure,value,reader\nupi-2024-12-23,1,3000,a\n");
        var answers = Open("teacher").Class(_folder.Path);
        Assert.Equal(new Answer { Value = 3000, Bound = Bound.Max, Source = "UPI" }, Assert.Single(answers.Answers).Answer);
        Assert.True(Assert.Single(answers.Problems).IsRemark);
    }

    void HandIn(string reader, Bound bound, string source)
    {
        var lesson = Open(reader);
        lesson.Read(Article, 1).Says(value: 3000, bound: bound, source: source);
        lesson.SaveAnswers(Path.Combine(_folder.Path, $"{reader}.csv"));
    }

    static Lesson Open(string reader) => Lesson.Open(reader, ProjectFolder.Data);
}
