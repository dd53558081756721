using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Languages;

/// <summary>The places inside strings, characters, numbers and comments, where no name is completed.</summary>
static class TextPlaces
{
    public static bool Contains(CodeUnderEdit edit)
    {
        if (edit.Position == 0)
            return false;
        var trivia = edit.Root.FindTrivia(edit.Position - 1);
        return trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia => true,
            SyntaxKind.MultiLineCommentTrivia => edit.Position < trivia.Span.End || trivia.ContainsDiagnostics,
            _ => IsText(edit),
        };
    }

    static bool IsText(CodeUnderEdit edit)
    {
        var token = edit.Root.FindToken(edit.Position - 1);
        return token.SpanStart < edit.Position && token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken => true,
            SyntaxKind.InterpolatedStringTextToken => true,
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken => true,
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken =>
                edit.Position < token.Span.End || token.ContainsDiagnostics,
            _ => false,
        };
    }
}
