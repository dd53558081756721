namespace Analysis.Claims.Attribution;

/// <content>Outlets through which a speaker's words come: "in an interview with the BBC", "was quoted as saying by Reuters", "seen by CNN".</content>
sealed partial class SiteFinder
{
    const int LongestOutlet = 8;

    /// <summary>An outlet that was told, at the token that says so; null when the sentence names none.</summary>
    (int At, string Outlet)? _told;

    /// <summary>The "by" whose outlet is the messenger of whoever is quoted, and no speaker; -1 for none.</summary>
    int _relayedBy;

    /// <summary>"in an interview with Reuters", "speaking to the BBC".</summary>
    void Interview(int at)
    {
        var to = _clause.WordAt(at + 1);
        if (_told is null && (to == Words.To || to == Words.With || to == Words.For) && OutletAt(at + 2) is { } outlet)
        {
            _told = (at, outlet);
        }
    }

    /// <summary>"a NATO official was quoted as saying by Reuters"; "a Western official quoted by Reuters": whoever is quoted speaks.</summary>
    bool IsQuotedThrough(int at)
    {
        var by = _clause.WordAt(at + 1) == Words.By ? at + 1 : _clause.WordAt(at + 1) == Words.As && _clause.WordAt(at + 3) == Words.By ? at + 3 : -1;
        var outlet = by > 0 ? OutletAt(by + 1) : null;
        var isAsSaying = _clause.WordAt(at + 1) == Words.As || (outlet is not null && by == at + 1);
        if (_clause.IsPassive(at) && isAsSaying && _clause.SubjectBefore(at) is (var first, var end) && end > first && Names(first, end))
        {
            var reach = _clause.ReachOf(first, at);
            Add("somebody quoted", Resolve(first, end), first, at, by > 0 ? by : at + 1, reach, reach == Reach.After ? Bond.Complement : Bond.Adjunct);
        }
        else if (outlet is null || by != at + 1)
        {
            return false;
        }

        _relayedBy = by;
        _told ??= outlet is null ? null : (at, outlet);
        return true;
    }

    string? OutletAt(int first)
    {
        var end = Math.Min(first + LongestOutlet, _clause.PhraseEnd(first));
        return first >= end ? null : PhraseScan.Of(passage, first, end).Outlet is { } known ? known.Label : resolver.Resolve(first, end) is { Standing: Standing.Messenger, Name: { } name } ? name : null;
    }

    /// <summary>The outlet that was told is the messenger of the speaker around it, else of the one that follows an opening phrase, else of the one before.</summary>
    void TellListener()
    {
        if (_told is not { } told || _sites.Count == 0)
        {
            return;
        }

        int around = -1, before = -1, behind = -1;
        for (var i = 0; i < _sites.Count; i++)
        {
            if (_sites[i].Speaker.Standing is not (Standing.Origin or Standing.Lawmaker))
            {
                continue;
            }

            around = around < 0 && _sites[i].First <= told.At && told.At < Math.Max(_sites[i].End, _sites[i].Cue) ? i : around;
            before = _sites[i].Cue < told.At ? i : before;
            behind = behind < 0 && _sites[i].Cue > told.At ? i : behind;
        }

        var chosen = around >= 0 ? around : before >= 0 ? before : behind;
        if (chosen >= 0)
        {
            _sites[chosen] = _sites[chosen] with { Listener = _sites[chosen].Listener ?? told.Outlet };
        }
    }

    /// <summary>Who a subject or object names: of two states the first, of a document its author, of an assessment that an outlet saw whoever made it.</summary>
    Speaker? Resolve(int first, int end)
    {
        const int LongestModifier = 4;
        var tokens = passage.Text.Tokens;
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (tokens[i].Word == Words.And && PhraseScan.Of(passage, first, i) is { Country: not null, CountryIsAdjective: false, Body: null, Role: null } && IsSpeakerAlone(first, i))
            {
                // "Kyiv and Western officials": two speakers, of whom the first is named alone.
                return resolver.Resolve(first, i);
            }

            if (tokens[i + 1].Word == Words.By && Words.Seeing.Contains(tokens[i]) && OutletAt(i + 2) is { } outlet && Resolve(first, i) is { Standing: Standing.Origin } author && (author.Kind is not null || author.Country is not null))
            {
                _told ??= (i, outlet);
                _relayedBy = i + 1;
                return author;
            }
        }

        for (var i = first; i + 2 < Math.Min(end, first + LongestModifier); i++)
        {
            if (Words.Authored.Contains(tokens[i]) && (tokens[i + 1].Word == Words.By || tokens[i + 1].Word == Words.Of || tokens[i + 1].Word == Words.From) && Names(i + 2, end))
            {
                return resolver.Resolve(i + 2, end);
            }
        }

        return resolver.Resolve(first, end);
    }
}
