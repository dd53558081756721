using CsvHelper;

namespace Analysis.Articles;

/// <summary>What people wrote down about the articles: <c>articles.csv</c>, one row an article.</summary>
/// <param name="Rows">The rows by the file that they describe.</param>
/// <param name="Problems">What could not be read, with file and line.</param>
internal sealed record Manifest(IReadOnlyDictionary<string, ManifestRow> Rows, IReadOnlyList<Problem> Problems)
{
    const string FileName = "articles.csv";

    /// <summary>Reads the manifest of a data folder; a folder without one has an empty manifest.</summary>
    public static Manifest Read(string dataFolder)
    {
        var rows = new Dictionary<string, ManifestRow>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        var path = Path.Combine(dataFolder, FileName);
        if (File.Exists(path))
        {
            using var csv = CsvReader.FromFile(path, CsvReaderOptions.Default with { TrimWhitespace = true, TrackLineNumbers = true });
            ReadRows(csv, rows, problems);
        }

        return new Manifest(rows, problems);
    }

    static void ReadRows(CsvReader csv, Dictionary<string, ManifestRow> rows, List<Problem> problems)
    {
        if (!csv.TryGetFieldIndex("file", out _))
        {
            problems.Add(new Problem(FileName, 1, "the first line must name the columns, \"file\" among them."));
            return;
        }

        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            var file = csv.GetString("file");
            if (string.IsNullOrEmpty(file))
            {
                problems.Add(new Problem(FileName, line, "the row names no file; fill in the column \"file\" or delete the row."));
            }
            else if (!rows.TryAdd(file, ReadRow(csv, file, line, problems)))
            {
                problems.Add(new Problem(FileName, line, $"\"{file}\" has a row already, in line {rows[file].Line}; this one is not used."));
            }
        }
    }

    static ManifestRow ReadRow(CsvReader csv, string file, int line, List<Problem> problems)
    {
        string? Field(string name) => csv.TryGetFieldIndex(name, out var index) && csv.GetString(index) is { Length: > 0 } value ? value : null;
        PartialDate? published = null;
        if (Field("published") is { } date)
        {
            if (PartialDate.TryParse(date, out var parsed))
            {
                published = parsed;
            }
            else
            {
                problems.Add(new Problem(FileName, line, $"\"{date}\" is no date; write a day as 2024-10-18, a month as 2024-10, or leave it empty."));
            }
        }

        return new ManifestRow(file, line)
        {
            Publisher = Field("publisher"),
            Published = published,
            Title = Field("title"),
            Url = Field("url"),
            Language = Field("language"),
            Note = Field("note"),
        };
    }
}

/// <summary>One row of the manifest; a field left empty is null.</summary>
internal sealed record ManifestRow(string File, int Line)
{
    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Note { get; init; }
}
