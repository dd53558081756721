namespace Analysis.Claims.Attribution;

/// <content>Which state's office a phrase names where it does not tell.</content>
sealed partial class SpeakerResolver
{
    /// <summary>A state that is no row of the catalogue: its government by the country's name, other bodies as written.</summary>
    Speaker OtherState(int first, int end, in PhraseScan scan, Role role) =>
        role.Kind == SourceKind.Government && role.IsGeneric | passage.Text[passage.Text.Tokens[role.First]].Equals("government", StringComparison.OrdinalIgnoreCase) && !scan.CountryIsAdjective && (scan.CountryAt > role.First || IsOwner(scan, end)) ? Speaker.Named(scan.Country!, role.Kind)
            : Speaker.Named(PersonName(first, end) is { } person && role.Kind is SourceKind.Government or SourceKind.President ? person : NameOfBody(first, end, scan, role), role.Kind);

    bool IsOwner(in PhraseScan scan, int end) => scan.CountryEnd < end && IsPossessive(passage.Text.Tokens[scan.CountryEnd]);

    /// <summary>"Israel's military" is the Israeli military; other bodies are as written.</summary>
    string NameOfBody(int first, int end, in PhraseScan scan, Role role)
    {
        var tokens = passage.Text.Tokens;
        return role.Kind != SourceKind.Military || scan.CountryIsAdjective || scan.CountryAt > role.First || !IsOwner(scan, end) || Words.PeopleOf(scan.Country!) is not { } people ? NameAsWritten(first, end)
            : $"{people} {passage.Text.Text[tokens[role.First].Start..tokens[role.End - 1].End]}";
    }

    /// <summary>"The spy agency here", where North Korea was named last: of the states that were named, the one that has such a body.</summary>
    Speaker? WithSuchBody(Role role)
    {
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
}
