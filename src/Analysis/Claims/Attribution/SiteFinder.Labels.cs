using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Attributions by a label: before a colon, behind a headline.</content>
sealed partial class SiteFinder
{
    /// <summary>Most sentences hold none of the signs of labels, which is told by one look at their characters.</summary>
    bool Holds(Sentence sentence, char sign) => sentence.Span.In(passage.Text.Text).Contains(sign);

    /// <summary>"NIS: 3,000", "DIU: North Koreans back": a known speaker before a colon near the sentence's beginning.</summary>
    void Label(Sentence sentence)
    {
        if (!Holds(sentence, ':'))
        {
            return;
        }

        var tokens = passage.Text.Tokens;
        var limit = Math.Min(sentence.EndToken, sentence.FirstToken + Clause.LongestHead);
        for (var i = sentence.FirstToken + 1; i < limit; i++)
        {
            if (!_clause.Is(i, ':') || (tokens[i - 1].Kind == TokenKind.Number && i + 1 < sentence.EndToken && !tokens[i + 1].SpaceBefore))
            {
                continue;
            }

            var first = i;
            if (i >= sentence.FirstToken + Clause.LongestLabel)
            {
                LabelWithAside(sentence, i);
                return;
            }

            while (first > sentence.FirstToken + 1 && _clause.Is(first - 1, '*'))
            {
                // "**White House**: 525"
                first--;
            }

            var (words, end) = (0, first);
            while (first > sentence.FirstToken && (tokens[first - 1].Kind == TokenKind.Word || IsAbbreviated(first - 1) || IsPossessiveSign(first - 1)))
            {
                first--;
                words += tokens[first].Kind == TokenKind.Word ? 1 : 0;
            }

            for (var owner = end - 1; owner > first; owner--)
            {
                if (IsPossessiveSign(owner) && !IsSpeakerAlone(first, end))
                {
                    // "South Korea's part was bigger:"
                    first = owner + 1;
                }
            }

            if (words is > 0 and <= 5 && !IsTopic(sentence, first, i) && PhraseScan.Of(passage, first, end) is { } scan && (scan.Body ?? scan.Outlet) is not null | (scan.Country is not null && (!scan.CountryIsAdjective || scan.Role is { Class: RoleClass.Body })) | (first == sentence.FirstToken && scan.Role is { Class: RoleClass.Body, Kind: SourceKind.Intelligence or SourceKind.DefenceMinistry or SourceKind.GeneralStaff, IsGeneric: false }))
            {
                // "DR Congo: 900 dead, UN says": a state is also the topic.
                Add("a label before a colon", resolver.Resolve(first, end), first, i, i + 1, Reach.After, (scan.Body ?? scan.Outlet) is null && scan.Role is null ? Bond.Adjunct : Bond.Complement);
            }
            else
            {
                LabelWithAside(sentence, i);
            }

            return;
        }
    }

    /// <summary>"- NIS – 16,100": a list line of a speaker, a dash and a figure.</summary>
    void Dashed(Sentence sentence)
    {
        var tokens = passage.Text.Tokens;
        var first = sentence.FirstToken;
        while (first < sentence.EndToken && tokens[first].Kind == TokenKind.Sign)
        {
            first++;
        }

        if (first > sentence.FirstToken && IsFigureAt(first) && FigureEnd(first) is var dash && IsSpacedDash(dash) && LastWordEnd(sentence) is var last && last > dash + 1 && IsSpeakerAlone(dash + 1, last))
        {
            // "• 19,400 – NIS"
            Add("a source behind a dash", resolver.Resolve(dash + 1, last), dash, dash, last, Reach.Before, Bond.Adjunct);
            return;
        }

        for (var i = first + 1; i + 1 < Math.Min(sentence.EndToken, first + Clause.LongestLabel); i++)
        {
            if (IsSpacedDash(i))
            {
                if (IsFigureAt(i + 1) && IsSpeakerAlone(first, i))
                {
                    Add("a label before a dash", resolver.Resolve(first, i), first, i, i + 1, Reach.After, Bond.Complement);
                }

                return;
            }
        }
    }

