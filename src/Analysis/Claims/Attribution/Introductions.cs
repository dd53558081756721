using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Notes who stands for whom where a name is introduced in passing: "When Cho Tae-yong, director of the intelligence service, faced lawmakers".</summary>
static class Introductions
{
    const int LongestName = 6;
    const int LongestOffice = 12;

    /// <summary>How many words may stand before the noun of the office: "a senior opposition lawmaker".</summary>
    const int MostBeforeOffice = 3;

    /// <summary>Remembers every name of the sentence whose office stands between commas behind it.</summary>
    public static void Note(Passage passage, Sentence sentence, SpeakerResolver resolver, DocumentState state)
    {
        const int MostTokens = 160;
        var tokens = passage.Text.Tokens;
        for (var comma = sentence.FirstToken + 1; comma + 1 < Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens); comma++)
        {
            if (tokens[comma].Word == Words.And)
            {
                NoteSecond(passage, sentence, comma, state);
            }

            if (tokens[comma].Kind != TokenKind.Sign || passage.Text.Text[tokens[comma].Start] != ',' || !HasOffice(tokens, comma + 1) || NameBefore(passage.Text, sentence, comma) is not (>= 0 and var first))
            {
                continue;
            }

            var end = comma + 1;
            while (end < Math.Min(sentence.EndToken, comma + 1 + LongestOffice) && tokens[end].Kind != TokenKind.Sign && !Words.Relative.Contains(tokens[end]))
            {
                end++;
            }

            var name = passage.Text.Text[tokens[first].Start..tokens[comma - 1].End];
            if (state.Recall(name) is null && resolver.Resolve(comma + 1, end) is { Standing: Standing.Origin or Standing.Lawmaker } office)
            {
                Remember(state, name, office);
            }
        }
    }

    /// <summary>"Reps. Lee Dae-ho and Kim Byung-joo": the second of two lawmakers.</summary>
    static void NoteSecond(Passage passage, Sentence sentence, int and, DocumentState state)
    {
        var tokens = passage.Text.Tokens;
        var end = and + 1;
        while (end < Math.Min(sentence.EndToken, and + 1 + LongestName) && IsOfName(passage.Text, tokens, end))
        {
            end++;
        }

        if (NameBefore(passage.Text, sentence, and) is >= 0 and var first && first - 2 >= sentence.FirstToken && NounPhrase.PersonName(passage.Text, and + 1, end) is { } second
            && (Role.TryMatch(tokens, first - 1, out var role) || Role.TryMatch(tokens, first - 2, out role)) && role.Class == RoleClass.Lawmaker)
        {
            state.Remember(second, Speaker.Relay(second));
        }
    }

    static void Remember(DocumentState state, string name, Speaker office)
    {
        if (office.Standing == Standing.Lawmaker)
        {
            state.Remember(name, Speaker.Relay(name));
        }
        else if (office is { Label: not null, Country: not null, Kind: not SourceKind.Government } or { Kind: SourceKind.International or SourceKind.Intelligence })
        {
            state.Remember(name, office with { IsPerson = true, Gender = GivenNames.Of(name) });
        }
    }

    static bool HasOffice(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Length, at + 1 + MostBeforeOffice) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Words.Role.LengthAt(tokens, i) > 0 || Words.OneInsider.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the two to four capitalised words that end at a comma; -1 where none do.</summary>
    static int NameBefore(TokenizedText text, Sentence sentence, int comma)
    {
        var tokens = text.Tokens;
        var first = comma;
        while (first > Math.Max(sentence.FirstToken, comma - LongestName) && IsOfName(text, tokens, first - 1))
        {
            first--;
        }

        if (NounPhrase.PersonName(text, first, comma) is not { } name)
        {
            return -1;
        }

        // "When Cho Tae-yong": a capital that opens the sentence may stand before it.
        while (first < comma && tokens[comma - 1].End - tokens[first].Start > name.Length)
        {
            first++;
        }

        return text.Text.AsSpan(tokens[first].Start).StartsWith(name, StringComparison.Ordinal) ? first : -1;
    }

    static bool IsOfName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word ? (tokens[at].IsCapital && Words.Role.LengthAt(tokens, at) == 0 && !Words.Title.Contains(tokens[at])) || !tokens[at].SpaceBefore : text.Text[tokens[at].Start] == '-' && !tokens[at].SpaceBefore;
}
