using System.Text;

namespace Analysis.Cli;

/// <summary>Where a command writes: standard output, or a file that appears whole or not at all.</summary>
sealed class OutputFile : IDisposable
{
    const int BufferSize = 1 << 16;

    readonly WholeFile? _file;

    OutputFile(WholeFile? file, Stream stream)
    {
        _file = file;
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
            return new OutputFile(null, Console.OpenStandardOutput());
        }

        file.Directory?.Create();
        var whole = WholeFile.Begin(file.FullName);
        return new OutputFile(whole, new FileStream(whole.DraftPath, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize));
    }

    /// <summary>Puts the finished file in its place.</summary>
    public void Complete()
    {
        Writer.Dispose();
        _file?.Complete();
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

        _file?.Dispose();
    }
}
