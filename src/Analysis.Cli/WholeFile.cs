namespace Analysis.Cli;

/// <summary>Replaces files so that a reader, or a kill at any moment, meets the old or the new content and nothing between.</summary>
static class WholeFile
{
    public static void Write(string path, byte[] content) => Write(path, temporary =>
    {
        using var file = new FileStream(temporary, FileMode.Create, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
    });

    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content to the path that it is given, where there is no file yet.</param>
    public static void Write(string path, Action<string> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}~");
        try
        {
            File.Delete(temporary);
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The content of a file; empty where there is none.</summary>
    public static byte[] Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [];
}
