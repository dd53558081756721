using System.Diagnostics.CodeAnalysis;
using System.Runtime;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Runs one cell on a thread of its own and stops it when asked: first politely through its token, then by interrupting a wait,
/// then by aborting. A thread can be aborted only once, hence a fresh one each time.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A stop that comes late may still use the source; it holds no handle.")]
sealed class CellThread
{
    static readonly TimeSpan Politeness = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(15);
    const int MostSteps = 200;

    readonly CellContext _context;
    readonly CancellationTokenSource _polite;
    readonly CancellationTokenSource _abort = new();
    readonly TaskCompletionSource<Exception?> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Thread _thread;
    MessagePump? _pump;

    CellThread(CellContext context, CancellationTokenSource polite, Action<MessagePump> body)
    {
        _context = context;
        _polite = polite;
        _thread = new Thread(() => _ended.TrySetResult(Run(body)), maxStackSize: 16 << 20) { IsBackground = true, Name = "notebook cell" };
    }

    /// <summary>Runs the body to its end.</summary>
    /// <param name="context">The cell, which becomes current on the thread.</param>
    /// <param name="polite">The source of the cell's own token.</param>
    /// <param name="body">What to run.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <returns>
    /// What the body threw, or null. After a stop that nothing could bring about, a <see cref="CellNotStoppableException"/>: the
    /// thread then runs on with its output dropped.
    /// </returns>
    public static async Task<Exception?> RunAsync(
        CellContext context, CancellationTokenSource polite, Action<MessagePump> body, CancellationToken cancellation)
    {
        var cell = new CellThread(context, polite, body);
        cell._thread.Start();
        using (cancellation.UnsafeRegister(_ => ThreadPool.UnsafeQueueUserWorkItem(_ => cell.StartStop(), null), null))
        {
            return await cell._ended.Task.ConfigureAwait(false);
        }
    }

    Exception? Run(Action<MessagePump> body)
    {
        CellContext.Current = _context;
        var pump = _pump = new MessagePump();
        SynchronizationContext.SetSynchronizationContext(pump);
        try
        {
            // It may lose what the aborted code held, which is the user's own state, and is the only way to end an endless loop.
#pragma warning disable SYSLIB0046
            ControlledExecution.Run(() => body(pump), _abort.Token);
#pragma warning restore SYSLIB0046
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
        finally
        {
            Calmly(pump.End);
        }
    }

    // An interrupt that came too late for the cell must not hit what follows it.
    static void Calmly(Action action)
    {
        while (true)
        {
            try
            {
                action();
                return;
            }
            catch (ThreadInterruptedException)
            {
            }
        }
    }

    // Delivering an abort blocks, so a thread of its own does it all.
    void StartStop() => new Thread(Stop) { IsBackground = true, Name = "notebook stop" }.Start();

    void Stop()
    {
        _ = _polite.CancelAsync();
        if (_context.IsWatched && HasEnded(Politeness))
        {
            return;
        }

        _pump?.Stop();
        InterruptIfWaiting();
        if (HasEnded(Step))
        {
            return;
        }

        new Thread(() => _abort.Cancel()) { IsBackground = true, Name = "notebook abort" }.Start();
        for (var step = 0; step < MostSteps && !HasEnded(Step); step++)
        {
            // An abort does not wake a thread that waits.
            InterruptIfWaiting();
        }

        _context.Abandon();
        _ended.TrySetResult(new CellNotStoppableException());
    }

    void InterruptIfWaiting()
    {
        if (_thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
        {
            _thread.Interrupt();
        }
    }

    bool HasEnded(TimeSpan within) => _ended.Task.Wait(within);
}

/// <summary>A cell was told to stop and nothing stopped it.</summary>
sealed class CellNotStoppableException() : Exception(
    "The cell could not be stopped: it runs native code, or work on the thread pool, that nothing can interrupt. " +
    "Its output is dropped; restart the session to be rid of it.");
