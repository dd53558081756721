using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Notebooks.Execution;

/// <summary>Finds what <c>#r</c> names: a file by the session's folders, else an assembly of the framework by its name.</summary>
sealed class ReferenceResolver(SessionFolders folders) : MetadataReferenceResolver
{
    // One reference object a file for the whole process: a second session does not read the framework again.
    static readonly ConcurrentDictionary<(string Path, DateTime Written), PortableExecutableReference> Files = new();
    static readonly ConcurrentDictionary<string, ImmutableArray<PortableExecutableReference>> Framework = new(StringComparer.OrdinalIgnoreCase);

    readonly ConcurrentDictionary<AssemblyIdentity, PortableExecutableReference> _missing = new();

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (folders.Find(reference, baseFilePath) is { } path)
        {
            return [ForFile(path)];
        }

        return Framework.GetOrAdd(reference, name => ScriptMetadataResolver.Default.ResolveReference(name, null, properties));
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (_missing.TryGetValue(referenceIdentity, out var known))
        {
            return known;
        }

        var found = Framework.GetOrAdd(referenceIdentity.Name, _ => ScriptMetadataResolver.Default
            .ResolveMissingAssembly(definition, referenceIdentity) is { } shared && HostAssemblies.Contains(referenceIdentity.Name) ? [shared] : [])
            .FirstOrDefault() ?? Beside(definition, referenceIdentity.Name);
        return found is null ? null : _missing.GetOrAdd(referenceIdentity, found);
    }

    /// <summary>The reference to an assembly file; the same one again while the file stays as it is.</summary>
    public static PortableExecutableReference ForFile(string path) =>
        Files.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), key => MetadataReference.CreateFromFile(key.Path));

    static PortableExecutableReference? Beside(MetadataReference definition, string name)
    {
        var folder = definition is PortableExecutableReference { FilePath: { } file } ? Path.GetDirectoryName(file) : null;
        var path = folder is null ? null : Path.Combine(folder, name + ".dll");
        return File.Exists(path) ? ForFile(path) : null;
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Finds and reads what <c>#load</c> names.</summary>
sealed class SourceResolver(SessionFolders folders) : SourceReferenceResolver
{
    public override string? NormalizePath(string path, string? baseFilePath) => path;

    public override string? ResolveReference(string path, string? baseFilePath) => folders.Find(path, baseFilePath);

    public override Stream OpenRead(string resolvedPath) => File.OpenRead(resolvedPath);

    public override SourceText ReadText(string resolvedPath) =>
        SourceText.From(StopChecks.Insert(File.ReadAllText(resolvedPath)), Encoding.UTF8);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
