using System.Text;

namespace Analysis;

/// <summary>Replaces a file so that a reader, or a kill at any moment, meets the old or the new content and nothing between.</summary>
/// <remarks>
/// The new content is written beside the old and takes its place by a rename. A link stays a link: what it points to is replaced.
/// What is no file on a disk, such as <c>/dev/stdout</c>, is written to as it is.
/// </remarks>
sealed class WholeFile : IDisposable
{
    readonly string _target;

    WholeFile(string path)
    {
        _target = File.Exists(path) && !IsDevice(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        DraftPath = IsDevice(path) ? path : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(_target))!, $".{Path.GetFileName(_target)}.{Guid.NewGuid():n}~");
    }

    /// <summary>Where the new content is to be written.</summary>
    public string DraftPath { get; }

    /// <summary>Begins to replace a file; as long as <see cref="Complete"/> was not called, the old one stays.</summary>
    /// <remarks>Each has a draft of its own, so that two at once, in one process or in two, put whole contents in place.</remarks>
    public static WholeFile Begin(string path) => new(path);

    /// <summary>Puts the written content in its place.</summary>
    /// <exception cref="IOException">It cannot be put there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be put there.</exception>
    public void Complete()
    {
        if (IsDevice(DraftPath))
        {
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(DraftPath, File.GetUnixFileMode(_target));
        }

        File.Move(DraftPath, _target, overwrite: true);
    }

    /// <summary>Removes what was written when it was not put in its place.</summary>
    public void Dispose()
    {
        if (!IsDevice(DraftPath))
        {
            File.Delete(DraftPath);
        }
    }

    /// <inheritdoc cref="Write(string, Action{string})"/>
    /// <param name="path">The file.</param>
    /// <param name="text">Its content, to be written in UTF-8 without byte order mark.</param>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <inheritdoc cref="Write(string, Action{string})"/>
    /// <param name="path">The file.</param>
    /// <param name="content">Its content.</param>
    public static void Write(string path, byte[] content) => Write(path, draft =>
    {
        using var file = new FileStream(draft, FileMode.Create, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: !IsDevice(draft));
    });

    /// <summary>Replaces a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content to the path that it is given, where there is no file yet.</param>
    /// <exception cref="IOException">It cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Its place may not be written to; the old one is as it was.</exception>
    public static void Write(string path, Action<string> write)
    {
        using var file = Begin(path);
        try
        {
            write(file.DraftPath);
            file.Complete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && e.Message.Contains(file.DraftPath, StringComparison.Ordinal))
        {
            // The system names the draft, which no user knows of.
            throw new IOException(e.Message.Replace(file.DraftPath, path, StringComparison.Ordinal), e);
        }
    }

    /// <summary>The content of a file; empty where there is none.</summary>
    public static byte[] Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [];

    static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
