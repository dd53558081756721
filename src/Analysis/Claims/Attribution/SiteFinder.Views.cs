using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Attributions by what somebody knows, is sure of or is right in, and by phrases that give a number.</content>
sealed partial class SiteFinder
{
    /// <summary>"If Kyiv is right", "if the NIS is to be believed", "if one believes Seoul".</summary>
    void If(int at)
    {
        var tokens = passage.Text.Tokens;
        var isOne = _clause.WordAt(at + 1) == Words.One && _clause.WordAt(at + 2) is > 0 and var believes && Words.Say.Contains(believes);
        var first = isOne ? at + 3 : at + 1;
        var end = _clause.PhraseEnd(first);
        var isRight = isOne ? _clause.EndsClause(end)
            : end + 1 < _end && Words.Being.Contains(tokens[end]) && (Words.Right.Contains(tokens[end + 1]) || (tokens[end + 1].Word == Words.To && end + 3 < _end && Words.Trusted.Contains(tokens[end + 3])));
        if (isRight && end > first && Names(first, end))
        {
            Add("if somebody is right", resolver.Resolve(first, end), at, at, end, Opens(at) ? Reach.After : Reach.Both, Bond.Adjunct);
        }
    }

    /// <summary>"As far as the NIS knows".</summary>
    void AsFarAs(int at)
    {
        const int Farthest = 12;
        if (_clause.WordAt(at - 1) != Words.As || _clause.WordAt(at + 1) != Words.As)
        {
            return;
        }

        var end = at + 2;
        while (end < Math.Min(_end, at + Farthest) && !Words.Knowing.Contains(passage.Text.Tokens[end]) && !Words.Auxiliary.Contains(passage.Text.Tokens[end]))
        {
            end++;
        }

        if (end < Math.Min(_end, at + Farthest) && Names(at + 2, end))
        {
            Add("as far as somebody knows", resolver.Resolve(at + 2, end), at - 1, at, end + 1, Opens(at - 1) ? Reach.After : Reach.Both, Bond.Adjunct);
        }
    }

    /// <summary>"For the NIS, the number of North Korean dead is 16,400".</summary>
    void ForSomebody(int comma)
    {
        const int Farthest = 3;
        var tokens = passage.Text.Tokens;
        if (tokens[_first].Word != Words.For || comma <= _first + 1 || comma - _first > LongestOwner || !IsSpeakerAlone(_first + 1, comma))
        {
            return;
        }

        for (var i = comma + 1; i < Math.Min(_end, comma + 1 + Farthest); i++)
        {
            if (Words.ReportNoun.Contains(tokens[i]))
            {
                Add("by somebody's count", resolver.Resolve(_first + 1, comma), _first, _first, comma, Reach.After, Bond.Adjunct);
                return;
            }
        }
    }

    /// <summary>"The NIS was more precise: 15,300 had been killed": what stands behind the colon is the word of the sentence's subject.</summary>
    void SubjectBeforeColon(int colon)
    {
        const int LongestPredicate = 6;
        var tokens = passage.Text.Tokens;
        if (_sites.Count > 0 || colon - _first > LongestOwner + LongestPredicate || !HasFigure(colon, _end))
        {
            return;
        }

        for (var verb = Math.Max(_first + 1, colon - LongestPredicate); verb < colon; verb++)
        {
            if (Words.Auxiliary.Contains(tokens[verb]) && tokens[verb].Kind == TokenKind.Word)
            {
                if (IsSpeakerAlone(_first, verb))
                {
                    Add("a subject before a colon", resolver.Resolve(_first, verb), _first, colon, colon + 1, Reach.After, Bond.Complement);
                }

                return;
            }
        }
    }

    /// <summary>"The NIS is sure that".</summary>
    void IsSure(int at)
    {
        if (_clause.IsPassive(at) && _clause.WordAt(at + 1) == Words.That && _clause.SubjectBefore(at) is (var first, var end) && end > first && Names(first, end))
        {
            Add("a reporting verb", resolver.Resolve(first, end), first, at, at + 1, Reach.After, Bond.Complement);
        }
    }

    /// <summary>"came up with 525", "would go no further than 525", "stuck to the figure of 525".</summary>
    bool GivesByPhrase(int at)
    {
        const int LongestNoun = 4;
        var tokens = passage.Text.Tokens;
        if (Words.Giving.LengthAt(tokens, at) is not (> 0 and var length))
        {
            return false;
        }

        var figure = at + length;
        while (figure < Math.Min(_end, at + length + LongestNoun) && !IsFigureAt(figure))
        {
            figure++;
        }

        var isGiven = IsFigureAt(figure) && (figure == at + length || tokens[figure - 1].Word == Words.Of) && figure < _end;
        if (isGiven && _clause.SubjectBefore(at) is (var first, var end) && end > first && Names(first, end))
        {
            Add("a verb that gives a number", resolver.Resolve(first, end), first, at, figure, Reach.After, Bond.Complement);
            return true;
        }

        return false;
    }

    /// <summary>"has information that", "has a different number: 730".</summary>
    bool HasKnowledge(int at)
    {
        const int LongestNoun = 5;
        var tokens = passage.Text.Tokens;
        for (var i = at + 1; i + 1 < Math.Min(_end, at + 1 + LongestNoun) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if ((Words.Evidence.Contains(tokens[i]) && tokens[i + 1].Word == Words.That) || (Words.ReportNoun.Contains(tokens[i]) && _clause.Is(i + 1, ':') && IsFigureAt(i + 2)))
            {
                return true;
            }
        }

        return false;
    }
}
