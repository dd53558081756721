namespace Analysis.Notebooks.Execution;

/// <summary>One cell to run.</summary>
/// <param name="Code">C# script with the magic commands of the README; lines end in \n or \r\n.</param>
sealed record CellSubmission(string Code)
{
    /// <summary>What errors and stack traces call the cell, as in <c>cell 3, line 2</c>.</summary>
    public string Name { get; init; } = "cell";

    /// <summary>
    /// Whether the session remembers the cell. False evaluates an expression against the session and forgets what it declares
    /// (Jupyter's <c>user_expressions</c>).
    /// </summary>
    public bool Keep { get; init; } = true;

    /// <summary>
    /// Answers <c>Console.ReadLine</c>, <c>GetInputAsync</c> and <c>GetPasswordAsync</c>; called on the cell's thread, may block
    /// and is interrupted by cancellation. It returns null at the end of input. Null where there is no one to ask: the cell then fails
    /// with a message that says so.
    /// </summary>
    public Func<InputRequest, string?>? Input { get; init; }
}

/// <summary>A question a running cell asks its reader.</summary>
/// <param name="Prompt">The question; empty where the cell gave none.</param>
/// <param name="Password">Whether what is typed is to be hidden.</param>
readonly record struct InputRequest(string Prompt, bool Password);

/// <summary>How a cell ended.</summary>
enum CellOutcome
{
    /// <summary>It ran to its end.</summary>
    Succeeded,

    /// <summary>It did not compile or threw; a <see cref="CellError"/> tells.</summary>
    Failed,

    /// <summary>It was stopped; a <see cref="CellError"/> tells.</summary>
    Cancelled,
}
