namespace Analysis.Notebooks.Execution;

/// <summary>The cell that the current code belongs to; it follows the code into the threads and tasks it starts.</summary>
public sealed class CellContext
{
    static readonly AsyncLocal<CellContext?> Flowing = new();

    readonly EventQueue _events;
    readonly Action<CellEvent> _emit;
    readonly Func<InputRequest, string?>? _input;
    readonly DisplayIds _displayIds;
    readonly CancellationToken _cancellation;
    volatile bool _abandoned;

    internal CellContext(EventQueue events, Action<CellEvent> emit, CellSubmission cell, DisplayIds displayIds, CancellationToken cancellation)
    {
        _events = events;
        _emit = emit;
        _input = cell.Input;
        _displayIds = displayIds;
        _cancellation = cancellation;
    }

    /// <summary>The running cell, or null outside of one.</summary>
    public static CellContext? Current
    {
        get => Flowing.Value;
        internal set => Flowing.Value = value;
    }

    /// <summary>Signalled when the reader interrupts the cell. Code that watches it ends in an orderly way.</summary>
    public CancellationToken Cancellation
    {
        get
        {
            IsWatched = true;
            return _cancellation;
        }
    }

    /// <summary>Whether the cell's code asked for <see cref="Cancellation"/>, and so may end by itself.</summary>
    internal bool IsWatched { get; private set; }

    /// <summary>Drops whatever the cell still shows: it was given up and runs on where nothing can stop it.</summary>
    internal void Abandon() => _abandoned = true;

    internal string NextDisplayId() => _displayIds.Next();

    internal void Write(StreamName stream, string text)
    {
        if (!_abandoned && text.Length > 0)
        {
            _events.Write(_emit, stream, text);
        }
    }

    internal void Send(CellEvent e)
    {
        if (!_abandoned)
        {
            _events.Send(_emit, e);
        }
    }

    /// <summary>Asks the reader.</summary>
    /// <exception cref="InvalidOperationException">There is no one to ask.</exception>
    internal string? Ask(InputRequest request) =>
        _input is null
            ? throw new InvalidOperationException(
                "This cell asks for input, but it runs without a reader to answer. Set the value in the notebook, or open it in an editor.")
            : _input(request);
}

/// <summary>Names displayed values by counting, so that a second run gives the same names.</summary>
sealed class DisplayIds
{
    int _last;

    public string Next() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"display-{Interlocked.Increment(ref _last)}");
}
