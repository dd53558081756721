using System.Globalization;
using CsvHelper;

namespace Analysis.Articles.Reading;

/// <summary>A table with one article a row: a column of texts, and as many of the others as there are.</summary>
internal static class CsvArticles
{
    static readonly string[] TextColumns = ["text", "body", "content", "article"];

    public static IEnumerable<ReadArticle> Read(SourceFile file)
    {
        using var csv = CsvReader.FromText(TextDecoding.Decode(file.ReadAll()), CsvReaderOptions.Default with { TrackLineNumbers = true, MaxRecordSize = SourceFile.LargestSize });
        var textColumn = Array.Find(TextColumns, name => csv.TryGetFieldIndex(name, out _))
            ?? throw new FormatException($"no column is called {string.Join(" or ", TextColumns.Select(name => $"\"{name}\""))}; name the one that holds the texts so.");
        while (csv.Read())
        {
            yield return ReadRow(csv, textColumn, file);
        }
    }

    static ReadArticle ReadRow(CsvReader csv, string textColumn, SourceFile file)
    {
        string? Field(params string[] names) =>
            Array.Find(names, name => csv.TryGetFieldIndex(name, out _)) is { } name && csv.GetString(name) is { Length: > 0 } value ? value : null;
        var line = (int)csv.LineNumber;
        PartialDate date = default;
        if (Field("published", "date") is { } published && !PublishedDate.TryParse(published, out date))
        {
            return new ReadArticle(null, line, $"\"{published}\" is no date; write it as 2024-10-18.");
        }

        return Field(textColumn) is not { } text
            ? new ReadArticle(null, line, "the row has no text.")
            : new Article(Field("id") ?? string.Create(CultureInfo.InvariantCulture, $"{file.BareName}-{csv.RowNumber}"), text)
            {
                Publisher = Field("publisher", "source"),
                Published = date.Year == 0 ? null : date,
                Title = Field("title", "headline"),
                Url = Field("url", "link"),
                Language = Field("language", "lang"),
            };
    }
}
