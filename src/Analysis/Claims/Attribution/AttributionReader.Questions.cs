using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Questions that name whoever answers: "What does the NIS say?", "And the Russians?".</content>
sealed partial class AttributionReader
{
    /// <summary>Whoever a question asks about speaks in the answer, as "it" and where the answer names nobody.</summary>
    void Ask(Sentence sentence)
    {
        const int LongestQuestion = 16;
        var end = sentence.EndToken;
        if (end - sentence.FirstToken is < 3 or > LongestQuestion || _passage.Text.Text[_passage.Text.Tokens[end - 1].Start] != '?' || _quotations.At(sentence.FirstToken) is not null
            || Asked(sentence, out var first, out var last) is not { Standing: Standing.Origin } speaker)
        {
            return;
        }

        _state.Speaks(speaker);
        if (!_turns.IsConversation)
        {
            var site = new Site("the question names it", speaker, first, first, last, Reach.After, Bond.Adjunct);
            _carried = new Carried(speaker, site, sentence) { IsAsked = true };
            Hear(site, sentence);
        }
    }

    /// <summary>Adds whoever is about to speak to those from whom figures may come.</summary>
    void Hear(Site site, Sentence sentence)
    {
        if (Label(site.Speaker) is { } label && (_heard.Count == 0 || _heard[^1].Site.Cue < site.Cue))
        {
            _heard.Add(new Heard(label, site, sentence) { Form = _passage.IsWeighed ? FormOf(site) : Form.Other });
        }
    }

    /// <summary>The first body or state that a question names, where it asks what they say ("And Washington?"); null for none.</summary>
    Speaker? Asked(Sentence sentence, out int first, out int end)
    {
        const int ShortQuestion = 5;
        var tokens = _passage.Text.Tokens;
        for (first = sentence.FirstToken + 1; first < sentence.EndToken; first++)
        {
            var isState = PhraseScan.TryMatchCountry(tokens, first, out _, out var length, out var isPeople);
            if (!isState && _passage.Named.Match(first, out length) is null or { Kind: SourceKind.Media })
            {
                continue;
            }

            end = first + length;
            while (end < sentence.EndToken && (tokens[end].IsCapital || Words.Role.LengthAt(tokens, end) > 0))
            {
                end += Math.Max(1, Words.Role.LengthAt(tokens, end));
            }

            var isOfPeople = isPeople && end == first + length;
            if (isOfPeople && !(tokens[first - 1].Word == Words.The && _passage.Text[tokens[end - 1]] is [.., 's']))
            {
                // "How many North Koreans"
                first = end - 1;
                continue;
            }

            return sentence.EndToken - sentence.FirstToken <= ShortQuestion || Speaks(end, sentence.EndToken) ? _resolver.Resolve(first, end) : null;
        }

        end = first;
        return null;
    }

    /// <summary>A verb of saying or a noun for a figure: "say", "'s estimate".</summary>
    bool Speaks(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = _passage.Text.Tokens[i];
            if (Words.Say.Contains(token) || Words.Count.Contains(token) || Words.CountNoun.Contains(token) || Words.Report.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
