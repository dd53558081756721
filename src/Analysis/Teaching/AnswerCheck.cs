namespace Analysis.Teaching;

/// <summary>Holds a reader's answers against what people marked by hand, question by question.</summary>
internal static class AnswerCheck
{
    public static Feedback Of(Exercise exercise, Answer answer, IReadOnlyList<Question> questions) =>
        new([.. questions.Select(question => Of(exercise, answer, question))]);

    static Remark Of(Exercise exercise, Answer answer, Question question)
    {
        var (verdict, reason) = question switch
        {
            Question.Value => CountCheck.Value(exercise, answer),
            Question.Bound => CountCheck.Bound(exercise.Gold.Quantity.Bound, answer.Bound),
            Question.Measure => CountCheck.Measure(exercise.Gold.Measure, answer.Measure),
            Question.Source => SourceCheck.Of(exercise, answer[question]),
            _ => DateCheck.Of(exercise, question, answer[question]),
        };
        return new(Words(question), answer[question], verdict, reason);
    }

    public static string Words(Question question) => question switch
    {
        Question.Value => "the number",
        Question.Bound => "how the number is meant",
        Question.Measure => "what is counted",
        Question.Source => "who says so",
        Question.Said => "said on",
        Question.From => "about, from",
        _ => "about, to",
    };
}
