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

        if ((Words.Quoting.Contains(token) && !_clause.IsQuoteAt(at + 1)) || IsObject(at, token) || IsDeed(at) || IsOrder(at, token) || (Words.Agree.Contains(token) && _clause.WordAt(at + 1) == Words.To) || IsConversation(at, token) || (Words.Pointing.Contains(token) && _clause.WordAt(at + 1) != Words.Out))
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
        && (((Words.Say.Contains(passage.Text.Tokens[at - 1]) || Words.Deny.Contains(passage.Text.Tokens[at - 1])) && !passage.Text.Tokens[at - 1].IsCapital && !_clause.IsNoun(at - 1)) || IsCounted(at) || IsBehindSingular(at, token));

    /// <summary>"hits an army post": a word that is no form for one person, behind one thing.</summary>
    bool IsBehindSingular(int at, in Token token) =>
        at - 2 >= _first && Words.Indefinite.Contains(passage.Text.Tokens[at - 2]) && passage.Text.Tokens[at - 1] is { Kind: TokenKind.Word, IsCapital: false } && passage.Text[token] is not ([.., 's'] or [.., 'e', 'd']);

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
}
