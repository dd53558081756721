using System.Security.Cryptography;
using System.Threading.Channels;

namespace Analysis.Cli;

/// <summary>Hears of changes in a project's notebooks and data, and waits until an editor has finished writing them.</summary>
sealed class ProjectChanges : IDisposable
{
    // Editors write a file in several steps, and tools write many files: what follows within this time belongs to the same change.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    readonly Channel<string> _events = Channel.CreateUnbounded<string>();
    readonly List<FileSystemWatcher> _watchers = [];
    readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    readonly string? _data;

    public ProjectChanges(RunRequest request)
    {
        _data = request.Project is { } project && Directory.Exists(Path.Combine(project, "data")) ? Path.Combine(project, "data") : null;
        foreach (var folder in request.Notebooks.Select(notebook => Path.GetDirectoryName(notebook)!).Distinct(StringComparer.Ordinal))
        {
            Watch(folder, includeSubfolders: false);
        }

        if (_data is not null)
        {
            Watch(_data, includeSubfolders: true);
        }
    }

    /// <summary>Takes the present content of these files for known, so that what a run itself wrote is no change.</summary>
    public void Remember(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            _known[file] = Digest(file);
        }
    }

    /// <summary>The next change, once it is over.</summary>
    public async Task<ChangedFiles> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var files = new SortedSet<string>(StringComparer.Ordinal) { await _events.Reader.ReadAsync(cancellation) };
            do
            {
                await Task.Delay(Quiet, cancellation);
            }
            while (Drain(files));

            files.RemoveWhere(file => string.Equals(_known.GetValueOrDefault(file), Digest(file), StringComparison.Ordinal));
            Remember(files);
            if (files.Count > 0)
            {
                return new ChangedFiles(files, files.Any(file => IsBelow(file, _data) || !IsNotebook(file)));
            }
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    bool Drain(SortedSet<string> files)
    {
        var any = false;
        while (_events.Reader.TryRead(out var file))
        {
            files.Add(file);
            any = true;
        }

        return any;
    }

    void Watch(string folder, bool includeSubfolders)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = includeSubfolders, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, e) => Hear(e.FullPath, folder);
        watcher.Created += (_, e) => Hear(e.FullPath, folder);
        watcher.Deleted += (_, e) => Hear(e.FullPath, folder);
        watcher.Renamed += (_, e) =>
        {
            Hear(e.OldFullPath, folder);
            Hear(e.FullPath, folder);
        };

        // More events than the system keeps: anything may have changed.
        watcher.Error += (_, _) => _events.Writer.TryWrite(folder);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    void Hear(string path, string folder)
    {
        var isHidden = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.') || part.EndsWith('~'));
        if (!isHidden && (IsBelow(path, _data) || IsNotebook(path) || Path.GetExtension(path) is ".csx" or ".cs"))
        {
            _events.Writer.TryWrite(path);
        }
    }

    static bool IsNotebook(string path) => Path.GetExtension(path) is ".ipynb" or ".dib";

    static bool IsBelow(string path, string? folder) => folder is not null && (path + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Differs when the content does; folders, files that are gone and files that cannot be read each have one of their own.</summary>
    static string Digest(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (FileNotFoundException)
        {
            return "gone";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(path) ? $"folder, {Directory.GetLastWriteTimeUtc(path):O}" : "unreadable";
        }
    }
}

/// <summary>What changed.</summary>
/// <param name="Files">The files, full paths.</param>
/// <param name="TouchesAll">Whether every notebook may show something else now: the data changed, or a file that notebooks load.</param>
sealed record ChangedFiles(IReadOnlySet<string> Files, bool TouchesAll)
{
    public override string ToString() =>
        $"Changed: {string.Join(", ", Files.Take(5).Select(file => TerminalText.Visible(Path.GetFileName(file))))}{(Files.Count > 5 ? $" and {Files.Count - 5} more" : "")}";
}
