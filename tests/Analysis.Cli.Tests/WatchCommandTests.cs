using System.Diagnostics;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>The command in a process of its own, with an author who saves files.</summary>
public sealed class WatchCommandTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly string _root = Directory.CreateTempSubdirectory("watch-").FullName;
    readonly StringBuilder _output = new();
    readonly Process _process;

    public WatchCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "notebooks"));
        Directory.CreateDirectory(Path.Combine(_root, "data", "articles"));
        Save("notebooks/a.ipynb", Notebook("\\\"first\\\""));
        Save("notebooks/b.ipynb", Notebook("System.IO.Directory.GetFiles(\\\"../data/articles\\\").Length + \\\" articles\\\""));
        Save("data/articles/a.txt", "18 October 2024\nSix North Korean soldiers were killed, the NIS said.");
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, "watch"]) { WorkingDirectory = _root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Take;
        _process.ErrorDataReceived += Take;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        WaitFor("Waiting for changes");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public void A_saved_notebook_runs_alone_and_the_index_keeps_all()
    {
        Save("notebooks/a.ipynb", Notebook("\\\"second\\\""));
        Assert.DoesNotContain("b.ipynb", WaitFor("Waiting for changes"), StringComparison.Ordinal);
        Assert.Contains("second", Page("a"), StringComparison.Ordinal);
        Assert.Contains("b.html", Page("index"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_article_runs_all_notebooks_and_its_figures_are_told()
    {
        Save("data/articles/b.txt", "19 October 2024\nThe NIS said 40 North Korean soldiers were wounded.");
        var told = WaitFor("Waiting for changes");
        Assert.Contains("Changed:", told, StringComparison.Ordinal);
        Assert.Contains("b.txt", told, StringComparison.Ordinal);
        Assert.Contains("40 Wounded", told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2 articles", Page("b"), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_save_is_told_and_the_whole_one_runs()
    {
        var whole = Notebook("\\\"second\\\"");
        Save("notebooks/a.ipynb", whole[..40]);
        Assert.Contains("failed a.ipynb", WaitFor("Waiting for changes"), StringComparison.Ordinal);
        Save("notebooks/a.ipynb", whole);
        Assert.Contains("ok     a.ipynb", WaitFor("Waiting for changes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Saving_what_stands_there_already_runs_nothing()
    {
        var path = Path.Combine(_root, "notebooks", "a.ipynb");
        File.WriteAllBytes(path, File.ReadAllBytes(path));
        Save("notebooks/b.ipynb", Notebook("\\\"second\\\""));
        Assert.DoesNotContain("a.ipynb", WaitFor("Waiting for changes"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_ends_it_with_success()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C cannot be sent to another process on Windows.");
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(_process.WaitForExit(Patience));
        Assert.Equal(0, _process.ExitCode);
    }

    void Save(string path, string content) => File.WriteAllText(Path.Combine(_root, path), content);

    string Page(string name) => File.ReadAllText(Path.Combine(_root, "out", name + ".html"));

    static string Notebook(string code) =>
        $$"""{"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "{{code}}"}], "metadata": {"language_info": {"name": "C#"} }, "nbformat": 4, "nbformat_minor": 4}""";

    void Take(object sender, DataReceivedEventArgs e)
    {
        lock (_output)
        {
            _output.AppendLine(e.Data);
        }
    }

    /// <summary>Waits until the words are printed, and takes everything printed up to them.</summary>
    string WaitFor(string words)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            lock (_output)
            {
                var text = _output.ToString();
                if (text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var found)
                {
                    _output.Remove(0, found + words.Length);
                    return text[..found];
                }

                Assert.True(clock.Elapsed < Patience, $"\"{words}\" was not printed; what was: {text}");
            }

            Thread.Sleep(50);
        }
    }
}
