namespace Analysis.Claims.Attribution;

/// <content>Those who are named only because they do not say it: "could not confirm", "has not commented".</content>
sealed partial class SiteFinder
{
    /// <summary>"The Pentagon could not confirm a report of": nobody's figure from here on, until another is named for it.</summary>
    void Unconfirmed(Speaker? denier, int first, int at)
    {
        Denier = denier;
        Add("a denial", Speaker.Nobody, first, at, at + 1, Reach.After, Bond.Complement);
    }

    /// <summary>"was unable to confirm", "declined to confirm".</summary>
    bool IsUnableTo(int at)
    {
        const int Farthest = 4;
        if (_clause.WordAt(at - 1) != Words.To || !Words.Confirming.Contains(passage.Text.Tokens[at]))
        {
            return false;
        }

        for (var i = at - 2; i >= Math.Max(_first, at - 1 - Farthest); i--)
        {
            if (Words.Unable.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not" stands among the adverbs and auxiliaries right before the verb; "not only said" is none.</summary>
    bool IsNegated(int at)
    {
        var tokens = passage.Text.Tokens;
        for (var i = at - 1; i >= _first && (Words.Adverb.Contains(tokens[i]) || Words.Auxiliary.Contains(tokens[i])); i--)
        {
            if (Words.Negation.Contains(tokens[i]))
            {
                return _clause.WordAt(i + 1) != Words.Only;
            }
        }

        return false;
    }
}
