using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>Says why a cell failed, in terms of the notebook: cells and lines, no paths and no compiler-made names.</summary>
static class ErrorReport
{
    const int MostFrames = 12;

    /// <summary>The report of what a cell threw.</summary>
    /// <param name="error">What was thrown, or why it did not compile.</param>
    /// <param name="cell">The cell that ran.</param>
    public static CellError Of(Exception error, CellSubmission cell) => error switch
    {
        CompilationErrorException compilation => OfDiagnostics(compilation.Diagnostics, cell),
        DirectiveException directive => new(
            directive.Name, directive.Message, [Place(cell.Name, directive.Line), directive.Message], directive.Line),
        _ => OfException(error, cell),
    };

    /// <summary>The report of a cell that was stopped.</summary>
    public static CellError OfCancellation(CellSubmission cell) =>
        new("Interrupted", "The cell was stopped.", [$"{cell.Name} was stopped."], null);

    static CellError OfDiagnostics(ImmutableArray<Diagnostic> diagnostics, CellSubmission cell)
    {
        var lines = cell.Code.Split('\n');
        var traceback = diagnostics.SelectMany(d => Lines(d, lines)).ToImmutableArray();
        var first = diagnostics.Select(d => LineIn(d, cell.Name)).FirstOrDefault(line => line is not null);
        return new("CompileError", diagnostics[0].GetMessage(CultureInfo.InvariantCulture), traceback, first);
    }

    static int? LineIn(Diagnostic diagnostic, string name)
    {
        var span = diagnostic.Location.GetLineSpan();
        return string.Equals(span.Path, name, StringComparison.Ordinal) ? span.StartLinePosition.Line + 1 : null;
    }

    static IEnumerable<string> Lines(Diagnostic diagnostic, string[] lines)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (line, column) = (span.StartLinePosition.Line, span.StartLinePosition.Character);
        var file = Path.IsPathRooted(span.Path) ? Path.GetFileName(span.Path) : span.Path;
        yield return $"{Place(file, line + 1)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({diagnostic.Id})";
        if (!Path.IsPathRooted(span.Path) && line < lines.Length)
        {
            var end = span.EndLinePosition.Line == line ? span.EndLinePosition.Character : lines[line].Length;
            yield return "    " + lines[line].TrimEnd('\r');
            yield return "    " + new string(' ', column) + new string('^', Math.Max(1, end - column));
        }
    }

    static CellError OfException(Exception error, CellSubmission cell)
    {
        var traceback = ImmutableArray.CreateBuilder<string>();
        int? line = null;
        for (var e = error; e is not null; e = e.InnerException)
        {
            traceback.Add($"{(e == error ? "" : "Caused by ")}{e.GetType().FullName}: {e.Message}");
            var frames = new StackTrace(e, fNeedFileInfo: true).GetFrames();
            traceback.AddRange(frames.Select(Describe).OfType<string>().Take(MostFrames));
            line ??= frames.FirstOrDefault(f => string.Equals(f.GetFileName(), cell.Name, StringComparison.Ordinal))?.GetFileLineNumber();
        }

        return new(error.GetType().Name, error.Message, traceback.ToImmutable(), line);
    }

    static string? Describe(StackFrame frame)
    {
        if (frame.GetMethod() is not { DeclaringType: { } type } method || IsPlumbing(type))
        {
            return null;
        }

        // A file whose path is rooted is a loaded script or a library built elsewhere: its name tells enough.
        var place = frame.GetFileName() is { } file
            ? $" in {Place(Path.IsPathRooted(file) ? Path.GetFileName(file) : file, frame.GetFileLineNumber())}"
            : "";
        return IsCellBody(type) ? place.Length > 0 ? $"   at{place[3..]}" : null : $"   at {Name(type, method.Name)}{place}";
    }

    static bool IsPlumbing(Type type) =>
        type.Assembly == typeof(ErrorReport).Assembly
        || type.FullName is { } name
        && (name.StartsWith("Internal.", StringComparison.Ordinal)
            || name.StartsWith("System.Runtime.CompilerServices.", StringComparison.Ordinal)
            || name.StartsWith("System.Runtime.ExceptionServices.", StringComparison.Ordinal));

    // The statements of a cell are the method <<Initialize>> of the class Submission#N; a loop's state machine lies inside it.
    static bool IsCellBody(Type type) => type.FullName is { } name
        && name.StartsWith("Submission#", StringComparison.Ordinal) && name.Contains("<<Initialize>>", StringComparison.Ordinal);

    static string Name(Type type, string method)
    {
        var owner = CellTypes.NameOf(type);
        return (owner.Length == 0 ? method : $"{owner}.{method}") + "()";
    }

    static string Place(string name, int line) => string.Create(CultureInfo.InvariantCulture, $"{name}, line {line}");
}
