namespace Analysis.Text;

/// <summary>Finds the sentences of a tokenised text, in order; together they hold every token but line breaks.</summary>
/// <remarks>
/// A sentence ends at . ! ? or … (with closing quotes and brackets) before something that can begin one, and at a line break,
/// unless the next line goes on in lower case (text wrapped at a fixed width). Abbreviations and initials keep it open. What goes on for
/// thousands of words is no sentence: it is cut behind a comma or semicolon, so that the sentence that each of its figures quotes stays short.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>How many tokens may stand in a sentence before it is cut at the next comma or semicolon, and at the latest after twice as many.</summary>
    const int Longest = 2048;

    static readonly WordList Abbreviations = Vocabulary.Words("abbreviation");
    static readonly WordList MayEnd = Vocabulary.Words("abbreviation that may end");
    static readonly WordList Openers = Vocabulary.Words("sentence opener");

    public static Sentence[] Split(string text, ReadOnlySpan<Token> tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var paragraph = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.LineBreak)
            {
                if (IsWrapped(text, tokens, first, i))
                {
                    continue;
                }

                Close(sentences, tokens, first, i, paragraph);
                if (sentences.Count > 0 && sentences[^1].Paragraph == paragraph)
                {
                    paragraph++;
                }

                first = i + 1;
            }
            else if (EndsAt(text, tokens, i, out var end))
            {
                Close(sentences, tokens, first, end, paragraph);
                first = end;
                i = end - 1;
            }
            else if (i - first >= Longest && (text[tokens[i].Start] is ',' or ';' || i - first >= 2 * Longest))
            {
                Close(sentences, tokens, first, i + 1, paragraph);
                first = i + 1;
            }
        }

        Close(sentences, tokens, first, tokens.Length, paragraph);
        return [.. sentences];
    }

    static void Close(List<Sentence> sentences, ReadOnlySpan<Token> tokens, int first, int end, int paragraph)
    {
        while (first < end && tokens[first].Kind == TokenKind.LineBreak)
        {
            first++;
        }

        if (first >= end)
        {
            return;
        }

        sentences.Add(new Sentence(sentences.Count, first, end, paragraph, new TextSpan(tokens[first].Start, tokens[end - 1].End)));
    }

    /// <summary>A line break inside a sentence: the next line begins in lower case and this one did not end.</summary>
    static bool IsWrapped(string text, ReadOnlySpan<Token> tokens, int first, int lineBreak)
    {
        var next = lineBreak + 1;
        return lineBreak > first && next < tokens.Length && tokens[next].Kind == TokenKind.Word && char.IsLower(text[tokens[next].Start])
            && !(tokens[lineBreak - 1].Kind == TokenKind.Sign && text[tokens[lineBreak - 1].Start] is '.' or '!' or '?' or ':');
    }

    static bool EndsAt(string text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at + 1;
        var token = tokens[at];
        if (token.Kind == TokenKind.Word)
        {
            return MayEnd.Contains(token) && text[token.End - 1] == '.' && at + 1 < tokens.Length && Openers.Contains(tokens[at + 1]) && tokens[at + 1].IsCapital;
        }

        if (token.Kind != TokenKind.Sign || text[token.Start] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        while (end < tokens.Length && tokens[end].Kind == TokenKind.Sign && !tokens[end].SpaceBefore && IsTerminalOrCloser(text[tokens[end].Start]))
        {
            end++;
        }

        return end >= tokens.Length || (CanBegin(text, tokens, end) && !(text[token.Start] == '.' && KeepsOpen(text, tokens, at, end)));
    }

    static bool IsTerminalOrCloser(char c) => c is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    static bool CanBegin(string text, ReadOnlySpan<Token> tokens, int next)
    {
        var token = tokens[next];
        if (token.Kind == TokenKind.LineBreak)
        {
            return true;
        }

        var c = text[token.Start];
        return token.SpaceBefore && (token.IsCapital || token.Kind == TokenKind.Number || !char.IsLetter(c));
    }

    /// <summary>The period belongs to an abbreviation or an initial, and the sentence goes on.</summary>
    static bool KeepsOpen(string text, ReadOnlySpan<Token> tokens, int period, int next)
    {
        if (period == 0 || tokens[period].SpaceBefore || tokens[period - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        var before = tokens[period - 1];
        var isInitial = before.Length == 1 && before.IsCapital;
        if (tokens[next].Kind == TokenKind.LineBreak)
        {
            return false;
        }

        return isInitial || (Abbreviations.Contains(before) && !(Openers.Contains(tokens[next]) && tokens[next].IsCapital && !before.IsCapital));
    }
}
