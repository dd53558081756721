using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Finds the attributions of a sentence by its shallow structure: cue, the speaker's phrase beside it, what it reaches.</summary>
/// <remarks>Each cue word looks at its own clause only, and phrases are cut at <see cref="Clause.LongestPhrase"/> tokens: linear.</remarks>
sealed class SiteFinder(Passage passage, DocumentState state, SpeakerResolver resolver, Quotations quotations)
{
    readonly List<Site> _sites = [];
    readonly Clause _clause = new(passage.Text);

    /// <summary>The attributions of a sentence, in the order of its text; valid until the next call.</summary>
    public List<Site> Find(Sentence sentence)
    {
        _sites.Clear();
        _clause.Begin(sentence);
        var tokens = passage.Text.Tokens;
        Label(sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = tokens[i];
            if (token.Word == 0 || !Words.Cue.Contains(token))
            {
                continue;
            }

            state.ReadTo(i);
            FindAt(i, token);
        }

        return _sites;
    }

    static bool IsVerb(in Token token) =>
        (!token.IsCapital || Words.HeadlineVerb.Contains(token)) && (Words.Quoting.Contains(token) || Words.Finding.Contains(token) || Words.Say.Contains(token) || Words.Count.Contains(token) || Words.Deny.Contains(token));

    void FindAt(int at, in Token token)
    {
        if (token.Word == Words.According)
        {
            AccordingTo(at);
        }
        else if (Words.Citing.Contains(token))
        {
            Citing(at);
        }
        else if (token.Word == Words.By || token.Word == Words.On)
        {
            By(at);
        }
        else if (Words.Continuing.Contains(token))
        {
            Continuing(at);
        }
        else if (IsVerb(token) && !_clause.IsNoun(at) && _clause.WordAt(at - 1) != Words.To)
        {
            var known = _sites.Count;
            Verb(at, token);
            if (_sites.Count == known && Words.ReportNoun.Contains(token))
            {
                ReportNoun(at);
            }
        }
        else if (Words.Coming.Contains(token))
        {
            ComesFrom(at);
        }
        else if (Words.ReportNoun.Contains(token))
        {
            ReportNoun(at);
        }
    }

    /// <summary>"NIS: 3,000", "DIU: North Koreans back": a known speaker before a colon near the sentence's beginning.</summary>
    void Label(Sentence sentence)
    {
        var tokens = passage.Text.Tokens;
        var limit = Math.Min(sentence.EndToken, sentence.FirstToken + Clause.LongestLabel);
        for (var i = sentence.FirstToken + 1; i < limit; i++)
        {
            if (!_clause.Is(i, ':') || (tokens[i - 1].Kind == TokenKind.Number && i + 1 < sentence.EndToken && !tokens[i + 1].SpaceBefore))
            {
                continue;
            }

            var first = i;
            while (first > sentence.FirstToken && tokens[first - 1].Kind == TokenKind.Word)
            {
                first--;
            }

            if (i - first is > 0 and <= 5 && PhraseScan.Of(passage, first, i) is { } scan && (scan.Body ?? scan.Outlet) is not null | (scan.Country is not null && !scan.CountryIsAdjective))
            {
                Add("a label before a colon", resolver.Resolve(first, i), first, i, i + 1, Reach.After, Bond.Complement);
            }

            return;
        }
    }

    /// <summary>"according to X": what stands before it, and after it when it begins the clause.</summary>
    void AccordingTo(int at)
    {
        if (_clause.WordAt(at + 1) != Words.To)
        {
            return;
        }

        var end = _clause.PhraseEnd(at + 2);
        var reach = _clause.BeginsClause(at) ? (_clause.IsSentenceStart(at) ? Reach.After : Reach.Both) : Reach.Before;
        end = _clause.WithAppositive(at + 2, end);
        Add("according to", resolver.Resolve(at + 2, end), at, at, end, reach, Bond.Adjunct);
    }

    /// <summary>"citing X", "quoting X": the origin of what the sentence relays.</summary>
    void Citing(int at)
    {
        var end = _clause.PhraseEnd(at + 1);
        Add("citing", resolver.Resolve(at + 1, end), at, at, end, Reach.Both, Bond.Adjunct, isCited: true);
    }

