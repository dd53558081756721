using System.Collections.Immutable;

namespace Analysis.Notebooks.Execution;

/// <summary>Something a running cell shows.</summary>
abstract record CellEvent;

/// <summary>Text written to the console; pieces of one stream are joined until another event comes, at most some 50 ms.</summary>
sealed record StreamText(StreamName Stream, string Text) : CellEvent;

/// <summary>The two streams of a console.</summary>
enum StreamName
{
    Stdout,
    Stderr,
}

/// <summary>A value shown with <c>display(...)</c>.</summary>
/// <param name="Data">The value in each format it has.</param>
/// <param name="DisplayId">The name by which <see cref="DisplayUpdated"/> refers to it: unique and deterministic in a session.</param>
sealed record Displayed(MimeBundle Data, string DisplayId) : CellEvent;

/// <summary>A displayed value that was replaced, maybe one of an earlier cell.</summary>
sealed record DisplayUpdated(MimeBundle Data, string DisplayId) : CellEvent;

/// <summary>What the cell has shown so far goes away.</summary>
/// <param name="Wait">Only when the next thing is shown, so that the page does not flicker.</param>
sealed record OutputCleared(bool Wait) : CellEvent;

/// <summary>The value of the cell's last expression.</summary>
sealed record CellResult(MimeBundle Data) : CellEvent;

/// <summary>Why the cell did not run to its end.</summary>
/// <param name="Name">The exception's short type name, or <c>CompileError</c>, <c>MagicCommandError</c>, <c>PackageError</c>.</param>
/// <param name="Message">What is wrong, in one or a few lines.</param>
/// <param name="Traceback">Lines for a reader: the message and where it happened; no escape codes, no paths outside the notebook's project.</param>
/// <param name="Line">The cell's line, from 1; null where none is known.</param>
sealed record CellError(string Name, string Message, ImmutableArray<string> Traceback, int? Line) : CellEvent;
