using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Analysis.Cli.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("extract-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Articles_as_JSON_lines_give_claims_as_JSON_lines()
    {
        var (exitCode, output, errors) = AnalysisProcess.RunWith("""{"id":"a","published":"2024-12-23","text":"More than 3,000 North Korean soldiers were killed, the NIS said."}""", _folder, "extract", "-", "--format", "jsonl");

        Assert.Equal((0, ""), (exitCode, errors));
        using var claim = JsonDocument.Parse(output);
        Assert.Equal(("a", "More than 3,000", "min", 3000, "killed", "NIS"), (
            claim.RootElement.GetProperty("article").GetString(),
            claim.RootElement.GetProperty("text").GetString(),
            claim.RootElement.GetProperty("bound").GetString(),
            claim.RootElement.GetProperty("low").GetInt32(),
            claim.RootElement.GetProperty("measure").GetString(),
            claim.RootElement.GetProperty("source").GetString()));
        Assert.Equal(JsonValueKind.Null, claim.RootElement.GetProperty("high").ValueKind);
    }

    [Fact]
    public void A_line_that_is_no_article_is_told_and_the_others_are_read()
    {
        var (exitCode, output, errors) = AnalysisProcess.RunWith("no JSON\n{\"id\":\"a\",\"text\":\"Six soldiers were killed.\"}\n", _folder, "extract", "-", "--format", "jsonl");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("standard input, line 1: This is no JSON object", errors, StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("add")]
    public void Standard_input_that_is_closed_is_told_and_not_waited_for(string command)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
        using var process = Start("exec \"$0\" \"$@\" <&-", command, "-");

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "It waits for an input that it does not have.");
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("standard input: It is closed", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_when_asked_to_while_nothing_comes_from_standard_input()
    {
        using var process = Start("sleep 600 | { \"$0\" \"$@\" & echo $!; wait $!; }", "extract", "-", "--format", "jsonl", "--output", "claims.jsonl");
        var id = process.StandardOutput.ReadLine()!;
        // Its draft says that it has begun to read.
        SpinWait.SpinUntil(() => Directory.EnumerateFiles(_folder).Any(), TimeSpan.FromMinutes(1));
        try
        {
            using var kill = Process.Start("kill", ["-TERM", id]);
            using var child = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
            Assert.True(child.WaitForExit(TimeSpan.FromMinutes(1)), "It does not end.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    Process Start(string script, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("sh", ["-c", script, "dotnet", typeof(ExitCode).Assembly.Location, .. arguments]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;

    [Fact]
    public void Of_a_corpus_only_its_articles_are_read()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
        File.WriteAllText(Path.Combine(_folder, "data", "articles", "a.txt"), "18 October 2024\nSix soldiers were killed.");
        File.WriteAllText(Path.Combine(_folder, "data", "README.md"), "Seven soldiers were killed.");

        var (exitCode, output, _) = AnalysisProcess.Run(_folder, "extract", "data", "--format", "csv");

        Assert.Equal(0, exitCode);
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("article,start,end,text,bound,low,high,measure,subject,source,via,reported,from,to,place,hedge,quote\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_names_the_rule_and_the_words_of_each_field_and_every_number_passed_over()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "18 October 2024\nSix soldiers with 60 mm mortars were killed, the NIS said.");

        var (exitCode, output, _) = AnalysisProcess.Run(_folder, "extract", "a.txt", "--explain");

        Assert.Equal(0, exitCode);
        Assert.Contains("measure  killed", output, StringComparison.Ordinal);
        Assert.Contains("source   NIS", output, StringComparison.Ordinal);
        Assert.Contains("calibre", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Output_goes_to_the_file_that_was_asked_for_and_leaves_no_other_behind()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "18 October 2024\nSix soldiers were killed.");

        Assert.Equal((0, ""), (AnalysisProcess.Run(_folder, "extract", "a.txt", "--format", "jsonl", "--output", "out/claims.jsonl") is var run ? run.ExitCode : 0, run.Output));

        Assert.Equal("claims.jsonl", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(Path.Combine(_folder, "out")))));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "-", "--format", "xml")]
    [InlineData("chart", "no-such-chart", "--output", "x.svg")]
    [InlineData("chart", "timeline", "--output", "x.png")]
    [InlineData("chart", "all", "--output", "x.svg")]
    [InlineData("no-such-verb")]
    public void Wrong_usage_has_exit_code_2(params string[] arguments) => Assert.Equal(2, AnalysisProcess.Run(_folder, arguments).ExitCode);

    [Fact]
    public void A_path_that_is_not_there_is_told_and_the_others_are_read()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "18 October 2024\nSix soldiers were killed.");

        var (exitCode, output, errors) = AnalysisProcess.Run(_folder, "extract", "missing", "a.txt", "--format", "jsonl");

        Assert.Equal((1, "There is no file and no folder \"missing\".\n"), (exitCode, errors));
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
