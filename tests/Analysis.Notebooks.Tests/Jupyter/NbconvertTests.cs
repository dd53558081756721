using System.Text.Json.Nodes;
using Analysis.Notebooks.Running;

namespace Analysis.Notebooks.Tests.Jupyter;

[Trait("Category", "Long")]
public sealed class NbconvertTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("analysis-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_notebook_run_by_nbconvert_has_the_outputs_of_the_runner()
    {
        DebianPackages.Need("nbconvert", "jupyter-nbconvert");
        await AssertSameOutputsAsync(Path.Combine(AppContext.BaseDirectory, "Jupyter", "outputs.ipynb"));
    }

    [Fact]
    public async Task The_notebooks_of_the_project_run_by_nbconvert_have_the_outputs_of_the_runner()
    {
        DebianPackages.Need("nbconvert", "jupyter-nbconvert");
        var notebooks = Path.Combine(Root, "notebooks");
        Assert.SkipUnless(Directory.Exists(notebooks), "The project has no notebooks folder.");
        foreach (var notebook in Directory.EnumerateFiles(notebooks, "*.ipynb").Order(StringComparer.Ordinal))
            await AssertSameOutputsAsync(notebook);
    }

    static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }

    /// <summary>Runs two copies, each in a folder from which the project's library and data are where the notebook expects them.</summary>
    async Task AssertSameOutputsAsync(string notebook)
    {
        var (runner, nbconvert) = (Copy(notebook, "runner"), Copy(notebook, "nbconvert"));
        using var debian = new DebianPackages();

        await new NotebookRunner().RunAsync(runner);
        await debian.RunAsync(Path.GetDirectoryName(nbconvert)!, "-m", "nbconvert", "--to", "notebook", "--execute", "--allow-errors", "--inplace", nbconvert);

        Assert.Equal(Outputs(runner), Outputs(nbconvert));
    }

    string Copy(string notebook, string name)
    {
        var root = Path.Combine(_folder, Path.GetFileName(notebook), name);
        var copy = Path.Combine(root, "notebooks", Path.GetFileName(notebook));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(notebook, copy);
        foreach (var shared in new[] { "src", "data" })
            Directory.CreateSymbolicLink(Path.Combine(root, shared), Path.Combine(Root, shared));
        return copy;
    }

    /// <summary>The outputs of the code cells, as text that shows where two differ.</summary>
    static IReadOnlyList<string> Outputs(string notebook) =>
        [.. JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray()
            .Where(cell => (string?)cell!["cell_type"] is "code")
            .Select(cell => Sorted(cell!["outputs"])!.ToJsonString())];

    static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
