using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Analysis.Cli.Tests;

/// <summary>Commands killed at random moments, two hundred times in all: every file is whole, old or new, and the next command needs no repair.</summary>
public sealed class KillTests : IDisposable
{
    const string Article = "18 October 2024\nSix North Korean soldiers were killed, the NIS said.";

    readonly string _folder = Directory.CreateTempSubdirectory("kill-").FullName;
    readonly Random _random = new(11);

    public KillTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
        Directory.CreateDirectory(Path.Combine(_folder, "notebooks"));
        File.WriteAllText(Path.Combine(_folder, "data", "articles", "a.txt"), Article);
        File.WriteAllText(Path.Combine(_folder, "data", "articles.csv"), "file,publisher\na.txt,The Paper\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Extract_leaves_the_old_output_or_the_new()
    {
        string[] command = ["extract", "data", "--format", "jsonl", "--output", "claims.jsonl"];
        var first = AssertOldOrNew(command, "claims.jsonl", kills: 80);

        SetArticles(0);
        Finish(command);
        Assert.Equal(first, File.ReadAllText(Path.Combine(_folder, "claims.jsonl")));
    }

    [Fact]
    public void Chart_leaves_the_old_page_or_the_new() =>
        AssertOldOrNew(["chart", "all", "--output", "page.html"], "page.html", kills: 40);

    [Fact]
    public void Add_leaves_the_data_without_the_articles_or_with_all_of_them()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "new"));
        for (var i = 0; i < 20; i++)
        {
            File.WriteAllText(Path.Combine(_folder, "new", $"n{i}.txt"), $"19 October 2024\nThe NIS said {i + 10} North Korean soldiers were wounded.");
        }

        string[] command = ["add", "new", "--publisher", "X"];
        var before = File.ReadAllText(Path.Combine(_folder, "data", "articles.csv"));
        for (var i = 0; i < 60; i++)
        {
            KillAtSomeMoment(command);
            var rows = File.ReadAllText(Path.Combine(_folder, "data", "articles.csv"));
            Assert.True(rows == before || rows.AsSpan().Count('\n') == 22, rows);
            if (rows != before)
            {
                Directory.Delete(Path.Combine(_folder, "data", "articles"), recursive: true);
                Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
                File.WriteAllText(Path.Combine(_folder, "data", "articles", "a.txt"), Article);
                File.WriteAllText(Path.Combine(_folder, "data", "articles.csv"), before);
            }
        }

        Finish(command);
        Assert.Equal(21, Directory.EnumerateFiles(Path.Combine(_folder, "data", "articles")).Count(file => !Path.GetFileName(file).StartsWith('.')));
        Assert.Equal(22, File.ReadLines(Path.Combine(_folder, "data", "articles.csv")).Count());
    }

    [Fact]
    public void Run_leaves_notebooks_pages_and_snapshots_whole()
    {
        var notebook = Path.Combine(_folder, "notebooks", "a.ipynb");
        var code = "for (var i = 0; i < 3; i++) Console.WriteLine(System.IO.File.ReadAllText(\\\"../data/articles/b.txt\\\"));";
        var fresh = $$"""{"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "{{code}}"}], "metadata": {"language_info": {"name": "C#"} }, "nbformat": 4, "nbformat_minor": 4}""";
        for (var i = 0; i < 60; i++)
        {
            SetArticles(i);
            File.WriteAllText(notebook, fresh);
            KillAtSomeMoment("run");
            var isAsBefore = File.ReadAllText(notebook) == fresh;
            using var json = JsonDocument.Parse(File.ReadAllBytes(notebook));
            Assert.True(isAsBefore || json.RootElement.GetProperty("cells")[0].GetProperty("outputs").GetArrayLength() == 1);
            AssertWholePages();
        }

        Finish("run");
        AssertWholePages();
    }

    /// <summary>Kills a command that makes a file out of one of two states of the data.</summary>
    /// <returns>The file of the first state.</returns>
    string AssertOldOrNew(string[] command, string name, int kills)
    {
        var output = Path.Combine(_folder, name);
        var whole = Enumerable.Range(0, 2).Select(i =>
        {
            SetArticles(i);
            Finish(command);
            return File.ReadAllText(output);
        }).ToArray();
        Assert.NotEqual(whole[0], whole[1]);

        for (var i = 0; i < kills; i++)
        {
            SetArticles(i % 2);
            KillAtSomeMoment(command);
            Assert.Contains(File.ReadAllText(output), whole);
        }

        return whole[0];
    }

    void AssertWholePages()
    {
        var output = Path.Combine(_folder, "out");
        foreach (var file in Directory.Exists(output) ? Directory.EnumerateFiles(output).Where(file => !Path.GetFileName(file).StartsWith('.')) : [])
        {
            var text = File.ReadAllText(file);
            if (file.EndsWith(".html", StringComparison.Ordinal))
            {
                Assert.EndsWith("</html>\n", text, StringComparison.Ordinal);
            }
            else
            {
                Assert.All(text.TrimEnd('\n').Split('\n'), line => JsonDocument.Parse(line).Dispose());
            }
        }
    }

    /// <summary>One of two states of the data.</summary>
    void SetArticles(int state) =>
        File.WriteAllText(Path.Combine(_folder, "data", "articles", "b.txt"), string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"The NIS said {(i * 2) + (state % 2) + 10} North Korean soldiers were killed.\n"))));

    void KillAtSomeMoment(params string[] command)
    {
        using var process = Start(command);
        process.WaitForExit(_random.Next(50, 900));
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    void Finish(params string[] command)
    {
        using var process = Start(command);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }

    Process Start(string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, .. command]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
