using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Languages;

/// <summary>What a symbol is, in the words by which Jupyter's front ends choose an icon.</summary>
static class SymbolKinds
{
    public static string Name(ISymbol symbol) => symbol switch
    {
        IMethodSymbol => "function",
        IPropertySymbol or IEventSymbol => "property",
        // A variable of a cell is a field of its submission.
        IFieldSymbol { ContainingType.IsScriptClass: true } or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => "instance",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum member",
        IFieldSymbol => "field",
        INamespaceSymbol => "module",
        INamedTypeSymbol type => type.TypeKind.ToString().ToLowerInvariant(),
        _ => "statement",
    };
}
