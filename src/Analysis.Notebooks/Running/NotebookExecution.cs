using System.Globalization;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Running;

/// <summary>One run through one notebook's cells.</summary>
sealed class NotebookExecution(
    string path, NotebookDocument document, ISession session, IReadOnlyDictionary<string, string> parameters, Action<RunProgress> progress)
{
    readonly CellOutputs _outputs = new();
    readonly Dictionary<int, (int? Count, CellOutputs.CellHandle Handle)> _ran = [];
    int _count;

    /// <summary>
    /// Runs the code cells in order until one fails; the ones after it lose their outputs, which would else seem to follow from
    /// code that did not run. A cell tagged <c>raises-exception</c> may fail, one tagged <c>skip-execution</c> stays as it is.
    /// </summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<(Dictionary<int, CellRecord> Records, NotebookFailure? Failure)> RunAsync(CancellationToken cancellation)
    {
        var cells = document.Cells.Where(c => c.Kind == CellKind.Code && !c.IsTagged("skip-execution")).ToList();
        NotebookFailure? failure = null;
        foreach (var (number, cell) in cells.Index())
        {
            if (failure is not null || string.IsNullOrWhiteSpace(cell.Source))
            {
                _ran[cell.Index] = (null, _outputs.Begin());
                continue;
            }

            progress(new RunProgress(path, number + 1, cells.Count));
            failure = await RunAsync(cell, cancellation).ConfigureAwait(false);
        }

        var records = _ran.ToDictionary(r => r.Key, r => new CellRecord(r.Value.Count, r.Value.Handle.Outputs));
        return (records, failure);
    }

    async Task<NotebookFailure?> RunAsync(NotebookCell cell, CancellationToken cancellation)
    {
        _ran[cell.Index] = (++_count, _outputs.Begin());
        CellError? error = null;
        void Take(CellEvent e)
        {
            error ??= e as CellError;
            _outputs.Take(e);
        }

        var outcome = WrongLanguage(cell) is { } wrong
            ? Refuse(wrong, Take)
            : await session.RunAsync(Submission(cell), Take, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (outcome == CellOutcome.Succeeded && cell.IsTagged(Parameters.Tag) && Parameters.Assignments(parameters, session.Variables) is { } code)
        {
            Take(new StreamText(StreamName.Stdout, "Set for this run:\n" + code));
            outcome = await session.RunAsync(new CellSubmission(code) { Name = "parameters" }, Take, cancellation).ConfigureAwait(false);
        }

        return outcome == CellOutcome.Succeeded || cell.IsTagged("raises-exception")
            ? null
            : new(cell.Index + 1, error?.Line, Message(error));
    }

    static CellSubmission Submission(NotebookCell cell) =>
        new(cell.Source) { Name = string.Create(CultureInfo.InvariantCulture, $"cell {cell.Index + 1}") };

    string? WrongLanguage(NotebookCell cell)
    {
        var language = cell.Language ?? document.Language ?? "csharp";
        return language.ToLowerInvariant() is "csharp" or "c#" or ".net" or "dotnet" or "polyglot-notebook" ? null : language;
    }

    static CellOutcome Refuse(string language, Action<CellEvent> take)
    {
        var message = $"This cell is written in {language}; only C# cells run here.";
        take(new CellError("WrongLanguage", message, [message], null));
        return CellOutcome.Failed;
    }

    static string Message(CellError? error) =>
        error is null ? "The cell was stopped."
        : error.Name is "CompileError" ? error.Traceback[0][(error.Traceback[0].IndexOf(':', StringComparison.Ordinal) + 2)..]
        : error.Line is null || error.Name.EndsWith("Error", StringComparison.Ordinal) ? error.Message
        : $"{error.Name}: {error.Message}";
}
