using System.Globalization;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Tests.Findings;

/// <summary>Claims for a test, each in a sentence of its own.</summary>
static class ClaimsByHand
{
    /// <param name="number">"1500", "~1500" about, "1500+" at least, "-1500" at most, "1000..1500" a range.</param>
    /// <param name="published">A day, month or year; null for an undated article.</param>
    /// <param name="about">"2024-10-08..2024-10-13", either end empty; null when not stated.</param>
    /// <param name="words">The sentence, with <c>#</c> where the number stands.</param>
    public static Claim Claim(
        string number, string? source, string? published = "2024-10-18", string article = "a", Measure measure = Measure.Killed,
        string? said = null, string? about = null, string words = "It was said that # soldiers.", string? via = null, Hedge hedge = Hedge.Stated)
    {
        var at = words.IndexOf('#', StringComparison.Ordinal);
        var text = words.Replace("#", number, StringComparison.Ordinal);
        PartialDate? date = published is null ? null : PartialDate.TryParse(published, out var parsed) ? parsed : throw new FormatException(published);
        return new Claim(
            new Article(article, text) { Published = date, Publisher = $"publisher of {article}" },
            new TextSpan(at, at + number.Length), new TextSpan(0, text.Length), Quantity(number), measure)
        {
            Source = source,
            Subject = Subjects.NorthKorea,
            Reported = Day(said),
            Period = about is null ? null : new Period(Day(about.Split("..")[0]), Day(about.Split("..")[1])),
            Via = via,
            Hedge = hedge,
        };
    }

    public static DateOnly? Day(string? text) =>
        string.IsNullOrEmpty(text) ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Quantity Quantity(string number)
    {
        long Parse(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
        return number switch
        {
            ['~', .. var about] => new(Bound.Approx, Parse(about), Parse(about)),
            ['-', .. var most] => new(Bound.Max, null, Parse(most)),
            [.. var least, '+'] => new(Bound.Min, Parse(least), null),
            _ when number.Split("..") is [var low, var high] => new(Bound.Range, Parse(low), Parse(high)),
            _ => new(Bound.Exact, Parse(number), Parse(number)),
        };
    }
}
