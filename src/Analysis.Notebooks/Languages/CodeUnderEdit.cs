using Analysis.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Analysis.Notebooks.Languages;

/// <summary>The code of a cell that is being written, bound against everything the session has declared so far, and a position in it.</summary>
sealed class CodeUnderEdit
{
    CodeUnderEdit(Compilation compilation, int position)
    {
        Tree = compilation.SyntaxTrees.Last();
        Root = Tree.GetRoot();
        Model = compilation.GetSemanticModel(Tree);
        Position = position;
    }

    public SyntaxTree Tree { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    /// <summary>UTF-16 units from the start of the code.</summary>
    public int Position { get; }

    /// <summary>Binds the code. Magic commands, which are no C#, are blanked out so that every position stays.</summary>
    public static CodeUnderEdit Bind(ISession session, string code, int position)
    {
        var text = MagicCommands.Blank(code);
        var script = session.LastScript is { } last
            ? last.ContinueWith(text, session.Options)
            : CSharpScript.Create(text, session.Options);
        return new CodeUnderEdit(CellCompiler.Bind(script), Math.Clamp(position, 0, code.Length));
    }

    /// <summary>The start of the identifier that ends or continues at the position; the position itself where there is none. An escaping @ belongs to it.</summary>
    public int IdentifierStart()
    {
        var text = Tree.GetText();
        var start = Position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == '@' ? start - 1 : start;
    }

    /// <summary>The token that ends at or contains the character before an offset; none at the very start.</summary>
    public SyntaxToken TokenBefore(int offset)
    {
        if (offset == 0)
            return default;
        var token = Root.FindToken(offset - 1);
        return token.SpanStart >= offset ? token.GetPreviousToken() : token;
    }
}
