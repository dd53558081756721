using Analysis.Tests;

namespace Analysis.Cli.Tests;

public sealed class TrainCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("train-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_passages_give_the_same_files_of_weights()
    {
        var gold = Path.Combine(ProjectFolder.Data, "gold", "voices.jsonl");
        var (exit, output, _) = AnalysisProcess.Run(_folder, "train", gold, "--output", "first");
        AnalysisProcess.Run(_folder, "train", gold, "--output", "second");

        Assert.Equal((0, true), (exit, output.Contains("by weights from other passages", StringComparison.Ordinal)));
        Assert.Equal(Files("first"), Files("second"));
        Assert.Equal(["measure.tsv", "period.tsv", "place.tsv", "reported.tsv", "source.tsv", "subject.tsv"], Files("first").Select(file => file.Name));
    }

    [Fact]
    public void A_line_that_is_no_marked_passage_is_told_and_writes_nothing()
    {
        File.WriteAllText(Path.Combine(_folder, "gold.jsonl"), "{}\n");
        var (exit, _, error) = AnalysisProcess.Run(_folder, "train", "gold.jsonl", "--output", "weights");

        Assert.Equal((1, true, false), (exit, error.StartsWith("gold.jsonl, line 1: ", StringComparison.Ordinal), Directory.Exists(Path.Combine(_folder, "weights"))));
    }

    [Fact]
    public void Nothing_to_learn_from_is_told_and_writes_nothing()
    {
        File.WriteAllText(Path.Combine(_folder, "gold.jsonl"), "");
        var (exit, _, error) = AnalysisProcess.Run(_folder, "train", "gold.jsonl", "--output", "weights");

        Assert.Equal((1, "No marked figure is left to learn from; the weights stay as they were.", false), (exit, error.Trim(), Directory.Exists(Path.Combine(_folder, "weights"))));
    }

    IEnumerable<(string Name, string Content)> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_folder, folder)).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
}
