using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Tells who the words of a phrase name: a source of the catalogue, a name as written, or somebody named before.</summary>
sealed partial class SpeakerResolver(Passage passage, DocumentState state)
{
    /// <summary>The speaker of a phrase of tokens; null when its words name nobody who could give a figure.</summary>
    /// <remarks>The questions are asked in this order; the first answer counts.</remarks>
    public Speaker? Resolve(int first, int end)
    {
        end = BeforeRelative(first, end);
        (first, end) = Trim(first, end);
        first = AfterAdjunct(first, end);
        (first, end) = Trim(first, end);
        end = BeforePredicate(first, BeforeOwned(first, end));
        if (first >= end || passage.Text.Tokens[first].Word == Words.No)
        {
            return null;
        }

        var scan = PhraseScan.Of(passage, first, end);
        if (scan.Body is { Kind: SourceKind.Government } && scan.BodyAt > first && passage.Text.Tokens[scan.BodyAt - 1].Word == Words.In && PersonName(first, end) is not null && IsOfResearchBody(first, scan.BodyAt))
        {
            // "Philip Garrard, now at the Hadley Center in Washington": where he studies
            (scan.Body, scan.Country) = (null, null);
        }

        if (HoldsRepresentative(first, end) && (LocalOffice(first, end) ?? Represented(first, end)) is { } officer)
        {
            // A nameless spokesman is not whom "he" means later on.
            Introduce(first, end, scan, officer);
            return officer;
        }

        var speaker = InBrackets(first, end)
            ?? Leader(first, end)
            ?? Pronoun(first, end)
            ?? Titled(first, end)
            ?? Report(first, end, scan)
            ?? NoSpeaker(first, end, scan)
            ?? Lawmaker(first, end, scan)
            ?? CataloguedBody(scan)
            ?? MilitaryOfficer(first, end, scan)
            ?? Expert(first, end, scan)
            ?? Outlet(first, end, scan)
            ?? BodyOfCountry(first, end, scan)
            ?? NamedBefore(first, end)
            ?? ByNoun(first, end, scan)
            ?? RoleNamedBefore(scan, first, end)
            ?? AsWritten(first, end, scan);
        speaker = speaker is { Standing: Standing.Origin, IsPerson: false } && (scan.Role is { IsPerson: true } || scan.EndsInPerson || scan.BodyIsPerson || Words.PersonRole.Contains(passage.Text.Tokens[end - 1])) ? speaker with { IsPerson = true } : speaker;
        speaker = speaker is { IsPerson: true, Gender: Gender.Unknown } && GivenNames.Of(passage.Text, first, end) is not Gender.Unknown and var gender ? speaker with { Gender = gender } : speaker;
        Introduce(first, end, scan, speaker);
        return speaker;
    }

    /// <summary>"Pentagon spokeswoman Sabrina Singh", "Lee Sang-min, a member of the panel": whom the name stands for from here on.</summary>
    void Introduce(int first, int end, in PhraseScan scan, Speaker? speaker)
    {
        if (speaker is { Standing: Standing.Origin or Standing.Lawmaker } && scan.Role is not null && PersonName(first, end) is { } name && !string.Equals(name, speaker.Label, StringComparison.Ordinal))
        {
            state.Remember(name, speaker with { IsPerson = true });
            state.LastMinister = scan.Role.Value.Includes(passage.Text.Tokens, Words.Minister) ? speaker : state.LastMinister;
        }
    }

    /// <summary>"Kim", "Mr Kim" and nothing more, where North Korea is spoken of.</summary>
    Speaker? Leader(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        return passage.Text[tokens[end - 1]] is "Kim" && state.Recall("Kim") is null && (end - first == 1 || (end - first <= 3 && Words.Title.Contains(tokens[first]))) && (end >= tokens.Length || !Words.IsUnknownName(tokens[end]))
            && state.HasNamed(Subjects.NorthKorea) && passage.Sources.Of(Subjects.NorthKorea, SourceKind.Government) is { } north ? Speaker.Of(north, isPerson: true) : null;
    }

