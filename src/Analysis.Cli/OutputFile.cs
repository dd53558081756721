using System.Text;

namespace Analysis.Cli;

/// <summary>Where a command writes: standard output, or a file that appears whole or not at all.</summary>
sealed class OutputFile : IDisposable
{
    readonly FileInfo? _file;
    readonly string? _temporary;

    OutputFile(FileInfo? file, string? temporary, TextWriter writer)
    {
        _file = file;
        _temporary = temporary;
        Writer = writer;
    }

    public TextWriter Writer { get; }

    /// <param name="file">The file; null for standard output.</param>
    public static OutputFile Open(FileInfo? file)
    {
        if (file is null)
        {
            return new OutputFile(null, null, new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" });
        }

        file.Directory?.Create();
        var temporary = Path.Combine(file.DirectoryName!, $".{file.Name}.{Environment.ProcessId}~");
        return new OutputFile(file, temporary, new StreamWriter(temporary, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" });
    }

    /// <summary>Puts the finished file in its place.</summary>
    public void Complete()
    {
        Writer.Dispose();
        if (_temporary is not null)
        {
            File.Move(_temporary, _file!.FullName, overwrite: true);
        }
    }

    public void Dispose()
    {
        try
        {
            Writer.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was told when it was tried; this only tries the rest of it again.
        }

        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }
}
