using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Attributions that belong to one figure, beside another's: "Seoul says 6,300, Kyiv 12,700", "the 13,800 that Kyiv had claimed".</content>
sealed partial class SiteFinder
{
    const int LongestGap = 9;
    const int LongestOwner = 10;

    /// <summary>"Seoul says 6,300, Kyiv 12,700": behind a comma or "and" nothing but a speaker and a figure, whose verb is the one before.</summary>
    void Gapped(int at)
    {
        var tokens = passage.Text.Tokens;
        if (_sites.Count == 0 || _sites[^1] is not { Speaker.Standing: Standing.Origin, Bond: not Bond.Adjunct } told || !told.Reach.HasFlag(Reach.After))
        {
            return;
        }

        var limit = Math.Min(_end, at + 1 + LongestGap);
        var first = at + 1;
        while (first < limit && (tokens[first].Word == Words.And || Words.StrongBreak.Contains(tokens[first])))
        {
            first++;
        }

        var end = first;
        while (end < limit && !IsFigureAt(end) && (tokens[end].Kind == TokenKind.Word || IsPossessiveSign(end)))
        {
            end++;
        }

        var last = end;
        while (last > first + 1 && Words.Adverb.Contains(tokens[last - 1]))
        {
            last--;
        }

        if (end > first && end < limit && IsFigureAt(end) && !IsPossessiveSign(last - 1) && IsSpeakerAlone(first, last) && HasFigure(told.End, at) && !HasActingState(told.End, at))
        {
            Add("a speaker whose verb is left out", resolver.Resolve(first, last), first, first, end, Reach.After, Bond.Complement);
        }
    }

    /// <summary>"from Seoul's 960 to Kyiv's 1,400", where figures are spoken of: somebody's number, and no people of his.</summary>
    void OwnedFigure(int possessive)
    {
        var tokens = passage.Text.Tokens;
        if (!IsFigureAt(possessive + 1) || !SpeaksOfFigures(possessive))
        {
            return;
        }

        var behind = FigureEnd(possessive + 1);
        var isBare = behind >= _end || tokens[behind].Kind == TokenKind.Sign || Words.Preposition.Contains(tokens[behind]) || Words.ClauseOpener.Contains(tokens[behind]) || Words.Auxiliary.Contains(tokens[behind]) || tokens[behind].Word == Words.And;
        var first = OwnerStart(possessive);
        if (isBare && first < possessive && IsSpeakerAlone(first, possessive))
        {
            AddOf(possessive + 1, "somebody's figure", resolver.Resolve(first, possessive), first, possessive, possessive + 1, Reach.After);
        }
    }

    /// <summary>
    /// "the 13,800 that Kyiv had claimed", "the 525 dead of which Kyiv speaks", "the 20,700 it called for": a clause without a complement of its own,
    /// behind the figure that it is about.
    /// </summary>
    bool DescribesFigure(int at, in Token token)
    {
        if (token.IsCapital || !(Words.Say.Contains(token) || Words.Count.Contains(token) || Words.Demanding.Contains(token)) || !(EndsClauseAbout(at + 1) || Words.Auxiliary.Contains(passage.Text.Tokens[at + 1])))
        {
            return false;
        }

        var (first, end) = _clause.SubjectBefore(at);
        if (end <= first)
        {
            return false;
        }

        var isRelative = _clause.WordAt(first - 1) is > 0 and var relative && (relative == Words.That || relative == Words.Which);
        var stop = !isRelative ? first : _clause.WordAt(first - 2) == Words.Of ? first - 2 : first - 1;
        if (!isRelative && !Words.Nominative.Contains(passage.Text.Tokens[first]))
        {
            // "the 13,800 Kyiv had claimed": what stands between the figure and the verb.
            stop = first = NameBehindFigure(first, end);
        }

        if (first < 0 || !Names(first, end))
        {
            return false;
        }

        if (isRelative && _clause.NounPhraseStart(stop - 1) is var noun && _clause.Is(noun - 1, ',') && (Words.CountNoun.Contains(passage.Text.Tokens[stop - 1]) || Words.ClaimSubject.Contains(passage.Text.Tokens[stop - 1])))
        {
            // "525 have died, a figure that the Pentagon gave last week"
            Add("a clause about the figure", resolver.Resolve(first, end), noun, at, at + 1, Reach.Before, Bond.Adjunct);
            return true;
        }

        if (FigureBefore(stop) is not (>= 0 and var figure))
        {
            return false;
        }

        AddOf(figure, "a clause about the figure", resolver.Resolve(first, end), first, at, at + 1, Reach.Before);
        return true;
    }

