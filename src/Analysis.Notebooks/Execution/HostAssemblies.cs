using System.Collections.Frozen;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// The assemblies that cells share with the process that runs them: the framework, the formatting library and the helpers.
/// Everything else a cell names is loaded from where the cell says, even where the process has an assembly of that name itself:
/// an installed kernel must not hand its own old build of a library to a notebook that names a newer one.
/// </summary>
static class HostAssemblies
{
    static readonly FrozenSet<string> Names = Find().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the assembly of that simple name comes from the process.</summary>
    public static bool Contains(string? simpleName) => simpleName is not null && Names.Contains(simpleName);

    static IEnumerable<string> Find()
    {
        var application = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !string.Equals(Path.GetDirectoryName(path), application, StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Append(typeof(Kernel).Assembly.GetName().Name!)
            .Append(typeof(Formatter).Assembly.GetName().Name!);
    }
}