    Speaker? Pronoun(int first, int end)
    {
        while (end - first > 1 && (Words.Day.Contains(passage.Text.Tokens[first]) || Words.Adverb.Contains(passage.Text.Tokens[first])))
        {
            first++;
        }

        var token = passage.Text.Tokens[first];
        if (end - first > 2)
        {
            // "It puts deaths at 65,344 and says": what follows a pronoun is no part of its phrase.
            return !Words.SubjectPronoun.Contains(token) ? null : OwnClause(first, end) is { } subject ? subject : Pronoun(first, first + 1);
        }

        if (end - first == 2 && Words.Possessive.Contains(token) && Words.PersonalRecord.Contains(passage.Text.Tokens[first + 1]))
        {
            // "according to his notebook"
            return Words.FirstPerson.Contains(token) ? state.Self : state.PersonOf(GivenNames.OfPronoun(token));
        }

        return Words.FirstPerson.Contains(token) ? state.Self
            : token.Word == Words.You ? state.Self
            : Words.PersonalPronoun.Contains(token) ? OpeningPerson(first) ?? state.PersonOf(GivenNames.OfPronoun(token))
            : Words.Pronoun.Contains(token) ? state.Body
            : end - first == 1 && Words.ObjectPronoun.Contains(token) ? state.PersonOf(GivenNames.OfPronoun(token))
            : null;
    }

    /// <summary>"When Cho faced lawmakers, he told them", "Budanov has been less reticent: he said": the person in the clause before the pronoun's own; null for none.</summary>
    Speaker? OpeningPerson(int pronoun)
    {
        const int Farthest = 40;
        var tokens = passage.Text.Tokens;
        var sentence = passage.Text.SentenceAt(tokens[pronoun].Start);
        var isOpened = Words.ClauseOpener.Contains(tokens[sentence.FirstToken]);
        for (var i = pronoun - 1; i > Math.Max(sentence.FirstToken, pronoun - Farthest) && !isOpened; i--)
        {
            isOpened = passage.Text.Text[tokens[i].Start] is ':' or ';';
        }

        if (!isOpened || pronoun - sentence.FirstToken < 3)
        {
            return null;
        }

        var opening = Words.ClauseOpener.Contains(tokens[sentence.FirstToken]) ? sentence with { FirstToken = sentence.FirstToken + 1 } : sentence;
        return Actors.Of(passage, opening, this, out _) is { Standing: Standing.Origin or Standing.Lawmaker } actor && GivenNames.Agree(GivenNames.OfPronoun(tokens[pronoun]), actor.Gender)
            ? actor.Label is { } name && state.Recall(name) is { } known ? known : actor : null;
    }

