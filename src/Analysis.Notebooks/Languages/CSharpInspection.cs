using Analysis.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Languages;

/// <summary>What stands at a position: its declarations, several for an overloaded method, and the documentation of the first.</summary>
/// <param name="Signatures">C#, the one that the code means first; not empty.</param>
/// <param name="Documentation">Null when the symbol has none.</param>
sealed record Inspection(IReadOnlyList<string> Signatures, Documentation? Documentation);

/// <summary>Tells what a name in a cell means; inside of an argument list, what is being called.</summary>
static class CSharpInspection
{
    static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeModifiers)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue)
        .AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .AddLocalOptions(SymbolDisplayLocalOptions.IncludeType);

    /// <summary>Null when nothing with a meaning stands there.</summary>
    public static Inspection? Inspect(ISession session, string code, int position)
    {
        var edit = CodeUnderEdit.Bind(session, code, position);
        var symbols = Symbols(edit);
        if (symbols.Count == 0)
            return null;
        var xml = DocumentationFiles.Find(edit.Model.Compilation, symbols[0]) ?? Inherited(edit, symbols[0]);
        return new Inspection([.. symbols.Select(symbol => Signature(symbol, edit))], xml is null ? null : Documentation.Parse(xml));
    }

    static List<ISymbol> Symbols(CodeUnderEdit edit)
    {
        var named = Name(edit) is { Parent: { } node } ? Named(edit.Model, node) : [];
        return named.Count > 0 ? named : Called(edit);
    }

    /// <summary>The name that contains the position or ends at it.</summary>
    static SyntaxToken Name(CodeUnderEdit edit)
    {
        var after = edit.Root.FindToken(edit.Position);
        return IsName(after) && after.SpanStart <= edit.Position ? after : edit.TokenBefore(edit.Position) is var before && IsName(before) && before.Span.End >= edit.Position ? before : default;
    }

    static bool IsName(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsPredefinedType(token.Kind());

    static List<ISymbol> Named(SemanticModel model, SyntaxNode node)
    {
        if (model.GetDeclaredSymbol(node) is { } declared)
            return [declared];
        var info = model.GetSymbolInfo(node);
        var symbols = new[] { info.Symbol }.Concat(info.CandidateSymbols).Concat(model.GetMemberGroup(node)).OfType<ISymbol>();
        return [.. symbols.Distinct(SymbolEqualityComparer.Default)];
    }

    static List<ISymbol> Called(CodeUnderEdit edit)
    {
        var list = edit.TokenBefore(edit.Position).Parent?.AncestorsAndSelf().OfType<BaseArgumentListSyntax>()
            .FirstOrDefault(list => list.SpanStart < edit.Position);
        return list?.Parent is { } call ? [.. ArgumentNames.Methods(edit.Model, call)] : [];
    }

    /// <summary>A member without documentation has that of what it overrides or implements.</summary>
    static string? Inherited(CodeUnderEdit edit, ISymbol symbol)
    {
        ISymbol? overridden = symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        };
        return overridden is null ? null : DocumentationFiles.Find(edit.Model.Compilation, overridden);
    }

    static string Signature(ISymbol symbol, CodeUnderEdit edit) => symbol is IFieldSymbol { ContainingType.IsScriptClass: true } variable
        ? $"{variable.Type.ToMinimalDisplayString(edit.Model, edit.Position)} {variable.Name}"
        : symbol.ToMinimalDisplayString(edit.Model, edit.Position, Format);
}
