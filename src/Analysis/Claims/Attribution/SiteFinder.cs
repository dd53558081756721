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

    /// <summary>"The number comes from the White House: at least 2,900"; "From the NIS comes a higher figure: 525".</summary>
    void ComesFrom(int at)
    {
        const int Farthest = 5;
        var opening = _first;
        if (_clause.WordAt(opening) == Words.From && at - opening is > 1 and < Clause.LongestLabel && Names(opening + 1, at) && _clause.CountNounIn(at, at + Farthest) > 0)
        {
            Add("a number that comes from somebody", resolver.Resolve(opening + 1, at), opening, at, at + 1, Reach.After, Bond.Complement);
        }
        else if (_clause.WordAt(at + 1) == Words.From && _clause.ClaimSubjectBefore(at))
        {
            var end = _clause.PhraseEnd(at + 2);
            Add("a number that comes from somebody", Names(at + 2, end) ? resolver.Resolve(at + 2, end) : null, at, at, end, Reach.Both, Bond.Adjunct);
        }
    }

    /// <summary>"the NIS figure", "a Ukrainian claim that", "an assessment by the NIS".</summary>
    void ReportNoun(int at)
    {
        if (_sites.Count > 0 && at < _sites[^1].End)
        {
            return;
        }

        if ((!_clause.IsNoun(at) && (_clause.IsNumber(at + 1) || IsFigureAt(at + 1))) || IsDeed(at))
        {
            return;
        }

        var end = _clause.PhraseEnd(at + 2);
        if (_clause.WordAt(at + 1) is var of && (of == Words.By || ((of == Words.Of || of == Words.From) && Words.Report.Contains(passage.Text.Tokens[at]) && !(of == Words.Of && (_clause.WordAt(at) == Words.Toll || CountsPeople(at + 2, end))) && Names(at + 2, end))) && end > at + 2)
        {
            if (_clause.NounPhraseStart(at) is var start && (_clause.WordAt(start - 1) == Words.After || (_clause.WordAt(start - 2) == Words.After && start == at - 1)))
            {
                // "he said after a report from the general": whoever heard it speaks.
                return;
            }

            Add("a report by somebody", resolver.Resolve(at + 2, end), at, at, end, Reach.After, Bond.Noun);
            return;
        }

        if (_clause.WordAt(at + 1) == Words.Of && IsFigureAt(at + 2) && MakerBehind(FigureEnd(at + 2)) is >= 0 and var maker)
        {
            // "an earlier estimate of 3,000 by the spy agency"
            AddOf(at + 2, "a report by somebody", resolver.Resolve(maker, _clause.PhraseEnd(maker)), at, at, at + 2, Reach.After);
            return;
        }

        var first = OwnerOf(at, _clause.NounPhraseStart(at));
        if (first < at && Words.Possessive.Contains(passage.Text.Tokens[first]) && !Words.FirstPerson.Contains(passage.Text.Tokens[first]) && Words.CountNoun.Contains(passage.Text.Tokens[at]) && _clause.IsSentenceStart(first))
        {
            // "Their last public count, released in January, was of about 11,000"
            Add("somebody's figure", state.Body, first, at, at + 1, Reach.After, Bond.Noun);
        }
        else if (first < at && Names(first, at))
        {
            Add("somebody's figure", resolver.Resolve(first, at), first, at, at + 1, Reach.After, Bond.Noun);
        }
        else if (Words.AnonymousReport.Contains(passage.Text.Tokens[at]) && (_clause.WordAt(at + 1) == Words.That || (_clause.WordAt(at + 1) == Words.On && _clause.WordAt(at + 4) == Words.That)) && !IsConfirmed(at))
        {
            Add("reports of nobody named", Speaker.Nobody, first, at, at + 1, Reach.After, Bond.Noun);
        }
    }

    /// <summary>Where the name begins behind "by" and nouns for people: "dead by the spy agency"; -1 for none.</summary>
    int MakerBehind(int at)
    {
        const int Farthest = 4;
        for (var i = at; i < Math.Min(_end - 1, at + Farthest) && passage.Text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (passage.Text.Tokens[i].Word == Words.By)
            {
                return Names(i + 1, _clause.PhraseEnd(i + 1)) ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>"estimate of 525 dead", "estimates of Russian losses": whom it counts, and not whose it is.</summary>
    bool CountsPeople(int first, int end)
    {
        const int Farthest = 7;
        for (var i = first; i < Math.Min(end, first + Farthest); i++)
        {
            if (IsPossessiveSign(i))
            {
                return false;
            }

            if (IsFigureAt(i) || Words.CountedPeople.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Analysts doubt Kyiv's claim": the claim's owner begins behind the verb.</summary>
    int OwnerOf(int noun, int first)
    {
        for (var i = noun - 1; i > first; i--)
        {
            if (IsPossessiveSign(i))
            {
                return OwnerStart(i) is var owner && owner > first && owner < i && Names(owner, i) ? owner : first;
            }
        }

        return first;
    }

    /// <summary>"claims responsibility": who says that he did it gives no number.</summary>
    bool IsDeed(int at) => at + 1 < passage.Text.Tokens.Length && Words.ClaimedDeed.Contains(passage.Text.Tokens[at + 1]);

    /// <summary>"The government confirms reports that": then it is the government's.</summary>
    bool IsConfirmed(int at) => at > 0 && Words.Say.Contains(passage.Text.Tokens[at - 1]);

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

    /// <summary>
    /// About the figures before it: "The toll was revealed by Western officials"; without a figure of its own also "The number comes from the NIS",
    /// "That is the assessment of the Pentagon".
    /// </summary>
    public bool LooksBack(in Site site) =>
        (site.IsPassive && _clause.ClaimSubjectBefore(site.Cue))
        || (!HasFigure(_first, _end) && (Words.Coming.Contains(passage.Text.Tokens[site.Cue]) ? _clause.ClaimSubjectBefore(site.Cue)
            : site.Bond == Bond.Noun && _first + 1 < _end && Words.Demonstrative.Contains(passage.Text.Tokens[_first]) && Words.Being.Contains(passage.Text.Tokens[_first + 1])));

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
