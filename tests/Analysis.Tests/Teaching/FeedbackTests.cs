using System.Globalization;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Teaching;

namespace Analysis.Tests.Teaching;

public sealed class FeedbackTests
{
    readonly Lesson _lesson = Lesson.Open(folder: ProjectFolder.Data);

    public static TheoryData<string, int, string, string, string> WrongAnswers() =>
        [.. CaseFile.Read("Teaching/wrong-answers.txt", 5).Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[3], row[4]))];

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public void A_wrong_answer_is_told_why_and_not_what_would_be_right(string article, int figure, string question, string given, string words)
    {
        var exercise = _lesson.Read(article, figure);
        var remark = Assert.Single(Give(exercise, question, given).Remarks, remark => remark.Given is not null);
        Assert.Equal(Verdict.NotYet, remark.Verdict);
        Assert.Contains(words, remark.Reason, StringComparison.Ordinal);
        Assert.All(Solutions(exercise), solution => Assert.DoesNotContain(solution, remark.Reason, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_people_marked_is_right_in_every_field_of_every_figure() =>
        Assert.All(Exercises(), exercise =>
        {
            var gold = exercise.Gold;
            var number = gold.Quantity.Bound == Bound.Vague ? null : gold.Quantity.Low ?? gold.Quantity.High;
            var feedback = exercise.Says(
                number, gold.Quantity.Bound, gold.Measure, gold.Sources[0] ?? Answer.NotStated, Day(gold.Reported), Day(gold.Period?.From), Day(gold.Period?.To));
            Assert.True(feedback.IsRight, $"{exercise.Article.Id} {exercise.Number}: {feedback}");
        });

    [Fact]
    public void Nothing_given_is_not_answered_yet_everywhere() =>
        Assert.All(Exercises(), exercise => Assert.All(exercise.Says().Remarks, remark => Assert.Equal((Verdict.NotAnswered, null), (remark.Verdict, remark.Reason))));

    [Theory]
    [InlineData("upi-2024-12-23", 1, "Ukrainian President Volodymyr Zelensky")]
    [InlineData("upi-2024-12-23", 1, "Zelensky")]
    [InlineData("upi-2024-12-23", 4, "Ukrainian special forces")]
    [InlineData("militarnyi-2024-11-06", 1, "The Defense Intelligence of Ukraine (DIU)")]
    [InlineData("militarnyi-2024-11-06", 1, "DIU")]
    [InlineData("blog-2024-10-18", 1, "South Korea's National Intelligence Service")]
    [InlineData("blog-2024-10-18", 3, "Ukrainian media")]
    [InlineData("news-2024-10-18", 2, "Yonhap")]
    [InlineData("news-2024-10-18", 2, "the South Korean news agency Yonhap")]
    [InlineData("news-2024-10-18", 3, "ISW")]
    [InlineData("st-johnsbury-jeju", 3, "The Guardian")]
    public void A_source_may_be_written_as_the_text_names_it(string article, int figure, string name) =>
        Assert.True(_lesson.Read(article, figure).ComesFrom(name).IsRight);

    [Fact]
    public void A_day_beside_the_marked_one_is_accepted_with_a_remark_but_only_of_a_period()
    {
        var exercise = _lesson.Read("militarnyi-2024-11-06", 1);
        var remark = exercise.IsDated(from: "2024-10-24").Remarks[1];
        Assert.Equal(Verdict.Right, remark.Verdict);
        Assert.StartsWith("Close enough", remark.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotYet, _lesson.Read("upi-2024-12-23", 1).IsDated(said: "2024-12-22").Remarks[0].Verdict);
    }

    [Fact]
    public void Two_figures_leave_room_for_each_other_or_not()
    {
        var more = _lesson.Read("upi-2024-12-23", 1);
        var dozens = _lesson.Read("upi-2024-12-23", 3);
        Assert.False(more.CanBothBeTrue(dozens, true).IsRight);
        Assert.True(more.CanBothBeTrue(dozens, false).IsRight);
        Assert.True(more.CanBothBeTrue(_lesson.Read("upi-2024-12-23", 5), true).IsRight);
        Assert.Equal(Verdict.NotAnswered, more.CanBothBeTrue(dozens).Remarks[0].Verdict);
    }

    [Fact]
    public void An_exercise_shows_its_passage_character_by_character() =>
        Assert.All(Exercises(), exercise =>
        {
            var (before, sentence, after) = exercise.Passage;
            Assert.True(sentence.Contains(exercise.Figure));
            Assert.Equal((before.End, after.Start), (sentence.Start, sentence.End));
            Assert.Contains($"<mark>{exercise.Text}</mark>", exercise.ToHtml(), StringComparison.Ordinal);
        });

    [Fact]
    public void Feedback_escapes_what_the_reader_wrote() =>
        Assert.DoesNotContain("<script>", _lesson.Read("upi-2024-12-23", 1).ComesFrom("<script>x</script>").ToHtml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("no-such-article", 1, "upi-2024-12-23")]
    [InlineData("upi-2024-12-23", 6, "figures 1 to 5")]
    [InlineData("upi-2024-12-23", 0, "figures 1 to 5")]
    public void What_is_not_there_is_told_with_what_is(string article, int figure, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => _lesson.Read(article, figure)).Message, StringComparison.Ordinal);

    IEnumerable<Exercise> Exercises() => _lesson.Claims.GroupBy(claim => claim.Article.Id, StringComparer.Ordinal)
        .SelectMany(article => article.Select((_, i) => _lesson.Read(article.Key, i + 1)));

    static Feedback Give(Exercise exercise, string question, string given) => question switch
    {
        "value" => exercise.Counts(value: long.Parse(given, CultureInfo.InvariantCulture)),
        "bound" => exercise.Counts(bound: Enum.Parse<Bound>(given, ignoreCase: true)),
        "measure" => exercise.Counts(measure: Enum.Parse<Measure>(given, ignoreCase: true)),
        "source" => exercise.ComesFrom(given),
        "said" => exercise.IsDated(said: given),
        "from" => exercise.IsDated(from: given),
        _ => exercise.IsDated(to: given),
    };

    /// <summary>The numbers, days and names that would give an answer away.</summary>
    static IEnumerable<string> Solutions(Exercise exercise)
    {
        var gold = exercise.Gold;
        DateOnly?[] days = [gold.Reported, gold.Period?.From, gold.Period?.To];
        return days.OfType<DateOnly>().Select(day => Day(day))
            .Concat(gold.Sources.OfType<string>())
            .Append((gold.Quantity.Low ?? gold.Quantity.High)!.Value.ToString("N0", CultureInfo.InvariantCulture))
            .Append(exercise.Text);
    }

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Answer.NotStated;
}
