using System.Collections.Concurrent;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

/// <summary>A session that collects what its cells show.</summary>
sealed class Cells(SessionOptions? options = null) : IDisposable
{
    readonly CSharpSession _session = new(options ?? new SessionOptions { NotebookFolder = AppContext.BaseDirectory });
    int _count;

    public CSharpSession Session => _session;

    public CellOutcome Outcome { get; private set; }

    /// <summary>Runs a cell called "cell N" and returns its events.</summary>
    public async Task<CellEvent[]> RunAsync(
        string code, Func<InputRequest, string?>? input = null, Action<CellEvent>? seen = null, CancellationToken cancellation = default)
    {
        var events = new ConcurrentQueue<CellEvent>();
        var cell = new CellSubmission(code) { Name = $"cell {++_count}", Input = input };
        Outcome = await _session.RunAsync(cell, e => { events.Enqueue(e); seen?.Invoke(e); }, cancellation);
        return [.. events];
    }

    /// <summary>Runs a cell and returns the plain text of its result, or null.</summary>
    public async Task<string?> ValueOfAsync(string code) =>
        (await RunAsync(code)).OfType<CellResult>().SingleOrDefault()?.Data["text/plain"];

    /// <summary>Runs a cell that must fail and returns its error.</summary>
    public async Task<CellError> ErrorOfAsync(string code) => Assert.Single((await RunAsync(code)).OfType<CellError>());

    public void Dispose() => _session.Dispose();
}
