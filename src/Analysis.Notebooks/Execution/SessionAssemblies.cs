using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Execution;

/// <summary>What a session has loaded: its cells, and the assemblies they name, each from its own file and once.</summary>
sealed class SessionAssemblies() : AssemblyLoadContext("notebook")
{
    readonly ConcurrentDictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, string> _natives = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers where the assemblies that a compilation refers to lie. The first file of a name wins.</summary>
    public void Register(Compilation compilation)
    {
        foreach (var reference in compilation.References.OfType<PortableExecutableReference>())
        {
            if (reference.FilePath is { } path && !HostAssemblies.Contains(Path.GetFileNameWithoutExtension(path)))
            {
                Register(path);
                _folders.TryAdd(Path.GetDirectoryName(path)!, 0);
            }
        }
    }

    /// <summary>Remembers the file of one assembly.</summary>
    public void Register(string path) => _files.TryAdd(Path.GetFileNameWithoutExtension(path), path);

    /// <summary>Remembers the file of one native library, found by its name with or without the platform's prefix and ending.</summary>
    public void RegisterNative(string path)
    {
        _natives.TryAdd(Path.GetFileName(path), path);
        _natives.TryAdd(Path.GetFileNameWithoutExtension(path), path);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name || HostAssemblies.Contains(name))
        {
            return null;
        }

        var path = _files.TryGetValue(name, out var known) ? known
            : _folders.Keys.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _natives.TryGetValue(unmanagedDllName, out var path) || _natives.TryGetValue("lib" + unmanagedDllName, out path)
            ? LoadUnmanagedDllFromPath(path)
            : base.LoadUnmanagedDll(unmanagedDllName);
}
