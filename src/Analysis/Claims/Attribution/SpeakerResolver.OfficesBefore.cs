using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Offices whose state or holder was named before: "the ministry", "the agency".</content>
sealed partial class SpeakerResolver
{
    /// <summary>"the agency", "the ministry", "the agency's spokesperson": whoever of that kind was named last.</summary>
    Speaker? RoleNamedBefore(in PhraseScan scan, int first, int end)
    {
        if (scan.Role is not { Class: RoleClass.Body } role || IsRival(first, role) || HasCapitalNoun(Math.Min(end, role.First == first || Words.Determiner.Contains(passage.Text.Tokens[first]) || Words.Possessive.Contains(passage.Text.Tokens[first]) ? role.End : first), end)
            || (HasCapitalNoun(Math.Min(first + 1, role.First), role.First)))
        {
            return null;
        }

        if (state.IsPublishedByBody && state.Self?.Country is { } own && passage.Sources.Of(own, role.Kind)?.Label == state.Self.Label)
        {
            return state.Self;
        }

        if (role.First > first && Words.Local.Contains(passage.Text.Tokens[role.First - 1]) && !Words.LocalRole.Contains(passage.Text.Tokens[role.First]))
        {
            return null;
        }

        var noun = passage.Text.Tokens[role.First];
        if (AtPlace(role, first) is { } there)
        {
            return there;
        }

        if (KnownByItsWords(scan, role, first, end) is { } known)
        {
            return known;
        }

        if (noun.Word == Words.Department && state.IsPublishedByBody && Words.Definite.Contains(passage.Text.Tokens[first]))
        {
            return state.Self;
        }

        if (Words.Indefinite.Contains(passage.Text.Tokens[first]) && !Words.Spokesperson.Contains(noun))
        {
            return role.Kind == SourceKind.Government ? OfCountry(Dateline.CountryOf(passage), role) : null;
        }

        if (noun.Word == Words.Minister && Words.Definite.Contains(passage.Text.Tokens[first]) && state.LastMinister is { } minister && !IsForeign(minister))
        {
            return minister;
        }

        if (noun.Word == Words.Ministry || noun.Word == Words.Minister)
        {
            // "the Ministry of Defence" is that of whoever speaks; "the ministry" is whoever speaks.
            return state.IsPublishedByBody ? state.Self : (state.LastMinistry is { Country: not Subjects.UnitedStates } last ? last : null) ?? (role.Kind == SourceKind.DefenceMinistry ? BritishMinistry(role) ?? OfCountry(state.Current?.Country, role) ?? (passage.Text.Tokens[role.First].IsCapital ? OfCountry(UnitedKingdom, role) : null) : null) ?? (state.Current is { IsPerson: true } or { Country: Subjects.UnitedStates } ? null : state.Current);
        }

        if (OfOwner(role, first) is { } theirs)
        {
            return theirs;
        }

        var place = state.LastPlaceCountry;
        state.ReadAhead(role.Kind);
        return (Words.LocalRole.Contains(noun) ? OfCountry(place, role) : null) ?? LastOf(role) ?? UkrainianStaff(role, noun)
            ?? (role.IsGeneric ? Unnamed(role, first) : IsAtHomeElsewhere ? null : WithSuchBody(role) ?? OfCountry(state.LastCountry, role) ?? OfCountry(state.LastCountryNamed, role) ?? OfCountry(state.LastPlaceCountry, role));
    }

    /// <summary>"its authors" speak for it; "its military intelligence" is that of the state that is spoken of.</summary>
    Speaker? OfOwner(Role role, int first)
    {
        if (!Words.Possessive.Contains(passage.Text.Tokens[first]))
        {
            return null;
        }

        if (role.IsGeneric)
        {
            return state.Body;
        }

        // "Nepal has it worse. Its government says": the topic may be a state that the catalogue lacks; "his brigade" is a person's.
        var owner = Words.PersonalPossessive.Contains(passage.Text.Tokens[first]) ? null : state.Topic;
        return OfCountry(owner, role) ?? (!role.IsPerson && owner is { } topic && HasSuchBody(topic, role) ? Speaker.Named(topic, role.Kind) : null) ?? WithSuchBody(role) ?? OfCountry(state.LastCountryNamed, role)
            ?? (!role.IsPerson && state.LastCountryNamed is { } last && passage.Sources.Of(last, SourceKind.Government) is null && HasSuchBody(last, role) ? Speaker.Named(last, role.Kind) : null);
    }

    Speaker? LastOf(Role role) => state.LastOf(role, passage.Text) is { } last && HasSuchBody(last.Country, role) ? last : null;

    /// <summary>A guest in a text that a body publishes: its "the Minister" is its own.</summary>
    bool IsForeign(Speaker minister) =>
        state is { IsPublishedByBody: true, Self.Country: { } own } && minister.Country is { } country && !string.Equals(own, country, StringComparison.Ordinal);

    /// <summary>"The Ministry of Defence", by its capitals and no country, in a text that speaks of Britain.</summary>
    Speaker? BritishMinistry(Role role) =>
        passage.Text.Tokens[role.First].IsCapital && state.HasNamed(UnitedKingdom) ? OfCountry(UnitedKingdom, role) : null;

    const string UnitedKingdom = "United Kingdom";

    /// <summary>"the agency" is whoever speaks where no agency of that kind was named; "Officials" are those of the country that was.</summary>
    Speaker? Unnamed(Role role, int first) =>
        Words.Definite.Contains(passage.Text.Tokens[first]) ? state.Current
            : role.Kind == SourceKind.Government && first == role.First && passage.Text.Tokens[first].IsCapital && passage.Text[passage.Text.Tokens[first]].EndsWith('s') && state.LastCountryNamed is { } country
                ? OfCountry(country, role) ?? Speaker.Named(country, role.Kind) : null;

    /// <summary>"The General Staff", without a country, in a text that speaks of Ukraine: other states' papers call theirs by the country.</summary>
    Speaker? UkrainianStaff(Role role, in Token noun) =>
        role.Kind == SourceKind.GeneralStaff && noun.Word == Words.General && state.HasNamed(Subjects.Ukraine) ? OfCountry(Subjects.Ukraine, role) : null;

    /// <summary>The country's source of that kind; null for one that calls the office by another name: America's departments are no ministries.</summary>
    Speaker? OfCountry(string? country, Role role) =>
        country is not null && HasSuchBody(country, role) && passage.Sources.Of(country, Fallbacks(role.Kind)) is { } source ? Speaker.Of(source) : null;

    Source? MilitaryOf(string? country) => country is null ? null : passage.Sources.Of(country, SourceKind.Military);

    static readonly SourceKind[][] FallbacksOf = [.. Enum.GetValues<SourceKind>().Select(kind => kind switch
    {
        SourceKind.GeneralStaff => new[] { SourceKind.GeneralStaff, SourceKind.Military, SourceKind.Government },
        _ => [kind, SourceKind.Government],
    })];

    /// <summary>The kinds of body that speak for a state's body of a kind, the nearest first.</summary>
    static SourceKind[] Fallbacks(SourceKind kind) => FallbacksOf[(int)kind];
}
