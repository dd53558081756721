using System.Text;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Carries events from the threads of cells to their receivers, in order, on a thread of its own: a cell's thread may be interrupted
/// wherever it waits, and a receiver that writes to a socket or a file must not be. Text of one stream is joined for up to 50 ms.
/// </summary>
sealed class EventQueue : IDisposable
{
    const int JoinMilliseconds = 50;

    // A cell that prints faster than its receiver reads waits at this many characters.
    const int MostPendingCharacters = 16 << 20;

    readonly Lock _sync = new();
    readonly AutoResetEvent _wake = new(false);
    readonly ManualResetEventSlim _room = new(true);
    readonly ManualResetEventSlim _hurry = new(false);
    List<Entry> _pending = [];
    int _characters;
    bool _closed;

    public EventQueue()
    {
        // The thread must not inherit the cell context of whoever made the session.
        using (ExecutionContext.SuppressFlow())
        {
            new Thread(Deliver) { IsBackground = true, Name = "notebook events" }.Start();
        }
    }

    /// <summary>Appends text to a stream.</summary>
    public void Write(Action<CellEvent> emit, StreamName stream, string text)
    {
        _room.Wait();
        Add(emit, stream, text);
        _wake.Set();
    }

    /// <summary>Appends an event.</summary>
    public void Send(Action<CellEvent> emit, CellEvent e)
    {
        lock (_sync)
        {
            _pending.Add(new Entry(emit) { Event = e });
        }

        _hurry.Set();
        _wake.Set();
    }

    /// <summary>Ends when everything sent before has been delivered; fails with what a receiver threw meanwhile.</summary>
    public Task FlushAsync()
    {
        var delivered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_sync)
        {
            _pending.Add(new Entry(null) { Delivered = delivered });
        }

        _hurry.Set();
        _wake.Set();
        return delivered.Task;
    }

    /// <summary>Delivers what is left and ends the thread.</summary>
    public void Dispose()
    {
        _closed = true;
        _hurry.Set();
        _wake.Set();
    }

    void Add(Action<CellEvent> emit, StreamName stream, string text)
    {
        lock (_sync)
        {
            if (_pending is not [.., { Text: not null } last] || last.Stream != stream || last.Emit != emit)
            {
                _pending.Add(last = new Entry(emit) { Stream = stream, Text = new StringBuilder() });
            }

            last.Text!.Append(text);
            _characters += text.Length;
            if (_characters > MostPendingCharacters)
            {
                _room.Reset();
            }
        }
    }

    void Deliver()
    {
        Exception? failure = null;
        while (!_closed)
        {
            _wake.WaitOne();
            _hurry.Wait(JoinMilliseconds);
            foreach (var entry in Take())
            {
                failure = Deliver(entry, failure);
            }
        }
    }

    List<Entry> Take()
    {
        lock (_sync)
        {
            var taken = _pending;
            _pending = [];
            _characters = 0;
            _room.Set();
            _hurry.Reset();
            return taken;
        }
    }

    static Exception? Deliver(Entry entry, Exception? failure)
    {
        if (entry.Delivered is { } delivered)
        {
            _ = failure is null ? delivered.TrySetResult() : delivered.TrySetException(failure);
            return null;
        }

        try
        {
            entry.Emit!(entry.Event ?? new StreamText(entry.Stream, entry.Text!.ToString()));
            return failure;
        }
        catch (Exception e)
        {
            return failure ?? e;
        }
    }

    sealed class Entry(Action<CellEvent>? emit)
    {
        public Action<CellEvent>? Emit { get; } = emit;

        public CellEvent? Event { get; init; }

        public StreamName Stream { get; init; }

        public StringBuilder? Text { get; init; }

        public TaskCompletionSource? Delivered { get; init; }
    }
}
