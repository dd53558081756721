using System.Xml;
using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Languages;

/// <summary>
/// Finds what the XML file beside an assembly says of a symbol. The runtime's own assemblies come without such files; theirs
/// stand in the SDK's reference packs, when an SDK is installed.
/// </summary>
static class DocumentationFiles
{
    /// <summary>The <c>member</c> element of a symbol; null when none is found.</summary>
    public static string? Find(Compilation compilation, ISymbol symbol)
    {
        var definition = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol;
        definition = definition.OriginalDefinition;
        if (definition.GetDocumentationCommentXml() is { Length: > 0 } xml)
            return xml;
        if (definition.GetDocumentationCommentId() is not { } id || definition.ContainingAssembly is not { } assembly)
            return null;
        var path = (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.FilePath;
        return path is null ? null : Candidates(path, definition).Where(File.Exists).Select(file => Read(file, id)).FirstOrDefault(found => found is not null);
    }

    static IEnumerable<string> Candidates(string assembly, ISymbol symbol)
    {
        yield return Path.ChangeExtension(assembly, ".xml");
        if (ReferencePack(assembly) is not { } pack)
            yield break;
        yield return Path.Combine(pack, Path.GetFileNameWithoutExtension(assembly) + ".xml");

        // What is implemented in System.Private.CoreLib is declared in an assembly that mostly bears its namespace's name.
        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            yield return Path.Combine(pack, space.ToDisplayString() + ".xml");
        yield return Path.Combine(pack, "System.Runtime.xml");
        yield return Path.Combine(pack, "System.Threading.xml");
        yield return Path.Combine(pack, "System.Runtime.Extensions.xml");
    }

    /// <summary><c>ROOT/shared/NAME/VERSION/x.dll</c> belongs to <c>ROOT/packs/NAME.Ref/VERSION/ref/netX.Y</c>; null when there is none.</summary>
    static string? ReferencePack(string assembly)
    {
        var version = Directory.GetParent(assembly);
        if (version?.Parent?.Parent is not { Name: "shared", Parent: { } root })
            return null;
        var packs = new DirectoryInfo(Path.Combine(root.FullName, "packs", version.Parent.Name + ".Ref"));
        var major = version.Name.Split('.')[0] + ".";
        return !packs.Exists ? null : packs.EnumerateDirectories()
            .Where(pack => pack.Name.StartsWith(major, StringComparison.Ordinal))
            .OrderByDescending(pack => pack.Name.Equals(version.Name, StringComparison.Ordinal))
            .SelectMany(pack => new DirectoryInfo(Path.Combine(pack.FullName, "ref")) is { Exists: true } folder ? folder.EnumerateDirectories() : [])
            .FirstOrDefault()?.FullName;
    }

    /// <summary>Reads through the file rather than keep it: one runtime file alone is 8 MB.</summary>
    static string? Read(string file, string id)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.ReadToFollowing("member"))
            {
                if (string.Equals(reader.GetAttribute("name"), id, StringComparison.Ordinal))
                    return reader.ReadOuterXml();
            }
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read documents nothing.
        }

        return null;
    }
}
