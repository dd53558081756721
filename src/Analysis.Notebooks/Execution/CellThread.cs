namespace Analysis.Notebooks.Execution;

/// <summary>
/// Runs one cell on a thread of its own and stops it when asked: first politely through its token, then at the checks in its loops
/// and by interrupting a wait. A thread that heeds none of these is left to itself. It is not aborted: the runtime's
/// <c>ControlledExecution</c> ends the whole process when its abort hits a thread that allocates or runs precompiled code, and with it
/// every variable of the session.
/// </summary>
sealed class CellThread
{
    static readonly TimeSpan Politeness = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);
    const int StepsBetweenChecks = 20;
    const int MostSteps = 200;

    readonly CellContext _context;
    readonly CancellationTokenSource _polite;
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
        using (cancellation.UnsafeRegister(_ => cell.StartStop(), null))
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
            body(pump);
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

    // It waits for the cell, so it has a thread of its own; not one of the pool, which the cell may keep busy.
    void StartStop() => new Thread(Stop) { IsBackground = true, Name = "notebook stop" }.Start();

    void Stop()
    {
        _ = _polite.CancelAsync();
        if (_context.IsWatched && HasEnded(Politeness))
        {
            return;
        }

        CellContext.CountStop(begins: true);
        _pump?.Stop();
        for (var step = 0; step < MostSteps; step++)
        {
            if (step % StepsBetweenChecks == 0)
            {
                _context.StopAtNextCheck();
            }

            InterruptIfWaiting();
            if (HasEnded(Step))
            {
                break;
            }
        }

        _context.Abandon();
        _ended.TrySetResult(new CellNotStoppableException());
        CellContext.CountStop(begins: false);
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
    "The cell does not stop: it is inside a library's loop or native code. Its further output is dropped, and the next cells can run; " +
    "restart the session to be rid of it.");
