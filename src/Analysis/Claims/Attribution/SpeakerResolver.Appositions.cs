namespace Analysis.Claims.Attribution;

/// <content>What stands between commas behind a name, and makes it an expert's or a lawmaker's.</content>
sealed partial class SpeakerResolver
{
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
        return (besideEnd > beside && (PhraseScan.Of(passage, beside, besideEnd).Role is { Class: RoleClass.Expert } || IsThinkTank(beside, besideEnd) || Studies(beside, besideEnd) || IsRetired(beside, besideEnd))) || (PersonName(first, end) is not null && IsRetired(first, end));
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

    /// <summary>"a retired Army colonel": he judges what others do.</summary>
    bool IsRetired(int first, int end)
    {
        var isRetired = false;
        for (var i = first; i < end; i++)
        {
            isRetired |= passage.Text.Tokens[i].Word == Words.Retired;
            if (isRetired && (Words.ArmedForces.Contains(passage.Text.Tokens[i]) || Words.Role.LengthAt(passage.Text.Tokens, i) > 0))
            {
                return true;
            }
        }

        return false;
    }
}
