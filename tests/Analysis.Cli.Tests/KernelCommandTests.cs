using System.Diagnostics;
using Analysis.Notebooks.Jupyter;
using Analysis.Tests;

namespace Analysis.Cli.Tests;

/// <summary>The verbs in a process of their own, as a user calls them; nothing of the user's own kernels is touched.</summary>
public sealed class KernelCommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("analysis-").FullName;

    string Kernels => Path.Combine(_folder, "share", "jupyter", "kernels");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_installed_kernel_is_listed_starts_and_is_removed_again()
    {
        Assert.Equal(0, (await RunAsync(Program, "install", "--prefix", _folder)).Code);
        var installed = Assert.Single(Kernelspec.All([Kernels]));
        Assert.Equal(Kernelspec.PreferredName, installed.Name);
        Assert.Contains(installed.Folder, (await RunAsync(Program, "list")).Text, StringComparison.Ordinal);
        Assert.Contains("The kernel cannot start", (await RunAsync(installed.Program!, "start", "missing.json")).Text, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync(Program, "uninstall", "--prefix", _folder)).Code);
        Assert.False(Directory.Exists(installed.Folder));
    }

    [Fact(Explicit = true)] // Publishes with compilation ahead of time: a minute or more of both processors.
    public async Task The_kernel_installed_from_its_sources_is_a_build_of_its_own_inside_of_its_folder()
    {
        var built = Directory.EnumerateFiles(Path.Combine(ProjectFolder.Root, "src", "Analysis.Cli", "bin"), "Analysis.Cli.dll", SearchOption.AllDirectories).First();

        var (code, text) = await RunAsync(built, "install", "--prefix", _folder);

        Assert.True(code == 0, text);
        var installed = Assert.Single(Kernelspec.All([Kernels]));
        Assert.StartsWith(installed.Folder, installed.Program, StringComparison.Ordinal);
        Assert.Contains("The kernel cannot start", (await RunAsync(installed.Program!, "start", "missing.json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_kernel_keeps_its_name_and_the_user_is_told_the_one_to_choose()
    {
        var other = Path.Combine(Kernels, Kernelspec.PreferredName);
        Directory.CreateDirectory(other);
        await File.WriteAllTextAsync(Path.Combine(other, "kernel.json"), """{"argv": ["dotnet"], "display_name": ".NET (C#)"}""");

        var (_, text) = await RunAsync(Program, "install", "--prefix", _folder);

        Assert.Contains($"choose \"{Kernelspec.OtherName}\"", text, StringComparison.Ordinal);
        Assert.Equal([(Kernelspec.PreferredName, false), (Kernelspec.OtherName, true)], Kernelspec.All([Kernels]).Select(entry => (entry.Name, entry.IsOurs)));
    }

    [Fact]
    public async Task Two_places_at_once_are_refused() =>
        Assert.Contains("--user and --prefix exclude each other", (await RunAsync(Program, "install", "--user", "--prefix", _folder)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Removing_what_is_not_there_fails_with_the_place_that_was_looked_at()
    {
        var (code, text) = await RunAsync(Program, "uninstall", "--prefix", _folder);
        Assert.Equal(1, code);
        Assert.Contains(Kernels, text, StringComparison.Ordinal);
    }

    static string Program => Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll");

    async Task<(int Code, string Text)> RunAsync(string program, params string[] arguments)
    {
        var start = program.EndsWith(".dll", StringComparison.Ordinal)
            ? new ProcessStartInfo("dotnet", [program, "kernel", .. arguments])
            : new ProcessStartInfo(program, ["kernel", .. arguments]);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.WorkingDirectory = _folder;
        start.Environment["JUPYTER_DATA_DIR"] = Path.Combine(_folder, "data");
        start.Environment["JUPYTER_PATH"] = Path.Combine(_folder, "share", "jupyter");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
