using System.Globalization;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;
using CsvHelper;

namespace Analysis.Findings;

/// <summary>Reads the reference timeline, <c>data/reference/figures.csv</c>.</summary>
public static class ReferenceTimeline
{
    /// <exception cref="FormatException">A row lacks a value or has one that is none; the message says file and line.</exception>
    public static IReadOnlyList<ReferenceFigure> Load(string path)
    {
        using var csv = CsvReader.FromFile(path, CsvReaderOptions.Default with { TrimWhitespace = true, TrackLineNumbers = true });
        var figures = new List<ReferenceFigure>();
        while (csv.Read())
        {
            try
            {
                figures.Add(Row(csv));
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{path}, line {csv.LineNumber}: {e.Message}"), e);
            }
        }

        return figures;
    }

    static ReferenceFigure Row(CsvReader csv)
    {
        var quantity = new Quantity(Name<Bound>(csv, "bound"), Number(csv, "low"), Number(csv, "high"));
        var from = Day(csv, "from");
        var to = Day(csv, "to");
        return new(
            Day(csv, "reported") ?? throw new FormatException("\"reported\" is empty."),
            Text(csv, "source") ?? throw new FormatException("\"source\" is empty."),
            Name<Measure>(csv, "measure"), Text(csv, "subject") ?? Subjects.Unknown, quantity)
        {
            Period = from is null && to is null ? null : new Period(from, to),
            Place = Text(csv, "place"),
            Urls = [.. new[] { Text(csv, "url"), Text(csv, "url2") }.OfType<string>()],
            Note = Text(csv, "note"),
        };
    }

    static string? Text(CsvReader csv, string column) => csv.TryGetFieldIndex(column, out var index) && csv.GetString(index) is { Length: > 0 } text ? text : null;

    static long? Number(CsvReader csv, string column) =>
        Text(csv, column) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    static DateOnly? Day(CsvReader csv, string column) =>
        Text(csv, column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    static T Name<T>(CsvReader csv, string column)
        where T : struct, Enum =>
        Text(csv, column) is { } text && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
        : throw new FormatException($"\"{column}\" is \"{Text(csv, column)}\"; expected one of {string.Join(", ", Enum.GetNames<T>())}.");
}
