using System.Runtime.InteropServices;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Who speaks in a quotation of more than one sentence, or in one that stands apart from its speaker.</content>
sealed partial class AttributionReader
{
    /// <summary>The speakers of the quotations that are told before them, by the quotation's first token.</summary>
    readonly Dictionary<int, Carried> _speakers = [];

    /// <summary>Whoever was quoted last, with the place that says so.</summary>
    Carried? _quoted;

    /// <summary>Who was the subject of the last sentence without speaking in it: "Zelensky was blunt."</summary>
    Speaker? _acting;
    Sentence? _last;
    int _nextQuotation;

    /// <summary>Tells who speaks in the quotations that begin in a sentence, as far as the words before them do.</summary>
    void OpenQuotations(Sentence sentence, List<Site> sites)
    {
        var spans = _quotations.Spans;
        for (; _nextQuotation < spans.Count && spans[_nextQuotation].First < sentence.EndToken; _nextQuotation++)
        {
            var quotation = spans[_nextQuotation];
            if ((Before(sentence, sites, quotation.First) ?? Apart(sentence, quotation)) is { } speaker)
            {
                _speakers[quotation.First] = speaker;
            }
        }
    }

    /// <summary>"X said: “…": the last place of speaking before the quotation, which ends with a colon or comma in front of it.</summary>
    Carried? Before(Sentence sentence, List<Site> sites, int quotation)
    {
        const int Farthest = 10;
        if (quotation <= sentence.FirstToken || _passage.Text.Text[_passage.Text.Tokens[quotation - 1].Start] is not (':' or ','))
        {
            return null;
        }

        var spans = CollectionsMarshal.AsSpan(sites);
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Cue < quotation ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && spans[low - 1] is { OnlyOf: null } site && quotation - site.End <= Farthest && site.End <= quotation ? new Carried(site.Speaker, site, sentence) : null;
    }

    /// <summary>
    /// A quotation that begins its sentence: "“…,” X said. “…": whoever was quoted in the sentence before, over a paragraph's end too, else whoever the
    /// sentence before is about.
    /// </summary>
    Carried? Apart(Sentence sentence, (int First, int End) quotation)
    {
        if (quotation.First != sentence.FirstToken || _last is not { } last || sentence.Paragraph - last.Paragraph > 1)
        {
            return null;
        }

        if (_quoted is { } quoted && quoted.Sentence.Index == last.Index)
        {
            return quoted;
        }

        if (_acting is not { Standing: Standing.Origin } actor)
        {
            return null;
        }

        var site = new Site("the subject before a quotation", actor, last.FirstToken, last.FirstToken, last.FirstToken + 1, Reach.After, Bond.Adjunct);
        Hear(site, last);
        return new Carried(actor, site, last);
    }

    /// <summary>Remembers whom the sentence quotes last.</summary>
    void NoteQuoted(Sentence sentence, List<Site> sites)
    {
        const int Near = 4;
        _last = sentence;
        for (var i = sites.Count - 1; i >= Math.Max(0, sites.Count - Near); i--)
        {
            if (sites[i].First > 1 && sites[i].Reach.HasFlag(Reach.Before) && sites[i].Speaker.Standing is Standing.Origin or Standing.Lawmaker && (_quotations.At(sites[i].First - 1) ?? _quotations.At(sites[i].First - 2)) is not null)
            {
                _quoted = new Carried(sites[i].Speaker, sites[i], sentence);
                return;
            }
        }

        // A sentence within a quotation whose speaker is known is his.
        if (_quotations.At(sentence.FirstToken) is { } quotation && quotation.End >= sentence.EndToken - 1 && _speakers.TryGetValue(quotation.First, out var speaker))
        {
            _quoted = speaker with { Sentence = sentence };
        }
    }

    AttributionReading? QuotationOf(int at) =>
        _quotations.At(at) is { } quotation && _speakers.TryGetValue(quotation.First, out var speaker) && speaker.Speaker.Standing != Standing.Nobody
            ? Reading(speaker.Site with { Speaker = speaker.Speaker }, null, speaker.Sentence, "the speaker of a quotation") : null;

    /// <summary>A quotation that ran over sentences gets its speaker where it ends: "… maybe more," he says.</summary>
    void ResolvePending(Sentence sentence, List<Site> sites)
    {
        if (_pending.Count == 0 || _pendingEnd > sentence.EndToken)
        {
            return;
        }

        foreach (var site in sites)
        {
            if (site.First >= _pendingEnd - 1 && site.First <= _pendingEnd + 1 && site.Reach.HasFlag(Reach.Before))
            {
                foreach (var figure in _pending)
                {
                    _readings[figure] = Reading(site, null, sentence, "the speaker of a quotation");
                }

                break;
            }
        }

        _pending.Clear();
    }
}
