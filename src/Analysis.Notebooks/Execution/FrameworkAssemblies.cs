using System.Text.Json;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// The assemblies of .NET itself that this process runs on. A program that brings its own copy of .NET keeps it in one folder with
/// the assemblies of the program; its list of dependencies, <c>*.deps.json</c>, tells the two apart.
/// </summary>
public static class FrameworkAssemblies
{
    const string Base = "Microsoft.NETCore.App";
    const string PackPrefix = "runtimepack.";

    static readonly Lazy<(HashSet<string> Base, HashSet<string> All)> OwnCopy = new(ReadOwnCopy);

    static string Application { get; } = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    static string BaseFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Full paths of the base framework's assemblies, which every program can use.</summary>
    public static IEnumerable<string> BasePaths => BringsOwnCopy
        ? Trusted.Where(path => OwnCopy.Value.Base.Contains(Path.GetFileName(path)))
        : Trusted.Where(path => string.Equals(Path.GetDirectoryName(path), BaseFolder, StringComparison.Ordinal));

    /// <summary>Full paths of the assemblies of every framework that this process runs on.</summary>
    public static IEnumerable<string> AllPaths => BringsOwnCopy
        ? Trusted.Where(path => OwnCopy.Value.All.Contains(Path.GetFileName(path)))
        : Trusted.Where(path => !string.Equals(Path.GetDirectoryName(path), Application, StringComparison.Ordinal));

    /// <summary>Whether the program was published together with its own copy of .NET.</summary>
    public static bool BringsOwnCopy { get; } = string.Equals(BaseFolder, Application, StringComparison.Ordinal);

    static IEnumerable<string> Trusted =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    static (HashSet<string> Base, HashSet<string> All) ReadOwnCopy()
    {
        var (ofBase, all) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in Directory.EnumerateFiles(Application, "*.deps.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var library in json.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject()))
            {
                if (library.Name.StartsWith(PackPrefix, StringComparison.Ordinal) && library.Value.TryGetProperty("runtime", out var files))
                {
                    var names = files.EnumerateObject().Select(entry => Path.GetFileName(entry.Name)).ToList();
                    all.UnionWith(names);
                    if (library.Name.StartsWith(PackPrefix + Base, StringComparison.Ordinal))
                    {
                        ofBase.UnionWith(names);
                    }
                }
            }
        }

        return (ofBase, all);
    }
}
