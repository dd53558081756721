using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

public sealed class KernelspecTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("analysis-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_entry_says_how_to_start_interrupt_and_show_the_kernel()
    {
        var entry = Write(Kernelspec.PreferredName);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(entry.Folder, "kernel.json")))!;
        Assert.Equal("""["program","kernel","start","{connection_file}"]""", json["argv"]!.ToJsonString());
        Assert.Equal(("C#", "message"), ((string?)json["language"], (string?)json["interrupt_mode"]));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(Path.Combine(entry.Folder, "logo-64x64.png"))[..4]);
    }

    [Fact]
    public void Entries_of_this_program_are_told_from_others()
    {
        Write(Kernelspec.PreferredName);
        WriteForeign("python3");
        Assert.Equal([(".net-csharp", true), ("python3", false)], Kernelspec.All([_folder]).Select(entry => (entry.Name, entry.IsOurs)));
    }

    [Fact]
    public void An_entry_that_cannot_be_read_is_passed_over()
    {
        WriteForeign("broken", "{");
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        Assert.Empty(Kernelspec.All([_folder, Path.Combine(_folder, "missing")]));
    }

    [Fact]
    public void The_preferred_name_is_taken_unless_another_kernel_has_it()
    {
        Write(Kernelspec.PreferredName);
        Assert.Equal(Kernelspec.PreferredName, Kernelspec.ChooseName(Kernelspec.All([_folder])));
        WriteForeign(Kernelspec.PreferredName);
        Assert.Equal(Kernelspec.OtherName, Kernelspec.ChooseName(Kernelspec.All([_folder])));
    }

    [Theory]
    [InlineData("sub/notebook.ipynb", "sub")]
    [InlineData("missing/notebook.ipynb", null)]
    public void The_notebook_that_jupyter_server_names_tells_the_folder(string notebook, string? folder)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        Assert.Equal(folder is null ? null : Path.Combine(_folder, folder), KernelProcess.NotebookFolder(Path.Combine(_folder, notebook)));
    }

    Kernelspec Write(string name) =>
        Kernelspec.Write(Path.Combine(_folder, name), ["program", "kernel", "start", "{connection_file}"], new Dictionary<string, string>(StringComparer.Ordinal));

    void WriteForeign(string name, string json = """{"argv": ["other"], "display_name": "Other"}""")
    {
        Directory.CreateDirectory(Path.Combine(_folder, name));
        File.WriteAllText(Path.Combine(_folder, name, "kernel.json"), json);
    }
}
