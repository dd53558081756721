using System.Buffers;
using System.Text;

namespace Analysis.Cli;

/// <summary>Adds rows to a CSV file that people keep by hand: what stands in it stays byte for byte.</summary>
static class CsvAppend
{
    /// <summary>The file's content with the rows at its end, in the order of its own columns.</summary>
    /// <param name="content">What the file holds; empty for a new file.</param>
    /// <param name="columns">The columns of a new file.</param>
    /// <param name="rows">The values by column; a value that is not given or null is left empty.</param>
    /// <exception cref="FormatException">The file has no column for a value that is given.</exception>
    public static byte[] Rows(byte[] content, IReadOnlyList<string> columns, IEnumerable<IReadOnlyDictionary<string, string?>> rows)
    {
        var text = new UTF8Encoding(false).GetString(content).TrimStart('\uFEFF');
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var header = text.Split('\n', 2)[0].TrimEnd('\r');
        var separator = header.Contains(';', StringComparison.Ordinal) && !header.Contains(',', StringComparison.Ordinal) ? ';' : ',';
        var names = header.Length == 0 ? [.. columns] : header.Split(separator).Select(name => name.Trim().Trim('"').ToLowerInvariant()).ToList();
        var added = new StringBuilder(header.Length == 0 ? string.Join(separator, names) + newLine : text.EndsWith('\n') ? "" : newLine);
        foreach (var row in rows)
        {
            if (row.FirstOrDefault(cell => cell.Value is not null && !names.Contains(cell.Key, StringComparer.Ordinal)) is { Key: { } missing })
            {
                throw new FormatException($"The file has no column \"{missing}\"; add it to its first line.");
            }

            added.Append(string.Join(separator, names.Select(name => Cell(row.GetValueOrDefault(name) ?? "")))).Append(newLine);
        }

        return [.. content, .. new UTF8Encoding(false).GetBytes(added.ToString())];
    }

    static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\"\r\n\t");

    /// <summary>RFC 4180: quoted where a reader of either separator could misread it.</summary>
    static string Cell(string value) =>
        value.AsSpan().IndexOfAny(NeedQuotes) < 0 && string.Equals(value.Trim(), value, StringComparison.Ordinal) ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
