using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Running;

/// <summary>How the run of one notebook went.</summary>
public sealed class NotebookRun
{
    internal NotebookRun(string path, NotebookFailure? failure, bool isWritten, NotebookDocument? document)
    {
        Path = path;
        Failure = failure;
        IsWritten = isWritten;
        Document = document;
    }

    /// <summary>The notebook's file.</summary>
    public string Path { get; }

    /// <summary>Why it did not run to its end, or null.</summary>
    public NotebookFailure? Failure { get; }

    /// <summary>Whether the file changed; false where its outputs were the same already.</summary>
    public bool IsWritten { get; }

    /// <summary>The notebook with its new outputs; null where the file could not be read.</summary>
    internal NotebookDocument? Document { get; }
}

/// <summary>Where and why a notebook failed.</summary>
/// <param name="Cell">The cell as a reader counts, among all cells from 1; null where the file itself is at fault.</param>
/// <param name="Line">The cell's line, from 1; null where none is known.</param>
/// <param name="Message">What is wrong.</param>
public sealed record NotebookFailure(int? Cell, int? Line, string Message);

/// <summary>A step of a run, for those who watch it.</summary>
/// <param name="Notebook">The notebook's file.</param>
/// <param name="Cell">The code cell that begins, from 1.</param>
/// <param name="Cells">The number of code cells.</param>
public readonly record struct RunProgress(string Notebook, int Cell, int Cells);
