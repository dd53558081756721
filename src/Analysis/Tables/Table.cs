using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Analysis.Tables;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Name">Its heading, unique in the table.</param>
/// <param name="Type">Of its values: string, long or <see cref="DateOnly"/>.</param>
public sealed record TableColumn(string Name, Type Type);

/// <summary>Rows with named columns that render themselves in a notebook and go on to other tools.</summary>
/// <remarks>Immutable. No data frame: for one, hand <see cref="CreateReader"/> to a library that has it.</remarks>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed class Table
{
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The values, in the order of the columns; null where there is none.</param>
    /// <exception cref="ArgumentException">A row has more or fewer values than there are columns.</exception>
    public Table(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        if (rows.FirstOrDefault(row => row.Count != columns.Count) is { } odd)
        {
            throw new ArgumentException($"A row has {odd.Count} values; the table has {columns.Count} columns.", nameof(rows));
        }

        Columns = columns;
        Rows = rows;
    }

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The values, in the order of the columns; null where there is none.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>The table as HTML that needs nothing from elsewhere; of a long one the first rows, and how many more there are.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>Comma-separated values (RFC 4180); a text that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public string ToCsv() => TableCsv.Write(this);

    /// <summary>Writes the table to a file; the ending says how: <c>.csv</c> or <c>.html</c>.</summary>
    /// <exception cref="ArgumentException">The ending is another.</exception>
    public void Save(string path)
    {
        var content = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" => ToCsv(),
            ".HTML" or ".HTM" => Charts.Rendering.HtmlPage.Of("Table", $"<div style=\"padding:0 12px\">{ToHtml()}</div>", Charts.Theme.Auto),
            _ => throw new ArgumentException($"A table is saved as .csv or .html, not as \"{Path.GetExtension(path)}\" ({path}).", nameof(path)),
        };
        WholeFile.Write(path, content);
    }

    /// <summary>The table as ADO.NET has it. Days become <see cref="DateTime"/> at midnight, because data tools do not know <see cref="DateOnly"/>.</summary>
    public DataTable ToDataTable()
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in Columns)
        {
            table.Columns.Add(column.Name, column.Type == typeof(DateOnly) ? typeof(DateTime) : column.Type);
        }

        foreach (var row in Rows)
        {
            table.Rows.Add([.. row.Select(value => value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : value ?? DBNull.Value)]);
        }

        return table;
    }

    /// <summary>A reader over the rows, as data frames load from.</summary>
    public DbDataReader CreateReader() => ToDataTable().CreateDataReader();

    /// <summary>Plain text in aligned columns.</summary>
    public override string ToString() => TableText.Write(this);

    /// <summary>A value as it is shown: numbers with separated thousands, days as ISO dates.</summary>
    internal static string Shown(object? value) => value switch
    {
        null => "",
        long number => number.ToString("N0", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
