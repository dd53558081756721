using System.Diagnostics;

namespace Analysis.Cli.Tests;

/// <summary>The real command, as a process of its own.</summary>
static class AnalysisProcess
{
    public static (int ExitCode, string Output, string Errors) Run(string folder, params string[] arguments) => RunWith(null, folder, arguments);

    /// <param name="input">What stands on standard input; null for nothing.</param>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">The arguments.</param>
    public static (int ExitCode, string Output, string Errors) RunWith(string? input, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(ExitCode).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.GetAwaiter().GetResult());
    }
}
