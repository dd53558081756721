using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>News outlets, by the catalogue, by their noun or by their name.</content>
sealed partial class SpeakerResolver
{
    Speaker? Outlet(int first, int end, in PhraseScan scan)
    {
        if (scan.Outlet is { } outlet)
        {
            return Speaker.Of(outlet);
        }

        if (scan.Country is null && IsStateMedia(first, end) && state.HasNamed(Subjects.NorthKorea) && (state.LastCountryNamed is not Subjects.Russia || IsBesideKim(first)) && passage.Sources.Of(Subjects.NorthKorea, SourceKind.Government) is { } north)
        {
            return Speaker.Of(north);
        }

        if (scan.Role is not { Class: RoleClass.Outlet or RoleClass.Journalist })
        {
            return Newspaper(first, end);
        }

        if (scan.Role.Value.Class == RoleClass.Journalist)
        {
            // "the journalist Yurii Petrenko", "Yurii Petrenko, the journalist who" is himself; "our correspondent" is the publisher.
            return Words.FirstPerson.Contains(passage.Text.Tokens[first]) ? state.Self
                : PersonName(first, end) is not null ? null
                : NameBeforeComma(first) is { } name ? Speaker.Named(name, null, isPerson: true) : state.Self;
        }

        if (scan.Country is Subjects.NorthKorea && passage.Sources.Of(Subjects.NorthKorea, SourceKind.Government) is { } owner)
        {
            // "North Korean media": the state's, all of them
            return Speaker.Of(owner);
        }

        return (QuotedName(end) ?? OutletName(scan, first, end)) is { } title ? Speaker.Outlet(title)
            : Words.Definite.Contains(passage.Text.Tokens[first]) && !HasCapitalNoun(first + 1, end) && state.LastOf(SourceKind.Media) is { } named ? named
            : Speaker.Outlet(NameAsWritten(first, end));
    }

    /// <summary>"Yurii Petrenko, the journalist": the person's name that stands right before the comma; null for none.</summary>
    string? NameBeforeComma(int first)
    {
        const int LongestName = 3;
        if (first < 2 || passage.Text.Text[passage.Text.Tokens[first - 1].Start] != ',')
        {
            return null;
        }

        var start = first - 1;
        while (start > 0 && first - 1 - start < LongestName && passage.Text.Tokens[start - 1] is { Kind: TokenKind.Word, IsCapital: true })
        {
            start--;
        }

        return start < first - 1 ? NounPhrase.PersonName(passage.Text, start, first - 1) : null;
    }

    /// <summary>The sentence names Kim.</summary>
    bool IsBesideKim(int at)
    {
        const int MostTokens = 60;
        var sentence = passage.Text.SentenceAt(passage.Text.Tokens[at].Start);
        for (var i = Math.Max(sentence.FirstToken, at - MostTokens); i < Math.Min(sentence.EndToken, at + MostTokens); i++)
        {
            if (passage.Text[passage.Text.Tokens[i]] is "Kim")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"state television", "state media": of the states that such texts speak of, the North's.</summary>
    bool IsStateMedia(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i + 1 < end; i++)
        {
            if (tokens[i].Word == Words.State && Words.Showing.Contains(tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Japanese newspaper Asagiri", "a Telegram channel, North Watch,", "The Ledger newspaper": the name behind the noun or before it; null for none.</summary>
    string? OutletName(in PhraseScan scan, int first, int end)
    {
        const int LongestName = 4;
        var tokens = passage.Text.Tokens;
        var role = scan.Role!.Value;
        var start = role.End < tokens.Length && role.End >= end - 1 && passage.Text.Text[tokens[role.End].Start] == ',' ? role.End + 1 : role.End;
        var last = start;
        while (last < Math.Min(tokens.Length, start + LongestName) && tokens[last] is { Kind: TokenKind.Word, IsCapital: true })
        {
            last++;
        }

        if (last > start && (start == role.End || (last < tokens.Length && passage.Text.Text[tokens[last].Start] == ',')))
        {
            return passage.Text.Text[tokens[start].Start..tokens[last - 1].End];
        }

        var name = role.First;
        while (name > first && tokens[name - 1] is { Kind: TokenKind.Word, IsCapital: true } && Words.People.LengthAt(tokens, name - 1) == 0 && Words.Country.LengthAt(tokens, name - 1) == 0)
        {
            name--;
        }

        // "Local media" at the beginning of a sentence: a common word has its capital from there.
        var isName = name < role.First && !(name == first && role.First - name == 1 && tokens[name].Word != 0) && (role.First - name > 1 || !Words.Article.Contains(tokens[name]));
        return isName ? passage.Text.Text[tokens[name].Start..tokens[role.First - 1].End] : null;
    }

    /// <summary>"The Jerusalem Post": a name in capitals that ends with what newspapers are called, with the article that belongs to it.</summary>
    Speaker? Newspaper(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        var start = first;
        while (start < end && Words.Article.Contains(tokens[start]))
        {
            start++;
        }

        for (var i = start; i < end; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Word, IsCapital: true })
            {
                return null;
            }
        }

        return end - start >= 2 && Words.NewspaperName.Contains(tokens[end - 1]) ? Speaker.Outlet(passage.Text.Text[tokens[tokens[first].IsCapital ? first : start].Start..tokens[end - 1].End]) : null;
    }

    /// <summary>"The British newspaper “The Guardian”": a name between quotation marks right behind the phrase; null for none.</summary>
    string? QuotedName(int end)
    {
        const int LongestName = 5;
        var tokens = passage.Text.Tokens;
        if (end + 1 >= tokens.Length || passage.Text.Text[tokens[end].Start] is not ('“' or '"' or '«' or '‘') || !tokens[end + 1].IsCapital)
        {
            return null;
        }

        for (var i = end + 2; i < Math.Min(tokens.Length, end + 2 + LongestName); i++)
        {
            if (passage.Text.Text[tokens[i].Start] is '”' or '"' or '»' or '’')
            {
                return passage.Text.Text[tokens[end + 1].Start..tokens[i - 1].End];
            }
        }

        return null;
    }
}
