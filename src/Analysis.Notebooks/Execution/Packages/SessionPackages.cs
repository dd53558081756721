using System.Net;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution.Packages;

/// <summary>The packages that the cells of one session have named so far.</summary>
sealed class SessionPackages(PackageRestorer restorer, SessionAssemblies assemblies)
{
    readonly List<PackageReference> _packages = [];
    readonly List<string> _sources = [];

    /// <summary>Brings what a cell names anew, and shows which versions came.</summary>
    /// <returns>The compiler settings with the packages' assemblies.</returns>
    /// <exception cref="DirectiveException">A package is not to be had, or the session has another version of it already.</exception>
    public ScriptOptions Add(CellSource source, ScriptOptions options, CellContext context)
    {
        _sources.AddRange(source.Sources.Except(_sources, StringComparer.Ordinal));
        var added = source.Packages.Where(IsNew).ToList();
        if (added.Count == 0)
        {
            return options;
        }

        var restored = restorer.Restore([.. _packages, .. added], _sources);
        _packages.AddRange(added);
        Show(restored, added, context);
        foreach (var path in restored.Assemblies.Where(IsOwn))
        {
            assemblies.Register(path);
        }

        foreach (var path in restored.Natives)
        {
            assemblies.RegisterNative(path);
        }

        var known = options.MetadataReferences.Select(r => r.Display).ToHashSet(StringComparer.Ordinal);
        return options.AddReferences(restored.References.Where(path => IsOwn(path) && !known.Contains(path)).Select(ReferenceResolver.ForFile));
    }

    bool IsNew(PackageReference package)
    {
        var present = _packages.Find(p => p.Name.Equals(package.Name, StringComparison.OrdinalIgnoreCase));
        if (present.Name is null)
        {
            return true;
        }

        return package.Version is null || string.Equals(present.Version, package.Version, StringComparison.OrdinalIgnoreCase) ? false
            : throw new DirectiveException(
                "PackageError",
                $"{package.Name} {present.Version ?? "(newest)"} is in use already; a session cannot change to {package.Version}. Restart it first.",
                package.Line);
    }

    static void Show(RestoredPackages restored, List<PackageReference> added, CellContext context)
    {
        var lines = restored.Versions
            .Where(v => added.Exists(p => p.Name.Equals(v.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(v => $"{v.Key}, {v.Value}").ToList();
        var items = string.Concat(lines.Select(line => $"<li><span>{WebUtility.HtmlEncode(line)}</span></li>"));
        context.Send(new Displayed(
            new([
                KeyValuePair.Create("text/html", $"<div><strong>Installed Packages</strong><ul>{items}</ul></div>"),
                KeyValuePair.Create("text/plain", "Installed Packages: " + string.Join("; ", lines)),
            ]),
            context.NextDisplayId()));
    }

    static bool IsOwn(string path) => !HostAssemblies.Contains(Path.GetFileNameWithoutExtension(path));
}
