using System.Diagnostics;
using System.Runtime.InteropServices;
using Analysis.Tests;

namespace Analysis.Cli.Tests;

/// <summary>
/// The folder for a class, published as the lesson's README says and then moved, and a machine to try it on: no network (a network
/// namespace with nothing but loopback), no .NET (its folder is hidden), a home of its own.
/// </summary>
public sealed class ClassroomFolder : IDisposable
{
    // Of a namespace without routes that hides .NET; what follows is the shell's script.
    static readonly string[] Isolation = ["--net", "--mount", "env", "--ignore-environment", "PATH=/usr/bin:/bin"];

    readonly string _folder = Directory.CreateTempSubdirectory("analysis-classroom-").FullName;
    readonly Lazy<string> _published;

    public ClassroomFolder() => _published = new(Publish);

    /// <summary>The moved folder; its name has a space.</summary>
    public string Path => _published.Value;

    /// <summary>Skips the test, with the reason, where the machine cannot be cut off from its network.</summary>
    public static void NeedIsolation()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Network namespaces exist on Linux only.");
        Assert.SkipUnless(Start("unshare", [.. Isolation, "sh", "-c", "ip link set lo up"], "/").Code == 0, "Making a network namespace needs root and the Debian packages util-linux and iproute2.");
    }

    /// <summary>Runs a line of shell in the folder, on the machine that is cut off.</summary>
    /// <returns>The exit code, and everything printed.</returns>
    public (int Code, string Text) Run(string line)
    {
        var dotnet = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var script = $"mount -t tmpfs none '{dotnet}' && ip link set lo up && {line}";
        return Start("unshare", [.. Isolation, $"HOME={_folder}", "sh", "-c", script], Path);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string Publish()
    {
        // Apart from the project's own folders, which other tests read meanwhile.
        var artifacts = System.IO.Path.Combine(_folder, "artifacts");
        var (code, text) = Start(
            "dotnet",
            ["publish", "src/Analysis.Cli", "-p:PublishProfile=Classroom", "-r", "linux-x64", $"-p:ClassroomRoot={_folder}", "--artifacts-path", artifacts, $"-p:NotebookOutput={artifacts}/"],
            ProjectFolder.Root);
        Assert.True(code == 0, text);
        var moved = System.IO.Path.Combine(_folder, "our class");
        Directory.Move(System.IO.Path.Combine(_folder, "linux-x64"), moved);
        return moved;
    }

    static (int Code, string Text) Start(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
