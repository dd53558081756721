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
    static readonly FrozenSet<string> Names = FrameworkAssemblies.AllPaths
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Append(typeof(Kernel).Assembly.GetName().Name!)
        .Append(typeof(Formatter).Assembly.GetName().Name!)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the assembly of that simple name comes from the process.</summary>
    public static bool Contains(string? simpleName) => simpleName is not null && Names.Contains(simpleName);
}
