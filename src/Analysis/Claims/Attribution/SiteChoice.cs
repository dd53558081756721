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

        if (cited is not null && (before ?? after) is { Speaker.Standing: Standing.Messenger or Standing.Lawmaker })
        {
            return cited;
        }

        if (before is { } b && after is { } a)
        {
            if (a.IsPassive && a.First - at <= 8)
            {
                return after;
            }

            if ((b.Bond == Bond.Noun || b.Speaker.Kind == SourceKind.Government) && b.Speaker.Country is { } country && string.Equals(a.Speaker.Country, country, StringComparison.Ordinal))
            {
                return after;
            }

            var breaksBefore = Breaks(text, b.End, at);
            var isMoreDirect = b.Bond != Bond.Adjunct || a.Speaker.Standing is Standing.Messenger or Standing.Lawmaker;
            return a.IsCited || (breaksBefore > Breaks(text, at, a.First) && a.Speaker.Standing == Standing.Origin) || !isMoreDirect ? after : before;
        }

        return before ?? after;
    }

    /// <summary>The outlet or named relay through whom the origin's words come, when the sentence has one.</summary>
    public static Site? Messenger(ReadOnlySpan<Site> sites, Site chosen, int at)
    {
        sites = Near(sites, at);
        if (chosen.Speaker.Standing != Standing.Origin)
        {
            return null;
        }

        foreach (var site in sites)
        {
            if (site.Speaker.Standing is Standing.Messenger && (site.Cue < at ? site.Reach.HasFlag(Reach.After) : site.Reach.HasFlag(Reach.Before)))
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
        && known.Bond == Bond.Complement && (text.Tokens[site.First - 1].Word == Words.That || text.Tokens[Math.Max(0, site.First - 2)].Word == Words.That);

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
