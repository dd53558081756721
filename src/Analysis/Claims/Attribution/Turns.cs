using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Whose turn it is in a transcript or interview: "Q:", "SPOKESPERSON:", "SEO:".</summary>
sealed class Turns
{
    readonly Dictionary<int, (bool IsAsker, int First, int End)> _byParagraph = [];

    /// <summary>A text is taken for a conversation when at least three of its paragraphs begin with a label in capitals, one of them twice.</summary>
    public Turns(TokenizedText text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph && LabelEnd(text, sentence) is var end and > 0)
            {
                var label = text.Text[text.Tokens[sentence.FirstToken].Start..text.Tokens[end - 1].End];
                seen[label] = seen.GetValueOrDefault(label) + 1;
                _byParagraph[sentence.Paragraph] = (Words.Asker.Contains(text.Tokens[end - 1]), sentence.FirstToken, end);
            }

            paragraph = sentence.Paragraph;
        }

        IsConversation = _byParagraph.Count >= 3 && seen.Values.Any(count => count > 1);
    }

    public bool IsConversation { get; }

    /// <summary>The label that begins a paragraph; false when it begins with none.</summary>
    public bool TryGet(int paragraph, out bool isAsker, out int first, out int end)
    {
        var found = _byParagraph.TryGetValue(paragraph, out var turn);
        (isAsker, first, end) = turn;
        return found && IsConversation;
    }

    static int LabelEnd(TokenizedText text, Sentence sentence)
    {
        var tokens = text.Tokens;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + 5); i++)
        {
            if (tokens[i].Kind == TokenKind.Sign && text.Text[tokens[i].Start] == ':')
            {
                return i > sentence.FirstToken ? i : 0;
            }

            if (!IsLabelWord(text, tokens[i]))
            {
                return 0;
            }
        }

        return 0;
    }

    static bool IsLabelWord(TokenizedText text, in Token token) =>
        token.IsCapital && text[token].IndexOfAnyInRange('a', 'z') < 0;
}
