namespace Analysis.Claims.Attribution;

/// <content>Which state's office a phrase names where it does not tell.</content>
sealed partial class SpeakerResolver
{
    /// <summary>A state that is no row of the catalogue: its government and its nameless ministers by the country's name, persons by theirs, other bodies as written.</summary>
    Speaker OtherState(int first, int end, in PhraseScan scan, Role role) =>
        role.Kind == SourceKind.Government && IsInCapital(scan, role) ? Speaker.Named(scan.Country!, role.Kind)
            : role.Kind == SourceKind.Government && role.IsGeneric | passage.Text[passage.Text.Tokens[role.First]].Equals("government", StringComparison.OrdinalIgnoreCase) && !scan.CountryIsAdjective && (scan.CountryAt > role.First || IsOwner(scan, end)) ? Speaker.Named(scan.Country!, role.Kind)
            : PersonName(first, end) is { } person && (role.Kind is SourceKind.Government or SourceKind.President || role.Includes(passage.Text.Tokens, Words.Minister)) ? Speaker.Named(person, role.Kind, isPerson: true)
            : role.Includes(passage.Text.Tokens, Words.Minister) && role.End == end && !passage.IsShort ? Speaker.Named(scan.Country!, role.Kind)
            : Speaker.Named(NameAsWritten(first, end) is { Length: > 0 } name ? name : scan.Country!, role.Kind);

    /// <summary>"the interior ministry in Bangkok"</summary>
    bool IsInCapital(in PhraseScan scan, Role role) =>
        scan.CountryAt == role.End + 1 && passage.Text.Tokens[role.End].Word == Words.In && !scan.CountryIsAdjective && !passage.Text.Tokens[role.First].IsCapital;

    bool IsOwner(in PhraseScan scan, int end) => scan.CountryEnd < end && IsPossessive(passage.Text.Tokens[scan.CountryEnd]);

    /// <summary>The dateline sets the text in a state that the catalogue lacks: "the army" is no army of the catalogue's.</summary>
    bool IsAtHomeElsewhere => Dateline.CountryOf(passage) is { } home && passage.Sources.Of(home, SourceKind.Government, SourceKind.Military) is null;

    /// <summary>"The spy agency here", where North Korea was named last: of the states that were named, the one that has such a body.</summary>
    Speaker? WithSuchBody(Role role)
    {
        if (IsAtHomeElsewhere)
        {
            return null;
        }

        foreach (var country in (ReadOnlySpan<string?>)[state.LastCountry, state.LastCountryNamed, state.LastPlaceCountry, Dateline.CountryOf(passage), .. state.RecentCountries])
        {
            if (country is not null && HasSuchBody(country, role) && passage.Sources.Of(country, role.Kind) is { } source && source.Kinds.Contains(role.Kind))
            {
                return Speaker.Of(source);
            }
        }

        return null;
    }

    static bool Holds(List<Speaker> speakers, string label)
    {
        foreach (var speaker in speakers)
        {
            if (string.Equals(speaker.Label, label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The United States has departments and secretaries, and no ministries.</summary>
    bool HasSuchBody(string? country, Role role) => !string.Equals(country, Subjects.UnitedStates, StringComparison.Ordinal) || !IsMinistry(role);

    bool IsMinistry(Role role) => role.Includes(passage.Text.Tokens, Words.Ministry) || role.Includes(passage.Text.Tokens, Words.Minister);

    // The same office stands in many sentences between which no other state is named.
    IReadOnlyList<Speaker>? _ofEveryState;
    (SourceKind Kind, bool IsPerson, bool IsMinistry, int TimesNamed) _ofEveryStateKey;

    /// <summary>"The Defence Ministry", "officials": those of every state that the text has named, the last one first; none where the phrase tells whose they are.</summary>
    public IReadOnlyList<Speaker> OfEveryState(in PhraseScan scan)
    {
        const int Most = 4;
        if (scan is not { Body: null, Country: null, Outlet: null, Role: { Class: RoleClass.Body } role })
        {
            return [];
        }

        var key = (role.Kind, role.IsPerson, IsMinistry(role), state.TimesNamed);
        if (_ofEveryState is not null && _ofEveryStateKey == key)
        {
            return _ofEveryState;
        }

        List<Speaker> speakers = [];
        foreach (var country in state.RecentCountries)
        {
            if (speakers.Count < Most && HasSuchBody(country, role) && passage.Sources.Of(country, Fallbacks(role.Kind)) is { } source && !Holds(speakers, source.Label))
            {
                speakers.Add(Speaker.Of(source, role.IsPerson));
            }
        }

        (_ofEveryState, _ofEveryStateKey) = (speakers, key);
        return speakers;
    }

    /// <summary>"the North", "the South", where Korea is spoken of.</summary>
    Speaker? HalfOfKorea(int first, int end)
    {
        var token = passage.Text.Tokens[end - 1];
        return end - first <= 2 && token.IsCapital && end > 1 && passage.Text.Tokens[end - 2].Word == Words.The && IsKoreaNamed
            && (token.Word == Words.North ? Subjects.NorthKorea : token.Word == Words.South ? Subjects.SouthKorea : null) is { } country && passage.Sources.Of(country, SourceKind.Government) is { } source
            ? Speaker.Of(source) : null;
    }

    bool IsKoreaNamed => state.HasNamed(Subjects.NorthKorea) || state.HasNamed(Subjects.SouthKorea);

    /// <summary>"the South's spy agency": the half of Korea that owns the office, where Korea is spoken of; null for none.</summary>
    string? OwningHalf(int first, in PhraseScan scan)
    {
        var tokens = passage.Text.Tokens;
        var half = Words.Article.Contains(tokens[first]) ? first + 1 : first;
        return scan.Role is { } role && half + 1 < role.First && tokens[half].IsCapital && IsPossessive(tokens[half + 1]) && IsKoreaNamed
            ? tokens[half].Word == Words.North ? Subjects.NorthKorea : tokens[half].Word == Words.South ? Subjects.SouthKorea : null : null;
    }
}
