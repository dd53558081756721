using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Chooses among the attributions of a figure's own sentence.</summary>
static class SiteChoice
{
    /// <summary>The most sites on each side, and tokens between site and figure, that are looked at: the work stays linear in one endless sentence.</summary>
    const int MostSites = 24;
    const int MostTokens = 80;

    /// <summary>The attribution that a reader gives the figure at a token to; null when none of the sentence reaches it.</summary>
    public static Site? Choose(TokenizedText text, ReadOnlySpan<Site> sites, int at)
    {
        sites = Near(sites, at);
        Site? before = null, after = null, cited = null;
        foreach (var site in sites)
        {
            if (site.OnlyOf is { } only)
            {
                if (only == at)
                {
                    return site;
                }

                continue;
            }

            cited ??= site.IsCited ? site : null;
            if (site.Cue < at && site.Reach.HasFlag(Reach.After) && !IsCutOff(text, site, at))
            {
                before = Closer(text, before, site);
            }
            else if (site.First > at && after is null && site.Reach.HasFlag(Reach.Before))
            {
                after = site;
            }
        }

        if (cited is not null && (before ?? after) is { } teller && (IsRelay(teller) || teller.Speaker.Kind == SourceKind.ThinkTank))
        {
            return cited;
        }

        return before is { } b && after is { } a ? Preferred(text, b, a, at) : before ?? after;
    }

    /// <summary>Of an attribution before the figure and one after it; the first rule that holds decides.</summary>
    static Site Preferred(TokenizedText text, in Site before, in Site after, int at) =>
        IsPassiveBeside(after, at) || IsAsBeside(text, after, at) || IsAdjunctBeside(text, after, at) ? after
            : IsBodyOfThatState(before, after) ? after
            : after.IsCited ? after
            : IsBehindABreak(text, before, after, at) ? after
            : before.Bond != Bond.Adjunct ? before
            : IsRelay(after) ? before
            : after;

    /// <summary>"3,000, reported by X": bound to its own figure.</summary>
    static bool IsPassiveBeside(in Site after, int at) => after.IsPassive && after.First - at <= 8;

    /// <summary>"900,000 casualties, as the ministry estimates": right behind its own figure.</summary>
    static bool IsAsBeside(TokenizedText text, in Site after, int at) => after.First - at <= 6 && text.Tokens[after.First - 1].Word == Words.As;

    /// <summary>"of whom 230, according to the Pentagon, were sent home": between commas right behind its own figure.</summary>
    static bool IsAdjunctBeside(TokenizedText text, in Site after, int at) =>
        after.Speaker.Standing == Standing.Origin && after.First - at <= 4 && text.Tokens[after.Cue].Word == Words.According && after.End < text.Tokens.Length
        && text.Text[text.Tokens[after.First - 1].Start] == ',' && text.Text[text.Tokens[after.End].Start] == ',';

    /// <summary>"Washington now estimates that …, the Pentagon says": the state's body is more exact than the state.</summary>
    static bool IsBodyOfThatState(in Site before, in Site after) =>
        (before.Bond == Bond.Noun || before.Speaker.Kind == SourceKind.Government) && before.Speaker.Country is { } country && string.Equals(after.Speaker.Country, country, StringComparison.Ordinal);

    /// <summary>"X said …, while 3,000 …, Y said": a clause break stands between the first and the figure.</summary>
    static bool IsBehindABreak(TokenizedText text, in Site before, in Site after, int at) =>
        after.Speaker.Standing == Standing.Origin && Breaks(text, before.End, at) > Breaks(text, at, after.First);

    static bool IsRelay(in Site site) => site.Speaker.Standing is Standing.Messenger or Standing.Lawmaker;

    /// <summary>The outlet or named relay through whom the origin's words come, when the sentence has one.</summary>
    public static Site? Messenger(ReadOnlySpan<Site> sites, Site chosen, int at)
    {
        sites = Near(sites, at);
        if (chosen.Speaker.Standing is Standing.Messenger or Standing.Nobody)
        {
            return null;
        }

        foreach (var site in sites)
        {
            // Beside "citing the NIS" a named lawmaker and a think tank relay too.
            var isMessenger = site.Speaker.Standing == Standing.Messenger || (chosen.IsCited && !site.IsCited && (site.Speaker is { Standing: Standing.Lawmaker, Name: not null } || site.Speaker.Kind == SourceKind.ThinkTank));
            if (isMessenger && site.OnlyOf is null && (site.Cue < at ? site.Reach.HasFlag(Reach.After) : site.Reach.HasFlag(Reach.Before)))
            {
                return site;
            }
        }

        return null;
    }

    static ReadOnlySpan<Site> Near(ReadOnlySpan<Site> sites, int at)
    {
        int low = 0, high = sites.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sites[middle].Cue < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var first = Math.Max(0, low - MostSites);
        return sites[first..Math.Min(sites.Length, low + MostSites)];
    }

    /// <summary>"announces a day of mourning after an attack that killed three": an object, and then a circumstance of its own.</summary>
    static bool IsCutOff(TokenizedText text, in Site site, int at)
    {
        var tokens = text.Tokens;
        if (site.Bond != Bond.Complement || tokens[site.Cue].Kind != TokenKind.Word || (site.End < tokens.Length && tokens[site.End].Word == Words.That))
        {
            return false;
        }

        for (var i = site.End + 1; i < Math.Min(at, site.End + MostTokens); i++)
        {
            if (Words.Auxiliary.Contains(tokens[i]) || tokens[i].Word == Words.That || tokens[i].Kind == TokenKind.Number)
            {
                return false;
            }

            if (Words.Circumstance.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    static Site Closer(TokenizedText text, Site? known, Site site) =>
        known is { } k && ((k.Bond < site.Bond && site.Bond == Bond.Adjunct && !site.IsCited) || IsOwnState(text, k, site)) ? k : site;

    /// <summary>"A Pentagon spokeswoman said that the US estimated": a body that speaks of its own state gives the figure itself.</summary>
    static bool IsOwnState(TokenizedText text, in Site known, in Site site) =>
        known.Speaker is { Country: { } country, Kind: not SourceKind.Government } && site.Speaker.Kind == SourceKind.Government && string.Equals(site.Speaker.Country, country, StringComparison.Ordinal)
        && known.Bond == Bond.Complement && (text.Tokens[Math.Max(0, site.First - 1)].Word == Words.That || text.Tokens[Math.Max(0, site.First - 2)].Word == Words.That);

    /// <summary>The number of strong clause breaks between two tokens.</summary>
    static int Breaks(TokenizedText text, int first, int end)
    {
        var count = 0;
        for (var i = Math.Max(first, end - MostTokens); i < end; i++)
        {
            count += Words.StrongBreak.Contains(text.Tokens[i]) || text.Text[text.Tokens[i].Start] == ';' ? 1 : 0;
        }

        return count;
    }
}
