using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>One notebook's C# state: cells run in it one after another and see each other's variables, types and usings.</summary>
interface ISession : IDisposable
{
    /// <summary>
    /// The last cell that compiled and ran, or null before the first: its compilation chains to those before it, so that
    /// completion and inspection see everything declared so far. Safe to read while a cell runs.
    /// </summary>
    Script? LastScript { get; }

    /// <summary>The usings, references and resolvers that the next cell is compiled with. Safe to read while a cell runs.</summary>
    ScriptOptions Options { get; }

    /// <summary>The variables of the cells so far, the latest of each name. Empty before the first cell.</summary>
    IReadOnlyList<SessionVariable> Variables { get; }

    /// <summary>Loads the compiler and runs an empty program, so that the first cell is quick. Leaves no trace in the session.</summary>
    Task WarmUpAsync();

    /// <summary>
    /// Runs one cell on a thread of its own. Cells queue: a second call waits for the first. Whatever the cell does - a
    /// compile error, an exception, an abort - becomes a <see cref="CellError"/> and an outcome, never an exception of this call.
    /// </summary>
    /// <param name="cell">The code and how it is named in messages.</param>
    /// <param name="emit">
    /// Receives the cell's events in order, one at a time, from any thread; work that outlives the cell may still write streams
    /// through it. All events of the cell itself have been delivered when the returned task ends.
    /// </param>
    /// <param name="cancellation">
    /// Stops the cell: its <see cref="CellContext.Cancellation"/> is signalled, then its loops end at their next turn and a waiting
    /// thread is interrupted. Returns <see cref="CellOutcome.Cancelled"/> even where a library or native code keeps the thread.
    /// Cancelling never blocks the caller.
    /// </param>
    Task<CellOutcome> RunAsync(CellSubmission cell, Action<CellEvent> emit, CancellationToken cancellation = default);
}
