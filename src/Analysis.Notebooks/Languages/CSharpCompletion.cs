using Analysis.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Languages;

/// <summary>Completes C# in a cell: members after a dot, otherwise what is in scope and the keywords.</summary>
static class CSharpCompletion
{
    /// <summary>An empty line has thousands of names in scope; a front end shows a handful.</summary>
    const int Most = 1000;

    public static CompletionList Complete(ISession session, string code, int position)
    {
        var edit = CodeUnderEdit.Bind(session, code, position);
        var start = edit.IdentifierStart();
        var prefix = code[start..edit.Position];
        var items = TextPlaces.Contains(edit) ? [] : Candidates(edit, start)
            .Where(item => item.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(item => item.Text, StringComparer.Ordinal)
            .OrderByDescending(item => item.Text.StartsWith(prefix, StringComparison.Ordinal))
            .ThenBy(item => Rank(item.Kind))
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase)
            .Take(Most);
        return new CompletionList(start, edit.Position, [.. items]);
    }

    static IEnumerable<CompletionItem> Candidates(CodeUnderEdit edit, int start)
    {
        var before = edit.TokenBefore(start);
        if (MemberAccess.Symbols(edit, before) is { } members)
            return Items(members, edit, start);
        var scope = edit.Model.LookupSymbols(start).Where(symbol => IsTypePlace(before) ? symbol is INamespaceOrTypeSymbol : true);
        return [.. ArgumentNames.Items(edit, before, start), .. Items(scope, edit, start), .. Keywords()];
    }

    static IEnumerable<CompletionItem> Items(IEnumerable<ISymbol> symbols, CodeUnderEdit edit, int start)
    {
        foreach (var group in symbols.Where(symbol => IsOffered(symbol) && edit.Model.IsAccessible(start, symbol)).GroupBy(symbol => symbol.Name, StringComparer.Ordinal))
        {
            var symbol = group.First();
            var more = group.Count() - 1;
            var signature = symbol.ToMinimalDisplayString(edit.Model, start) + (more > 0 ? $" (+ {more} more)" : "");
            yield return new CompletionItem(Escape(group.Key), SymbolKinds.Name(symbol), signature);
        }
    }

    static IEnumerable<CompletionItem> Keywords() => SyntaxFacts.GetKeywordKinds()
        .Concat(SyntaxFacts.GetContextualKeywordKinds())
        .Select(SyntaxFacts.GetText)
        .Where(text => text.Length > 0 && char.IsAsciiLetterLower(text[0]))
        .Select(text => new CompletionItem(text, "keyword", ""));

    static bool IsOffered(ISymbol symbol) =>
        symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared && !symbol.Name.StartsWith('<') && !IsHidden(symbol);

    static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "EditorBrowsableAttribute" && attribute.ConstructorArguments is [{ Value: 1 }]);

    static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    static bool IsTypePlace(SyntaxToken before) => before.Kind() is SyntaxKind.NewKeyword or SyntaxKind.UsingKeyword;

    static int Rank(string kind) => kind switch
    {
        "argument" => 0,
        "instance" => 1,
        "keyword" => 3,
        "module" => 4,
        _ => 2,
    };
}
