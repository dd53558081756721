using System.Globalization;

namespace Analysis.Articles.Reading;

/// <summary>Reads dates as programs write them into pages, feeds and tables.</summary>
internal static class PublishedDate
{
    static readonly string[] DayFormats = ["d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    /// <summary>Reads an ISO 8601 date or time, a partial date, or a date as in mail ("Fri, 18 Oct 2024 09:00:00 GMT"); the day is the one that is written, in its own time zone.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        var written = text.Trim();
        if (PartialDate.TryParse(written, out date) || (written.Length > 10 && written[10] is 'T' or ' ' && PartialDate.TryParse(written[..10], out date)))
        {
            return true;
        }

        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 3 && words[0].EndsWith(',') ? 1 : 0;
        if (words.Length < first + 3 || !DateOnly.TryParseExact(string.Join(' ', words[first..(first + 3)]), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = PartialDate.Of(day);
        return true;
    }
}
