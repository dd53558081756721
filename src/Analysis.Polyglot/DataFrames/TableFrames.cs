using System.Globalization;
using Analysis.Tables;
using Microsoft.Data.Analysis;

namespace Analysis.Polyglot;

/// <summary>Tables as data frames and back.</summary>
public static class TableFrames
{
    /// <summary>The table as a data frame, its columns in their order.</summary>
    /// <remarks>Numbers become <see cref="long"/>, days <see cref="DateTime"/> at midnight, both with null where there is none; all else is text.</remarks>
    public static DataFrame ToDataFrame(this Table table) => new(table.Columns.Select((column, i) => Column(column, table.Rows.Select(row => row[i]))));

    /// <summary>The data frame as a table, which renders itself and is saved as CSV or HTML.</summary>
    /// <remarks>Whole numbers stay numbers and days stay days; everything else becomes its text. The own <c>ToTable</c> of a data frame gives an ADO.NET table.</remarks>
    public static Table AsTable(this DataFrame frame) => new(
        [.. frame.Columns.Select(column => new TableColumn(column.Name, TypeOf(column)))],
        [.. Enumerable.Range(0, (int)frame.Rows.Count).Select(row => (IReadOnlyList<object?>)[.. frame.Columns.Select(column => Cell(TypeOf(column), column[row]))])]);

    static DataFrameColumn Column(TableColumn column, IEnumerable<object?> values) =>
        column.Type == typeof(long) ? new Int64DataFrameColumn(column.Name, values.Select(value => (long?)value))
        : column.Type == typeof(DateOnly) ? new DateTimeDataFrameColumn(column.Name, values.Select(value => ((DateOnly?)value)?.ToDateTime(TimeOnly.MinValue)))
        : new StringDataFrameColumn(column.Name, values.Select(value => (string?)value));

    static Type TypeOf(DataFrameColumn column) =>
        column.DataType == typeof(long) || column.DataType == typeof(int) ? typeof(long)
        : column is PrimitiveDataFrameColumn<DateTime> days && days.All(day => day is null || day.Value.TimeOfDay == TimeSpan.Zero) ? typeof(DateOnly)
        : typeof(string);

    static object? Cell(Type type, object? value) =>
        value is null ? null
        : type == typeof(long) ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
        : type == typeof(DateOnly) ? DateOnly.FromDateTime((DateTime)value)
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
