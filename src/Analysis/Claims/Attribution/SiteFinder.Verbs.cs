using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Attributions by a verb: active, inverted, impersonal.</content>
sealed partial class SiteFinder
{
    static bool IsVerb(in Token token) =>
        (!token.IsCapital || Words.HeadlineVerb.Contains(token)) && (Words.Quoting.Contains(token) || Words.Finding.Contains(token) || Words.Say.Contains(token) || Words.Count.Contains(token) || Words.Deny.Contains(token));

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

    /// <summary>"South Korea's spy agency had some 2,000 dead by September": a body that counts has a number, and whoever is quoted; an army that has soldiers gives none.</summary>
    void Having(int at)
    {
        var isQuoted = _clause.IsQuoteAt(at + 1) && IsFigureAt(at + 2);
        var isKnown = HasKnowledge(at);
        if (!isQuoted && !isKnown && !IsFigureAt(at + 1) && !(Words.Adverb.Contains(passage.Text.Tokens[Math.Min(at + 1, passage.Text.Tokens.Length - 1)]) && IsFigureAt(at + 2)))
        {
            return;
        }

        var (first, end) = _clause.SubjectBefore(at);
        if (end > first && Names(first, end) && !Words.FirstPerson.Contains(passage.Text.Tokens[end - 1]) && resolver.Resolve(first, end) is { } counter
            && (isQuoted || isKnown || Words.Naming.Contains(passage.Text.Tokens[at]) || counter.Kind is SourceKind.Intelligence or SourceKind.GeneralStaff or SourceKind.Media or SourceKind.Monitor or SourceKind.ThinkTank))
        {
            Add("a verb that gives a number", counter, first, at, at + 1, Reach.After, Bond.Complement);
        }
    }

    /// <summary>"The institute arrived at 325,000 dead".</summary>
    void ArrivesAt(int at)
    {
        if (_clause.WordAt(at + 1) == Words.At && IsFigureAt(at + 2) && _clause.SubjectBefore(at) is (var first, var end) && end > first && Names(first, end))
        {
            Add("a verb that gives a number", resolver.Resolve(first, end), first, at, at + 2, Reach.After, Bond.Complement);
        }
    }

    /// <summary>"…, the committee heard": from whoever speaks to it.</summary>
    void Hears(int at)
    {
        if (_clause.SubjectBefore(at) is (var first, var end) && end > first && state.Current is { } speaker
            && PhraseScan.Of(passage, first, end) is { Body: null, Country: null } scan && (scan.Role is { Class: RoleClass.Lawmaker } || Words.Organisation.Contains(passage.Text.Tokens[end - 1])))
        {
            var reach = _clause.ReachOf(first, at);
            Add("what they heard", speaker, first, at, at + 1, reach, reach == Reach.After ? Bond.Complement : Bond.Adjunct);
        }
    }

