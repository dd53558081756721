using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>The assemblies that every cell can use without naming them: the framework's, and the formatting library.</summary>
static class SharedReferences
{
    static readonly Lazy<ImmutableArray<MetadataReference>> Read = new(() => [.. Paths().Select(ReferenceResolver.ForFile)]);

    /// <summary>Read once for the whole process.</summary>
    public static ImmutableArray<MetadataReference> All => Read.Value;

    static IEnumerable<string> Paths()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => string.Equals(Path.GetDirectoryName(path), framework, StringComparison.Ordinal))
            .Append(typeof(IHtmlContent).Assembly.Location)
            .Append(typeof(Formatter).Assembly.Location)
            .Append(typeof(Kernel).Assembly.Location);
    }
}
