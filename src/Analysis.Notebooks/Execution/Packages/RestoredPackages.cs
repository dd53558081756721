using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis.Notebooks.Execution.Packages;

/// <summary>The files of restored packages and of all they depend on.</summary>
/// <param name="Versions">The packages that were asked for, with the versions that came.</param>
/// <param name="References">Assemblies to compile against, full paths.</param>
/// <param name="Assemblies">Assemblies to load, full paths.</param>
/// <param name="Natives">Native libraries, full paths.</param>
sealed record RestoredPackages(
    ImmutableArray<KeyValuePair<string, string>> Versions,
    ImmutableArray<string> References,
    ImmutableArray<string> Assemblies,
    ImmutableArray<string> Natives)
{
    /// <summary>Reads the <c>project.assets.json</c> that a restore leaves.</summary>
    /// <param name="path">The file.</param>
    /// <param name="requested">The packages that were asked for.</param>
    /// <returns>The files, or null where one of them is no longer there.</returns>
    public static RestoredPackages? Read(string path, IReadOnlyCollection<PackageReference> requested)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = assets.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        var paths = root.GetProperty("libraries").EnumerateObject()
            .Where(l => l.Value.TryGetProperty("path", out _))
            .ToDictionary(l => l.Name, l => l.Value.GetProperty("path").GetString()!, StringComparer.OrdinalIgnoreCase);

        // The target with the platform's name is the one whose files are chosen for it.
        var libraries = root.GetProperty("targets").EnumerateObject().MaxBy(t => t.Name.Length).Value.EnumerateObject().ToList();
        ImmutableArray<string> Files(string kind) =>
        [
            .. libraries.Where(l => l.Value.TryGetProperty(kind, out _)).SelectMany(l => l.Value.GetProperty(kind).EnumerateObject()
                .Where(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal))
                .Select(file => Locate(folders, paths[l.Name], file.Name))),
        ];

        var versions = libraries.Select(l => l.Name.Split('/'))
            .Where(name => requested.Any(r => r.Name.Equals(name[0], StringComparison.OrdinalIgnoreCase)))
            .Select(name => KeyValuePair.Create(name[0], name[1]));
        var restored = new RestoredPackages([.. versions], Files("compile"), Files("runtime"), Files("native"));
        return restored.References.Concat(restored.Assemblies).Concat(restored.Natives).All(File.Exists) ? restored : null;
    }

    static string Locate(List<string> folders, string package, string file) =>
        folders.Select(folder => Path.Combine(folder, package, file)).FirstOrDefault(File.Exists) ?? Path.Combine(folders[0], package, file);
}
