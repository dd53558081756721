using System.Globalization;

namespace Analysis.Dates;

/// <summary>The days that a figure is about, both ends inclusive, either of them open when not stated.</summary>
public readonly record struct Period
{
    /// <param name="from">The first day; null when the text gives no beginning.</param>
    /// <param name="to">The last day; null when the text gives no end.</param>
    /// <exception cref="ArgumentException">Both are null, or the end is before the beginning.</exception>
    public Period(DateOnly? from, DateOnly? to)
    {
        if ((from is null && to is null) || to < from)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There is no period from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."), nameof(from));
        }

        From = from;
        To = to;
    }

    public DateOnly? From { get; }

    public DateOnly? To { get; }

    public static Period Day(DateOnly day) => new(day, day);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}");
}
