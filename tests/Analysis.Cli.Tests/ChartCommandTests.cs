namespace Analysis.Cli.Tests;

public sealed class ChartCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("chart-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_of_saved_pages_gives_charts_and_a_list_of_what_could_not_be_read()
    {
        var pages = Directory.CreateDirectory(Path.Combine(_folder, "pages")).FullName;
        for (var i = 10; i < 110; i++)
        {
            File.WriteAllText(Path.Combine(pages, $"{i}.html"), $"<html lang=\"en\"><head><meta name=\"date\" content=\"2024-12-{i % 28 + 1:00}\"></head><body><article><p>The NIS said {i} North Korean soldiers were killed.</p></article></body></html>");
        }

        File.WriteAllText(Path.Combine(pages, "empty.html"), "");
        File.WriteAllText(Path.Combine(pages, "scan.pdf"), "%PDF");

        var (exitCode, _, errors) = AnalysisProcess.Run(_folder, "chart", "all", "--data", "pages", "--output", "charts.html");

        Assert.Equal(1, exitCode);
        Assert.Equal(2, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var page = File.ReadAllText(Path.Combine(_folder, "charts.html"));
        Assert.All(Enumerable.Range(10, 100), i => Assert.Contains($"The NIS said {i} North", page.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains(">Could not be read</h2>", page, StringComparison.Ordinal);
        Assert.Contains("scan.pdf: files that end in", page, StringComparison.Ordinal);
        Assert.Equal(102, Directory.EnumerateFileSystemEntries(pages).Count());
    }

    [Fact]
    public void Several_charts_are_refused_as_one_drawing() =>
        Assert.Contains("name the output .html", AnalysisProcess.Run(_folder, "chart", "all", "--data", Directory.CreateDirectory(Path.Combine(_folder, "none")).FullName, "--output", "a.svg").Errors, StringComparison.Ordinal);
}
