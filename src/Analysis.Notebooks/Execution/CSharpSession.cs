using System.Diagnostics;
using System.Globalization;
using Analysis.Notebooks.Execution.Packages;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>A session on Roslyn scripting. See the README beside the project for its design and limits.</summary>
sealed class CSharpSession : ISession
{
    readonly SessionFolders _folders;
    readonly SessionAssemblies _assemblies = new();
    readonly EventQueue _events = new();
    readonly DisplayIds _displayIds = new();
    readonly SemaphoreSlim _turn = new(1, 1);
    readonly SessionPackages _packages;

    // Slot 0 is the host object that this session does not have; each cell with code takes the next slot when it starts.
    object?[] _slots = new object?[16];
    Script? _last;
    ScriptOptions _options;

    public CSharpSession(SessionOptions options)
    {
        _folders = new SessionFolders(options.NotebookFolder);
        _options = CellCompiler.Options(_folders);
        _packages = new SessionPackages(new PackageRestorer(options.PackageCache), _assemblies);
        BackgroundExceptions.Keep();
    }

    public Script? LastScript => Volatile.Read(ref _last);

    public ScriptOptions Options => Volatile.Read(ref _options);

    public IReadOnlyList<SessionVariable> Variables => SessionVariable.Of(_slots.OfType<object>());

    public async Task WarmUpAsync()
    {
        using var other = new CSharpSession(new SessionOptions());
        await other.RunAsync(new CellSubmission("Console.Out.Flush(); display(1); 1"), _ => { }).ConfigureAwait(false);
    }

    public async Task<CellOutcome> RunAsync(CellSubmission cell, Action<CellEvent> emit, CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            if (cancellation.IsCancellationRequested)
            {
                _events.Send(emit, ErrorReport.OfCancellation(cell));
                return CellOutcome.Cancelled;
            }

            return await RunInTurnAsync(cell, emit, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await _events.FlushAsync().ConfigureAwait(false);
            _turn.Release();
        }
    }

    public void Dispose() => _events.Dispose();

    async Task<CellOutcome> RunInTurnAsync(CellSubmission cell, Action<CellEvent> emit, CancellationToken cancellation)
    {
        ConsoleRouter.Install();

        // Not disposed: a stop that comes late may still signal it.
        var polite = new CancellationTokenSource();
        var context = new CellContext(_events, emit, cell, _displayIds, polite.Token);
        var error = await CellThread.RunAsync(context, polite, pump => Run(cell, context, pump, cancellation), cancellation).ConfigureAwait(false);
        if (error is null)
        {
            return CellOutcome.Succeeded;
        }

        var stopped = cancellation.IsCancellationRequested
            && error is OperationCanceledException or ThreadInterruptedException or CellNotStoppableException;
        _events.Send(emit, stopped && error is not CellNotStoppableException ? ErrorReport.OfCancellation(cell) : ErrorReport.Of(error, cell));
        return stopped ? CellOutcome.Cancelled : CellOutcome.Failed;
    }

    // Runs on the cell's own thread.
    void Run(CellSubmission cell, CellContext context, MessagePump pump, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var source = CellSource.Read(cell.Code);
        CheckFiles(source);
        Volatile.Write(ref _options, _packages.Add(source, _options, context));
        var compiled = CellCompiler.Compile(_last, source.Code, _options.WithFilePath(cell.Name), _assemblies, cancellation);
        if (compiled.Start is { } start)
        {
            Start(cell, compiled, start, context, pump);
        }
        else if (cell.Keep)
        {
            Volatile.Write(ref _last, compiled.Script);
        }

        if (source.Timed)
        {
            var time = string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds}ms");
            context.Send(new Displayed(MimeBundle.Of("text/plain", time), context.NextDisplayId()));
        }
    }

    void Start(CellSubmission cell, CompiledCell compiled, Func<object?[], Task<object?>> start, CellContext context, MessagePump pump)
    {
        var slots = _slots;
        if (slots[^2] is not null || !cell.Keep)
        {
            Array.Resize(ref slots, slots.Length * 2);
        }

        if (cell.Keep)
        {
            // From here the cell's variables exist, and those it assigns before it fails or is stopped stay.
            _slots = slots;
            Volatile.Write(ref _last, compiled.Script);
        }

        var running = start(slots);
        pump.RunUntil(running);
        var value = running.GetAwaiter().GetResult();
        if (compiled.HasResult)
        {
            context.Send(new CellResult(Rendering.Render(value)));
        }
    }

    void CheckFiles(CellSource source)
    {
        foreach (var file in source.Files)
        {
            MissingFile.ThrowIfMissing(file, _folders);
        }
    }
}
