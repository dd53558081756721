using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Languages;

/// <summary>Whether code can run as it stands, needs further lines, or is wrong whatever follows.</summary>
enum Completeness
{
    Complete,
    Incomplete,
    Invalid,
}

/// <summary>Tells a console whether Enter runs the code or goes on to a further line.</summary>
static class CodeCompleteness
{
    const int IndentSize = 4;

    static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>Raw strings without their end, which <see cref="SyntaxFactory.IsCompleteSubmission"/> takes for mistakes.</summary>
    static readonly string[] UnterminatedRawString = ["CS8997", "CS8999"];

    public static Completeness Of(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(MagicCommands.Blank(code), Script);
        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (!SyntaxFactory.IsCompleteSubmission(tree) || errors.Any(error => UnterminatedRawString.Contains(error.Id, StringComparer.Ordinal)))
            return Completeness.Incomplete;
        return errors.Length == 0 ? Completeness.Complete : Completeness.Invalid;
    }

    /// <summary>The blanks that a further line starts with: those of the last line, and one step more after an opening brace.</summary>
    public static string NextIndent(string code)
    {
        var line = code[(code.LastIndexOf('\n') + 1)..];
        var indent = line[..(line.Length - line.TrimStart().Length)];
        return line.AsSpan().TrimEnd() is [.., '{' or '(' or '['] ? indent + new string(' ', IndentSize) : indent;
    }
}
