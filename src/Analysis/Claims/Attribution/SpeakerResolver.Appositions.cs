using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>What stands between commas behind a name, and makes it an expert's or a lawmaker's.</content>
sealed partial class SpeakerResolver
{
    /// <summary>"Mr Lamers (External Action Service)": the body that a name speaks for; null where the brackets hold another thing.</summary>
    Speaker? InBrackets(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        var open = first + 1;
        while (open < end && passage.Text.Text[tokens[open].Start] != '(')
        {
            open++;
        }

        return open + 3 < end && passage.Text.Text[tokens[end - 1].Start] == ')' && tokens[open + 1].IsCapital && Words.Organisation.Contains(tokens[end - 2]) && tokens[end - 2].IsCapital && PersonName(first, open) is not null
            ? Resolve(open + 1, end - 1) : null;
    }

    /// <summary>"Kim Byung-kee, of the Democratic Party,": a name, and behind a comma a lawmaker's office.</summary>
    bool IsOfParty(int first, int end, in PhraseScan scan) =>
        scan is { Body: null, Role: null, Country: null } && PersonName(first, end) is not null && Beside(end) is var (beside, besideEnd) && besideEnd > beside && PhraseScan.Of(passage, beside, besideEnd).Role is { Class: RoleClass.Lawmaker };

    /// <summary>"Hana Weiss, who teaches in Bonn", "Pasi Virtanen, a Finnish analyst": what stands between commas behind a name makes it an expert's.</summary>
    bool IsScholar(int first, int end, in PhraseScan scan)
    {
        if (scan is not { Body: null, Outlet: null } || !HasCapitalNoun(Math.Min(end - 1, first + 1), end) || (scan.Role is not null && PersonName(first, end) is null))
        {
            return false;
        }

        var (beside, besideEnd) = Beside(end);
        return (besideEnd > beside && (PhraseScan.Of(passage, beside, besideEnd).Role is { Class: RoleClass.Expert } || IsThinkTank(beside, besideEnd) || IsOfResearchBody(beside, besideEnd) || Studies(beside, besideEnd) || IsRetired(beside, besideEnd)))
            || (PersonName(first, end) is not null && (IsRetired(first, end) || IsOfResearchBody(first, end)));
    }

    /// <summary>"its analysts", "Mediazona's statisticians": the body that they work for, where it is no state; null for none.</summary>
    Speaker? Employer(int first, in PhraseScan scan)
    {
        if (scan.Role is not { Class: RoleClass.Expert } role || role.First <= first)
        {
            return null;
        }

        var employer = Words.ThirdPossessive.Contains(passage.Text.Tokens[first]) && role.First == first + 1 ? state.Body
            : IsPossessive(passage.Text.Tokens[role.First - 1]) && scan.Country is null ? Resolve(first, role.First - 1)
            : role.First - 2 > first && IsPossessive(passage.Text.Tokens[role.First - 2]) && scan.Country is null ? Resolve(first, role.First - 2) : null;
        return employer is { IsPerson: false, Label: not null, Kind: not (SourceKind.Government or SourceKind.President) } ? employer : null;
    }

    /// <summary>"Taras Holub, 41, is deputy commander of a Ukrainian battalion", "leads a company": the army that the words behind a name tell; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="nameEnd">The token behind the name.</param>
    public Speaker? ServesIn(Sentence sentence, int nameEnd)
    {
        const int Farthest = 8;
        const int LongestOffice = 12;
        var tokens = passage.Text.Tokens;
        var verb = nameEnd;
        while (verb < Math.Min(sentence.EndToken, nameEnd + Farthest) && !Words.Service.Contains(tokens[verb]))
        {
            if (Words.Say.Contains(tokens[verb]) || Words.ClauseOpener.Contains(tokens[verb]))
            {
                return null;
            }

            verb++;
        }

        var end = Math.Min(sentence.EndToken, verb + LongestOffice);
        if (verb >= Math.Min(sentence.EndToken, nameEnd + Farthest) || !HasArmedForces(verb, end))
        {
            return null;
        }

        // Of the armies there, Ukraine's soldiers speak by their names.
        var country = PhraseScan.Of(passage, verb, end).Country ?? (state.RecentCountries.Count == 0 || state.HasNamed(Subjects.Ukraine) || state.HasNamed(Subjects.NorthKorea) || state.HasNamed(Subjects.Russia) ? Subjects.Ukraine : state.LastPlaceCountry);
        return MilitaryOf(country) is { } military ? Speaker.Of(military, isPerson: true) : null;
    }

    /// <summary>"who teaches at the academy"</summary>
    bool Studies(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (Words.Relative.Contains(passage.Text.Tokens[i]) && Words.Study.Contains(passage.Text.Tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"of the Carver Center", "from Leiden University": a name of a centre of study behind a preposition, and no office of state or hospital.</summary>
    bool IsOfResearchBody(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        var isBehind = false;
        for (var i = first; i < end; i++)
        {
            isBehind |= Words.Belonging.Contains(tokens[i]);
            if (tokens[i].IsCapital && (Words.PublicService.Contains(tokens[i]) || Words.Medical.Contains(tokens[i])))
            {
                return false;
            }
        }

        for (var i = end - 1; isBehind && i > first; i--)
        {
            if (tokens[i].IsCapital && Words.ResearchBody.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a retired Army colonel", "a former defence attaché": he judges what others do. Who once headed a government speaks as himself.</summary>
    bool IsRetired(int first, int end)
    {
        bool isRetired = false, isFormer = false;
        for (var i = first; i < end; i++)
        {
            isRetired |= passage.Text.Tokens[i].Word == Words.Retired;
            isFormer |= Words.Former.Contains(passage.Text.Tokens[i]);
            if ((isRetired && (Words.ArmedForces.Contains(passage.Text.Tokens[i]) || Words.Role.LengthAt(passage.Text.Tokens, i) > 0)) || (isFormer && Words.FormerOffice.Contains(passage.Text.Tokens[i])))
            {
                return true;
            }
        }

        return false;
    }
}
