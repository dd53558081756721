using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Whose turn it is in a transcript or interview: "Q:", "SPOKESPERSON:", "SEO:".</summary>
sealed class Turns
{
    readonly Dictionary<int, (bool IsAsker, int First, int End)> _byParagraph = [];

    /// <summary>
    /// A text is taken for a conversation when at least three of its paragraphs begin with a label, one of them twice or one that asks; with labels that are no
    /// capitals ("Minister:", "Dr Marrow:") two of them twice.
    /// </summary>
    public Turns(TokenizedText text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var capitals = new HashSet<string>(StringComparer.Ordinal);
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph && LabelEnd(text, sentence) is { End: > 0 } found)
            {
                var label = text.Text[text.Tokens[sentence.FirstToken].Start..text.Tokens[found.End - 1].End];
                seen[label] = seen.GetValueOrDefault(label) + 1;
                if (label.AsSpan().IndexOfAnyInRange('a', 'z') < 0)
                {
                    capitals.Add(label);
                }

                _byParagraph[sentence.Paragraph] = (IsAsker(text, sentence.FirstToken, found.End), sentence.FirstToken, found.End);
            }

            paragraph = sentence.Paragraph;
        }

        IsConversation = _byParagraph.Count >= 3 && (capitals.Any(label => seen[label] > 1) || (capitals.Count > 1 && _byParagraph.Values.Any(turn => turn.IsAsker)) || seen.Values.Count(count => count > 1) > 1);
        _questions = IsConversation ? null : QuestionsOf(text);
    }

    static bool SaysI(TokenizedText text, Sentence sentence)
    {
        foreach (var token in text.Tokens[sentence.FirstToken..sentence.EndToken])
        {
            if (Words.FirstPerson.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsAsker(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.Asker.Contains(text.Tokens[i]) || text[text.Tokens[i]] is ['Q', >= '0' and <= '9', ..])
            {
                return true;
            }
        }

        return false;
    }

    public bool IsConversation { get; }

    /// <summary>True for questions and answers by turns without labels: the questions are every second paragraph.</summary>
    public bool IsInterview => _questions is not null;

    /// <summary>True where the paragraph asks, in an interview without labels; null before the first question, behind the last answer, and where the text is no such interview.</summary>
    public bool? Asks(int paragraph) => _questions is { } questions && paragraph >= questions.First && paragraph <= questions.Last + 1 ? (paragraph - questions.First) % 2 == 0 : null;

    readonly (int First, int Last)? _questions;

    /// <summary>
    /// An interview without labels: at least three paragraphs end with a question mark, nearly all of them an even number of paragraphs apart, and in half of
    /// those between somebody says "I" or "we", or is quoted from the first word.
    /// </summary>
    static (int First, int Last)? QuestionsOf(TokenizedText text)
    {
        const int LeastQuestions = 3;
        var asking = new List<int>();
        var answers = new HashSet<int>();
        foreach (var sentence in text.Sentences)
        {
            var last = sentence.EndToken - 1;
            while (last > sentence.FirstToken && text.Tokens[last].Kind == TokenKind.LineBreak)
            {
                last--;
            }

            var isLast = sentence.Index + 1 == text.Sentences.Count || text.Sentences[sentence.Index + 1].Paragraph != sentence.Paragraph;
            if (isLast && sentence.Paragraph > 0 && text.Text[text.Tokens[last].Start] == '?')
            {
                asking.Add(sentence.Paragraph);
            }

            if (text.Text[text.Tokens[sentence.FirstToken].Start] is '"' or '“' || SaysI(text, sentence))
            {
                answers.Add(sentence.Paragraph);
            }
        }

        if (asking.Count < LeastQuestions)
        {
            return null;
        }

        var (first, end) = (asking[0], asking[^1]);
        var isByTurns = asking.Count(paragraph => (paragraph - first) % 2 == 0) * 5 >= asking.Count * 4;
        var answered = asking.Count(paragraph => answers.Contains(paragraph + 1));
        return isByTurns && answered * 2 >= asking.Count && asking.Count * 4 >= end - first ? (first, end) : null;
    }

    /// <summary>The label that begins a paragraph; false when it begins with none.</summary>
    public bool TryGet(int paragraph, out bool isAsker, out int first, out int end)
    {
        var found = _byParagraph.TryGetValue(paragraph, out var turn);
        (isAsker, first, end) = turn;
        return found && IsConversation;
    }

    /// <summary>Where a paragraph's label ends, without what stands in brackets behind it ("Q (Hanbit Daily):"); 0 when it has none.</summary>
    static (int End, int Colon) LabelEnd(TokenizedText text, Sentence sentence)
    {
        const int LongestLabel = 4;
        const int LongestBracket = 8;
        var tokens = text.Tokens;
        var end = 0;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel + LongestBracket); i++)
        {
            var sign = tokens[i].Kind == TokenKind.Sign ? text.Text[tokens[i].Start] : '\0';
            if (sign == ':')
            {
                return i > sentence.FirstToken ? (end > 0 ? end : i, i) : default;
            }

            if (end > 0)
            {
                continue;
            }

            if (sign == '(' && i > sentence.FirstToken)
            {
                end = i;
            }
            else if (i - sentence.FirstToken > LongestLabel || !(tokens[i] is { Kind: TokenKind.Word, IsCapital: true } || (sign == '.' && !tokens[i].SpaceBefore && i > sentence.FirstToken)))
            {
                return default;
            }
        }

        return default;
    }
}
