using System.Globalization;
using Analysis.Scoring;

namespace Analysis.Teaching;

/// <summary>Judges the days: when it was said, and what days it is about.</summary>
internal static class DateCheck
{
    public static (Verdict Verdict, string? Reason) Of(Exercise exercise, Question question, string? given)
    {
        if (given is null)
        {
            return (Verdict.NotAnswered, null);
        }

        var right = DayOf(exercise, question);
        if (Answer.IsNotStated(given))
        {
            return right is null ? (Verdict.Right, null) : (Verdict.NotYet, Overlooked(question));
        }

        return !DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (Verdict.NotYet, "Write a day as year-month-day, for example \"2025-03-09\", or \"not stated\".")
            : right is not { } known ? (Verdict.NotYet, NotInText(exercise, question, day))
            : day == known ? (Verdict.Right, null)
            : question != Question.Said && Math.Abs(day.DayNumber - known.DayNumber) <= Scorer.PeriodSlackDays
            ? (Verdict.Right, "Close enough: careful readers of such words differ by a day or two. If the text names the day itself, copy it.")
            : (Verdict.NotYet, AnotherDay(exercise, question, day, known));
    }

    static DateOnly? DayOf(Exercise exercise, Question question) => question switch
    {
        Question.Said => exercise.Gold.Reported,
        Question.From => exercise.Gold.Period?.From,
        _ => exercise.Gold.Period?.To,
    };

    static string Overlooked(Question question) => question == Question.Said
        ? "The passage does tell. Look for a day of the week or a date beside the word for \"said\". The date of the article turns a day of the week into a date."
        : "The passage does tell. Look for words such as \"since\", \"over\", \"between\", \"on\" that go with what happened, not with who said it.";

    static string NotInText(Exercise exercise, Question question, DateOnly day)
    {
        if (exercise.Article.Published?.IsDay == true && exercise.Article.Published.Value.First == day)
        {
            return "This is the day on which the article came out. The text does not tie the figure to it.";
        }

        var gold = exercise.Gold;
        if (question == Question.Said)
        {
            return gold.Period?.From == day || gold.Period?.To == day
                ? "This is a day that the figure is about. Does the text say when somebody said it?"
                : "Which words of the text say so? Words like \"recently\" or \"last year\" name no day.";
        }

        return gold.Reported == day ? "This is the day on which it was said. What happened may be older. Does the text say when it happened?"
            : gold.Period is not null ? "One end of the time is stated, and this is the other. Does the text give it?"
            : "Which words of the text say so? If none tell when it happened, that itself is worth knowing.";
    }

    static string AnotherDay(Exercise exercise, Question question, DateOnly day, DateOnly known)
    {
        if (question == Question.To && exercise.Gold.Period?.From == day)
        {
            return "This is where the time begins. Where does it end?";
        }

        if (exercise.Article.Published?.IsDay == true && exercise.Article.Published.Value.First == day)
        {
            return "This is the day on which the article came out. The text names another day for this.";
        }

        return day.Year != known.Year ? "Check the year against the date of the article."
            : question == Question.Said && Math.Abs(day.DayNumber - known.DayNumber) < 8
            ? "Near, but not this day. Take the day of the week from the text and look it up in a calendar, going back from the date of the article."
            : "The text names another day. Find the words for it first, then turn them into a date.";
    }
}
