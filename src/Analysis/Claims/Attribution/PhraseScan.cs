using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>What kind of speaker a role noun makes.</summary>
enum RoleClass
{
    Body,
    Outlet,
    Lawmaker,
    Expert,
    Journalist,
    Witness,
}

/// <summary>A role noun in a phrase ("spy agency"): its tokens and what it makes of its bearer.</summary>
readonly record struct Role(RoleClass Class, SourceKind Kind, int First, int End, bool IsGeneric, bool IsPerson)
{
    /// <summary>What the values of the role nouns' table mean.</summary>
    static readonly FrozenDictionary<string, (RoleClass Class, SourceKind Kind)> Meanings =
        Enum.GetValues<SourceKind>().Select(kind => (Name: kind.ToString(), Meaning: (RoleClass.Body, kind)))
            .Where(item => !Enum.TryParse<RoleClass>(item.Name, out _))
            .Concat(Enum.GetValues<RoleClass>().Select(roleClass => (Name: roleClass.ToString(), Meaning: (roleClass, SourceKind.Experts))))
            .ToFrozenDictionary(item => item.Name, item => item.Meaning, StringComparer.Ordinal);

    /// <summary>The role noun that begins at a token, longest first.</summary>
    public static bool TryMatch(ReadOnlySpan<Token> tokens, int at, out Role role)
    {
        role = default;
        if (Words.Role.Match(tokens, at, out var length) is not { } entry || (Words.OwnedAdjective.Contains(tokens[at]) && length == 1 && at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Word, IsCapital: false }))
        {
            // "the Seoul daily Hankyo Sinmun", but "its daily briefing"
            return false;
        }

        var (roleClass, kind) = Meanings[entry.Value!];
        role = new Role(roleClass, kind, at, at + length, length == 1 && Words.GenericRole.Contains(tokens[at]), Words.PersonRole.Contains(tokens[at + length - 1]));
        return true;
    }

    /// <summary>True when a word is one of the role noun's.</summary>
    public bool Includes(ReadOnlySpan<Token> tokens, int word)
    {
        foreach (var token in tokens[First..End])
        {
            if (token.Word == word)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What the words of a speaker's phrase name: catalogue sources, countries, roles, in the order of the text.</summary>
struct PhraseScan
{
    public Source? Body;
    public Source? Outlet;
    public string? Country;
    public int CountryAt;
    public int CountryEnd;
    public bool CountryIsAdjective;
    public Role? Role;
    public int BodyAt;

    /// <summary>True when the last role noun is one person's: "a Joint Chiefs officer".</summary>
    public bool EndsInPerson;

    /// <summary>True when the body is told by a person's name: "Shoigu".</summary>
    public bool BodyIsPerson;

    public static PhraseScan Of(Passage passage, int first, int end)
    {
        var scan = default(PhraseScan);
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end;)
        {
            i += Math.Max(1, scan.Read(passage, tokens, i));
        }

        return scan;
    }

    /// <returns>The number of tokens that were understood.</returns>
    int Read(Passage passage, ReadOnlySpan<Token> tokens, int at)
    {
        if (IsSeat(tokens, at))
        {
            return 3;
        }

        if (Attribution.Role.TryMatch(tokens, at, out var role))
        {
            EndsInPerson = role.IsPerson;
            if (Role is null || (Role.Value.IsGeneric && !role.IsGeneric) || (role is { Class: RoleClass.Body, Kind: SourceKind.Intelligence, IsGeneric: false } && passage.Text.IsApostrophe(at - 1)))
            {
                Role = role;
            }

            // "Security Service of Ukraine", "Joint Chiefs of Staff in Seoul": a name may begin with a role noun.
            if (passage.Named.Match(at, out var named) is { } source && named >= role.End - at)
            {
                return Take(tokens, passage.Text, source, at, named);
            }

            return role.End - at;
        }

        if (Role is not null && at > 1 && (tokens[at - 1].Word == Words.To || (tokens[at - 1].Word == Words.The && tokens[at - 2].Word == Words.To)))
        {
            // "Russia's ambassador to the UN" is Russia's.
            return ReadCountryBehind(tokens, at);
        }

        if (passage.Named.Match(at, out var length) is { } alias && !IsCountryName(tokens, at, length) && !IsFirstName(tokens, passage.Text, at, length))
        {
            return Take(tokens, passage.Text, alias, at, length);
        }

        return ReadCountry(tokens, at);
    }

    /// <summary>"the Washington-based Institute": where it sits, and not whose it is.</summary>
    static bool IsSeat(ReadOnlySpan<Token> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at + 2].Word == Words.Based && tokens[at + 1] is { Kind: TokenKind.Sign, Length: 1, SpaceBefore: false } && !tokens[at + 2].SpaceBefore;

    int Take(ReadOnlySpan<Token> tokens, TokenizedText text, Source source, int at, int length)
    {
        if (source.Kind == SourceKind.Media)
        {
            Outlet ??= source;
        }
        else if (Body is null)
        {
            Body = source;
            BodyAt = at;
            BodyIsPerson = IsPersonName(tokens, text, at, length);
        }

        return length;
    }

    /// <summary>Capitalised words that are no abbreviation and no body's noun, without an article.</summary>
    public static bool IsPersonName(ReadOnlySpan<Token> tokens, TokenizedText text, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !IsHyphenated(tokens, i, at) && (!tokens[i].IsCapital || Words.Organisation.Contains(tokens[i]) || Words.Role.LengthAt(tokens, i) > 0
                || text[tokens[i]].IndexOfAnyInRange('a', 'z') < 0 || Words.People.LengthAt(tokens, i) > 0))
            {
                return false;
            }
        }

        return at == 0 || !Words.Article.Contains(tokens[at - 1]);
    }

    /// <summary>"Kim Yong-hyun": what a hyphen joins to the name.</summary>
    static bool IsHyphenated(ReadOnlySpan<Token> tokens, int at, int first) =>
        at > first + 1 && !tokens[at].SpaceBefore && tokens[at - 1] is { Kind: TokenKind.Sign, SpaceBefore: false } && tokens[at - 2].IsCapital;

    /// <summary>"Pushkar Singh Dhami" is not Sabrina Singh: a person's one name, and another behind it.</summary>
    static bool IsFirstName(ReadOnlySpan<Token> tokens, TokenizedText text, int at, int length) =>
        length == 1 && at + 1 < tokens.Length && Words.IsUnknownName(tokens[at + 1]) && IsPersonName(tokens, text, at, length);

    /// <returns>The length of the country's name behind "to", which is passed over; at least 1.</returns>
    static int ReadCountryBehind(ReadOnlySpan<Token> tokens, int at) => TryMatchCountry(tokens, at, out _, out var length, out _) ? length : 1;

    int ReadCountry(ReadOnlySpan<Token> tokens, int at)
    {
        if (!TryMatchCountry(tokens, at, out var country, out var length, out var isAdjective))
        {
            return 1;
        }

        if (Country is null)
        {
            Country = country;
            CountryAt = at;
            CountryEnd = at + length;
            CountryIsAdjective = isAdjective;
        }

        return length;
    }

    /// <summary>The country, its people's adjective or its capital that begins at a token.</summary>
    public static bool TryMatchCountry(ReadOnlySpan<Token> tokens, int at, out string country, out int length, out bool isAdjective)
    {
        country = "";
        isAdjective = false;
        length = 0;
        if (!tokens[at].IsCapital || tokens[at].Word == 0)
        {
            return false;
        }

        var entry = Words.Country.Match(tokens, at, out length);
        var people = Words.People.Match(tokens, at, out var peopleLength);
        isAdjective = peopleLength > length;
        if (isAdjective)
        {
            (entry, length) = (people, peopleLength);
        }

        country = entry?.Value ?? "";
        // "a Russian-language website" is not Russia's.
        return entry is not null && !(isAdjective && at + length + 1 < tokens.Length && tokens[at + length] is { Kind: TokenKind.Sign, Length: 1, SpaceBefore: false } && tokens[at + length + 1] is { Kind: TokenKind.Word, SpaceBefore: false, IsCapital: false });
    }

    /// <summary>"Ukraine" is a source, and more often the country of one that follows.</summary>
    static bool IsCountryName(ReadOnlySpan<Token> tokens, int at, int length) =>
        Words.Country.Match(tokens, at, out var countryLength) is not null && countryLength >= length;
}
