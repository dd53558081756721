using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Where a sentence or a section is set, which tells whose an office is that names no state: "In Moscow, the defence ministry said".</summary>
static class Scene
{
    const int LongestHeading = 12;
    const int LongestAdjunct = 8;

    /// <summary>The state whose capital or name a sentence's opening sets it in: "In Seoul on Monday, …", "TOKYO: …", "London — …"; null for none.</summary>
    public static string? OfOpening(Passage passage, Sentence sentence)
    {
        var tokens = passage.Text.Tokens;
        var first = sentence.FirstToken;
        var isIn = tokens[first].Word == Words.In || tokens[first].Word == Words.From;
        if (StateAt(passage, isIn ? first + 1 : first, sentence.EndToken, out var end) is not { } state || end >= sentence.EndToken)
        {
            return null;
        }

        if (!isIn)
        {
            return Dateline.End(passage.Text, sentence) > first || IsLabelEnd(passage.Text, end) ? state : null;
        }

        while (end < Math.Min(sentence.EndToken, first + LongestAdjunct) && (Words.Day.Contains(tokens[end]) || tokens[end].Kind == TokenKind.Number || tokens[end].Word == Words.On || Words.Adverb.Contains(tokens[end])))
        {
            end++;
        }

        return end < sentence.EndToken && passage.Text.Text[tokens[end].Start] == ',' ? state : null;
    }

    /// <summary>
    /// The state that a heading sets its section in: "London", "In Tokyo", "Moscow reports losses", "What does Kyiv say?"; null where the
    /// heading names none. <paramref name="isHeading"/> is false for a sentence that is no heading.
    /// </summary>
    public static string? OfHeading(Passage passage, Sentence sentence, out bool isHeading)
    {
        var text = passage.Text;
        var tokens = text.Tokens;
        isHeading = sentence.Paragraph > 0 && sentence.EndToken - sentence.FirstToken <= LongestHeading && text.Text[tokens[sentence.EndToken - 1].Start] is not ('.' or ',' or '"' or '”' or '!')
            && IsWholeParagraph(text, sentence);
        if (!isHeading)
        {
            return null;
        }

        var first = sentence.FirstToken;
        while (first < sentence.EndToken && (tokens[first].Kind != TokenKind.Word || Words.Day.Contains(tokens[first])))
        {
            // "18:40 Tokyo reacts", "2. Kyiv"
            first++;
        }

        var last = sentence.EndToken - 1;
        if (last > first && (tokens[last - 1].Word == Words.In || tokens[last - 1].Word == Words.From) && StateAt(passage, last, sentence.EndToken, out _) is { } from)
        {
            // "The view from Seoul"
            return from;
        }

        var isQuestion = text.Text[tokens[sentence.EndToken - 1].Start] == '?';
        var limit = isQuestion ? sentence.EndToken : Math.Min(sentence.EndToken, first + 2);
        for (var at = first; at < limit; at++)
        {
            if (StateAt(passage, at, sentence.EndToken, out var end) is { } state)
            {
                return !isQuestion || (end < sentence.EndToken && Words.Say.Contains(tokens[end])) ? state : null;
            }

            if (!isQuestion && tokens[at].Word != Words.In && tokens[at].Word != Words.From)
            {
                return null;
            }
        }

        return null;
    }

    static bool IsWholeParagraph(TokenizedText text, Sentence sentence)
    {
        var sentences = text.Sentences;
        return sentence.Index + 1 < sentences.Count && sentences[sentence.Index + 1].Paragraph != sentence.Paragraph && sentences[sentence.Index - 1].Paragraph != sentence.Paragraph;
    }

    /// <summary>A colon, or a dash between spaces.</summary>
    static bool IsLabelEnd(TokenizedText text, int at) =>
        text.Text[text.Tokens[at].Start] is ':' || (text.Tokens[at].SpaceBefore && text.Text[text.Tokens[at].Start] is '—' or '–' or '-');

    /// <summary>The state that a name or a capital stands for; null for a people's adjective and for everything else.</summary>
    static string? StateAt(Passage passage, int at, int limit, out int end)
    {
        var tokens = passage.Text.Tokens;
        end = at;
        if (at >= limit)
        {
            return null;
        }

        if (PhraseScan.TryMatchCountry(tokens, at, out var country, out var length, out var isAdjective))
        {
            end = at + length;
            return isAdjective || passage.Text.IsApostrophe(end) ? null : country;
        }

        if (passage.Text[tokens[at]].Equals("Washington", StringComparison.OrdinalIgnoreCase))
        {
            // No row of the countries' table: it is a person's name as well.
            end = at + 1;
            return passage.Text.IsApostrophe(end) ? null : Subjects.UnitedStates;
        }

        return null;
    }
}
