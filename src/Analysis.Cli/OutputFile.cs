using System.Text;

namespace Analysis.Cli;

/// <summary>Where a command writes: standard output, or a file that appears whole or not at all.</summary>
sealed class OutputFile : IDisposable
{
    const int BufferSize = 1 << 16;

    readonly FileInfo? _file;
    readonly string? _temporary;

    OutputFile(FileInfo? file, string? temporary, Stream stream)
    {
        _file = file;
        _temporary = temporary;
        Stream = stream;
        Writer = new StreamWriter(stream, new UTF8Encoding(false), BufferSize) { NewLine = "\n" };
    }

    /// <summary>Takes text in UTF-8, lines ended by a line feed.</summary>
    public TextWriter Writer { get; }

    /// <summary>Takes bytes; not to be mixed with <see cref="Writer"/>.</summary>
    public Stream Stream { get; }

    /// <param name="file">The file; null for standard output.</param>
    public static OutputFile Open(FileInfo? file)
    {
        if (file is null)
        {
            return new OutputFile(null, null, Console.OpenStandardOutput());
        }

        file.Directory?.Create();
        var temporary = Path.Combine(file.DirectoryName!, $".{file.Name}.{Environment.ProcessId}~");
        return new OutputFile(file, temporary, new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize));
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
