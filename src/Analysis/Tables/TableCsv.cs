using System.Globalization;
using CsvHelper;

namespace Analysis.Tables;

/// <summary>Writes a table as comma-separated values.</summary>
internal static class TableCsv
{
    public static string Write(Table table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default with { Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(column => column.Name)]);
            foreach (var row in table.Rows)
            {
                csv.WriteRecord([.. row.Select(Field)]);
            }
        }

        return text.ToString();
    }

    /// <summary>Numbers without separators, so that they stay numbers.</summary>
    static string Field(object? value) => value is long number ? number.ToString(CultureInfo.InvariantCulture) : Table.Shown(value);
}