    bool IsSpacedDash(int at) => (_clause.Is(at, '–') || _clause.Is(at, '—') || _clause.Is(at, '-')) && passage.Text.Tokens[at].SpaceBefore;

    /// <summary>The token behind the sentence's last word.</summary>
    int LastWordEnd(Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken && passage.Text.Tokens[end - 1].Kind != TokenKind.Word)
        {
            end--;
        }

        return end;
    }

    /// <summary>"8,000 in Kursk (US State Department)", "(NIS, March 4)": a body and nothing more in brackets.</summary>
    void Bracketed(Sentence sentence)
    {
        if (!Holds(sentence, '('))
        {
            return;
        }

        for (var i = sentence.FirstToken + 1; i + 2 < sentence.EndToken; i++)
        {
            if (!_clause.Is(i, '('))
            {
                continue;
            }

            var close = CloseOf(i);
            if (close > i + 1 && FigureFirst(i - 1) >= 0 && SpeaksOfFigures(i) && IsSpeakerAlone(i + 1, close) && (IsSeat(i + 1) || PhraseScan.Of(passage, i + 1, close).Role is not null))
            {
                // "Estimates range widely: 960 (Kyiv)": a capital or an office, and no state, whose people may be meant.
                Add("a source in brackets", resolver.Resolve(i + 1, close), i, i, close, Reach.Before, Bond.Adjunct);
                continue;
            }

            var first = i + 1;
            while (first + 1 < sentence.EndToken && (Words.Article.Contains(passage.Text.Tokens[first]) || PhraseScan.TryMatchCountry(passage.Text.Tokens, first, out _, out _, out _)) && passage.Named.Match(first, out _) is null)
            {
                first++;
            }

            if (passage.Named.Match(first, out var length) is { Kind: not SourceKind.Government } source && (_clause.Is(first + length, ')') || _clause.Is(first + length, ',')))
            {
                Add("a source in brackets", Speaker.Of(source), i, i, first + length, Reach.Before, Bond.Adjunct);
            }
        }
    }

    /// <summary>Where a bracket's first words end: its closing sign or a comma; -1 when none is near.</summary>
    int CloseOf(int bracket)
    {
        for (var i = bracket + 1; i < Math.Min(_end, bracket + 1 + LongestOwner); i++)
        {
            if (_clause.Is(i, ')') || _clause.Is(i, ','))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A state that is told by its capital: "Kyiv".</summary>
    bool IsSeat(int at) =>
        Words.Country.Match(passage.Text.Tokens, at, out var length) is { Value: { } country }
        && !passage.Text.Text.AsSpan(passage.Text.Tokens[at].Start, passage.Text.Tokens[at + length - 1].End - passage.Text.Tokens[at].Start).Equals(country, StringComparison.OrdinalIgnoreCase);

    /// <summary>"NATO: troops in Kursk; Pentagon: 10,000", "; Zelensky, same day: over 3,000": a known speaker between a semicolon and a colon.</summary>
    void FurtherLabels(Sentence sentence)
    {
        if (!Holds(sentence, ';'))
        {
            return;
        }

        var tokens = passage.Text.Tokens;
        var first = -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_clause.Is(i, ';'))
            {
                first = i + 1;
            }
            else if (_clause.Is(i, ':') && first >= 0 && i > first && i - first <= Clause.LongestLabel && tokens[i - 1].Kind == TokenKind.Word)
            {
                var end = _clause.PhraseEnd(first);
                if (end <= i && PhraseScan.Of(passage, first, end) is { } scan && ((scan.Body ?? scan.Outlet) is not null || (scan.Country is not null && (scan.Role is { Class: RoleClass.Body } || (_sites.Count > 0 && IsSeat(first))))))
                {
                    state.ReadTo(end);
                    Add("a label before a colon", resolver.Resolve(first, end), first, i, i + 1, Reach.After, Bond.Complement);
                }

                first = -1;
            }
        }
    }

    /// <summary>"North Korea sent 3,000 more troops: JCS": a headline that ends with its source.</summary>
    void TrailingLabel(Sentence sentence)
    {
        if (!sentence.Span.In(passage.Text.Text).ContainsAny(":-–—"))
        {
            return;
        }

        const int LongestSource = 5;
        var tokens = passage.Text.Tokens;
        for (var i = sentence.EndToken - 1; i > Math.Max(sentence.FirstToken + 2, sentence.EndToken - 2 - LongestSource); i--)
        {
            if (!_clause.Is(i, ':') && !(_clause.Is(i, '-') || _clause.Is(i, '–') || _clause.Is(i, '—')) | !tokens[i].SpaceBefore)
            {
                continue;
            }

            var end = sentence.EndToken;
            while (end > i + 1 && tokens[end - 1].Kind != TokenKind.Word)
            {
                end--;
            }

            var isList = tokens[i - 1].Kind == TokenKind.Number && _clause.IsSentenceStart(i) && FigureFirst(i - 1) >= 0;
            if (end > i + 1 && (tokens[i + 1].IsCapital || Words.Role.LengthAt(tokens, i + 1) > 1) && (isList || tokens[i - 1].Kind != TokenKind.Number) && PhraseScan.Of(passage, i + 1, end) is { } scan && ((scan.Body ?? scan.Outlet) is not null || (scan.Country is not null && !scan.CountryIsAdjective) || scan.Role is { Class: RoleClass.Body, IsGeneric: false }))
            {
                Add("a source behind a headline", resolver.Resolve(i + 1, end), i, i, end, Reach.Before, Bond.Adjunct);
            }

            return;
        }
    }

    /// <summary>"- Western officials, to the BBC on Wednesday:", "NIS, 13 January (via Yonhap):": what stands before the comma or bracket of a list line's head.</summary>
    void LabelWithAside(Sentence sentence, int colon)
    {
        const int LongestSource = 9;
        var tokens = passage.Text.Tokens;
        var first = Actors.AfterDate(passage.Text, sentence);
        while (first < colon && tokens[first].Kind == TokenKind.Sign)
        {
            first++;
        }

        for (var i = first + 1; i < Math.Min(colon, first + LongestSource); i++)
        {
            if (passage.Text.Text[tokens[i].Start] is not (',' or '('))
            {
                continue;
            }

            if (!HasVerb(i, colon) && PhraseScan.Of(passage, first, i) is { } scan && ((scan.Body ?? scan.Outlet) is not null || (scan.Country is not null && scan.Role is { Class: RoleClass.Body })))
            {
                Add("a label before a colon", resolver.Resolve(first, i), first, colon, colon + 1, Reach.After, Bond.Complement);
            }

            return;
        }
    }

    /// <summary>A verb stands in the range, so that it is a clause and no label's aside; "quoted by" and "published" are none.</summary>
    bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.Auxiliary.Contains(passage.Text.Tokens[i]) || (IsVerb(passage.Text.Tokens[i]) && !Words.ReportingParticiple.Contains(passage.Text.Tokens[i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"State Dept.", "U.S.": the full stop of an abbreviation.</summary>
    bool IsAbbreviated(int at) =>
        _clause.Is(at, '.') && !passage.Text.Tokens[at].SpaceBefore && passage.Text.Tokens[at - 1] is { Kind: TokenKind.Word, IsCapital: true };

    /// <summary>"Pakistan: Gunmen attack a base": a country's own name as the topic of a whole sentence, and not "Kyiv: 1,390".</summary>
    bool IsTopic(Sentence sentence, int first, int colon)
    {
        var tokens = passage.Text.Tokens;
        return first == sentence.FirstToken && colon + 1 < sentence.EndToken && tokens[colon + 1] is { Kind: TokenKind.Word, IsCapital: true }
            && Words.Country.Match(tokens, first, out var length) is { Value: { } country } && length == colon - first
            && passage.Text.Text.AsSpan(tokens[first].Start, tokens[colon - 1].End - tokens[first].Start).Equals(country, StringComparison.OrdinalIgnoreCase);
    }
}
