using System.Globalization;
using Analysis.Articles;
using CsvHelper;

namespace Analysis.Claims.Corrections;

/// <summary>What stands in <c>corrections.csv</c>.</summary>
/// <param name="Rows">The rows that can be understood, in their order.</param>
/// <param name="Problems">The mistakes in it, with their lines.</param>
internal sealed record CorrectionFile(IReadOnlyList<CorrectionRow> Rows, IReadOnlyList<Problem> Problems)
{
    public const string FileName = "corrections.csv";

    static readonly string[] Needed = ["article", "quote", "field"];

    /// <summary>Reads the corrections of a data folder; a folder without the file has none.</summary>
    public static CorrectionFile Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        return File.Exists(path) ? Read(File.OpenRead(path)) : new CorrectionFile([], []);
    }

    /// <summary>Reads a file's content and closes it.</summary>
    public static CorrectionFile Read(Stream content)
    {
        var rows = new List<CorrectionRow>();
        var problems = new List<Problem>();
        using var csv = CsvReader.Create(content, CsvReaderOptions.Default with { TrimWhitespace = true, TrackLineNumbers = true });
        try
        {
            if (Needed.Where(name => !csv.TryGetFieldIndex(name, out _)).ToList() is { Count: > 0 } missing)
            {
                problems.Add(new Problem(FileName, 1, $"the first line must name the columns; \"{string.Join("\", \"", missing)}\" is missing."));
                return new CorrectionFile(rows, problems);
            }

            while (csv.Read())
            {
                ReadRow(csv, rows, problems);
            }
        }
        catch (CsvFormatException e)
        {
            problems.Add(new Problem(FileName, (int)e.LineNumber, $"this is no CSV ({e.Message}). Nothing from here on was used."));
        }

        return new CorrectionFile(rows, problems);
    }

    static void ReadRow(CsvReader csv, List<CorrectionRow> rows, List<Problem> problems)
    {
        var line = (int)csv.LineNumber;
        string? Cell(string name) => csv.TryGetFieldIndex(name, out var index) && index < csv.FieldCount && csv.GetString(index) is { Length: > 0 } value ? value : null;
        if (Needed.FirstOrDefault(name => Cell(name) is null) is { } empty)
        {
            problems.Add(new Problem(FileName, line, $"the column \"{empty}\" is empty; fill it in or delete the row."));
            return;
        }

        var field = Cell("field")!.ToLowerInvariant();
        if (field is not (CorrectionRow.Reject or CorrectionRow.Add) && !ClaimDraft.Fields.Contains(field, StringComparer.Ordinal))
        {
            problems.Add(new Problem(FileName, line, $"there is no field \"{field}\" to correct; write one of reject, add, {string.Join(", ", ClaimDraft.Fields)}."));
            return;
        }

        rows.Add(new CorrectionRow(Cell("article")!, Cell("quote")!, field, Cell("value"))
        {
            Reason = Cell("reason"),
            Who = Cell("who"),
            When = Day(Cell("when"), line, problems),
            Line = line,
        });
    }

    static DateOnly? Day(string? text, int line, List<Problem> problems)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(new Problem(FileName, line, $"\"{text}\" is no day; write it as 2026-11-22. The correction is used without it."));
        return null;
    }
}
