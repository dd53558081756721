using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Export;

/// <summary>C# as HTML with a few quiet colours: keywords, text, numbers, comments.</summary>
static class CodeColours
{
    /// <summary>The code, escaped, with <c>span</c>s of the classes k, s, n and c.</summary>
    public static string Paint(string code)
    {
        var html = new StringBuilder();
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetRoot();
        foreach (var token in root.DescendantTokens())
        {
            Paint(html, token.LeadingTrivia);
            Append(html, Class(token), token.Text);
            Paint(html, token.TrailingTrivia);
        }

        return html.ToString();
    }

    static void Paint(StringBuilder html, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            Append(html, piece.IsKind(SyntaxKind.WhitespaceTrivia) || piece.IsKind(SyntaxKind.EndOfLineTrivia) ? null : "c", piece.ToFullString());
        }
    }

    static string? Class(SyntaxToken token) =>
        token.IsKeyword() || token.IsContextualKeyword() || (token.IsKind(SyntaxKind.IdentifierToken) && token.Text is "var") ? "k"
        : token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken => "n",
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken => "s",
            _ => null,
        };

    static void Append(StringBuilder html, string? name, string text)
    {
        var escaped = WebUtility.HtmlEncode(text);
        _ = name is null || text.Length == 0 ? html.Append(escaped) : html.Append("<span class=\"").Append(name).Append("\">").Append(escaped).Append("</span>");
    }
}
