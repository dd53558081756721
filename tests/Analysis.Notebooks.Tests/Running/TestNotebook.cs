using System.Text.Json;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Tests.Running;

/// <summary>A folder with notebooks made for one test.</summary>
sealed class TestNotebook : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("notebook-").FullName;

    public string Path => System.IO.Path.Combine(Folder, "a.ipynb");

    /// <summary>Writes a notebook of code cells; a cell written "tag: code" has that tag where the tag is one that Jupyter knows.</summary>
    public TestNotebook With(params string[] cells)
    {
        File.WriteAllText(Path, JsonSerializer.Serialize(new
        {
            cells = cells.Select(Cell),
            metadata = new { kernelspec = new { name = ".net-csharp", language = "C#" } },
            nbformat = 4,
            nbformat_minor = 5,
        }));
        return this;
    }

    public NotebookDocument Read() => NotebookDocument.Read(File.ReadAllBytes(Path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    static object Cell(string text)
    {
        string[] known = ["parameters: ", "raises-exception: ", "skip-execution: "];
        var tag = known.FirstOrDefault(t => text.StartsWith(t, StringComparison.Ordinal));
        return new
        {
            cell_type = "code",
            execution_count = (int?)9,
            metadata = new { tags = tag is null ? [] : new[] { tag[..^2] } },
            outputs = new[] { new { output_type = "stream", name = "stdout", text = "stale" } },
            source = text[(tag?.Length ?? 0)..],
        };
    }
}
