using System.ComponentModel;

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
    volatile bool _stopping;

    // How many cells of the process are being stopped: nearly always none, so that a check costs one read.
    static volatile int _stops;

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

    /// <summary>What <see cref="StopChecks"/> adds to the loops and functions of cells.</summary>
    /// <exception cref="OperationCanceledException">The cell is to stop.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Check()
    {
        if (_stops > 0)
        {
            Current?.ThrowIfStopping();
        }
    }

    /// <summary>Makes the cell's next check, or the next thing it shows, throw an <see cref="OperationCanceledException"/>.</summary>
    internal void StopAtNextCheck() => _stopping = true;

    /// <summary>Says that a stop begins, or with false that it is over.</summary>
    internal static void CountStop(bool begins) => _ = begins ? Interlocked.Increment(ref _stops) : Interlocked.Decrement(ref _stops);

    /// <summary>Drops whatever the cell still shows: it was given up and runs on where nothing can stop it.</summary>
    internal void Abandon() => _abandoned = true;

    internal string NextDisplayId() => _displayIds.Next();

    internal void Write(StreamName stream, string text)
    {
        ThrowIfStopping();
        if (!_abandoned && text.Length > 0)
        {
            _events.Write(_emit, stream, text);
        }
    }

    internal void Send(CellEvent e)
    {
        ThrowIfStopping();
        if (!_abandoned)
        {
            _events.Send(_emit, e);
        }
    }

    // Once each time: what the cell does to end in order is to be done.
    void ThrowIfStopping()
    {
        if (_stopping)
        {
            _stopping = false;
            throw new OperationCanceledException("The cell was stopped.");
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