    /// <summary>"announced by X", "put at 600 by X"; "by X's count", "on X's count".</summary>
    void By(int at)
    {
        var end = _clause.PhraseEnd(at + 1);
        var noun = _clause.CountNounIn(at + 1, end);
        if (noun > 0)
        {
            var reach = _clause.BeginsClause(at) && _clause.IsSentenceStart(at) ? Reach.After : Reach.Both;
            var speaker = _clause.IsAnaphoric(at + 1, noun) ? state.Current : resolver.Resolve(at + 1, noun);
            Add("by somebody's count", speaker, at, at, noun + 1, reach, Bond.Adjunct);
        }
        else if (passage.Text.Tokens[at].Word == Words.By && _clause.ParticipleBefore(at) && Names(at + 1, end))
        {
            var known = _sites.Count;
            Add("a passive with by", resolver.Resolve(at + 1, end), at, at, end, Reach.Both, Bond.Adjunct);
            if (_sites.Count > known)
            {
                _sites[^1] = _sites[^1] with { IsPassive = true };
            }
        }
    }

    /// <summary>"The number comes from the White House: at least 2,900".</summary>
    void ComesFrom(int at)
    {
        if (_clause.WordAt(at + 1) == Words.From && _clause.ClaimSubjectBefore(at))
        {
            var end = _clause.PhraseEnd(at + 2);
            Add("a number that comes from somebody", Names(at + 2, end) ? resolver.Resolve(at + 2, end) : null, at, at, end, Reach.Both, Bond.Adjunct);
        }
    }

    /// <summary>", adding that": the sentence's speaker goes on.</summary>
    void Continuing(int at)
    {
        if (_clause.SubjectBefore(at) is (var own, var ownEnd) && ownEnd > own && ownEnd == at && Names(own, ownEnd))
        {
            // "with a senior official estimating that": a subject of its own.
            Add("a participle with its subject", resolver.Resolve(own, ownEnd), own, at, at + 1, Reach.After, Bond.Complement);
            return;
        }

        var speaker = _sites.Count > 0 ? _sites[^1].Speaker : _clause.WordAt(at + 1) != Words.That ? null : _clause.SubjectOfSentence(at) is (var first, var end) && end > first && Names(first, end) ? resolver.Resolve(first, end) : null;
        if (speaker is not null)
        {
            Add("a participle that goes on", speaker, at, at, at + 1, Reach.After, Bond.Complement);
        }
    }

    void Verb(int at, in Token token)
    {
        if (Words.Quoting.Contains(token) && !_clause.IsQuoteAt(at + 1))
        {
            return;
        }

        if (_clause.IsPassive(at))
        {
            Impersonal(at);
        }
        else if (_clause.IsInverted(at))
        {
            Inverted(at);
        }
        else
        {
            Active(at, token);
        }
    }

    /// <summary>"…," said X; "says Kyiv's General Staff: 1,390".</summary>
    void Inverted(int at)
    {
        var end = _clause.PhraseEnd(at + 1);
        end = _clause.WithAppositive(at + 1, end);
        var reach = _clause.Is(end, ':') ? Reach.After : Reach.Both;
        Add("a reporting verb before its subject", resolver.Resolve(at + 1, end), at, at, end, reach, Bond.Adjunct);
    }

    /// <summary>"X said that", "X put the number at", ", X said".</summary>
    void Active(int at, in Token token)
    {
        var (first, end) = Subject(at, out var isShared);
        if (end <= first)
        {
            return;
        }

        var tokens = passage.Text.Tokens;
        var goesOn = Words.Relative.Contains(tokens[first]) && _sites.Count > 0 && _sites[^1].End >= first - 1;
        var speaker = goesOn ? _sites[^1].Speaker : resolver.Resolve(first, end);
        var isCount = isShared || !Words.Say.Contains(token);
        if (speaker is null || (isCount && !Names(first, end)) || (Words.Finding.Contains(token) && !Finds(speaker))
            || (Words.FirstPerson.Contains(tokens[end - 1]) && quotations.At(at) is not null))
        {
            return;
        }

        if (Words.Deny.Contains(token))
        {
            Add("a denial", Speaker.Nobody, first, at, at + 1, Reach.After, Bond.Adjunct);
            return;
        }

        var reach = _clause.ReachOf(first, at);
        Add(isCount ? "a verb that gives a number" : "a reporting verb", speaker, first, at, at + 1, reach, reach == Reach.After ? Bond.Complement : Bond.Adjunct);
        Listener(at);
    }

