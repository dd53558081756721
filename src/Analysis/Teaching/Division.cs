namespace Analysis.Teaching;

/// <summary>How readers of one figure answered one question.</summary>
/// <param name="Exercise">The figure.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">Each answer with the number of readers who gave it, the most frequent first; names of one source count as one answer.</param>
public sealed record Division(Exercise Exercise, Question Question, IReadOnlyList<(string Answer, int Readers)> Answers)
{
    /// <summary>How many readers answered.</summary>
    public int Readers => Answers.Sum(answer => answer.Readers);

    /// <summary>How many of them say something else than the largest group.</summary>
    public int Apart => Readers - Answers[0].Readers;

    public override string ToString() =>
        $"{Exercise.Text}, {AnswerCheck.Words(Question)}: {string.Join("; ", Answers.Select(answer => $"{answer.Answer} ({answer.Readers})"))}";

    /// <returns>Null when nobody answered.</returns>
    internal static Division? Of(Exercise exercise, Question question, IEnumerable<ReaderAnswer> readers)
    {
        var answers = readers.Select(reader => reader.Answer[question]).OfType<string>()
            .GroupBy(answer => Named(exercise, question, answer), StringComparer.OrdinalIgnoreCase)
            .Select(group => (Answer: group.Key, Readers: group.Count()))
            .OrderByDescending(group => group.Readers).ThenBy(group => group.Answer, StringComparer.Ordinal).ToList();
        return answers.Count == 0 ? null : new(exercise, question, answers);
    }

    static string Named(Exercise exercise, Question question, string answer) =>
        Teaching.Answer.IsNotStated(answer) ? Teaching.Answer.NotStated : question == Question.Source ? SourceCheck.Label(answer, exercise.Sources) : answer;
}
