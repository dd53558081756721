using Analysis.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Tests.Execution;

public sealed class ReferenceTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("references-").FullName;

    public ReferenceTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "notebooks", "sub"));
        Directory.CreateDirectory(Path.Combine(_root, "bin"));
    }

    string Notebooks => Path.Combine(_root, "notebooks");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task An_assembly_is_found_from_the_notebooks_folder_and_what_it_needs_beside_it()
    {
        var inner = Build("Inner", "public static class Inner { public static int Value => 7; }");
        Build("Outer", "public static class Outer { public static int Value => Inner.Value; }", inner);
        using var cells = InNotebooks();
        Assert.Equal("7", await cells.ValueOfAsync("#r \"../bin/Outer.dll\"\nOuter.Value"));
        Assert.Equal("7", await cells.ValueOfAsync("#r \"../bin/Outer.dll\"\nOuter.Value"));
    }

    [Fact]
    public async Task An_assembly_in_use_can_be_replaced_and_the_session_goes_on()
    {
        Build("Library", "public static class Library { public static int Value => 1; }");
        using var cells = InNotebooks();
        Assert.Equal("1", await cells.ValueOfAsync("#r \"../bin/Library.dll\"\nLibrary.Value"));
        File.Delete(Path.Combine(_root, "bin", "Library.dll"));
        Build("Library", "public static class Library { public static int Value => 2; }");
        Assert.Equal("1", await cells.ValueOfAsync("Library.Value"));
    }

    [Fact]
    public async Task A_notebook_gets_the_assembly_it_names_and_not_the_processs_own_of_that_name()
    {
        Build("Markdig", "public static class Here { public static int Value => 5; }");
        using var cells = InNotebooks();
        Assert.Equal("5", await cells.ValueOfAsync("#r \"../bin/Markdig.dll\"\nHere.Value"));
    }

    [Fact]
    public async Task A_build_output_that_is_missing_says_to_build_first()
    {
        using var cells = InNotebooks();
        var error = await cells.ErrorOfAsync("// first\n#r \"../src/Analysis/bin/notebooks/Analysis.dll\"");
        Assert.Equal(2, error.Line);
        Assert.Contains("Build first: dotnet build", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_missing_file_is_told()
    {
        using var cells = InNotebooks();
        Assert.Contains("no such file", (await cells.ErrorOfAsync("#load \"nothing.csx\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_assembly_is_found_by_its_name()
    {
        using var cells = InNotebooks();
        Assert.Equal("True", await cells.ValueOfAsync("#r \"System.Net.Http\"\ntypeof(System.Net.Http.HttpClient).IsClass"));
    }

    [Fact]
    public async Task A_script_is_loaded_and_loads_what_lies_beside_it()
    {
        File.WriteAllText(Path.Combine(Notebooks, "sub", "a.csx"), "#load \"b.csx\"\nint Twice(int x) => 2 * Half;");
        File.WriteAllText(Path.Combine(Notebooks, "sub", "b.csx"), "var Half = 21;");
        using var cells = InNotebooks();
        Assert.Equal("42", await cells.ValueOfAsync("#load \"sub/a.csx\"\nTwice(1)"));
    }

    [Fact]
    public void Without_a_known_notebook_the_working_folder_and_the_notebooks_folders_above_count()
    {
        var working = Directory.GetCurrentDirectory();
        var candidates = new SessionFolders(null).Candidates().ToList();
        Assert.Equal([working, Path.Combine(working, "notebooks"), Path.Combine(Path.GetDirectoryName(working)!, "notebooks")], candidates.Take(3));
    }

    Cells InNotebooks() => new(new SessionOptions { NotebookFolder = Notebooks });

    string Build(string name, string code, params string[] references)
    {
        var path = Path.Combine(_root, "bin", name + ".dll");
        var framework = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            references.Select(r => (MetadataReference)MetadataReference.CreateFromFile(r)).Append(framework),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success);
        return path;
    }
}
