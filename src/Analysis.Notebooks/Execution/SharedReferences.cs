using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>The assemblies that every cell can use without naming them: the framework's, and the formatting library.</summary>
static class SharedReferences
{
    static readonly Lazy<ImmutableArray<MetadataReference>> Read = new(() =>
    [
        .. FrameworkAssemblies.BasePaths
            .Append(typeof(IHtmlContent).Assembly.Location)
            .Append(typeof(Formatter).Assembly.Location)
            .Append(typeof(Kernel).Assembly.Location)
            .Select(ReferenceResolver.ForFile),
    ]);

    /// <summary>Read once for the whole process.</summary>
    public static ImmutableArray<MetadataReference> All => Read.Value;
}
