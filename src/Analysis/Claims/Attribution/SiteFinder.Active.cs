using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Verbs with their subject before them: "X said that", "X put the number at".</content>
sealed partial class SiteFinder
{
    /// <summary>"X said that", "X put the number at", ", X said".</summary>
    void Active(int at, in Token token)
    {
        var (first, end) = Subject(at, out var isShared);
        if (end <= first)
        {
            (first, end) = HeadlineSubject(at, token);
            isShared = end > first;
        }

        if (end <= first)
        {
            return;
        }

        if (IsToldInAside(first, at))
        {
            return;
        }

        var tokens = passage.Text.Tokens;
        first = first + 1 < end && Words.Contrast.Contains(tokens[first]) ? first + 1 : first;
        var isNegated = IsNegated(at);
        if (isNegated && Words.Disclosing.Contains(token) && !Words.Confirming.Contains(token))
        {
            KeepsSilent(first, end);
            return;
        }

        var goesOn = Words.Relative.Contains(tokens[first]) && _sites.Count > 0 && _sites[^1].End >= first - 1;
        var speaker = goesOn ? _sites[^1].Speaker : Resolve(first, end);
        var isCount = isShared || !Words.Say.Contains(token);
        if (speaker is null || (isCount && !Names(first, end) && !PutsTotal(at, end)) || (Words.Finding.Contains(token) && !Finds(speaker, first, end))
            || (Words.FirstPerson.Contains(tokens[end - 1]) && quotations.At(at) is not null))
        {
            if (speaker is null)
            {
                Quotes(at, token, _clause.ReachOf(first, at));
            }

            return;
        }

        if (Words.Deny.Contains(token))
        {
            Denier = speaker;
            Add("a denial", Speaker.Nobody, first, at, at + 1, Reach.After, Bond.Adjunct);
            return;
        }

        if (isNegated && Words.Confirming.Contains(token))
        {
            Unconfirmed(speaker, first, at);
            return;
        }

        // "the service was more modest: some 300 killed, it said": the words that say so are the pronoun's
        var words = end < at - 1 && Words.Pronoun.Contains(tokens[at - 1]) ? at - 1 : first;
        var reach = GivesFigure(at) ? Reach.After : IsBehindFigure(words) ? Reach.Both : _clause.ReachOf(words, at);
        Add(isCount ? "a verb that gives a number" : "a reporting verb", speaker, words, at, at + 1, reach, reach == Reach.After ? Bond.Complement : Bond.Adjunct);
        Listener(at);
        Quotes(at, token, reach);
    }

    /// <summary>"Kim Jong Un, he told reporters, had agreed to send": what Kim did is told by another, between his name and the verb.</summary>
    bool IsToldInAside(int subject, int verb) =>
        _sites.Count > 0 && _sites[^1] is { Rule: "a reporting verb", Bond: Bond.Adjunct } aside && aside.Cue < verb && aside.First > subject && _clause.Is(aside.First - 1, ',') && Words.Nominative.Contains(passage.Text.Tokens[aside.First]);

    /// <summary>"The ministry did not comment": it gives nothing, and "a spokesman" in the next sentence is its own.</summary>
    void KeepsSilent(int first, int end)
    {
        if (Names(first, end) && resolver.Resolve(first, end) is { Standing: Standing.Origin } silent)
        {
            state.Speaks(silent);
        }
    }

    /// <summary>"Provincial council members put the attackers' losses at ten": a count, and those who speak for a body as its subject, whatever the body.</summary>
    bool PutsTotal(int at, int subjectEnd)
    {
        const int Farthest = 9;
        if (!Words.Put.Contains(passage.Text.Tokens[at]) || !Words.MemberNoun.Contains(passage.Text.Tokens[subjectEnd - 1]))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(_end - 1, at + Farthest); i++)
        {
            if (_clause.WordAt(i) == Words.At && IsFigureAt(i + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"he quoted the agency's director as saying": whoever he is, the director says it.</summary>
    void Quotes(int at, in Token token, Reach reach)
    {
        if (Words.Quote.Contains(token) && _clause.PhraseEnd(at + 1) is var objectEnd && objectEnd > at + 1 && Names(at + 1, objectEnd) && !IsFigureAt(at + 1))
        {
            Add("citing", resolver.Resolve(at + 1, objectEnd), at, at, objectEnd, reach, Bond.Adjunct, isCited: true);
        }
    }

    /// <summary>"3,500, the ministry thinks": nothing but a figure stands before the clause.</summary>
    bool IsBehindFigure(int at) => at > _first + 1 && _clause.Is(at - 1, ',') && _clause.IsSentenceStart(at) && HasFigure(_first, at);

    /// <summary>"says 640", "speaks of 640": the verb's own figure stands right behind it.</summary>
    bool GivesFigure(int at) => IsFigureAt(at + 1) || (_clause.WordAt(at + 1) is > 0 and var word && (word == Words.Of || word == Words.About || word == Words.At) && IsFigureAt(at + 2));

    /// <summary>"Kim fetes army engineers, reveals nine were killed": the sentence's own subject, behind a comma in the present.</summary>
    (int First, int End) HeadlineSubject(int at, in Token token) =>
        _clause.Is(at - 1, ',') && passage.Text[token] is [.., 's'] && passage.Text[token] is not [.., 's', 's'] ? _clause.SubjectOfSentence(at) : (at, at);

    /// <summary>The subject's tokens; shared with the verb before "and" when it has none of its own.</summary>
    (int First, int End) Subject(int at, out bool isShared)
    {
        var (first, end) = _clause.SubjectBefore(at);
        isShared = end <= first && _clause.WordAt(at - 1) == Words.And;
        if (isShared)
        {
            return _clause.SubjectOfSentence(at);
        }

        if (end - first == 1 && _sites.Count == 0 && passage.Text.Tokens[first].Word == Words.It && Actors.BodyOf(passage, passage.Text.SentenceAt(passage.Text.Tokens[at].Start), resolver, out var bodyFirst, out var bodyEnd) is not null && bodyEnd < first)
        {
            // "South Korea's intelligence service was more modest: some 300 killed, it said"
            return (bodyFirst, bodyEnd);
        }

        if (end - first == 1 && _sites.Count == 0 && Words.Pronoun.Contains(passage.Text.Tokens[first]) && !_clause.Is(first - 1, ',') && _clause.SubjectOfSentence(first) is (var start, var stop)
            && stop > start && (PhraseScan.Of(passage, start, stop) is { Body: not null } or { Country: not null, EndsInPerson: true } || (Words.PersonalPronoun.Contains(passage.Text.Tokens[first]) && NounPhrase.PersonName(passage.Text, start, stop) is not null)))
        {
            // "The NIS gave a lower figure, when it told lawmakers": the sentence's own subject; but "Putin has sent them, he said" is another's word.
            return (start, stop);
        }

        return (first, end);
    }

    /// <summary>Those whose finding is a report; that police found bodies is none.</summary>
    bool Finds(Speaker speaker, int first, int end)
    {
        if (Words.FirstPerson.Contains(passage.Text.Tokens[end - 1]))
        {
            return true;
        }

        for (var i = first; i < end; i++)
        {
            if (Words.Showing.Contains(passage.Text.Tokens[i]) || Words.Report.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return speaker.Kind is SourceKind.Media or SourceKind.Monitor or SourceKind.Experts or SourceKind.ThinkTank or SourceKind.International;
    }

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
}