    /// <summary>Where the name begins that follows "the" and a figure within a subject; -1 for none.</summary>
    int NameBehindFigure(int first, int end)
    {
        for (var i = end - 1; i > Math.Max(first, end - LongestGap); i--)
        {
            if (FigureFirst(i) is >= 0 and var figure)
            {
                return figure > 0 && passage.Text.Tokens[figure - 1].Word == Words.The && i + 1 < end && PhraseScan.Of(passage, i + 1, end) is { CountryIsAdjective: false } scan && (scan.Body is not null || scan.Country is not null) ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>The clause ends here, or goes on with no more than when, where and for what.</summary>
    bool EndsClauseAbout(int at) =>
        _clause.EndsClause(at) || Words.Preposition.Contains(passage.Text.Tokens[at]) || Words.Day.Contains(passage.Text.Tokens[at]) || Words.Adverb.Contains(passage.Text.Tokens[at]) || passage.Text.Tokens[at].Word == Words.And;

    /// <summary>The first token of the figure that ends before a token, nouns between them aside ("the 525 dead"); -1 for none.</summary>
    int FigureBefore(int stop)
    {
        const int Farthest = 4;
        for (var i = stop - 1; i >= Math.Max(_first, stop - 1 - Farthest); i--)
        {
            if (FigureFirst(i) is >= 0 and var figure)
            {
                return figure;
            }

            if (passage.Text.Tokens[i].Kind != TokenKind.Word || Words.Auxiliary.Contains(passage.Text.Tokens[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The first token of the figure that a token belongs to; -1 for none.</summary>
    int FigureFirst(int token)
    {
        var number = FigureAtOrBefore(passage.Text.Tokens[token].Start);
        return number >= 0 && passage.Figures[number].Span.End > passage.Text.Tokens[token].Start ? passage.Text.TokenAt(passage.Figures[number].Span.Start) : -1;
    }

    /// <summary>The token behind the figure that begins at a token.</summary>
    int FigureEnd(int first)
    {
        var end = passage.Figures[FigureAtOrBefore(passage.Text.Tokens[first].Start)].Span.End;
        var i = first;
        while (i < _end && passage.Text.Tokens[i].Start < end)
        {
            i++;
        }

        return i;
    }

    /// <summary>The number of the last figure that begins at a position or before it; -1 for none.</summary>
    int FigureAtOrBefore(int position)
    {
        int low = 0, high = passage.Figures.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passage.Figures[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    bool HasFigure(int first, int end) => end > first && FigureAtOrBefore(passage.Text.Tokens[end - 1].Start) is >= 0 and var number && passage.Figures[number].Span.Start >= passage.Text.Tokens[first].Start;

    /// <summary>A state or body that no preposition governs stands in the range, so that what follows may go on with its deeds: "that Russia lost 300 men, Ukraine 500".</summary>
    bool HasActingState(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = Math.Max(first, end - Clause.LongestPhrase); i < end; i++)
        {
            if (!tokens[i].IsCapital || (i > 0 && (Words.Preposition.Contains(tokens[i - 1]) || (Words.Article.Contains(tokens[i - 1]) && i > 1 && Words.Preposition.Contains(tokens[i - 2])))))
            {
                continue;
            }

            if (PhraseScan.TryMatchCountry(tokens, i, out _, out var length, out var isAdjective))
            {
                if (!isAdjective)
                {
                    return true;
                }

                i += length - 1;
            }
            else if (passage.Named.Match(i, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Figures are spoken of before a token: somebody speaks, or "the estimates".</summary>
    bool SpeaksOfFigures(int at)
    {
        if (_sites.Count > 0)
        {
            return true;
        }

        for (var i = at - 1; i >= Math.Max(_first, at - Clause.LongestPhrase); i--)
        {
            if (Words.CountNoun.Contains(passage.Text.Tokens[i]) || Words.Report.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words name a body, a state or its office, and nothing else.</summary>
    bool IsSpeakerAlone(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end;)
        {
            var role = Words.Role.LengthAt(tokens, i);
            if (role == 0 && !tokens[i].IsCapital && !Words.Article.Contains(tokens[i]) && !Words.NameJoint.Contains(tokens[i]) && !IsPossessiveSign(i))
            {
                return false;
            }

            i += Math.Max(1, role);
        }

        var scan = PhraseScan.Of(passage, first, end);
        return scan.Body is not null || (scan.Country is not null && (scan.Role is null ? !scan.CountryIsAdjective : scan.Role is { Class: RoleClass.Body } and not { Kind: SourceKind.Military, IsGeneric: true }));
    }

    /// <summary>The first token of the owner's name before "'s": "South Korea's spy agency" in "doubt South Korea's spy agency's claim".</summary>
    int OwnerStart(int possessive)
    {
        var tokens = passage.Text.Tokens;
        var limit = Math.Max(_first, possessive - LongestOwner);
        var first = possessive;
        while (first > limit)
        {
            if (Words.Role.MatchBefore(tokens, first, out var role) is not null && role >= limit)
            {
                first = role;
            }
            else if ((tokens[first - 1] is { Kind: TokenKind.Word, IsCapital: true } && !Words.Preposition.Contains(tokens[first - 1]) && !Words.ClauseOpener.Contains(tokens[first - 1])) || IsPossessiveSign(first - 1)
                || (Words.NameJoint.Contains(tokens[first - 1]) && first - 2 >= limit && tokens[first - 2].IsCapital && tokens[first].IsCapital))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first > limit && first < possessive && Words.Article.Contains(tokens[first - 1]) ? first - 1 : first;
    }

    bool IsPossessiveSign(int at) => passage.Text.IsApostrophe(at);

    /// <summary>An attribution of one figure alone: whoever speaks in the sentence goes on speaking behind it.</summary>
    void AddOf(int figure, string rule, Speaker? speaker, int first, int cue, int end, Reach reach)
    {
        if (speaker is not null)
        {
            _sites.Add(new Site(rule, speaker, first, cue, end, reach, Bond.Noun) { OnlyOf = figure });
        }
    }
}
