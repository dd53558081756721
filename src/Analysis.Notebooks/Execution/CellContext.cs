namespace Analysis.Notebooks.Execution;

/// <summary>The cell that the current code belongs to; it follows the code into the threads and tasks it starts.</summary>
public sealed class CellContext
{
    static readonly AsyncLocal<CellContext?> Flowing = new();

    internal CellContext(CancellationToken cancellation) => Cancellation = cancellation;

    /// <summary>The running cell, or null outside of one.</summary>
    public static CellContext? Current
    {
        get => Flowing.Value;
        internal set => Flowing.Value = value;
    }

    /// <summary>Signalled when the reader interrupts the cell. Code that watches it ends in an orderly way and keeps the cell's variables.</summary>
    public CancellationToken Cancellation { get; }
}
