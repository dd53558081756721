using System.Diagnostics.CodeAnalysis;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Brings a cell's continuations after <c>await</c> back to the cell's own thread, where they can be stopped and where what they
/// throw becomes the cell's error.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Work that outlives the cell may still use them; they hold no handle.")]
sealed class MessagePump : SynchronizationContext
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    readonly Lock _sync = new();
    readonly SemaphoreSlim _arrived = new(0);
    readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();
    readonly Thread _thread = Thread.CurrentThread;
    readonly CancellationTokenSource _stop = new();
    volatile bool _pumping;
    volatile bool _ended;
    int _relieving;

    /// <summary>Runs continuations on the calling thread until the task ends.</summary>
    /// <exception cref="OperationCanceledException">The pump was stopped.</exception>
    public void RunUntil(Task task)
    {
        _ = task.ContinueWith(_ => _arrived.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (!task.IsCompleted)
        {
            _pumping = true;
            _arrived.Wait(_stop.Token);
            _pumping = false;
            _stop.Token.ThrowIfCancellationRequested();
            if (TryTake(out var item))
            {
                item.Callback(item.State);
            }
        }
    }

    /// <summary>Ends <see cref="RunUntil"/> where it waits.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>From now on continuations run on the thread pool: the cell has ended, but a task it left behind goes on.</summary>
    public void End()
    {
        lock (_sync)
        {
            _ended = true;
        }

        Yield();
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        bool ended;
        lock (_sync)
        {
            ended = _ended;
            _queue.Enqueue((d, state));
        }

        if (ended)
        {
            Yield();
            return;
        }

        _arrived.Release();
        if (!_pumping)
        {
            _ = RelieveAsync();
        }
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (Thread.CurrentThread == _thread)
        {
            d(state);
        }
        else
        {
            using var done = new ManualResetEventSlim();
            Post(_ => { d(state); done.Set(); }, null);
            done.Wait();
        }
    }

    public override SynchronizationContext CreateCopy() => this;

    // A cell that blocks on a task (task.Result) waits for continuations that only its own thread would run. Where the thread is
    // found waiting, they run elsewhere: without this such a cell would hang for ever.
    async Task RelieveAsync()
    {
        if (Interlocked.Exchange(ref _relieving, 1) == 1)
        {
            return;
        }

        while (!_ended && HasWork())
        {
            await Task.Delay(Patience).ConfigureAwait(false);
            if (!_pumping && _thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin))
            {
                Yield();
            }
        }

        _relieving = 0;
    }

    void Yield()
    {
        while (TryTake(out var item))
        {
            ThreadPool.QueueUserWorkItem(RunAway, item, preferLocal: false);
        }
    }

    static void RunAway((SendOrPostCallback Callback, object? State) item)
    {
        try
        {
            item.Callback(item.State);
        }
        catch (Exception e) when (CellContext.Current is { } cell)
        {
            cell.Write(StreamName.Stderr, $"{e.GetType().Name} in work that outlived its cell: {e.Message}\n");
        }
    }

    bool HasWork()
    {
        lock (_sync)
        {
            return _queue.Count > 0;
        }
    }

    bool TryTake(out (SendOrPostCallback Callback, object? State) item)
    {
        lock (_sync)
        {
            return _queue.TryDequeue(out item);
        }
    }
}
