namespace Analysis.Claims.Attribution;

/// <content>Who may have given a figure, and how they stand to each other.</content>
sealed partial class WeighedSpeakers
{
    static Dictionary<string, int> CountBy(IReadOnlyList<Heard> heard)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in heard)
        {
            counts[one.Label] = counts.GetValueOrDefault(one.Label) + 1;
        }

        return counts;
    }

    /// <summary>Whoever speaks in the sentence, the last speakers before it and the next after it, and whoever is named in the sentence.</summary>
    List<Candidate> Candidates(in Attributed figure, Anaphor? anaphor)
    {
        var candidates = new List<Candidate>(MostBefore + MostBeside);
        var after = FirstWithCue(figure.At);
        var first = after;
        while (first > 0 && heard[first - 1].Sentence.Index == figure.Sentence.Index && after - first < MostBeside)
        {
            first--;
        }

        var end = after;
        while (end < heard.Count && heard[end].Sentence.Index == figure.Sentence.Index && end - after < MostBeside)
        {
            end++;
        }

        AddBeside(candidates, first, after, end, figure.At);
        var beside = candidates.Count;
        for (var i = first - 1; i >= Math.Max(0, first - MostSites) && candidates.Count < beside + MostBefore; i--)
        {
            AddHeard(candidates, heard[i]);
        }

        var next = FirstAfter(figure.Sentence.Index);
        if (next < heard.Count && heard[next].Sentence.Index - figure.Sentence.Index <= SentencesAfter)
        {
            AddHeard(candidates, heard[next]);
        }

        AddMentions(candidates, figure);
        AddAntecedents(candidates, figure, anaphor);
        AddNamedBefore(candidates, figure);
        return candidates;
    }

    /// <summary>Those who speak in the figure's sentence, from <paramref name="first"/> to <paramref name="end"/>, the nearest first.</summary>
    void AddBeside(List<Candidate> candidates, int first, int after, int end, int at)
    {
        for (var before = after - 1; before >= first || after < end;)
        {
            var isBefore = before >= first && (after >= end || at - heard[before].Site.Cue <= heard[after].Site.Cue - at);
            AddHeard(candidates, heard[isBefore ? before-- : after++]);
        }
    }

    /// <summary>The first place of speaking whose cue does not stand before a token.</summary>
    int FirstWithCue(int token)
    {
        int low = 0, high = heard.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = heard[middle].Site.Cue < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The number of the candidate with that label; -1 for none.</summary>
    static int NumberOf(List<Candidate> candidates, string? label)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (string.Equals(candidates[i].Label, label, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    static void AddHeard(List<Candidate> candidates, Heard one)
    {
        if (NumberOf(candidates, one.Label) < 0)
        {
            candidates.Add(new Candidate(one.Label, one.Site.Speaker, one, null));
        }
    }

    void AddMentions(List<Candidate> candidates, in Attributed figure)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].First <= figure.At ? (middle + 1, high) : (low, middle);
        }

        var first = low;
        while (first > 0 && low - first < MostBeside && mentions[first - 1].Sentence.Index == figure.Sentence.Index)
        {
            first--;
        }

        var end = low;
        while (end < mentions.Count && end - low < MostBeside && mentions[end].Sentence.Index == figure.Sentence.Index)
        {
            end++;
        }

        for (var reach = 0; reach < Math.Max(low - first, end - low); reach++)
        {
            if (low - 1 - reach >= first)
            {
                AddMention(candidates, mentions[low - 1 - reach]);
            }

            if (low + reach < end)
            {
                AddMention(candidates, mentions[low + reach]);
            }
        }
    }

    void AddMention(List<Candidate> candidates, Mention mention)
    {
        var known = NumberOf(candidates, mention.Label);
        if (known < 0)
        {
            candidates.Add(new Candidate(mention.Label, mention.Speaker, null, mention));
        }
        else if (candidates[known].Mention is null)
        {
            candidates[known] = candidates[known] with { Mention = mention };
        }

        for (var i = 0; i < mention.Others.Count; i++)
        {
            AddOffice(candidates, mention, i);
        }
    }

    void AddOffice(List<Candidate> candidates, Mention mention, int number)
    {
        var speaker = mention.Others[number];
        var speaking = HeardAt(mention.End - 1);
        var known = NumberOf(candidates, speaker.Label);
        if (known < 0)
        {
            candidates.Add(new Candidate(speaker.Label!, speaker, null, mention) { Office = number + 1, Through = speaking });
        }
        else if (candidates[known].Office == 0)
        {
            candidates[known] = candidates[known] with { Mention = candidates[known].Mention ?? mention, Office = number + 1, Through = candidates[known].Through ?? speaking };
        }
    }

    int FirstAfter(int sentence)
    {
        int low = 0, high = heard.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = heard[middle].Sentence.Index <= sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    int SpeakersIn(int sentence)
    {
        var next = FirstAfter(sentence);
        return next == 0 || heard[next - 1].Sentence.Index < sentence ? 0 : next == 1 || heard[next - 2].Sentence.Index < sentence ? 1 : 2;
    }
}
