using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Analysis.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("export-").FullName;

    public ExportCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
        Write("a.txt", "18 October 2024\nMore than 3,000 North Korean soldiers were killed, the NIS said.");
        Write("b.txt", "20 October 2024\n- Seoul's spy agency said on Friday that more than 3,000 North Korean soldiers were killed in Kursk; 60 mm mortars were seen.");
    }

    string Exported => Path.Combine(_folder, "out", "export");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_format_has_every_claim()
    {
        Export();
        Assert.Equal(2, File.ReadAllLines(Path.Combine(Exported, "claims.jsonl")).Length);
        Assert.Equal(3, File.ReadAllLines(Path.Combine(Exported, "claims.csv")).Length);
        Assert.Equal([2L], Query("SELECT count(*) FROM claims"));
    }

    [Fact]
    public void The_claims_as_JSON_lines_are_those_that_extract_gives_for_the_exported_articles()
    {
        Export();
        var (_, output, _) = AnalysisProcess.RunWith(File.ReadAllText(Path.Combine(Exported, "articles.jsonl")), _folder, "extract", "-", "--format", "jsonl");
        Assert.Equal(output, File.ReadAllText(Path.Combine(Exported, "claims.jsonl")));
    }

    [Fact]
    public void A_lower_bound_has_no_upper_one()
    {
        Export();
        Assert.Equal(["min", 3000L, DBNull.Value], Query("SELECT bound, low, high FROM claims LIMIT 1"));
    }

    [Fact]
    public void Claims_of_one_figure_point_to_its_row()
    {
        Export();
        Assert.Equal(["NIS", 2L, 2L], Query("SELECT f.source, f.claims, count(*) FROM figures f JOIN claims USING (figure) GROUP BY figure"));
    }

    [Fact]
    public void Articles_are_found_by_their_words()
    {
        Export();
        Assert.Equal(["b"], Query("SELECT id FROM article_search JOIN articles ON articles.rowid = article_search.rowid WHERE article_search MATCH 'mortars'"));
    }

    [Fact]
    public void Another_SQLite_tool_opens_the_file_and_finds_it_sound()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/sqlite3"), "The Debian package sqlite3 is not installed.");
        Export();
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/sqlite3", [Path.Combine(Exported, "corpus.sqlite"), "PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM article_search('kursk');"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        Assert.Equal("ok\n1\n", process.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void The_descriptor_names_the_columns_of_each_CSV_file_in_their_order()
    {
        Export();
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Exported, "datapackage.json")));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(["articles.csv", "figures.csv", "claims.csv"], resources.Select(resource => resource.GetProperty("path").GetString()));
        Assert.All(resources, resource => Assert.Equal(
            File.ReadLines(Path.Combine(Exported, resource.GetProperty("path").GetString()!)).First(),
            string.Join(',', resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()))));
    }

    [Fact]
    public void A_claim_corrected_by_hand_says_so()
    {
        File.WriteAllText(Path.Combine(_folder, "data", "corrections.csv"), "article,quote,field,value,reason,who,when\na,\"More than 3,000 North Korean soldiers were killed, the NIS said.\",measure,wounded,misread,Ann,2026-01-02\n");
        Export();
        Assert.Equal(["wounded", 1L], Query("SELECT measure, corrected LIKE '%misread%' FROM claims WHERE article = 'a'"));
    }

    [Fact]
    public void A_second_export_replaces_the_first_and_leaves_nothing_else()
    {
        Export();
        var first = Directory.GetFiles(Exported).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))).ToList();
        Export();
        Assert.Equal(first, Directory.GetFiles(Exported).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(File.ReadAllBytes(file)))));
    }

    [Fact]
    public void What_could_not_be_read_is_told_and_the_rest_is_exported()
    {
        File.WriteAllBytes(Path.Combine(_folder, "data", "articles", "c.txt.gz"), [0x1F, 0x8B, 8, 0, 0]);
        var (exitCode, _, errors) = AnalysisProcess.Run(_folder, "export");
        Assert.Equal(1, exitCode);
        Assert.Contains("c.txt.gz", errors, StringComparison.Ordinal);
        Assert.Equal([2L], Query("SELECT count(*) FROM articles"));
    }

    void Export()
    {
        var (exitCode, _, errors) = AnalysisProcess.Run(_folder, "export");
        Assert.Equal((0, ""), (exitCode, errors));
    }

    /// <summary>The first row of a query's answer.</summary>
    object[] Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Exported, "corpus.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)];
    }

    void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, "data", "articles", name), text);
}
