using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Analysis.Articles;

/// <summary>A date as precise as it is known: a day, a month or a year of the Gregorian calendar.</summary>
/// <remarks>Written as ISO 8601 does it, cut where knowledge ends: 2024-10-18, 2024-10, 2024.</remarks>
public readonly record struct PartialDate
{
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12; null when only the year is known.</param>
    /// <param name="day">The day of the month; null when only the month is known.</param>
    /// <exception cref="ArgumentException">There is no such date, or a day comes without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value))))
        {
            throw new ArgumentException($"There is no date with year {year}, month {month} and day {day}.", nameof(year));
        }

        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public bool IsDay => Day is not null;

    /// <summary>The first day that it may mean, inclusive.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may mean, inclusive.</summary>
    public DateOnly Last => Day is not null ? First : Month is { } month ? new(Year, month, DateTime.DaysInMonth(Year, month)) : new(Year, 12, 31);

    /// <summary>The day, when it is known to the day; else null.</summary>
    public DateOnly? AsDay => Day is null ? null : First;

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads 2024-10-18, 2024-10 or 2024; anything else, or a day that does not exist, is false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        var parts = text?.Trim().Split('-') ?? [];
        int[] widths = [4, 2, 2];
        if (parts.Length is 0 or > 3 || parts.Where((part, i) => part.Length != widths[i] || !part.All(char.IsAsciiDigit)).Any())
        {
            return false;
        }

        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        try
        {
            date = new PartialDate(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public override string ToString() =>
        Day is not null ? First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Month is not null ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);
}
