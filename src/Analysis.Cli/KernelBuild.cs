using System.Diagnostics;
using System.Runtime.InteropServices;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>
/// The build of this program that an installed kernel runs. It lies in the kernel's own folder, so that building the sources
/// again never disturbs a notebook that is open, and uninstalling removes one folder.
/// </summary>
static class KernelBuild
{
    const string Project = "Analysis.Cli.csproj";
    const string FolderPrefix = "build-";

    /// <summary>What the program needs to find its runtime when that is not in one of the usual places.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = FrameworkAssemblies.BringsOwnCopy
        ? new Dictionary<string, string>(StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
        };

    /// <summary>Publishes into a fresh folder inside of the kernel's. A program without its sources, already published, is used as it is.</summary>
    /// <returns>The program's path; null when publishing failed, which <paramref name="log"/> tells.</returns>
    public static string? Publish(string kernelFolder, TextWriter log)
    {
        var executable = OperatingSystem.IsWindows() ? "Analysis.Cli.exe" : "Analysis.Cli";
        if (FindProject() is not { } project)
            return Path.Combine(AppContext.BaseDirectory, executable);
        var build = FreeFolder(kernelFolder);
        log.WriteLine("Publishing the kernel, compiled ahead of time for a quick start...");
        if (!Publish(project, build, readyToRun: true, log))
        {
            log.WriteLine("That failed; publishing it without compiling ahead: the first cell will take longer.");
            if (!Publish(project, build, readyToRun: false, log))
                return null;
        }

        return Path.Combine(build, executable);
    }

    /// <summary>Removes earlier builds. One that a notebook has open on Windows stays until the next installation.</summary>
    public static void RemoveOthers(string kernelFolder, string program)
    {
        foreach (var folder in Directory.EnumerateDirectories(kernelFolder, FolderPrefix + "*")
            .Where(folder => !string.Equals(folder, Path.GetDirectoryName(program), StringComparison.Ordinal)))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"The earlier build {folder} is in use and stays: {exception.Message}");
            }
        }
    }

    static string FreeFolder(string kernelFolder)
    {
        var number = 1;
        while (Directory.Exists(Path.Combine(kernelFolder, $"{FolderPrefix}{number}")))
            number++;
        return Path.Combine(kernelFolder, $"{FolderPrefix}{number}");
    }

    static string? FindProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Project)))
            folder = folder.Parent;
        return folder is null ? null : Path.Combine(folder.FullName, Project);
    }

    static bool Publish(string project, string output, bool readyToRun, TextWriter log)
    {
        // Intermediate files stay apart: publishing for one platform must not change what an ordinary build finds.
        var artifacts = Directory.CreateTempSubdirectory("analysis-kernel-").FullName;
        try
        {
            var (code, text) = Run("dotnet", [
                "publish", project, "--configuration", "Release", "--runtime", Platform(), "--self-contained", "false",
                "--output", output, "--artifacts-path", artifacts, "--verbosity", "quiet", "--nologo",
                $"-p:PublishReadyToRun={readyToRun}", $"-p:NotebookOutput={artifacts}/", "-p:RunAnalyzers=false",
            ]);
            if (code != 0)
                log.WriteLine(text);
            return code == 0;
        }
        finally
        {
            Directory.Delete(artifacts, recursive: true);
        }
    }

    static (int Code, string Text) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text);
    }

    static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }
}
