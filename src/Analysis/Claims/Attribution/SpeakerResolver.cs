using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Tells who the words of a phrase name: a source of the catalogue, a name as written, or somebody named before.</summary>
sealed class SpeakerResolver(Passage passage, DocumentState state)
{
    /// <summary>The speaker of a phrase of tokens; null when its words name nobody who could give a figure.</summary>
    /// <remarks>The questions are asked in this order; the first answer counts.</remarks>
    public Speaker? Resolve(int first, int end)
    {
        end = BeforeRelative(first, end);
        (first, end) = Trim(first, end);
        first = AfterAdjunct(first, end);
        (first, end) = Trim(first, end);
        if (first >= end || passage.Text.Tokens[first].Word == Words.No)
        {
            return null;
        }

        var scan = PhraseScan.Of(passage, first, end);
        if (LocalOffice(first, end) is { } local)
        {
            return local;
        }

        if (Represented(first, end) is var whom and > 0 && Resolve(whom, end) is { } represented)
        {
            return represented;
        }

        var speaker = Pronoun(first, end) ?? Report(first, end, scan) ?? NoSpeaker(first, end, scan) ?? Lawmaker(first, end, scan) ?? CataloguedBody(scan) ?? Expert(first, end, scan) ?? Outlet(first, end, scan)
            ?? BodyOfCountry(first, end, scan) ?? NamedBefore(first, end) ?? RoleNamedBefore(scan, first, end) ?? AsWritten(first, end, scan);
        return speaker is { Standing: Standing.Origin, IsPerson: false } && (scan.Role is { IsPerson: true } || scan.BodyIsPerson) ? speaker with { IsPerson = true } : speaker;
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
            ? Speaker.Of(source) with { IsPerson = true } : null;
    }

    /// <summary>"A spokesman for the agency": the first token of whom he speaks for; 0 where the phrase names nobody behind him, or himself by name.</summary>
    int Represented(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < Math.Min(end - 2, first + 4); i++)
        {
            if (Words.Spokesperson.Contains(tokens[i]))
            {
                return Words.Representing.Contains(tokens[i + 1]) ? i + 2 : 0;
            }
        }

