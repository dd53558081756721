namespace Analysis.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("run-").FullName;

    public RunCommandTests() => Array.ForEach(["drafts", "polyglot"], folder => Directory.CreateDirectory(Path.Combine(_root, "notebooks", folder)));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Every_notebook_directly_in_the_folder_runs_and_has_a_page()
    {
        Add("b", "1 + 1");
        Add("a", "2 + 2");
        Add("drafts/c", "3");
        var (exitCode, output, errors) = Run(Path.Combine(_root, "notebooks"), "run");
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal($"ok     a.ipynb, outputs changed\nok     b.ipynb, outputs changed\n2 of 2 notebooks ran; pages in {Path.Combine("..", "out")}\n", output);
        Assert.Equal(["a.html", "b.html", "index.html"], Directory.EnumerateFiles(Path.Combine(_root, "out")).Select(f => Path.GetFileName(f)!).Where(name => name[0] != '.').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_failing_notebook_is_told_with_cell_and_line_and_the_others_still_run()
    {
        Add("a", "var x = 1;\\nthrow new Exception(\\\"no figures\\\");");
        Add("b", "1");
        var (exitCode, output, _) = Run(_root, "run");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("failed a.ipynb, cell 1, line 2: Exception: no figures\nok     b.ipynb, outputs changed\n1 of 2", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notebooks_that_need_the_gallery_are_named_as_left_out_until_the_bridge_was_built()
    {
        Add("a", "1");
        Add("polyglot/b", "2");
        var before = Run(_root, "run");
        Assert.Contains("left out polyglot/b.ipynb: it needs Microsoft.Data.Analysis and ScottPlot from the NuGet gallery", before.Output, StringComparison.Ordinal);
        Assert.Contains("1 of 1 notebooks ran", before.Output, StringComparison.Ordinal);
        var bridge = Directory.CreateDirectory(Path.Combine(_root, "src", "Analysis.Polyglot", "bin", "notebooks")).FullName;
        File.WriteAllText(Path.Combine(bridge, "Analysis.Polyglot.dll"), "");
        Assert.Contains("2 of 2 notebooks ran", Run(_root, "run").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_values_reach_the_page_and_not_the_notebook()
    {
        var path = Add("a", "var who = \\\"x\\\";", "parameters");
        var before = File.ReadAllText(path);
        Assert.Equal(0, Run(_root, "run", "--set", "who=South Korea", "--output", "pages").ExitCode);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Contains("South Korea", File.ReadAllText(Path.Combine(_root, "pages", "a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_runs_at_once_one_waits_for_the_other()
    {
        var path = Add("a", "System.Threading.Thread.Sleep(1500); 1 + 1");
        var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Run(_root, "run"))));
        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        Assert.Single(runs, run => run.Errors.Contains("waiting for it to finish", StringComparison.Ordinal));
        Assert.Contains("\"2\"", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no notebook", "nothing.ipynb")]
    [InlineData("expected name=value", "--set", "x")]
    [InlineData("no notebook declares it", "--set", "x=1")]
    [InlineData("no folder \"notebooks\"", "--project", "drafts")]
    [InlineData("--unknown", "--unknown")]
    public void Wrong_usage_is_told_on_standard_error_with_exit_code_2(string says, params string[] arguments)
    {
        Add("a", "1");
        var (exitCode, _, errors) = Run(_root, ["run", .. arguments]);
        Assert.Equal(2, exitCode);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    string Add(string name, string code, string tag = "x")
    {
        var path = Path.Combine(_root, "notebooks", name + ".ipynb");
        File.WriteAllText(path, $$"""
            {"cells":[{"cell_type":"code","execution_count":null,"metadata":{"tags":["{{tag}}"]},"outputs":[],"source":"{{code}}"}],"metadata":{},"nbformat":4,"nbformat_minor":5}
            """);
        return path;
    }

    [Fact]
    public void A_new_article_is_told_at_the_next_run_and_what_could_not_be_read_too()
    {
        Add("a", "1");
        Directory.CreateDirectory(Path.Combine(_root, "data", "articles"));
        File.WriteAllText(Path.Combine(_root, "data", "articles", "one.txt"), "6 November 2024\nThe NIS said 40 North Korean soldiers were killed.");
        var first = Run(_root, "run");
        File.WriteAllText(Path.Combine(_root, "data", "articles", "two.txt"), "7 November 2024\nThe NIS said 90 North Korean soldiers were killed.");
        File.WriteAllText(Path.Combine(_root, "data", "articles", "three.docx"), "x");

        var second = Run(_root, "run");

        Assert.Equal(0, first.ExitCode);
        Assert.DoesNotContain("New since", first.Output, StringComparison.Ordinal);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("New since the last run:\n  90 killed (NIS) in two\n", second.Output, StringComparison.Ordinal);
        Assert.Contains("Could not be read:\n  articles/three.docx: ", second.Output, StringComparison.Ordinal);
        Assert.Contains("90 killed (NIS) in two", File.ReadAllText(Path.Combine(_root, "out", "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-11-06", 1)]
    [InlineData("2024-11-07", 0)]
    [InlineData(null, 0)]
    public void New_figures_are_ringed_in_a_chart_of_the_index_page_only_against_a_named_state(string? since, int rings)
    {
        Add("a", "1");
        Directory.CreateDirectory(Path.Combine(_root, "data", "articles"));
        File.WriteAllText(Path.Combine(_root, "data", "articles", "one.txt"), "6 November 2024\nThe NIS said 40 North Korean soldiers were killed.");
        File.WriteAllText(Path.Combine(_root, "data", "articles", "two.txt"), "7 November 2024\nThe NIS said 90 North Korean soldiers were killed.");

        Run(_root, since is null ? ["run"] : ["run", "--since", since]);

        var page = File.ReadAllText(Path.Combine(_root, "out", "index.html"));
        Assert.Equal(rings > 0, page.Contains("New since the earlier state", StringComparison.Ordinal));
        Assert.Equal(rings > 0, page.Contains("ringed: new since the earlier state", StringComparison.Ordinal));
    }

    static (int ExitCode, string Output, string Errors) Run(string folder, params string[] arguments) => AnalysisProcess.Run(folder, arguments);
}
