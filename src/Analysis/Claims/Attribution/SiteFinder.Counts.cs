namespace Analysis.Claims.Attribution;

/// <content>Attributions by somebody's count or view: "by the agency's count", "in Seoul's view".</content>
sealed partial class SiteFinder
{
    /// <summary>"announced by X", "put at 600 by X"; "by X's count", "on X's count".</summary>
    void By(int at)
    {
        var isPassive = passage.Text.Tokens[at].Word == Words.By && _clause.ParticipleBefore(at);
        if (at == _relayedBy || (!isPassive && !_clause.HasCountNounBehind(at)))
        {
            return;
        }

        var end = _clause.PhraseEnd(at + 1);
        var noun = _clause.CountNounIn(at + 1, end);
        if (noun > 0)
        {
            var reach = _clause.BeginsClause(at) && Opens(at) ? Reach.After : Reach.Both;
            var isOf = _clause.WordAt(noun + 1) == Words.Of && Names(noun + 2, end);
            var speaker = isOf ? resolver.Resolve(noun + 2, end) : _clause.IsAnaphoric(at + 1, noun) ? Owner(at + 1) : resolver.Resolve(at + 1, noun);
            Add("by somebody's count", speaker, at, at, isOf ? end : noun + 1, reach, Bond.Adjunct);
        }
        else if (isPassive && Names(at + 1, end))
        {
            var known = _sites.Count;
            Add("a passive with by", resolver.Resolve(at + 1, end), at, at, end, Reach.Both, Bond.Adjunct);
            if (_sites.Count > known)
            {
                _sites[^1] = _sites[^1] with { IsPassive = true };
            }
        }
    }

    /// <summary>Whose "his count", "its reckoning", "the same count" is.</summary>
    Speaker? Owner(int at) =>
        Words.PersonalPossessive.Contains(passage.Text.Tokens[at]) ? state.PersonOf(GivenNames.OfPronoun(passage.Text.Tokens[at])) : Words.ThirdPossessive.Contains(passage.Text.Tokens[at]) ? state.Body : state.Current;

    /// <summary>"in Seoul's view", "in the judgment of analysts"; "in that of the agency" behind it.</summary>
    void In(int at)
    {
        const int Farthest = 7;
        var noun = _clause.FirstIn(Words.Viewpoint, at + 1, at + Farthest);
        var isThat = _clause.WordAt(at + 1) == Words.That && _sites.Count > 0;
        if (!isThat && noun <= at + 1)
        {
            return;
        }

        var end = _clause.PhraseEnd(at + 1);
        if (!isThat && noun >= end)
        {
            return;
        }

        var reach = _clause.BeginsClause(at) && Opens(at) ? Reach.After : Reach.Both;
        noun = isThat ? at + 1 : noun;
        if (_clause.WordAt(noun + 1) == Words.Of)
        {
            end = _clause.PhraseEnd(noun + 2);
            if (Names(noun + 2, end))
            {
                end = _clause.WithAppositive(noun + 2, end);
                Add("by somebody's count", resolver.Resolve(noun + 2, end), at, at, end, reach, Bond.Adjunct);
            }
        }
        else if (!isThat && Words.ThirdPossessive.Contains(passage.Text.Tokens[at + 1]))
        {
            Add("by somebody's count", Owner(at + 1), at, at, noun + 1, reach, Bond.Adjunct);
        }
        else if (!isThat && IsPossessiveBefore(noun) && Names(at + 1, noun))
        {
            Add("by somebody's count", resolver.Resolve(at + 1, noun), at, at, noun + 1, reach, Bond.Adjunct);
        }
    }

    bool IsPossessiveBefore(int noun)
    {
        for (var i = noun - 1; i >= noun - 3; i--)
        {
            if (_clause.Is(i, '\'') || _clause.Is(i, '’'))
            {
                return true;
            }
        }

        return false;
    }
}
