using System.Text;
using Analysis.Charts;
using Analysis.Charts.Rendering;

namespace Analysis.Tables;

/// <summary>Writes a table as plain text.</summary>
internal static class TableText
{
    const int WidestColumn = 48;
    const int MostRows = 200;

    public static string Write(Table table)
    {
        var cells = table.Rows.Take(MostRows).Select(row => row.Select(value => Cell(Table.Shown(value))).ToArray()).ToList();
        var widths = table.Columns.Select((column, i) => cells.Select(row => row[i].Length).Append(column.Name.Length).Max()).ToArray();
        var text = new StringBuilder();
        Line(text, [.. table.Columns.Select(column => column.Name)], widths, table.Columns);
        Line(text, [.. widths.Select(width => new string('-', width))], widths, table.Columns);
        foreach (var row in cells)
        {
            Line(text, row, widths, table.Columns);
        }

        return text.Append(table.Rows.Count > MostRows ? $"and {Wording.Count(table.Rows.Count - MostRows, "row")} more\n" : "").ToString();
    }

    static string Cell(string text)
    {
        var line = SafeText.Of(text).Replace('\n', ' ').Replace('\t', ' ');
        return line.Length <= WidestColumn ? line : string.Concat(line.AsSpan(0, WidestColumn - 1), "…");
    }

    static void Line(StringBuilder text, string[] cells, int[] widths, IReadOnlyList<TableColumn> columns)
    {
        var padded = cells.Select((cell, i) => columns[i].Type == typeof(long) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
        text.Append(string.Join("  ", padded).TrimEnd()).Append('\n');
    }
}
