using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analysis.Notebooks.Execution.Packages;

/// <summary>
/// Brings packages with the SDK's own <c>dotnet restore</c> of a throw-away project. What a list of exact versions resolved to is
/// remembered, so that the next session with the same list needs neither network nor time.
/// </summary>
/// <param name="cache">Where it is remembered; null for the user's local application data.</param>
sealed partial class PackageRestorer(string? cache)
{
    readonly string _cache = cache ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "csharp-notebooks", "packages");

    /// <summary>Restores packages together, so that what they share is resolved once.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="sources">Feeds besides those the user has configured.</param>
    /// <exception cref="DirectiveException">A package is not to be had; the message says which and why.</exception>
    public RestoredPackages Restore(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources)
    {
        var project = Project(packages, sources);
        var folder = Path.Combine(_cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        var isExact = packages.All(p => p.Version is not null);
        if (isExact && File.Exists(assets) && RestoredPackages.Read(assets, packages) is { } remembered)
        {
            return remembered;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "packages.csproj"), project);
        var (exitCode, output) = RunDotnet(folder, packages[^1].Line);
        if (exitCode != 0)
        {
            // What a failed restore leaves must not be taken for a result.
            File.Delete(assets);
            throw new DirectiveException("PackageError", Explain(output, packages), packages[^1].Line);
        }

        return RestoredPackages.Read(assets, packages)
            ?? throw new DirectiveException("PackageError", "The packages were restored, but their files are not where the restore says.", packages[^1].Line);
    }

    static string Project(IEnumerable<PackageReference> packages, IReadOnlyList<string> sources) =>
        new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", "net10.0"),
                new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                new XElement("SelfContained", "false"),
                new XElement("UseAppHost", "false"),
                new XElement("NuGetAudit", "false"),
                new XElement("RestoreEnablePackagePruning", "true"),
                new XElement("RestoreAdditionalProjectSources", string.Join(';', sources))),
            new XElement("ItemGroup", new XElement("FrameworkReference", new XAttribute("Include", "Microsoft.AspNetCore.App"))),
            new XElement("ItemGroup", packages.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(p => new XElement(
                "PackageReference",
                new XAttribute("Include", p.Name),
                // Without brackets a version means "this or the next higher one", which would come unnoticed.
                new XAttribute("Version", p.Version is null ? "*" : $"[{p.Version}]"))))).ToString();

    static (int ExitCode, string Output) RunDotnet(string folder, int line)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "restore", "packages.csproj", "--nologo", "-v:m", "-tl:off" },
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        using var process = StartOrExplain(start, line);
        try
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.WaitForExit();
            return (process.ExitCode, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
        }
        finally
        {
            // The cell may have been stopped while it waited.
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    static Process StartOrExplain(ProcessStartInfo start, int line)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new DirectiveException("PackageError", "Packages are brought by the .NET SDK, and the command \"dotnet\" was not found on this machine.", line);
        }
    }

    static string Explain(string output, IReadOnlyList<PackageReference> packages)
    {
        foreach (var package in packages)
        {
            var name = Regex.Escape(package.Name);
            if (Regex.IsMatch(output, $@"NU1101: .*\b{name}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)))
            {
                return $"No package feed has a package called {package.Name}.";
            }

            if (Regex.IsMatch(output, $@"NU110[23]: .*\b{name}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)))
            {
                var nearest = NearestVersion().Match(output) is { Success: true } found ? $" The nearest is {found.Groups["version"].Value}." : "";
                return $"No package feed has version {package.Version ?? "(any released one)"} of {package.Name}.{nearest}";
            }
        }

        var first = output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal))?.Trim() ?? output.Trim();
        return $"The packages could not be restored: {first}";
    }

    [GeneratedRegex(@"Nearest version: (?<version>[^\s\]]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NearestVersion();
}