    bool IsFigureAt(int at)
    {
        if (at >= passage.Text.Tokens.Length)
        {
            return false;
        }

        var start = passage.Text.Tokens[at].Start;
        int low = 0, high = passage.Figures.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passage.Figures[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < passage.Figures.Count && passage.Figures[low].Span.Start == start;
    }

    /// <summary>"The NIS doubles its count of those in Russia to 3,000".</summary>
    void Revising(int at, int count)
    {
        // "has more than doubled its estimate"
        var verb = _clause.WordAt(at - 1) == Words.Than && _clause.WordAt(at - 2) == Words.More ? at - 2 : at;
        var (first, end) = _clause.SubjectBefore(verb);
        if (end > first && Names(first, end))
        {
            // To the preposition behind the count: "of those in Russia" says whom it counts, and not who counts.
            Add("a verb that gives a number", resolver.Resolve(first, end), first, at, count + 2, Reach.After, Bond.Complement);
        }
    }

    /// <summary>"its count", "its earlier estimate" right behind a verb: the noun's token; -1 for none.</summary>
    int OwnCountBehind(int at)
    {
        const int Farthest = 4;
        var tokens = passage.Text.Tokens;
        if (at + 1 >= tokens.Length || !Words.Possessive.Contains(tokens[at + 1]))
        {
            return -1;
        }

        for (var i = at + 2; i < Math.Min(tokens.Length, at + 1 + Farthest); i++)
        {
            if (Words.CountNoun.Contains(tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    void Verb(int at, in Token token)
    {
        if (Words.Quoted.Contains(token) && IsQuotedThrough(at))
        {
            return;
        }

        if ((Words.Quoting.Contains(token) && !_clause.IsQuoteAt(at + 1)) || IsObject(at, token) || IsDeed(at) || IsOrder(at, token) || IsConversation(at, token) || (Words.Pointing.Contains(token) && _clause.WordAt(at + 1) != Words.Out))
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

    /// <summary>"told its members in December to expel them": no report follows.</summary>
    bool IsOrder(int at, in Token token)
    {
        const int Farthest = 9;
        var tokens = passage.Text.Tokens;
        for (var i = at + 1; i < Math.Min(tokens.Length, at + Farthest) && Words.Order.Contains(token); i++)
        {
            if (tokens[i].Word == Words.To && i + 1 < tokens.Length && tokens[i + 1] is { Kind: TokenKind.Word, IsCapital: false } verb && !Words.Determiner.Contains(verb) && !Words.Possessive.Contains(verb))
            {
                return i > at + 1;
            }

            if (tokens[i].Kind == TokenKind.Sign || tokens[i].Word == Words.That)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"The government confirms reports", "attacked two posts": a noun, the object of the verb or number before it.</summary>
    bool IsObject(int at, in Token token) =>
        Words.NounOrVerb.Contains(token) && at > 0
        && (((Words.Say.Contains(passage.Text.Tokens[at - 1]) || Words.Deny.Contains(passage.Text.Tokens[at - 1])) && !passage.Text.Tokens[at - 1].IsCapital && !_clause.IsNoun(at - 1)) || IsCounted(at));

    /// <summary>"have spoken to 74 residents": no report, unless it goes on "of", "about".</summary>
    bool IsConversation(int at, in Token token)
    {
        const int Farthest = 8;
        if (!Words.Talk.Contains(token) || (_clause.WordAt(at + 1) != Words.To && _clause.WordAt(at + 1) != Words.With))
        {
            return false;
        }

        for (var i = at + 2; i < at + Farthest; i++)
        {
            if (_clause.WordAt(i) == Words.Of || _clause.WordAt(i) == Words.About)
            {
                return false;
            }
        }

        return true;
    }

    bool IsCounted(int at)
    {
        var tokens = passage.Text.Tokens;
        var (first, end) = _clause.SubjectBefore(at);
        for (var i = Math.Max(first + 1, end - 4); i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || Words.SmallNumber.Contains(tokens[i]))
            {
                return tokens[i - 1].Kind == TokenKind.Word && !tokens[i - 1].IsCapital && !Words.Determiner.Contains(tokens[i - 1]) && !Words.Preposition.Contains(tokens[i - 1]);
            }
        }

        return false;
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
            (first, end) = HeadlineSubject(at, token);
            isShared = end > first;
        }

        if (end <= first)
        {
            return;
        }

        var tokens = passage.Text.Tokens;
        first = first + 1 < end && Words.Contrast.Contains(tokens[first]) ? first + 1 : first;
        var isNegated = IsNegated(at);
        if (isNegated && Words.Disclosing.Contains(token) && !Words.Confirming.Contains(token))
        {
            // "The ministry did not comment": it gives nothing, and "a spokesman" in the next sentence is its own.
            if (Names(first, end) && resolver.Resolve(first, end) is { Standing: Standing.Origin } silent)
            {
                state.Speaks(silent);
            }

            return;
        }

        var goesOn = Words.Relative.Contains(tokens[first]) && _sites.Count > 0 && _sites[^1].End >= first - 1;
        var speaker = goesOn ? _sites[^1].Speaker : Resolve(first, end);
        var isCount = isShared || !Words.Say.Contains(token);
        if (speaker is null || (isCount && !Names(first, end)) || (Words.Finding.Contains(token) && !Finds(speaker, first, end))
            || (Words.FirstPerson.Contains(tokens[end - 1]) && quotations.At(at) is not null))
        {
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
        if (Words.Quote.Contains(token) && _clause.PhraseEnd(at + 1) is var objectEnd && objectEnd > at + 1 && Names(at + 1, objectEnd) && !IsFigureAt(at + 1))
        {
            // "he quoted the agency's director as saying"
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
            && stop > start && PhraseScan.Of(passage, start, stop) is { Body: not null })
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
