using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Attributions by a noun for what somebody gives: "the NIS figure", "a report by", "the number comes from".</content>
sealed partial class SiteFinder
{
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
        if (_clause.WordAt(at + 1) is var of && (of == Words.By || ((of == Words.Of || of == Words.From) && Words.Report.Contains(passage.Text.Tokens[at]) && !(of == Words.Of && (_clause.WordAt(at) == Words.Toll || CountsPeople(at + 2, end))) && !IsEvent(end) && Names(at + 2, end))) && end > at + 2)
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

    /// <summary>"claims responsibility": who says that he did it gives no number.</summary>
    bool IsDeed(int at) => at + 2 < passage.Text.Tokens.Length && (Words.ClaimedDeed.Contains(passage.Text.Tokens[at + 1])
        || (Words.Declaring.Contains(passage.Text.Tokens[at]) && Words.DeclaredState.Contains(passage.Text.Tokens[Words.Article.Contains(passage.Text.Tokens[at + 1]) ? at + 2 : at + 1])));

    /// <summary>"The government confirms reports that": then it is the government's.</summary>
    bool IsConfirmed(int at) => at > 0 && Words.Say.Contains(passage.Text.Tokens[at - 1]);

    /// <summary>
    /// About the figures before it: "The toll was revealed by Western officials"; without a figure of its own also "The number comes from the NIS",
    /// "That is the assessment of the Pentagon".
    /// </summary>
    public bool LooksBack(in Site site) =>
        (site.IsPassive && _clause.ClaimSubjectBefore(site.Cue))
        || (!HasFigure(_first, _end) && (Words.Coming.Contains(passage.Text.Tokens[site.Cue]) ? _clause.ClaimSubjectBefore(site.Cue)
            : site.Bond == Bond.Noun && _first + 1 < _end && Words.Demonstrative.Contains(passage.Text.Tokens[_first]) && Words.Being.Contains(passage.Text.Tokens[_first + 1])));

    /// <summary>"the toll from Monday's Russian strike": what happened, and no speaker.</summary>
    bool IsEvent(int end)
    {
        for (var i = end - 1; i >= Math.Max(_first, end - 2); i--)
        {
            if (Words.Event.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
