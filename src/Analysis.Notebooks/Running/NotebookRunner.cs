using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Running;

/// <summary>Runs notebooks from the first cell to the last, each in a session of its own, and puts the outputs into the files.</summary>
public sealed class NotebookRunner
{
    // The working folder belongs to the process, and a notebook expects to find itself in its own.
    static readonly SemaphoreSlim WorkingFolder = new(1, 1);

    readonly IReadOnlyDictionary<string, string> _parameters;
    readonly Action<RunProgress> _progress;

    /// <summary>A runner.</summary>
    /// <param name="parameters">
    /// Values that take the place of those in a notebook's cell tagged <c>parameters</c>, by name. With any given, the notebooks' files
    /// stay as they are: their outputs would no longer follow from their code.
    /// </param>
    /// <param name="progress">Hears of each cell before it runs.</param>
    public NotebookRunner(IReadOnlyDictionary<string, string>? parameters = null, Action<RunProgress>? progress = null)
    {
        _parameters = parameters ?? new Dictionary<string, string>(StringComparer.Ordinal);
        _progress = progress ?? (_ => { });
    }

    /// <summary>The variables that a notebook's cell tagged <c>parameters</c> declares; none where the file is no notebook.</summary>
    public static IReadOnlyList<string> DeclaredParameters(string path)
    {
        try
        {
            return [.. Parameters.Declared(Read(path, File.ReadAllBytes(path)))];
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Runs one notebook (<c>.ipynb</c> or <c>.dib</c>). What goes wrong is told in the result.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; the file is as it was.</exception>
    public async Task<NotebookRun> RunAsync(string path, CancellationToken cancellation = default)
    {
        byte[] before;
        NotebookDocument document;
        try
        {
            before = await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
            document = Read(path, before);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            return new(path, new(null, null, e.Message), isWritten: false, document: null);
        }

        var (records, failure) = await RunInFolderAsync(path, document, cancellation).ConfigureAwait(false);
        return Finish(path, before, document.Write(records), failure);
    }

    NotebookRun Finish(string path, byte[] before, byte[] content, NotebookFailure? failure)
    {
        var document = NotebookDocument.Read(content);
        try
        {
            var isWritten = !IsDib(path) && _parameters.Count == 0 && AtomicFile.Replace(path, content, before);
            return new(path, failure, isWritten, document);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(path, failure ?? new(null, null, $"Its outputs could not be written: {e.Message}"), isWritten: false, document);
        }
    }

    async Task<(Dictionary<int, CellRecord> Records, NotebookFailure? Failure)> RunInFolderAsync(
        string path, NotebookDocument document, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        await WorkingFolder.WaitAsync(cancellation).ConfigureAwait(false);
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder);
            using var session = new CSharpSession(new SessionOptions { NotebookFolder = folder });
            return await new NotebookExecution(path, document, session, _parameters, _progress).RunAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            WorkingFolder.Release();
        }
    }

    static NotebookDocument Read(string path, byte[] content) =>
        IsDib(path) ? DibFile.Read(System.Text.Encoding.UTF8.GetString(content)) : NotebookDocument.Read(content);

    static bool IsDib(string path) => path.EndsWith(".dib", StringComparison.OrdinalIgnoreCase);
}
