using System.Diagnostics;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>The front ends of Debian's packages, which find the kernel of this build and nothing of the user's own.</summary>
sealed class DebianPackages : IDisposable
{
    const string Python = "/usr/bin/python3";

    /// <summary>Empty, but for one kernel.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("analysis-jupyter-").FullName;

    public DebianPackages() => Kernelspec.Write(
        Path.Combine(Folder, "data", "kernels", Kernelspec.PreferredName),
        ["dotnet", Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll"), "kernel", "start", "{connection_file}"],
        new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Skips the test, with the reason, on a machine where a Python module is missing.</summary>
    public static void Need(string module, string package)
    {
        Assert.SkipUnless(File.Exists(Python), $"{Python} is not installed.");
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {module}"]) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.SkipUnless(process.ExitCode == 0, $"The Debian package {package} is not installed: {Python} has no module {module}.");
    }

    /// <summary>Starts a Python module.</summary>
    public Process Start(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, folder) in new[] { ("JUPYTER_DATA_DIR", "data"), ("JUPYTER_CONFIG_DIR", "config"), ("JUPYTER_RUNTIME_DIR", "runtime"), ("IPYTHONDIR", "ipython") })
            start.Environment[name] = Path.Combine(Folder, folder);
        return Process.Start(start)!;
    }

    /// <summary>Runs a Python module to its end and returns what it printed; the test fails when it did.</summary>
    public async Task<string> RunAsync(string workingFolder, params string[] arguments)
    {
        using var process = Start(workingFolder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        var text = await output + await error;
        Assert.True(process.ExitCode == 0, text);
        return text;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
