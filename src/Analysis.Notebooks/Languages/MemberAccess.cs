using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Languages;

/// <summary>The members that may follow a dot.</summary>
static class MemberAccess
{
    /// <summary>The members of what stands before the dot; null when <paramref name="dot"/> is none.</summary>
    public static IEnumerable<ISymbol>? Symbols(CodeUnderEdit edit, SyntaxToken dot)
    {
        if (dot.Kind() is not (SyntaxKind.DotToken or SyntaxKind.MinusGreaterThanToken))
            return null;
        return dot.Parent switch
        {
            MemberAccessExpressionSyntax access => Of(edit, access.Expression, dot),
            MemberBindingExpressionSyntax binding => OfConditional(edit, binding, dot),
            QualifiedNameSyntax name => OfName(edit, name, dot),
            _ => [],
        };
    }

    static IEnumerable<ISymbol> Of(CodeUnderEdit edit, ExpressionSyntax expression, SyntaxToken dot)
    {
        var symbol = edit.Model.GetSymbolInfo(expression).Symbol;
        var type = edit.Model.GetTypeInfo(expression).Type;
        return symbol is INamespaceOrTypeSymbol container ? Static(edit, container, dot) : Instance(edit, type, dot);
    }

    /// <summary>After <c>?.</c> the members are those of the value that is there.</summary>
    static IEnumerable<ISymbol> OfConditional(CodeUnderEdit edit, MemberBindingExpressionSyntax binding, SyntaxToken dot)
    {
        var receiver = binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .First(access => access.WhenNotNull.Span.Contains(binding.Span)).Expression;
        var type = edit.Model.GetTypeInfo(receiver).Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return Instance(edit, type, dot);
    }

    /// <summary>An unfinished <c>list.</c> in front of another line parses as the start of a declaration, so that both readings are tried.</summary>
    static IEnumerable<ISymbol> OfName(CodeUnderEdit edit, QualifiedNameSyntax name, SyntaxToken dot)
    {
        var at = name.SpanStart;
        var expression = SyntaxFactory.ParseExpression(name.Left.ToString());
        var asValue = edit.Model.GetSpeculativeSymbolInfo(at, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
        if (asValue is not null and not INamespaceOrTypeSymbol)
            return Instance(edit, edit.Model.GetSpeculativeTypeInfo(at, expression, SpeculativeBindingOption.BindAsExpression).Type, dot);
        return edit.Model.GetSymbolInfo(name.Left).Symbol is INamespaceOrTypeSymbol container ? Static(edit, container, dot) : [];
    }

    static IEnumerable<ISymbol> Static(CodeUnderEdit edit, INamespaceOrTypeSymbol container, SyntaxToken dot) =>
        container is INamespaceSymbol
            ? edit.Model.LookupNamespacesAndTypes(dot.SpanStart, container)
            : edit.Model.LookupSymbols(dot.SpanStart, container).Where(symbol => symbol.IsStatic || symbol is ITypeSymbol);

    static IEnumerable<ISymbol> Instance(CodeUnderEdit edit, ITypeSymbol? type, SyntaxToken dot) =>
        type is null or IErrorTypeSymbol or { SpecialType: SpecialType.System_Void }
            ? []
            : edit.Model.LookupSymbols(dot.SpanStart, type, includeReducedExtensionMethods: true)
                .Where(symbol => symbol is not ITypeSymbol && (!symbol.IsStatic || symbol is IMethodSymbol { ReducedFrom: not null }));
}