    /// <summary>"he died the intelligence service told": a clause of the pronoun's own, and behind it the body that is the verb's subject; null for none.</summary>
    Speaker? OwnClause(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = end - 2; i > first + 1; i--)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Word == Words.And || Words.Preposition.Contains(tokens[i]))
            {
                return null;
            }

            if (tokens[i].Word == Words.The)
            {
                return PhraseScan.Of(passage, i, end) is { Body: not null } or { Role.Class: RoleClass.Body } ? Resolve(i, end) : null;
            }
        }

        return null;
    }

    /// <summary>"the general", "the press secretary": the person who was named just before.</summary>
    Speaker? Titled(int first, int end)
    {
        const int LongestTitle = 4;
        var tokens = passage.Text.Tokens;
        if (end - first > LongestTitle || !Words.Definite.Contains(tokens[first]) || state.RecentPerson is not { Standing: Standing.Origin } person)
        {
            return null;
        }

        var isTitle = end > first + 1;
        for (var i = first + 1; i < end; i++)
        {
            isTitle &= Words.TitleByItself.Contains(tokens[i]) || (tokens[i].Kind == TokenKind.Sign && !tokens[i].SpaceBefore);
        }

        return isTitle ? person : null;
    }

    /// <summary>"the report", "the bulletin" give what the speaker gives; "the toll from the prosecutor's office" is the office's.</summary>
    Speaker? Report(int first, int end, in PhraseScan scan)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (!Words.ReportNoun.Contains(tokens[i]) && (tokens[i].IsCapital || !(Words.SpokenDocument.Contains(tokens[i]) || (Words.NoSpeaker.Contains(tokens[i]) && i + 2 < end && tokens[i + 2].Word == Words.By))))
            {
                continue;
            }

            if (i + 2 < end && (tokens[i + 1].Word == Words.From || tokens[i + 1].Word == Words.By || tokens[i + 1].Word == Words.Of))
            {
                return Resolve(i + 2, end);
            }

            if (i + 3 < end && tokens[i + 2].Word == Words.By && Words.ReportingParticiple.Contains(tokens[i + 1]))
            {
                // "footage posted by a Ukrainian drone team"
                return Resolve(i + 3, end);
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

            if (last == end && i > first && scan is { Body: null, Country: null, Outlet: null, Role: { Class: RoleClass.Body, Kind: SourceKind.Intelligence, IsGeneric: false } role })
            {
                // "a defence intelligence update"
                return Resolve(role.First, i);
            }

            if (last == end && scan is { Body: null, Country: null, Outlet: null } && !HasCapitalNoun(Math.Min(first + 1, end), end))
            {
                return Words.Definite.Contains(tokens[first]) || Words.Day.Contains(tokens[first]) ? state.Author : null;
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
        if (end - first == 2 && tokens[first + 1].Word == Words.Paper && Words.Definite.Contains(tokens[first]) && state.Current is { Kind: SourceKind.Media } newspaper)
        {
            // "The paper said", behind a newspaper that spoke: elsewhere papers are documents
            return newspaper;
        }

        if (scan.Role is null or { IsGeneric: true } && Words.CountNoun.Contains(tokens[end - 1]) && !HasCapitalNoun(Math.Min(first + 1, end), end))
        {
            // "according to official figures"
            return Speaker.Nobody;
        }

        return Words.AnonymousReport.Contains(tokens[end - 1]) || Words.NoSpeaker.Contains(tokens[end - 1]) || Words.AnonymousReport.Contains(tokens[first]) ? Speaker.Nobody : null;
    }

    Speaker? CataloguedBody(in PhraseScan scan)
    {
        if (scan.Body is null || IsPlaceOfExperts(scan) || IsSentTo(scan) || (scan.Country is not null && scan.Body.Country is not null && scan.Role is { IsGeneric: false, Class: RoleClass.Body } && scan.CountryAt < scan.BodyAt && scan.Role.Value.First <= scan.BodyAt
            && !string.Equals(scan.Body.Country, scan.Country, StringComparison.Ordinal)))
        {
            return null;
        }

        return Speaker.Of(scan.Body);
    }

    /// <summary>"Ukraine's UN ambassador" speaks for Ukraine.</summary>
    bool IsSentTo(in PhraseScan scan) =>
        scan is { Body.Kind: SourceKind.International, Country: not null, Role: { } role } && scan.CountryAt < scan.BodyAt && scan.BodyAt < role.First && Words.Abroad.Contains(passage.Text.Tokens[role.First]);

    /// <summary>"a think tank in Washington" is not the government that the city stands for.</summary>
    bool IsPlaceOfExperts(in PhraseScan scan) =>
        scan is { Role: { Class: RoleClass.Expert } role, Body.Kind: SourceKind.Government } && role.First < scan.BodyAt && passage.Text.Tokens[scan.BodyAt - 1].Word == Words.In;

    Speaker? Lawmaker(int first, int end, in PhraseScan scan)
    {
        if (scan.Role is { Class: RoleClass.Lawmaker } role ? role.First > first && Words.Local.Contains(passage.Text.Tokens[role.First - 1]) : !IsOfParty(first, end, scan))
        {
            return null;
        }

        return Speaker.Relay(PersonName(first, end));
    }

    /// <summary>The token behind "Washington-based"; the same token where none stands there.</summary>
    int AfterSeat(int at) => at + 2 < passage.Text.Tokens.Length && passage.Text.Tokens[at + 2].Word == Words.Based ? at + 3 : at;

    Speaker? Expert(int first, int end, in PhraseScan scan)
    {
        if ((scan.Role is not { Class: RoleClass.Expert } && !IsThinkTank(first, end) && !IsScholar(first, end, scan)) || IsPublicService(first, end))
        {
            return null;
        }

        if (Words.Definite.Contains(passage.Text.Tokens[first]) && scan is { Role: { } role, Body: null, Country: null } && role.End == end && !role.IsPerson && !HasCapitalNoun(AfterSeat(first + 1), role.First) && state.LastOf(SourceKind.ThinkTank) is { } named)
        {
            // "the institute", "the Washington-based think tank", behind one that the catalogue has
            return named;
        }

        if (Employer(first, scan) is { } employer)
        {
            return employer;
        }

        if (PersonName(first, end) is { } name)
        {
            state.Remember(name, Speaker.Experts);
        }
        else
        {
            state.NoteNoun(first, end, Speaker.Experts);
        }

        return Speaker.Experts;
    }
}
