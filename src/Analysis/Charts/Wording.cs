using System.Globalization;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Figures;

namespace Analysis.Charts;

/// <summary>Numbers and dates in words, for tooltips, tables and labels.</summary>
internal static class Wording
{
    /// <summary>"12,000".</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"more than 3,000", "10,000 to 12,000"; a vague word, which has no number of its own, as its interval.</summary>
    public static string Quantity(Quantity quantity) => quantity.Bound switch
    {
        Bound.Exact => Number(quantity.Low!.Value),
        Bound.Approx => $"about {Number(quantity.Low!.Value)}",
        Bound.Min => $"at least {Number(quantity.Low!.Value)}",
        Bound.Max => $"up to {Number(quantity.High!.Value)}",
        Bound.Range => $"{Number(quantity.Low!.Value)} to {Number(quantity.High!.Value)}",
        _ => $"between {Number(quantity.Low!.Value)} and {Number(quantity.High!.Value)} (a vague word)",
    };

    /// <summary>"23 Dec 2024".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"23 Dec 2024", "Oct 2024", "2024": no more than is known.</summary>
    public static string Date(PartialDate date) =>
        date.IsDay ? Day(date.First)
        : date.First.ToString(date.Month is null ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"8 to 13 Oct 2024", "since 1 Aug 2024", "to 15 Jan 2025".</summary>
    public static string Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Day(first),
        ({ } first, { } last) when first.Year == last.Year && first.Month == last.Month => $"{first.Day.ToString(CultureInfo.InvariantCulture)} to {Day(last)}",
        ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
        ({ } first, null) => $"since {Day(first)}",
        (null, { } last) => $"to {Day(last)}",
        _ => "not stated",
    };

    public static string Form(Bound bound) => bound switch
    {
        Bound.Exact => "exact number",
        Bound.Approx => "about",
        Bound.Min => "more than, at least",
        Bound.Max => "up to, less than",
        Bound.Range => "from … to",
        _ => "“dozens”, “hundreds”",
    };

    public static string? Reserve(Hedge hedge) => hedge switch
    {
        Hedge.Unconfirmed => "unconfirmed",
        Hedge.Denied => "denied",
        _ => null,
    };

    /// <summary>"3 articles", "1 article".</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>The people of a subject, at the head of a title.</summary>
    public static string People(string? subject) => subject switch
    {
        Subjects.NorthKorea => "North Korean troops",
        Subjects.SouthKorea => "South Korean troops",
        Subjects.Russia => "Russian troops",
        Subjects.Ukraine => "Ukrainian troops",
        Subjects.UnitedStates => "US troops",
        Subjects.Civilians => "Civilians",
        null => "People",
        _ => $"People ({subject})",
    };

    public static string By(SeriesBy by) => by == SeriesBy.Source ? "by source" : "by publisher";
}
