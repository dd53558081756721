using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Names as the text writes them.</summary>
static class NounPhrase
{
    /// <summary>The first run of two or three capitalised words that no vocabulary table holds as a role or country; null when there is none.</summary>
    public static string? PersonName(TokenizedText text, int first, int end)
    {
        var tokens = text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (!IsNamePart(tokens, i, end))
            {
                // "New Zealand" is passed over whole.
                i += Math.Max(1, Words.Country.LengthAt(tokens, i)) - 1;
                continue;
            }

            var run = i + 1;
            while (run < end && (IsNamePart(tokens, run, end) || (tokens[run].IsCapital && Words.Country.LengthAt(tokens, run) == 1) || IsHyphenated(text, tokens, run, end)))
            {
                run += IsHyphen(text, tokens[run]) ? 2 : 1;
            }

            var startsAfterTitle = i > 0 && Words.Role.LengthAt(tokens, i - 1) <= 1 && (Words.Title.Contains(tokens[i - 1]) || Words.PersonNoun.Contains(tokens[i - 1]) || (i > 1 && text.Text[tokens[i - 1].Start] == '.' && Words.Title.Contains(tokens[i - 2])));
            if (Capitals(tokens, i, run) is >= 2 and <= 4 && !IsOrganisation(tokens, run, end) && !IsOfOrganisation(tokens, first, i) && !(i > 0 && Words.WhereIn.Contains(tokens[i - 1])))
            {
                return text.Text[tokens[i].Start..tokens[run - 1].End];
            }

            if (startsAfterTitle && run == i + 1 && !(run < end && Words.NameParticle.Contains(tokens[run])))
            {
                return tokens[i].Span.Of(text.Text);
            }

            i = run;
        }

