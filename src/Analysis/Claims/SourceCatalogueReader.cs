using System.Globalization;
using CsvHelper;

namespace Analysis.Claims;

/// <summary>Reads a source catalogue from CSV and lists every mistake in it.</summary>
sealed class SourceCatalogueReader
{
    static readonly string[] Columns = ["label", "kind", "country", "aliases"];
    static readonly Dictionary<string, SourceKind> Kinds = KindNames();

    readonly string _file;
    readonly List<Source> _sources = [];
    readonly List<string> _mistakes = [];
    readonly Dictionary<string, int> _lineOfName = new(StringComparer.Ordinal);

    SourceCatalogueReader(string file) => _file = file;

    /// <exception cref="InvalidDataException">The file has mistakes; the message lists all of them.</exception>
    public static SourceCatalogue Read(TextReader text, string file)
    {
        var reader = new SourceCatalogueReader(file);
        reader.ReadRows(text);
        return reader._mistakes.Count == 0 ? new SourceCatalogue(reader._sources)
            : throw new InvalidDataException(string.Join(Environment.NewLine, reader._mistakes));
    }

    void ReadRows(TextReader text)
    {
        var options = CsvReaderOptions.Default with { HasHeader = false, TrimWhitespace = true, TrackLineNumbers = true };
        using var csv = CsvReader.Create(text, options, leaveOpen: true);
        try
        {
            if (!csv.Read() || !Columns.SequenceEqual(Row(csv), StringComparer.OrdinalIgnoreCase))
            {
                Mistake(1, "the first line must be \"label,kind,country,aliases\"");
                return;
            }

            while (csv.Read())
            {
                ReadRow(Row(csv), (int)csv.LineNumber);
            }
        }
        catch (CsvFormatException e)
        {
            Mistake((int)e.LineNumber, $"this is no CSV ({e.Message})");
        }
    }

    static string[] Row(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    void ReadRow(string[] row, int line)
    {
        if (row.Length != Columns.Length)
        {
            Mistake(line, $"expected 4 columns ({string.Join(", ", Columns)}), found {row.Length}");
            return;
        }

        var label = row[0];
        if (label.Length == 0)
        {
            Mistake(line, "the label is missing");
            return;
        }

        var kinds = new List<SourceKind>();
        foreach (var name in Items(row[1]))
        {
            if (Kinds.TryGetValue(name, out var kind))
            {
                kinds.Add(kind);
            }
            else
            {
                Mistake(line, $"unknown kind \"{name}\"; the kinds are {string.Join(", ", Kinds.Keys)}");
            }
        }

        if (row[1].Length == 0)
        {
            Mistake(line, $"\"{label}\" has no kind; the kinds are {string.Join(", ", Kinds.Keys)}");
        }

        var aliases = Items(row[3]);
        foreach (var name in aliases.Prepend(label))
        {
            if (!_lineOfName.TryAdd(name, line))
            {
                Mistake(line, $"the name \"{name}\" stands already in line {_lineOfName[name]}");
            }
        }

        if (kinds.Count > 0)
        {
            _sources.Add(new Source(label, kinds, row[2].Length == 0 ? null : row[2], aliases));
        }
    }

    void Mistake(int line, string what) => _mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{_file}, line {line}: {what}."));

    static string[] Items(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Kinds are written in lower case, words apart: DefenceMinistry is "defence ministry".</summary>
    static Dictionary<string, SourceKind> KindNames() => Enum.GetValues<SourceKind>().ToDictionary(KindName, StringComparer.Ordinal);

    static string KindName(SourceKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