    /// <summary>The subject's tokens; shared with the verb before "and" when it has none of its own.</summary>
    (int First, int End) Subject(int at, out bool isShared)
    {
        var (first, end) = _clause.SubjectBefore(at);
        isShared = end <= first && _clause.WordAt(at - 1) == Words.And;
        if (isShared)
        {
            return _clause.SubjectOfSentence(at);
        }

        if (end - first == 1 && _sites.Count == 0 && Words.Pronoun.Contains(passage.Text.Tokens[first]) && _clause.SubjectOfSentence(first) is (var start, var stop)
            && stop > start && PhraseScan.Of(passage, start, stop) is { Body: not null })
        {
            // "The NIS gave a lower figure, when it told lawmakers": the sentence's own subject.
            return (start, stop);
        }

        return (first, end);
    }

    /// <summary>Those whose finding is a report; that police found bodies is none.</summary>
    static bool Finds(Speaker speaker) =>
        speaker.Kind is SourceKind.Media or SourceKind.Monitor or SourceKind.Experts or SourceKind.ThinkTank or SourceKind.International;

    /// <summary>"told Yonhap": the outlet that was told is the messenger.</summary>
    void Listener(int at)
    {
        if (_clause.WordAt(at) == Words.Told || _clause.WordAt(at) == Words.Tells)
        {
            var end = Math.Min(at + 6, _clause.PhraseEnd(at + 1));
            if (PhraseScan.Of(passage, at + 1, end).Outlet is { } outlet)
            {
                _sites[^1] = _sites[^1] with { Listener = outlet.Label };
            }
        }
    }

    /// <summary>"it was reported that": nobody in particular.</summary>
    void Impersonal(int at)
    {
        if (Words.ImpersonalVerb.Contains(passage.Text.Tokens[at]) && _clause.ImpersonalSubjectBefore(at) is var first and >= 0)
        {
            Add("an impersonal report", Speaker.Nobody, first, at, at + 1, _clause.WordAt(at + 1) == Words.That ? Reach.After : Reach.Both, Bond.Adjunct);
        }
    }

    /// <summary>"the NIS figure", "a Ukrainian claim that", "an assessment by the NIS".</summary>
    void ReportNoun(int at)
    {
        if (_sites.Count > 0 && at < _sites[^1].End)
        {
            return;
        }

        if (!_clause.IsNoun(at) && _clause.IsNumber(at + 1))
        {
            return;
        }

        var end = _clause.PhraseEnd(at + 2);
        if (_clause.WordAt(at + 1) is var of && (of == Words.By || ((of == Words.Of || of == Words.From) && Words.Report.Contains(passage.Text.Tokens[at]) && !(of == Words.Of && _clause.WordAt(at) == Words.Toll) && Names(at + 2, end))) && end > at + 2)
        {
            Add("a report by somebody", resolver.Resolve(at + 2, end), at, at, end, Reach.After, Bond.Noun);
            return;
        }

        var first = _clause.NounPhraseStart(at);
        if (first < at && Names(first, at))
        {
            Add("somebody's figure", resolver.Resolve(first, at), first, at, at + 1, Reach.After, Bond.Noun);
        }
        else if (Words.AnonymousReport.Contains(passage.Text.Tokens[at]) && _clause.WordAt(at + 1) == Words.That)
        {
            Add("reports of nobody named", Speaker.Nobody, first, at, at + 1, Reach.After, Bond.Noun);
        }
    }

    /// <summary>True when the phrase names a source of the catalogue, a country, a role or a pronoun.</summary>
    bool Names(int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        while (first < end - 1 && Words.Adverb.Contains(passage.Text.Tokens[first]))
        {
            first++;
        }

        var scan = PhraseScan.Of(passage, first, end);
        return scan.Body is not null || scan.Outlet is not null || scan.Country is not null || scan.Role is not null || Words.Pronoun.Contains(passage.Text.Tokens[first])
            || NounPhrase.PersonName(passage.Text, first, end) is not null || state.Recall(passage.Text[passage.Text.Tokens[end - 1]]) is not null;
    }

    /// <summary>A passive that is about the figures before it: "The toll was revealed by Western officials".</summary>
    public bool LooksBack(in Site site) => site.IsPassive && _clause.ClaimSubjectBefore(site.Cue);

    void Add(string rule, Speaker? speaker, int first, int cue, int end, Reach reach, Bond bond, bool isCited = false)
    {
        if (speaker is null || reach == Reach.None)
        {
            return;
        }

        _sites.Add(new Site(rule, speaker, first, cue, end, reach, bond, isCited));
        if (speaker.Standing is Standing.Origin)
        {
            state.Speaks(bond == Bond.Adjunct && first == cue && passage.Text.Tokens[cue].Word == Words.By ? speaker with { IsPerson = false } : speaker);
        }
    }
}