        return null;
    }

    /// <summary>"Halima, 34,": one name, and an age between commas.</summary>
    public static bool IsAged(TokenizedText text, int at)
    {
        var tokens = text.Tokens;
        return at + 3 < tokens.Length && Words.IsUnknownName(tokens[at]) && text.Text[tokens[at + 1].Start] == ',' && tokens[at + 2] is { Kind: TokenKind.Number, Length: 2 } && text.Text[tokens[at + 3].Start] == ',';
    }

    /// <summary>"Mr Pryce" is Gethin Pryce, where the text called him so before; the name itself where it did not.</summary>
    public static string FullName(TokenizedText text, string name, int before)
    {
        const int MostTokensBack = 700;
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            return name;
        }

        var tokens = text.Tokens;
        for (var i = before - 1; i > Math.Max(0, before - MostTokensBack); i--)
        {
            if (tokens[i].IsCapital && Words.IsUnknownName(tokens[i - 1]) && text[tokens[i]].Equals(name, StringComparison.Ordinal) && text.Text[tokens[i - 1].End] == ' ')
            {
                return text.Text[tokens[i - 1].Start..tokens[i].End];
            }
        }

        return name;
    }

    static int Capitals(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += tokens[i].IsCapital ? 1 : 0;
        }

        return count;
    }

    /// <summary>A capitalised run that goes on with a role noun or an institution's ("Al-Ahli hospital") names a body.</summary>
    static bool IsOrganisation(ReadOnlySpan<Token> tokens, int run, int end) =>
        run < end && (Words.Role.LengthAt(tokens, run) > 0 || (Words.Organisation.Contains(tokens[run]) && !Words.Title.Contains(tokens[run])));

    /// <summary>"Centre for Security Studies", "Association for Political Prisoners": the end of a body's name.</summary>
    static bool IsOfOrganisation(ReadOnlySpan<Token> tokens, int first, int at) =>
        at - 2 >= first && Words.NameJoint.Contains(tokens[at - 1]) && !tokens[at - 1].IsCapital && tokens[at - 2].IsCapital && !Words.Title.Contains(tokens[at - 2]) && !Words.PersonRole.Contains(tokens[at - 2]);

    static bool IsNamePart(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var token = tokens[at];
        return token.Kind == TokenKind.Word && token.IsCapital && token.Length > 1
            && (token.Word == 0 || (!Words.NotOfName.Contains(token) && !Words.PartOfWorld.Contains(token) && (!Words.Day.Contains(token) || IsHyphenatedName(tokens, at, end))
                && Words.Role.LengthAt(tokens, at) == 0 && Words.Country.LengthAt(tokens, at) == 0 && Words.People.LengthAt(tokens, at) == 0));
    }

    /// <summary>"Sun-won" is no Sunday.</summary>
    static bool IsHyphenatedName(ReadOnlySpan<Token> tokens, int at, int end) =>
        at + 2 < end && tokens[at + 1] is { Kind: TokenKind.Sign, SpaceBefore: false, Length: 1 } && tokens[at + 2] is { Kind: TokenKind.Word, IsCapital: false, SpaceBefore: false };

    /// <summary>"Lee Sang-hwi", "Al-Shaer": what a hyphen joins to the name.</summary>
    static bool IsHyphenated(TokenizedText text, ReadOnlySpan<Token> tokens, int at, int end) =>
        IsHyphen(text, tokens[at]) && at + 1 < end && tokens[at + 1].Kind == TokenKind.Word && !tokens[at + 1].SpaceBefore;

    static bool IsHyphen(TokenizedText text, in Token token) => token.Kind == TokenKind.Sign && !token.SpaceBefore && text.Text[token.Start] == '-';

    /// <summary>The noun phrase without article and without what follows its head; empty when there is none.</summary>
    public static string Name(TokenizedText text, int first, int end)
    {
        var tokens = text.Tokens;
        first = SkipAdjunct(tokens, first, end);
        while (first < end && (Words.Determiner.Contains(tokens[first]) || Words.SmallNumber.Contains(tokens[first]) || tokens[first].Kind is TokenKind.Sign or TokenKind.Number || IsAge(text, tokens, first)))
        {
            first++;
        }

        var last = first;
        while (last < end && !EndsHead(text, tokens, first, last))
        {
            last++;
        }

        while (last > first && (tokens[last - 1].Kind == TokenKind.Sign || Words.Day.Contains(tokens[last - 1]) || Words.Determiner.Contains(tokens[last - 1])))
        {
            last--;
        }

        first = AfterLowerCase(tokens, first, last);
        if (last - first > 2 && IsAcronym(text, tokens[last - 1]) && tokens[last - 2] is { Kind: TokenKind.Word, IsCapital: false } noun && !Words.Preposition.Contains(noun))
        {
            // "Southern African bloc SADC": what it is, and its name.
            first = last - 1;
        }

        // "Taliban spokesman" speaks for the Taliban; "military spokesman" for nobody that is named.
        if (last - first > 1 && Words.Spokesperson.Contains(tokens[last - 1]) && tokens[first].IsCapital)
        {
            last--;
        }

        return last > first ? text.Text[tokens[first].Start..tokens[last - 1].End] : "";
    }

    static bool IsAcronym(TokenizedText text, in Token token) => token is { IsCapital: true, Length: > 2 } && text[token].IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>"a 34-year-old teacher"</summary>
    static bool IsAge(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && !tokens[at].SpaceBefore && text[tokens[at]] is "year" or "old" && IsHyphen(text, tokens[at - 1]);

    /// <summary>"ruling People Power Party": the name begins at its first capital where nothing but the name follows.</summary>
    static int AfterLowerCase(ReadOnlySpan<Token> tokens, int first, int last)
    {
        var name = first;
        while (name < last && tokens[name] is { Kind: TokenKind.Word, IsCapital: false })
        {
            name++;
        }

        if (name == first || last - name < (Words.SpeakerNoun.Contains(tokens[name - 1]) ? 1 : 2))
        {
            return first;
        }

        for (var i = name; i < last; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Word, IsCapital: true })
            {
                return first;
            }
        }

        return name;
    }

    public static int SkipAdjunct(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first >= end || !Words.AdjunctPreposition.Contains(tokens[first]))
        {
            return first;
        }

        // The noun phrase after "On Friday", "In October", "Since June" begins at the next article or after the day.
        for (var i = first + 1; i < end; i++)
        {
            if (Words.Determiner.Contains(tokens[i]) && i > first + 1)
            {
                return i;
            }

            if (Words.Day.Contains(tokens[i]) || tokens[i].Kind == TokenKind.Number)
            {
                var next = i + 1;
                while (next < end && (Words.Day.Contains(tokens[next]) || tokens[next].Kind == TokenKind.Number))
                {
                    next++;
                }

                return next;
            }
        }

        return first;
    }

    /// <summary>"Fishermen rescued", "an update released on Sunday", "an official familiar with the matter": what is told of the noun before it.</summary>
    static bool IsBehindNoun(in Token token) =>
        !token.IsCapital && (Words.Postnominal.Contains(token) || (WordClasses.Has(token, WordClass.Past) && !WordClasses.Has(token, WordClass.NounOrVerb) && !Words.NounOrVerb.Contains(token)));

    static bool EndsHead(TokenizedText text, ReadOnlySpan<Token> tokens, int first, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Sign)
        {
            return text.Text[token.Start] is not ('\'' or '’' or '-' or '&' or '/' or '.');
        }

        if (at == first)
        {
            return false;
        }

        if (Words.Preposition.Contains(token) && !token.IsCapital)
        {
            // "Observatory for Human Rights", "Ministry of Health": within a name; "rebels in the region": after it.
            // "Officials in Bangui": those of a place.
            if (text[token] is "in" && at - first == 1 && Words.SpeakerNoun.Contains(tokens[first]) && at + 1 < tokens.Length && Words.IsUnknownName(tokens[at + 1]))
            {
                return false;
            }

            if (text[token] is "in" && tokens[at - 1].IsCapital && (Words.Organisation.Contains(tokens[at - 1]) || Words.Role.MatchBefore(tokens, at, out _) is not null) && at + 1 < tokens.Length && tokens[at + 1].IsCapital)
            {
                // "the Health Ministry in Beirut"
                return false;
            }

            return !(text[token] is "of" or "for" && tokens[at - 1].IsCapital && at + 1 < tokens.Length && (tokens[at + 1].IsCapital || tokens[at + 1].Word == Words.The));
        }

        return Words.Relative.Contains(token) || Words.Adverb.Contains(token) || IsBehindNoun(token) || (token.Length > 5 && !token.IsCapital && text[token].EndsWith("ing", StringComparison.Ordinal));
    }
}
