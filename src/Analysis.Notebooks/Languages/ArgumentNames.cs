using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Languages;

/// <summary>Names that only one place asks for: parameters in an argument list, properties in an object initializer.</summary>
static class ArgumentNames
{
    public static IEnumerable<CompletionItem> Items(CodeUnderEdit edit, SyntaxToken before, int position) => before.Parent switch
    {
        BaseArgumentListSyntax { Parent: { } call } when before.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken =>
            Parameters(edit, call, position),
        InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } initializer
            when before.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CommaToken => Properties(edit, creation, initializer, position),
        _ => [],
    };

    /// <summary>The methods that a call may mean, the best first.</summary>
    public static IEnumerable<IMethodSymbol> Methods(SemanticModel model, SyntaxNode call)
    {
        var info = model.GetSymbolInfo(call);
        var group = call is InvocationExpressionSyntax invocation ? model.GetMemberGroup(invocation.Expression) : model.GetMemberGroup(call);
        return new[] { info.Symbol }.Concat(info.CandidateSymbols).Concat(group).OfType<IMethodSymbol>()
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default);
    }

    static IEnumerable<CompletionItem> Parameters(CodeUnderEdit edit, SyntaxNode call, int position) =>
        from method in Methods(edit.Model, call)
        from parameter in method.Parameters
        select new CompletionItem(parameter.Name + ":", "argument", parameter.ToMinimalDisplayString(edit.Model, position));

    static IEnumerable<CompletionItem> Properties(
        CodeUnderEdit edit, BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer, int position)
    {
        if (edit.Model.GetTypeInfo(creation).Type is not { } type)
            return [];
        var given = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left.ToString()).ToHashSet(StringComparer.Ordinal);
        return edit.Model.LookupSymbols(position, type)
            .Where(symbol => symbol is IPropertySymbol { IsStatic: false, SetMethod: not null } or IFieldSymbol { IsStatic: false, IsReadOnly: false })
            .Where(symbol => !given.Contains(symbol.Name))
            .Select(symbol => new CompletionItem(symbol.Name, "argument", symbol.ToMinimalDisplayString(edit.Model, position)));
    }
}
