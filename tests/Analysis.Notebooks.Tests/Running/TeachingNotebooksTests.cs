using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Running;

namespace Analysis.Notebooks.Tests.Running;

/// <summary>The lesson as a student and a teacher run it.</summary>
public sealed partial class TeachingNotebooksTests
{
    static readonly string Folder = Path.Combine(ProjectFolder.Root, "notebooks", "teaching");

    // A value given from outside keeps the runner from writing into the project's own notebooks.
    static readonly NotebookRunner Runner = new(new Dictionary<string, string>(StringComparer.Ordinal) { ["article"] = "upi-2024-12-23" });

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Folder, "*.ipynb").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Unanswered_it_runs_and_no_check_finds_anything_wrong(string name)
    {
        var (right, all, open) = Progress(await OutputsAsync(Path.Combine(Folder, $"{name}.ipynb")));
        Assert.True(open > 0);
        Assert.Equal(all, right + open);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Its_solution_answers_every_question_right(string name)
    {
        var outputs = await OutputsAsync(Path.Combine(Folder, "solutions", $"{name}-solution.ipynb"));
        var (right, all, open) = Progress(outputs);
        Assert.Equal((all, 0), (right, open));
        Assert.DoesNotContain(outputs, output => output.Contains("not answered yet", StringComparison.Ordinal) && !output.Contains("0 not answered yet", StringComparison.Ordinal));
    }

    /// <summary>What a notebook shows as plain text.</summary>
    static async Task<IReadOnlyList<string>> OutputsAsync(string path)
    {
        var run = await Runner.RunAsync(path, TestContext.Current.CancellationToken);
        Assert.Null(run.Failure);
        Assert.False(run.IsWritten);
        return [.. run.Document!.Cells.SelectMany(cell => cell.Outputs).Select(output => output switch
        {
            StreamOutput stream => stream.Text,
            DataOutput data => data.Data["text/plain"] ?? "",
            _ => "",
        })];
    }

    static (int Right, int All, int Open) Progress(IEnumerable<string> outputs)
    {
        var line = Assert.Single(outputs.Select(output => ProgressLine().Match(output)).Where(match => match.Success).DistinctBy(match => match.Value));
        int Number(string group) => int.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);
        return (Number("right"), Number("all"), Number("open"));
    }

    [GeneratedRegex("(?<right>\\d+) of (?<all>\\d+) questions right, (?<open>\\d+) not answered yet", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProgressLine();
}
