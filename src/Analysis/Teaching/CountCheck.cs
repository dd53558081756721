using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Claims;
using Analysis.Figures;

namespace Analysis.Teaching;

/// <summary>Judges the number, its bound and what it counts.</summary>
internal static partial class CountCheck
{
    public static (Verdict Verdict, string? Reason) Value(Exercise exercise, Answer answer)
    {
        var quantity = exercise.Gold.Quantity;
        if (quantity.Bound == Figures.Bound.Vague)
        {
            return answer.Value is null
                ? (answer.Bound == Figures.Bound.Vague ? Verdict.Right : Verdict.NotAnswered, null)
                : (Verdict.NotYet, "The text gives no number here, only a word for a size. A number in its place says more than the text. Leave the number out.");
        }

        return answer.Value is not { } given ? (Verdict.NotAnswered, null)
            : given == (quantity.Low ?? quantity.High) ? (Verdict.Right, null)
            : (Verdict.NotYet, WrongNumber(exercise, given, (quantity.Low ?? quantity.High)!.Value));
    }

    static string WrongNumber(Exercise exercise, long given, long right)
    {
        var passage = exercise.Article.Text[exercise.Passage.Before.Start..exercise.Passage.After.End];
        if (NumbersOf(passage).Contains(given) && !NumbersOf(exercise.Text).Contains(given))
        {
            return "This number stands in the passage, but it is not the highlighted one. Ask of every number: how many of what?";
        }

        for (var factor = 10L; factor <= 1_000_000; factor *= 10)
        {
            if (given * factor == right || given == right * factor)
            {
                return "Count the zeros. A word such as \"thousand\" or \"million\" stands for some of them.";
            }
        }

        return "This is not what the highlighted words give. Copy the number exactly: not rounded, nothing added, nothing taken off for words such as \"more than\".";
    }

    public static (Verdict Verdict, string? Reason) Bound(Bound right, Bound? given) =>
        given is null ? (Verdict.NotAnswered, null) : given == right ? (Verdict.Right, null) : (Verdict.NotYet, WrongBound(right, given.Value));

    static string WrongBound(Bound right, Bound given) => (given, right) switch
    {
        (_, Figures.Bound.Vague) => "Is there a number at all? Look for digits or a number word, and think of what kind of word stands there instead.",
        (Figures.Bound.Vague, _) => "A word for a size, such as \"hundreds\", would have no number. Here stands one.",
        (Figures.Bound.Range, _) => "A range has two numbers, a lower and an upper one. Count the numbers in the highlighted words.",
        (_, Figures.Bound.Range) => "Count the numbers in the highlighted words.",
        (Figures.Bound.Exact, _) => "A word of the sentence is left out. Read what stands directly before the number: the source did not give it as it is.",
        (_, Figures.Bound.Exact) => "No word makes this number softer or gives it a side. Words further off belong to something else.",
        (Figures.Bound.Approx, _) => "The words say more than \"near\": they say on which side of the number the truth is said to lie.",
        (_, Figures.Bound.Approx) => "The words give no side. Could the truth be a little less, by what the sentence says? Could it be a little more?",
        _ => "There is a side, but is it this one? Ask: would one more person still fit what the sentence says? Would one fewer?",
    };

    public static (Verdict Verdict, string? Reason) Measure(Measure right, Measure? given) =>
        given is null ? (Verdict.NotAnswered, null) : given == right ? (Verdict.Right, null) : (Verdict.NotYet, WrongMeasure(right, given.Value));

    static string WrongMeasure(Measure right, Measure given) => (given, right) switch
    {
        (Claims.Measure.Killed or Claims.Measure.Wounded, Claims.Measure.Casualties) =>
            "Does the sentence say that this happened to all of them? Look at the whole of what it tells of these people, or at how wide the word is that it uses.",
        (_, Claims.Measure.Killed) => "Read again what happened to these people. The sentence tells of one fate, and it is not this one.",
        (Claims.Measure.Deployed, Claims.Measure.Planned) => "Had they arrived when this was said? Look at the verb.",
        (Claims.Measure.Planned, Claims.Measure.Deployed) => "Is it a thing to come? Look at the verb: does it speak of what will be, or of what is or was?",
        (_, Claims.Measure.Strength) => "Nothing happens to these people in this sentence, and nobody sends them. What does the number describe?",
        (Claims.Measure.Strength, _) => "This is not the size of a whole army. Something is done by these people or happens to them: what?",
        (_, Claims.Measure.Deployed or Claims.Measure.Planned) => "The highlighted number is not one of dead, wounded or captured people. What do these people do, or what is done with them?",
        _ => "Which verb goes with the number? It tells what these people did or what happened to them.",
    };

    static HashSet<long> NumbersOf(string text) =>
        [.. Digits().Matches(text).Select(match => long.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(?<![\d.,])\d{1,3}(,\d{3})+(?!\d)|(?<![\d.,])\d{1,15}(?!\d|[.,]\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