        return 0;
    }

    Speaker? Pronoun(int first, int end)
    {
        while (end - first > 1 && (Words.Day.Contains(passage.Text.Tokens[first]) || Words.Adverb.Contains(passage.Text.Tokens[first])))
        {
            first++;
        }

        if (end - first > 2)
        {
            return null;
        }

        var token = passage.Text.Tokens[first];
        return Words.FirstPerson.Contains(token) ? state.Self
            : token.Word == Words.You ? state.Self
            : Words.PersonalPronoun.Contains(token) ? state.Person
            : Words.Pronoun.Contains(token) ? state.Current
            : end - first == 1 && Words.ObjectPronoun.Contains(token) ? state.Person
            : null;
    }

    /// <summary>"the report", "the bulletin" give what the speaker gives; "the toll from the prosecutor's office" is the office's.</summary>
    Speaker? Report(int first, int end, in PhraseScan scan)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (!Words.ReportNoun.Contains(tokens[i]))
            {
                continue;
            }

            if (i + 2 < end && (tokens[i + 1].Word == Words.From || tokens[i + 1].Word == Words.By || tokens[i + 1].Word == Words.Of))
            {
                return Resolve(i + 2, end);
            }

            var last = i + 1;
            while (last < end && (Words.Day.Contains(tokens[last]) || tokens[last].Kind == TokenKind.Number || Words.Adverb.Contains(tokens[last]) || tokens[last].Word == Words.Last))
            {
                last++;
            }

            if (last == end && i > first && (scan.Body ?? scan.Outlet) is not null | scan.Country is not null)
            {
                return Resolve(first, i);
            }

            if (last == end && scan is { Body: null, Country: null, Outlet: null } && !HasCapitalNoun(Math.Min(first + 1, end), end))
            {
                return Words.Definite.Contains(tokens[first]) || Words.Day.Contains(tokens[first]) ? state.Current : null;
            }
        }

        return null;
    }

    Speaker? NoSpeaker(int first, int end, in PhraseScan scan)
    {
        if (scan.Body is not null || scan.Country is not null || scan.Outlet is not null)
        {
            return null;
        }

        var tokens = passage.Text.Tokens;
        return Words.AnonymousReport.Contains(tokens[end - 1]) || Words.NoSpeaker.Contains(tokens[end - 1]) || Words.AnonymousReport.Contains(tokens[first]) ? Speaker.Nobody : null;
    }

    static Speaker? CataloguedBody(in PhraseScan scan)
    {
        if (scan.Body is null || (scan.Country is not null && scan.Body.Country is not null && scan.Role is { IsGeneric: false, Class: RoleClass.Body } && scan.CountryAt < scan.BodyAt && scan.Role.Value.First < scan.BodyAt
            && !string.Equals(scan.Body.Country, scan.Country, StringComparison.Ordinal)))
        {
            return null;
        }

        return Speaker.Of(scan.Body);
    }

    Speaker? Lawmaker(int first, int end, in PhraseScan scan)
    {
        if (scan.Role is not { Class: RoleClass.Lawmaker })
        {
            return null;
        }

        return Speaker.Relay(PersonName(first, end));
    }

    Speaker? Expert(int first, int end, in PhraseScan scan)
    {
        if (scan.Role is not { Class: RoleClass.Expert } || IsPublicService(first, end))
        {
            return null;
        }

        if (PersonName(first, end) is { } name)
        {
            state.Remember(name, Speaker.Experts);
        }

        return Speaker.Experts;
    }

    /// <summary>"Civil Defence Institute": an authority by name.</summary>
    bool IsPublicService(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Text.Tokens[i].IsCapital && Words.PublicService.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    Speaker? Outlet(int first, int end, in PhraseScan scan)
    {
        if (scan.Outlet is { } outlet)
        {
            return Speaker.Of(outlet);
        }

        if (scan.Role is not { Class: RoleClass.Outlet or RoleClass.Journalist })
        {
            return null;
        }

        return scan.Role.Value.Class == RoleClass.Journalist ? state.Self : Speaker.Outlet(NameAsWritten(first, end));
    }

    /// <summary>"South Korea's spy agency", "officials in Kyiv", "Seoul": the catalogue's source of that country and kind.</summary>
    Speaker? BodyOfCountry(int first, int end, in PhraseScan scan)
    {
        if (scan.Country is not { } country)
        {
            return null;
        }

        if (scan.Role is { } role)
        {
            if (role.Class == RoleClass.Witness)
            {
                return null;
            }

            return passage.Sources.Of(country, Fallbacks(role.Kind)) is { } source ? Speaker.Of(source) : OtherState(first, end, scan, role);
        }

        if (PersonName(first, end) is not null)
        {
            return null;
        }

        var government = passage.Sources.Of(country, SourceKind.Government);
        var isAlone = scan.CountryEnd >= end || passage.Text.Tokens[scan.CountryEnd].Length <= 2;
        return isAlone && (!scan.CountryIsAdjective || scan.CountryEnd == end) ? (government is null ? Speaker.Named(country, SourceKind.Government) : Speaker.Of(government))
            : government is not null && HasCapitalNoun(scan.CountryEnd, end) ? Speaker.Of(government)
            : null;
    }

    /// <summary>A state that is no row of the catalogue: its government by the country's name, other bodies as written.</summary>
    Speaker OtherState(int first, int end, in PhraseScan scan, Role role) =>
        role.Kind == SourceKind.Government && role.IsGeneric | passage.Text[passage.Text.Tokens[role.First]].Equals("government", StringComparison.OrdinalIgnoreCase) && !scan.CountryIsAdjective && scan.CountryAt > role.First ? Speaker.Named(scan.Country!, role.Kind)
            : Speaker.Named(PersonName(first, end) is { } person && role.Kind is SourceKind.Government or SourceKind.President ? person : NameOfBody(first, end, scan, role), role.Kind);

    /// <summary>"Israel's military" is the Israeli military.</summary>
    string NameOfBody(int first, int end, in PhraseScan scan, Role role)
    {
        var tokens = passage.Text.Tokens;
        return scan.CountryIsAdjective || scan.CountryAt > role.First || scan.CountryEnd >= end || !IsPossessive(tokens[scan.CountryEnd]) || Words.PeopleOf(scan.Country!) is not { } people ? NameAsWritten(first, end)
            : $"{people} {passage.Text.Text[tokens[role.First].Start..tokens[role.End - 1].End]}";
    }

    Speaker? NamedBefore(int first, int end)
    {
        var last = passage.Text.Tokens[end - 1];
        return last.IsCapital ? state.Recall(passage.Text[last]) : null;
    }

    /// <summary>"the agency", "the ministry", "the agency's spokesperson": whoever of that kind was named last.</summary>
    Speaker? RoleNamedBefore(in PhraseScan scan, int first, int end)
    {
        if (scan.Role is not { Class: RoleClass.Body } role || HasCapitalNoun(Math.Min(end, role.First == first || Words.Determiner.Contains(passage.Text.Tokens[first]) ? role.End : first), end)
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
        if (Words.Indefinite.Contains(passage.Text.Tokens[first]) && !Words.Spokesperson.Contains(noun))
        {
            return null;
        }

        if (noun.Word == Words.Ministry || noun.Word == Words.Minister)
        {
            return state.IsPublishedByBody ? state.Self : state.LastMinistry ?? state.Current;
        }

        if (Words.Possessive.Contains(passage.Text.Tokens[first]) && state.LastCountryNamed is { } named && passage.Sources.Of(named, role.Kind) is { } theirs)
        {
            return Speaker.Of(theirs);
        }

        state.ReadAhead(role.Kind);
        return (Words.LocalRole.Contains(noun) ? OfCountry(state.LastPlaceCountry, role) : null) ?? state.LastOf(role, passage.Text)
            ?? (role.IsGeneric ? Unnamed(role, first) : OfCountry(state.LastCountry, role) ?? OfCountry(state.LastCountryNamed, role) ?? OfCountry(state.LastPlaceCountry, role));
    }

    /// <summary>"the agency" is whoever speaks where no agency of that kind was named; "Officials" are those of the country that was.</summary>
    Speaker? Unnamed(Role role, int first) =>
        Words.Definite.Contains(passage.Text.Tokens[first]) ? state.Current
            : role.Kind == SourceKind.Government && first == role.First && passage.Text.Tokens[first].IsCapital && passage.Text[passage.Text.Tokens[first]].EndsWith('s') && state.LastCountryNamed is { } country
                ? OfCountry(country, role) ?? Speaker.Named(country, role.Kind) : null;

    Speaker? OfCountry(string? country, Role role) =>
        country is not null && passage.Sources.Of(country, Fallbacks(role.Kind)) is { } source ? Speaker.Of(source) : null;

    Source? MilitaryOf(string? country) => country is null ? null : passage.Sources.Of(country, SourceKind.Military);

    Speaker? AsWritten(int first, int end, in PhraseScan scan)
    {
        if (scan.Role is { Kind: SourceKind.Military, Class: RoleClass.Body } && (MilitaryOf(state.Current?.Country ?? state.LastCountry) ?? MilitaryOf(state.LastPlaceCountry)) is { } military)
        {
            return Speaker.Of(military);
        }

        var person = PersonName(first, end) ?? Appositive(first, end);
        var name = person ?? NameAsWritten(first, end);
        if (name.Length == 0 || (person is null && !IsPlausible(name, first, end)))
        {
            return null;
        }

        var speaker = Speaker.Named(name, scan.Role?.Kind, person is not null);
        if (person is not null)
        {
            state.Remember(name, speaker);
        }

        return speaker;
    }

    /// <summary>"the most complete register, UALosses": one capitalised word after a comma.</summary>
    string? Appositive(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        return end - first > 2 && Words.IsUnknownName(tokens[end - 1]) && passage.Text.Text[tokens[end - 2].Start] == ',' ? tokens[end - 1].Span.Of(passage.Text.Text) : null;
    }

    /// <summary>A name with a capital letter, or a noun that can speak.</summary>
    bool IsPlausible(string name, int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (Words.SpeakerNoun.Contains(tokens[i]) || Words.Organisation.Contains(tokens[i]) || Words.Role.LengthAt(tokens, i) > 0)
            {
                return true;
            }
        }

        return char.IsUpper(name[0]) && (Words.IsUnknownName(tokens[end - 1]) || HasCapitalNoun(Math.Min(end, first + 1), end) || name.Length > 2 && name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal));
    }

    /// <summary>The subject after "On Friday", "In its February briefing": from the last article that no preposition governs.</summary>
    int AfterAdjunct(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        if (first >= end || !Words.AdjunctPreposition.Contains(tokens[first]))
        {
            return first;
        }

        for (var i = end - 1; i > first + 1; i--)
        {
            if (Words.Article.Contains(tokens[i]) && !Words.Preposition.Contains(tokens[i - 1]))
            {
                return i;
            }
        }

        return NounPhrase.SkipAdjunct(tokens, first, end);
    }

    string? PersonName(int first, int end) => NounPhrase.PersonName(passage.Text, first, end);

    string NameAsWritten(int first, int end) => NounPhrase.Name(passage.Text, first, end);

    static SourceKind[] Fallbacks(SourceKind kind) => kind switch
    {
        SourceKind.GeneralStaff => [SourceKind.GeneralStaff, SourceKind.Military, SourceKind.Government],
        SourceKind.Military => [SourceKind.Military, SourceKind.Government],
        SourceKind.Intelligence => [SourceKind.Intelligence, SourceKind.Government],
        SourceKind.DefenceMinistry => [SourceKind.DefenceMinistry, SourceKind.Government],
        _ => [kind, SourceKind.Government],
    };

    bool HasCapitalNoun(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].IsCapital && !Words.Day.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    int BeforeRelative(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first + 1; i < end; i++)
        {
            if (Words.Relative.Contains(tokens[i]))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Without articles and adverbs at the edges, and without an adjunct before the noun phrase ("On Friday").</summary>
    (int First, int End) Trim(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        while (first < end && tokens[end - 1].Kind == TokenKind.Sign && !IsPossessive(tokens[end - 1]))
        {
            end--;
        }

        while (first < end && (tokens[first].Kind == TokenKind.Sign || Words.Adverb.Contains(tokens[first])) && end - first > 1)
        {
            first++;
        }

        return (first, end);
    }

    bool IsPossessive(in Token token) => passage.Text.Text[token.Start] is '\'' or '’';
}
