using System.Globalization;
using Analysis.Claims;
using Microsoft.Data.Analysis;

namespace Analysis.Polyglot;

/// <summary>A row of a data frame that is read back; every error names the row and the column.</summary>
/// <param name="frame">The frame.</param>
/// <param name="row">The row, counted from 0 as the frame does.</param>
internal sealed class FrameRow(DataFrame frame, long row)
{
    /// <summary>The rows of a frame that has these columns.</summary>
    /// <exception cref="FormatException">A column is missing.</exception>
    public static IEnumerable<FrameRow> Of(DataFrame frame, params IReadOnlyList<string> columns)
    {
        var missing = columns.Where(name => frame.Columns.IndexOf(name) < 0).ToList();
        return missing.Count == 0
            ? Enumerable.Range(0, (int)frame.Rows.Count).Select(row => new FrameRow(frame, row))
            : throw new FormatException($"The data frame has no column \"{missing[0]}\"; it has {string.Join(", ", frame.Columns.Select(column => column.Name))}.");
    }

    /// <summary>The text; null where the cell or the column is empty or not there.</summary>
    public string? Text(string column) => Value(column) switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        var other => throw Error(column, $"expected text, found {Shown(other)}"),
    };

    public string Required(string column) => Text(column) ?? throw Error(column, "is empty");

    public long? Number(string column) => Value(column) switch
    {
        null => null,
        long or int or short or byte or uint or ushort or sbyte => Convert.ToInt64(Value(column), CultureInfo.InvariantCulture),
        var other => throw Error(column, $"expected a whole number, found {Shown(other)}"),
    };

    public int Position(string column) => Number(column) is { } at and >= 0 and <= int.MaxValue ? (int)at : throw Error(column, "expected a position in the article's text, 0 or more");

    public DateOnly? Day(string column) => Value(column) switch
    {
        null => null,
        DateTime day when day.TimeOfDay == TimeSpan.Zero => DateOnly.FromDateTime(day),
        var other => throw Error(column, $"expected a day without a time, found {Shown(other)}"),
    };

    /// <summary>A value of an enumeration by its name in the schema.</summary>
    public T Named<T>(string column)
        where T : struct, Enum
    {
        var text = Required(column);
        return Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(ClaimJson.SchemaName(value!.Value), text, StringComparison.Ordinal))
            ?? throw Error(column, $"\"{text}\" is none of {string.Join(", ", Enum.GetValues<T>().Select(ClaimJson.SchemaName))}");
    }

    /// <summary>Makes a value; what it refuses is told with row and column.</summary>
    public T Make<T>(string column, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            throw Error(column, e.Message);
        }
    }

    public FormatException Error(string column, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Row {row} (the first is 0), column \"{column}\": {what}."));

    object? Value(string column) => frame.Columns.IndexOf(column) is var at && at < 0 ? null : frame.Columns[at][row];

    static string Shown(object value) => string.Create(CultureInfo.InvariantCulture, $"\"{value}\" ({value.GetType().Name})");
}
