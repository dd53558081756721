using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests : IDisposable
{
    readonly TestNotebook _notebook = new();

    public void Dispose() => _notebook.Dispose();

    [Fact]
    public async Task Outputs_and_counts_go_into_the_file()
    {
        var run = await RunAsync("var x = 1;\nConsole.Write(\"a\"); Console.Write(\"b\");", "", "x + 1");
        Assert.True(run.IsWritten);
        Assert.Null(run.Failure);
        var cells = _notebook.Read().Cells;
        Assert.Equal([1, null, 2], cells.Select(c => c.ExecutionCount));
        Assert.Equal("ab", Assert.IsType<StreamOutput>(Assert.Single(cells[0].Outputs)).Text);
        Assert.Empty(cells[1].Outputs);
        Assert.Equal("2", Assert.IsType<DataOutput>(Assert.Single(cells[2].Outputs)).Data["text/plain"]);
    }

    [Fact]
    public async Task A_second_run_leaves_the_bytes_as_they_are()
    {
        await RunAsync("display(new { Low = 3000 });", "Console.Error.WriteLine(\"e\"); HTML(\"<b>x</b>\")", "new[] { 1, 2 }", "throw new Exception(\"e\");");
        var first = await File.ReadAllBytesAsync(_notebook.Path);
        Assert.False((await new NotebookRunner().RunAsync(_notebook.Path)).IsWritten);
        Assert.Equal(first, await File.ReadAllBytesAsync(_notebook.Path));
    }

    [Fact]
    public async Task A_failure_names_cell_and_line_and_what_comes_after_loses_its_outputs()
    {
        var run = await RunAsync("var x = 1;", "\n\nthrow new InvalidOperationException(\"no figures\");", "x");
        Assert.Equal(new NotebookFailure(2, 3, "InvalidOperationException: no figures"), run.Failure);
        var cells = _notebook.Read().Cells;
        Assert.Equal([1, 2, null], cells.Select(c => c.ExecutionCount));
        Assert.Equal(["InvalidOperationException"], cells[1].Outputs.OfType<ErrorOutput>().Select(e => e.Name));
        Assert.Empty(cells[2].Outputs);
    }

    [Fact]
    public async Task A_compile_error_names_cell_and_line()
    {
        var run = await RunAsync("var x = 1;\nx = nonsense;");
        Assert.Equal((1, 2), (run.Failure!.Cell, run.Failure.Line));
        Assert.Contains("'nonsense'", run.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_may_fail_does_not_end_the_run()
    {
        var run = await RunAsync("raises-exception: throw new Exception();", "1");
        Assert.Null(run.Failure);
        Assert.Single(_notebook.Read().Cells[1].Outputs);
    }

    [Fact]
    public async Task A_cell_to_be_skipped_stays_as_it_is()
    {
        await RunAsync("skip-execution: throw new Exception();", "1");
        var cells = _notebook.Read().Cells;
        Assert.Equal([9, 1], cells.Select(c => c.ExecutionCount));
        Assert.Equal("stale", Assert.IsType<StreamOutput>(Assert.Single(cells[0].Outputs)).Text);
    }

    [Fact]
    public async Task A_display_that_a_later_cell_updates_changes_where_it_stands()
    {
        await RunAsync("var shown = \"before\".Display();", "shown.Update(\"after\");");
        var cells = _notebook.Read().Cells;
        Assert.Equal("after", Assert.IsType<DataOutput>(Assert.Single(cells[0].Outputs)).Data["text/plain"]);
        Assert.Empty(cells[1].Outputs);
    }

    [Fact]
    public async Task Cleared_output_is_gone_and_with_wait_only_when_more_comes()
    {
        await RunAsync("Console.Write(\"a\"); ClearOutput(); Console.Write(\"b\");", "Console.Write(\"a\"); ClearOutput(wait: true);");
        Assert.Equal(["b", "a"], _notebook.Read().Cells.Select(c => Assert.IsType<StreamOutput>(Assert.Single(c.Outputs)).Text));
    }

    [Fact]
    public async Task The_working_folder_is_the_notebooks()
    {
        await RunAsync("System.IO.Directory.GetCurrentDirectory()");
        Assert.Equal(_notebook.Folder, Assert.IsType<DataOutput>(_notebook.Read().Cells[0].Outputs[0]).Data["text/plain"]);
    }

    [Fact]
    public async Task Parameters_take_the_place_of_those_declared_and_the_file_stays()
    {
        _notebook.With(
            "parameters: enum Kind { Exact, About }\nvar name = \"x\"; int? least = 1; var day = new DateOnly(2024, 1, 1); var kind = Kind.Exact; var fair = true;",
            "$\"{name} {least} {day:yyyy-MM-dd} {kind} {fair}\"");
        var before = await File.ReadAllBytesAsync(_notebook.Path);
        var values = new Dictionary<string, string>
        {
            ["name"] = "a \"b\"\n",
            ["least"] = "5000",
            ["day"] = "2024-10-18",
            ["kind"] = "about",
            ["fair"] = "false",
            ["other"] = "1",
        };
        var run = await new NotebookRunner(values).RunAsync(_notebook.Path);
        Assert.Null(run.Failure);
        Assert.Equal("a \"b\"\n 5000 2024-10-18 About False", ((DataOutput)run.Document!.Cells[1].Outputs[0]).Data["text/plain"]);
        Assert.Equal(before, await File.ReadAllBytesAsync(_notebook.Path));
        Assert.Equal(["name", "least", "day", "kind", "fair"], NotebookRunner.DeclaredParameters(_notebook.Path));
    }

    [Fact]
    public async Task A_cell_of_another_language_fails_in_clear_words()
    {
        var path = Path.Combine(_notebook.Folder, "a.dib");
        await File.WriteAllTextAsync(path, "#!csharp\n1\n#!fsharp\nlet x = 1");
        var run = await new NotebookRunner().RunAsync(path);
        Assert.Equal(new NotebookFailure(2, null, "This cell is written in fsharp; only C# cells run here."), run.Failure);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_told_and_left()
    {
        await File.WriteAllTextAsync(_notebook.Path, "nothing");
        var run = await new NotebookRunner().RunAsync(_notebook.Path);
        Assert.Contains("no JSON", run.Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("nothing", await File.ReadAllTextAsync(_notebook.Path));
    }

    [Fact]
    public async Task What_an_author_saves_during_a_run_is_kept()
    {
        var saved = "the author's own words";
        var run = await RunAsync($"System.IO.File.WriteAllText({SymbolDisplay.FormatLiteral(_notebook.Path, quote: true)}, \"{saved}\");");
        Assert.Equal("Its outputs could not be written: the file was changed meanwhile and is left as it is; run it again.", run.Failure?.Message);
        Assert.Equal(saved, await File.ReadAllTextAsync(_notebook.Path));
    }

    [Fact]
    public async Task A_cancelled_run_leaves_the_file()
    {
        _notebook.With("while (true) { }");
        var before = await File.ReadAllBytesAsync(_notebook.Path);
        using var stop = new CancellationTokenSource();
        var runner = new NotebookRunner(progress: _ => stop.CancelAfter(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(_notebook.Path, stop.Token));
        Assert.Equal(before, await File.ReadAllBytesAsync(_notebook.Path));
    }

    Task<NotebookRun> RunAsync(params string[] cells)
    {
        _notebook.With(cells);
        return new NotebookRunner().RunAsync(_notebook.Path);
    }
}
