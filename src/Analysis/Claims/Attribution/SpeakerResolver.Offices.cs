namespace Analysis.Claims.Attribution;

/// <content>Speakers told by an office: whose body, which country, whom it stands for.</content>
sealed partial class SpeakerResolver
{
    bool HoldsRepresentative(int first, int end)
    {
        foreach (var token in passage.Text.Tokens[first..end])
        {
            if (Words.Representative.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Governor Oleh Kiper", "the head of the town's military administration": the state that he is an officer of, where the catalogue has it.</summary>
    Speaker? LocalOffice(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        bool isOfficer = false, isOffice = false;
        for (var i = first; i < end; i++)
        {
            isOfficer |= Words.LocalOffice.Contains(tokens[i]) || Words.Spokesperson.Contains(tokens[i]);
            isOffice |= Words.Administration == tokens[i].Word || tokens[i].Word == Words.Governor;
        }

        return isOfficer && isOffice && (state.LastPlaceCountry ?? state.LastCountryNamed) is { } country && passage.Sources.Of(country, SourceKind.Government) is { } source
            ? Speaker.Of(source, isPerson: true) : null;
    }

    /// <summary>"A spokesman for the agency" is the agency, "staff at Al-Ahli hospital" the hospital; null where the phrase names nobody behind him.</summary>
    Speaker? Represented(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < Math.Min(end - 2, first + Clause.LongestLabel + 3); i++)
        {
            var speaksForOther = Words.Spokesperson.Contains(tokens[i]) || (tokens[i].Word == Words.Officer && i > first && tokens[i - 1].Word == Words.Press);
            if (speaksForOther && i > first + 1 && IsPossessive(tokens[i - 1]) && Resolve(first, i - 1) is { } owner)
            {
                // "the Taliban's spokesman, Zabihullah Mujahid"
                return owner;
            }

            if (speaksForOther && i > first + 1 && PhraseScan.Of(passage, first, i) is { Body: null, Country: null, Outlet: null, Role: { Class: RoleClass.Body, IsPerson: false, IsGeneric: false } represented } && represented.End == i && tokens[i - 1].IsCapital)
            {
                // "External Affairs Ministry spokesperson Randhir Jaiswal"
                return Resolve(first, i);
            }

            if (speaksForOther)
            {
                return Words.Representing.Contains(tokens[i + 1]) ? Resolve(i + 2, end)
                    : (i == first || (i == first + 1 && Words.Indefinite.Contains(tokens[first]))) && PersonName(i + 1, end) is not null && PhraseScan.Of(passage, i + 1, end) is { Body: null, Country: null }
                        && state.Current is { Standing: Standing.Origin, IsPerson: false } current ? current : null;
            }

            if (Words.Staff.Contains(tokens[i]) && tokens[i + 1].Word == Words.At)
            {
                return Resolve(i + 2, end);
            }

            if (Words.Insider.Contains(tokens[i]) && Words.Belonging.Contains(tokens[i + 1]) && IsBody(i + 2, end) && Resolve(i + 2, end) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>"the Defence Ministry", "the agency", "the JCS", and no state, person or nameless group.</summary>
    bool IsBody(int first, int end)
    {
        var scan = PhraseScan.Of(passage, first, end);
        if (scan is { Body: null, Country: null, Outlet: null, Role: null } && end - first > 1 && passage.Text.Tokens[first].Word == Words.The && Words.IsUnknownName(passage.Text.Tokens[first + 1]) && passage.Text[passage.Text.Tokens[first + 1]].IndexOfAnyInRange('a', 'z') < 0)
        {
            // "officials of the NUG"
            return true;
        }

        return scan is { Body: { Kind: not SourceKind.Government }, BodyIsPerson: false } or { Role: { Class: RoleClass.Body, IsPerson: false, Kind: not (SourceKind.Government or SourceKind.Military) } };
    }

    /// <summary>"South Korea's spy agency", "officials in Kyiv", "Seoul": the catalogue's source of that country and kind.</summary>
    Speaker? BodyOfCountry(int first, int end, in PhraseScan scan)
    {
        if ((scan.Country ?? OwningHalf(first, scan)) is not { } country)
        {
            return null;
        }

        if (scan.Role is { } role)
        {
            if (role.Class == RoleClass.Witness || IsRival(first, role))
            {
                return null;
            }

            return passage.Sources.Of(country, Fallbacks(role.Kind)) is { } source ? Speaker.Of(source) : OtherState(first, end, scan, role);
        }

        if (PersonName(first, end) is not null)
        {
            return HasArmedForces(first, end) && MilitaryOf(country) is { } military ? Speaker.Of(military, isPerson: true) : null;
        }

        var government = passage.Sources.Of(country, SourceKind.Government);
        var isAlone = scan.CountryEnd >= end || passage.Text.Tokens[scan.CountryEnd].Length <= 2;
        if (government is not null && (passage.Text.Tokens[end - 1].Word == Words.Side || (scan.CountryEnd < end && passage.Text.Tokens[scan.CountryEnd].Word == Words.Side)))
        {
            // "the Russian side"
            return Speaker.Of(government);
        }

        return isAlone && (!scan.CountryIsAdjective || scan.CountryEnd == end) ? (government is null ? Speaker.Named(country, SourceKind.Government) : Speaker.Of(government))
            : government is not null && HasCapitalNoun(scan.CountryEnd, end) ? Speaker.Of(government)
            : null;
    }

    /// <summary>"Russian-installed authorities", "the exiled government": they speak for no state, and go by their own words.</summary>
    bool IsRival(int first, Role role)
    {
        for (var i = first; i < role.First; i++)
        {
            if (Words.Rival.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Colonel Oleh Marchenko, who commands a Ukrainian battalion": an officer by rank, and by the words beside the name that tell whose.</summary>
    Speaker? MilitaryOfficer(int first, int end, in PhraseScan scan)
    {
        if (scan.Body is not null || (scan.Role is { Class: not RoleClass.Body } && !HasArmedForces(first, end)) || PersonName(first, end) is not { } name)
        {
            return null;
        }

        var (beside, besideEnd) = Beside(end);
        if (besideEnd == beside || !HasArmedForces(beside, besideEnd))
        {
            return null;
        }

        var service = PhraseScan.Of(passage, beside, besideEnd);
        if (service.Role is { Class: RoleClass.Expert or RoleClass.Witness } || MilitaryOf(scan.Country ?? service.Country) is not { } military)
        {
            return null;
        }

        var officer = Speaker.Of(military, isPerson: true);
        state.Remember(name, officer);
        return officer;
    }

    /// <summary>The words between commas behind a name: "who commands …", "an officer of …"; empty when there are none.</summary>
    (int First, int End) Beside(int end)
    {
        const int Longest = 16;
        var tokens = passage.Text.Tokens;
        if (end + 1 >= tokens.Length || passage.Text.Text[tokens[end].Start] != ',' || !(Words.Relative.Contains(tokens[end + 1]) || Words.Article.Contains(tokens[end + 1]) || tokens[end + 1].Word == Words.Of))
        {
            return (end, end);
        }

        for (var i = end + 1; i < Math.Min(tokens.Length, end + Longest); i++)
        {
            if (passage.Text.Text[tokens[i].Start] is ',' or '.')
            {
                return (end + 1, i);
            }
        }

        return (end, end);
    }

    /// <summary>"Ukrainian Joint Forces Task Force spokesperson Colonel Viktor Trehubov": a unit or a rank beside the name.</summary>
    bool HasArmedForces(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.ArmedForces.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whoever the words of an office tell without a state: a unit, a department, Britain's defence intelligence, an official of a body, officials of the place; null for others.</summary>
    Speaker? KnownByItsWords(in PhraseScan scan, Role role, int first, int end)
    {
        var noun = passage.Text.Tokens[role.First];
        if (Words.CivilOffice.Contains(noun) && role.First <= first + 1 && OfCountry(state.PlaceInSentence, role) is { } ofPlace)
        {
            // "killed in Kyiv, the police said"
            return ofPlace;
        }

        if (role.Kind == SourceKind.Military && Words.SpeakingUnit.Contains(passage.Text.Tokens[role.End - 1]) && state.HasNamed(Subjects.Ukraine) && state.Current?.Country is not (Subjects.Ukraine or Subjects.Russia) && MilitaryOf(Subjects.Ukraine) is { } ukrainian)
        {
            // "the brigade", "the northern command": of the armies there, Ukraine's units speak by themselves.
            return Speaker.Of(ukrainian);
        }

        if (noun.Word == Words.Department && !state.IsPublishedByBody && state.LastMinistry is { Country: Subjects.UnitedStates } department)
        {
            return department;
        }

        if (role.Kind == SourceKind.Intelligence && noun.Word == Words.Defence && !Words.Possessive.Contains(passage.Text.Tokens[first]) && (state.HasNamed(UnitedKingdom) || (role.First == first && noun.IsCapital && passage.Text.Tokens[role.End - 1].IsCapital)) && OfCountry(UnitedKingdom, role) is { } british)
        {
            // "defence intelligence", by this name: of the states there, Britain's.
            return british;
        }

        if (Words.Indefinite.Contains(passage.Text.Tokens[first]) && first + 2 < end && scan.EndsInPerson && (passage.Text.Tokens[first + 1].Word == Words.Ministry ? state.LastMinistry : ByNoun(passage.Text.Tokens[first + 1])) is { } employer)
        {
            // "a ministry official", "an agency spokesman"
            return employer;
        }

        if (role is { IsGeneric: true, Kind: SourceKind.Government } && role.First == first && Words.Authorities.Contains(noun) && state.Current is { Country: null } && state.LastOf(SourceKind.Officials) is null
            && OfCountry(Dateline.CountryOf(passage) ?? state.LastPlaceCountry ?? state.LastCountryNamed, role) is { } local)
        {
            // "officials said", behind the word of a charity: those of the place.
            return local;
        }

        return null;
    }

    /// <summary>"In Moscow, the defence ministry", "officials" under the heading "London": those of the place, unless others of that kind were named since the heading.</summary>
    Speaker? AtPlace(Role role, int first)
    {
        var noun = passage.Text.Tokens[role.First];
        if (state.Place is not { } country || Words.Possessive.Contains(passage.Text.Tokens[first]) || Words.Abroad.Contains(noun) || (role.End - role.First == 1 && (noun.Word == Words.Ministry || noun.Word == Words.Minister))
            || (role.IsGeneric && !Words.Authorities.Contains(noun) && !(country == Subjects.UnitedStates && noun.Word == Words.Administration)))
        {
            return null;
        }

        if (!state.IsSetInSentence && !role.IsGeneric && role.Kind != SourceKind.Government && state.LastOf(role.Kind) is { Country: { } named } && !string.Equals(named, country, StringComparison.Ordinal))
        {
            return null;
        }

        return OfCountry(country, role);
    }

    /// <summary>"a sergeant of the 17th Brigade"</summary>
    bool HoldsUnit(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.SpeakingUnit.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
