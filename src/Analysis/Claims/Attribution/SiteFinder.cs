using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Finds the attributions of a sentence by its shallow structure: cue, the speaker's phrase beside it, what it reaches.</summary>
/// <remarks>Each cue word looks at its own clause only, and phrases are cut at <see cref="Clause.LongestPhrase"/> tokens: linear.</remarks>
sealed partial class SiteFinder(Passage passage, DocumentState state, SpeakerResolver resolver, Quotations quotations)
{
    readonly List<Site> _sites = [];
    readonly Clause _clause = new(passage.Text);
    int _first;
    int _end;

    /// <summary>Who denied last what others said; null for nobody in the last sentence.</summary>
    public Speaker? Denier { get; private set; }

    /// <summary>The attributions of a sentence, in the order of its text; valid until the next call.</summary>
    public List<Site> Find(Sentence sentence)
    {
        _sites.Clear();
        Denier = null;
        _first = sentence.FirstToken;
        _end = sentence.EndToken;
        _told = null;
        _relayedBy = -1;
        _clause.Begin(sentence);
        var tokens = passage.Text.Tokens;
        Label(sentence);
        Dashed(sentence);
        TrailingLabel(sentence);
        FurtherLabels(sentence);
        Bracketed(sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Sign)
            {
                Sign(i);
            }

            if (tokens[i].Has(WordTraits.Cue))
            {
                state.ReadTo(i);
                FindAt(i, tokens[i]);
            }
        }

        TellListener();
        if (_sites.Count > 1)
        {
            // Labels were found before the rest.
            _sites.Sort(static (one, other) => one.Cue.CompareTo(other.Cue));
        }

        return _sites;
    }

    void Sign(int at)
    {
        if (_clause.Is(at, ',') || _clause.Is(at, ';'))
        {
            Gapped(at);
            ForSomebody(at);
        }
        else if (_clause.Is(at, ':'))
        {
            SubjectBeforeColon(at);
        }
        else if (IsPossessiveSign(at))
        {
            OwnedFigure(at);
        }
    }

    /// <summary>Attributions by more than the word itself; true when its words are read by that.</summary>
    bool FindPhrase(int at, in Token token)
    {
        if (Words.Interview.Contains(token))
        {
            Interview(at);
        }

        if (token.Word == Words.And)
        {
            Gapped(at);
        }
        else if (token.Word == Words.If)
        {
            If(at);
        }
        else if (token.Word == Words.Far)
        {
            AsFarAs(at);
        }
        else if (Words.Sure.Contains(token))
        {
            IsSure(at);
        }
        else if (IsUnableTo(at))
        {
            Unconfirmed(_sites.Count > 0 ? _sites[^1].Speaker : null, at, at);
        }
        else
        {
            return GivesByPhrase(at) || DescribesFigure(at, token);
        }

        return true;
    }

    void FindAt(int at, in Token token)
    {
        if (FindPhrase(at, token))
        {
            return;
        }

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
        else if (token.Word == Words.In)
        {
            In(at);
        }
        else if (Words.Continuing.Contains(token))
        {
            Continuing(at);
        }
        else if (Words.Hearing.Contains(token))
        {
            Hears(at);
        }
        else if (Words.Arriving.Contains(token))
        {
            ArrivesAt(at);
        }
        else if (Words.Having.Contains(token) || Words.Naming.Contains(token))
        {
            Having(at);
        }
        else if (Words.Revising.Contains(token) && OwnCountBehind(at) is >= 0 and var count)
        {
            Revising(at, count);
        }
        else if (IsVerb(token) && Words.Role.LengthAt(passage.Text.Tokens, at) == 0 && !_clause.IsNoun(at) && _clause.WordAt(at - 1) != Words.To)
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

    /// <summary>"according to X": what stands before it, and after it when it begins the clause.</summary>
    void AccordingTo(int at)
    {
        if (_clause.WordAt(at + 1) != Words.To)
        {
            return;
        }

        var end = _clause.PhraseEnd(at + 2);
        var reach = _clause.BeginsClause(at) ? (Opens(at) ? Reach.After : Reach.Both) : Reach.Before;
        end = _clause.WithAppositive(at + 2, end);
        Add("according to", Resolve(at + 2, end), at, at, end, reach, Bond.Adjunct);
    }

    /// <summary>Nothing stands before it in its sentence, no figure either.</summary>
    bool Opens(int at) => _clause.IsSentenceStart(at) && !(at > _first && HasFigure(_first, at));

    /// <summary>"citing X", "quoting X": the origin of what the sentence relays.</summary>
    void Citing(int at)
    {
        var end = _clause.PhraseEnd(at + 1);
        Add("citing", resolver.Resolve(at + 1, end), at, at, end, Reach.Both, Bond.Adjunct, isCited: true);
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
        return scan.Body is not null || scan.Outlet is not null || scan.Country is not null || scan.Role is not null || Words.Pronoun.Contains(passage.Text.Tokens[first]) || Words.ArmedGroup.LengthAt(passage.Text.Tokens, first) > 0
            || NounPhrase.PersonName(passage.Text, first, end) is not null || state.Recall(passage.Text[passage.Text.Tokens[end - 1]]) is not null || IsNamedBody(first, end);
    }

    /// <summary>"The charity Legion Families", "the Sudan Doctors Network": a noun of bodies or of those who speak, and a name.</summary>
    bool IsNamedBody(int first, int end)
    {
        bool isBody = false, isName = false;
        for (var i = first; i < end; i++)
        {
            var token = passage.Text.Tokens[i];
            isBody |= Words.SpeakerNoun.Contains(token) || (token.IsCapital && Words.Organisation.Contains(token));
            isName |= token.IsCapital && (i > first || Words.Organisation.Contains(token)) && !Words.Determiner.Contains(token) && !Words.Day.Contains(token) && !Words.Preposition.Contains(token);
        }

        return isBody && isName;
    }

    void Add(string rule, Speaker? speaker, int first, int cue, int end, Reach reach, Bond bond, bool isCited = false)
    {
        if (speaker is null || reach == Reach.None)
        {
            return;
        }

        // Words that a text breaks off within ("raised its figure") end with the text.
        _sites.Add(new Site(rule, speaker, first, cue, Math.Min(end, passage.Text.Tokens.Length), reach, bond, isCited));
        if (speaker.Standing is Standing.Origin)
        {
            state.Speaks(bond == Bond.Adjunct && first == cue && passage.Text.Tokens[cue].Word == Words.By ? speaker with { IsPerson = false } : speaker);
        }
    }
}
