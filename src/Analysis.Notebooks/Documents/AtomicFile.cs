namespace Analysis.Notebooks.Documents;

/// <summary>Replaces files so that a reader, and a crash at any moment, finds the old content or the new.</summary>
static class AtomicFile
{
    /// <summary>Writes a file unless it holds these bytes already.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What it shall hold.</param>
    /// <param name="basis">What it held when the content was made from it; null where the content was made from something else.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="IOException">It holds neither any more, or cannot be written.</exception>
    public static bool Replace(string path, byte[] content, byte[]? basis = null)
    {
        // A link stays a link: what it points to is replaced.
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var present = File.Exists(target) ? File.ReadAllBytes(target) : [];
        if (File.Exists(target) && present.AsSpan().SequenceEqual(content))
        {
            return false;
        }

        if (basis is not null && !present.AsSpan().SequenceEqual(basis))
        {
            throw new IOException("the file was changed meanwhile and is left as it is; run it again.");
        }

        // In the same folder, so that the last step is a rename within one file system.
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}~");
        try
        {
            Write(temporary, target, content);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        return true;
    }

    static void Write(string temporary, string target, byte[] content)
    {
        using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
        }

        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
