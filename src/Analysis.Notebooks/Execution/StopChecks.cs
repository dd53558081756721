using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Adds to the loops and functions of a cell a question whether the cell is to stop: the one way to end an endless loop that never
/// endangers the process.
/// </summary>
static class StopChecks
{
    const string Check = "global::Analysis.Notebooks.Execution.CellContext.Check();";

    /// <summary>The code with checks, on the same lines; code that does not parse stays as it is.</summary>
    public static string Insert(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetRoot();
        if (root.ContainsDiagnostics)
        {
            return code;
        }

        // At one place an outer statement's opening comes before, and its closing after, those of the statements within it.
        var insertions = root.DescendantNodes().Select(Body).OfType<StatementSyntax>().SelectMany(Insertions).OrderByDescending(i => i.Position);
        foreach (var (position, text) in insertions)
        {
            code = code.Insert(position, text);
        }

        return code;
    }

    static StatementSyntax? Body(SyntaxNode node) => node switch
    {
        WhileStatementSyntax loop => loop.Statement,
        DoStatementSyntax loop => loop.Statement,
        ForStatementSyntax loop => loop.Statement,
        CommonForEachStatementSyntax loop => loop.Statement,
        LocalFunctionStatementSyntax function => function.Body,
        MethodDeclarationSyntax method => method.Body,
        AnonymousFunctionExpressionSyntax function => function.Block,
        _ => null,
    };

    static IEnumerable<(int Position, string Text)> Insertions(StatementSyntax body) =>
        body is BlockSyntax block
            ? [(block.OpenBraceToken.Span.End, Check)]
            : [(body.SpanStart, "{" + Check), (body.Span.End, "}")];
}
