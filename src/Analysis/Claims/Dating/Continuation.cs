using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>Tells whether a figure goes on with what the figure before it was about.</summary>
internal readonly ref struct Continuation(TokenizedText text, Sentence sentence)
{
    readonly SentenceTokens _tokens = new(text);

    /// <summary>"Another three", "Three more": a word of more by the figure.</summary>
    public bool IsMore(int figure)
    {
        for (var at = Math.Max(sentence.FirstToken, figure - 2); at < Math.Min(sentence.EndToken, figure + 4); at++)
        {
            if (_tokens.Has(at, DatingWords.More) && !_tokens.Has(at + 1, DatingWords.Than))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"of these, about 1,040", "among them 520 officers": a part of the figure before.</summary>
    public bool IsPart(int figure, int figureEnd)
    {
        for (var at = Math.Max(sentence.FirstToken, figure - 4); at < figure; at++)
        {
            if (_tokens.Has(at, DatingWords.Including) && _tokens.Has(at + 1, DatingWords.Those))
            {
                return true;
            }
        }

        return _tokens.Has(figureEnd, DatingWords.Of) && _tokens.Has(figureEnd + 1, DatingWords.Those);
    }

    /// <summary>"Some 362,000 had been wounded", "Two drowned": the noun is that of the figure before.</summary>
    public bool IsElliptical(int figureEnd) => (_tokens.Has(figureEnd, DatingWords.Auxiliary) || _tokens.Has(figureEnd, DatingWords.IncidentVerb)) && !_tokens.Has(figureEnd, DatingWords.PresentPerfect);

    /// <summary>"70 soldiers were killed in the attack": the one that was told of before.</summary>
    public bool IsOfNamedEvent(int figure)
    {
        const int Farthest = 12;
        for (var at = figure; at < Math.Min(sentence.EndToken, figure + Farthest); at++)
        {
            if (_tokens.Has(at, DatingWords.The) && _tokens.Has(at + 1, DatingWords.EventNoun) && _tokens.Has(at - 1, DatingWords.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"38 were still in hospital", "seventeen are left": as things stand.</summary>
    public bool HoldsNow(int figureEnd)
    {
        const int Near = 4;
        for (var at = figureEnd; at < Math.Min(sentence.EndToken, figureEnd + Near); at++)
        {
            if (_tokens.Has(at, DatingWords.Now))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence tells of a strike, an attack or another incident; with <paramref name="orBlow"/> also of what strikes, such as bombs or a flood.</summary>
    public bool IsEvent(bool orBlow)
    {
        const int MostTokens = 60;
        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens); at++)
        {
            if (_tokens.Has(at, DatingWords.EventNoun) || _tokens.Has(at, DatingWords.StrikeVerb) || (orBlow && _tokens.Has(at, DatingWords.Blow)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"said seven people had been killed": the past of what was said.</summary>
    bool IsReported(int had)
    {
        for (var at = had - 1; at >= Math.Max(sentence.FirstToken, had - 8); at--)
        {
            if (_tokens.Has(at, DatingWords.PastReport))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>People died, fell or came home, told in the simple past, by the figure.</summary>
    public bool IsIncident(int figure)
    {
        var isIncident = false;
        for (var at = Math.Max(sentence.FirstToken, figure - 8); at < Math.Min(sentence.EndToken, figure + 12); at++)
        {
            if (_tokens.Has(at, DatingWords.Perfect) && !(_tokens.Has(at, DatingWords.PastPerfect) && IsReported(at)))
            {
                return false;
            }

            isIncident |= _tokens.Has(at, DatingWords.IncidentVerb) || _tokens.Has(at, DatingWords.Result) || _tokens.Has(at, DatingWords.Lives)
                || (_tokens.Has(at, DatingWords.Left) && at < figure) || (_tokens.Has(at, DatingWords.Among) && _tokens.Has(at + 2, DatingWords.Harm) && at < figure);
        }

        return isIncident;
    }
}
