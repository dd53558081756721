namespace Analysis.Claims.Clauses;

/// <content>What stands behind a figure: its verb, a participle, a relative clause.</content>
internal readonly ref partial struct ClauseReader
{
    (int Predicate, int Adjacent, int Relative) LookRight(int self)
    {
        // With no other verb a past form is finite: "soldiers, sailors and guards returned in the exchange".
        int adjacent = -1, relative = -1, reduced = -1;
        bool inRelative = false, ofPart = false, joined = false;
        var stop = Math.Min(chunks.Length, self + MostChunksRight);
        for (var i = self + 1; i < stop; i++)
        {
            var chunk = chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Verb when inRelative:
                    relative = relative < 0 && !ofPart ? i : relative;
                    inRelative = ofPart = false;
                    break;
                case ChunkKind.Verb when chunk.Is(VerbTraits.Finite):
                    return (IsInversion(i) ? -1 : i, adjacent, relative);
                case ChunkKind.Verb when adjacent < 0 && chunks[i - 1].Kind == ChunkKind.Open && chunk.Is(VerbTraits.State | VerbTraits.Reduced):
                    adjacent = i;
                    break;
                case ChunkKind.Verb when adjacent < 0 && chunk.Is(VerbTraits.Infinitive) && i == self + 3 && chunks[i - 1].Kind == ChunkKind.Noun && chunks[i - 2].Kind == ChunkKind.Coordinator:
                    // "6,000 sappers and builders to go to Kursk"
                    adjacent = i;
                    break;
                case ChunkKind.Verb when adjacent >= 0 && chunks[i - 1].Kind == ChunkKind.Figure:
                    // "178 killed and 894 injured": each its own
                    break;
                case ChunkKind.Verb when chunk.Is(VerbTraits.Reduced) && i > self + 2 && reduced < 0:
                    reduced = i;
                    break;
                case ChunkKind.Verb when adjacent < 0 && (i == self + 1 || (i == self + 2 && chunks[i - 1].Kind == ChunkKind.Comma)):
                    adjacent = i;
                    break;
                case ChunkKind.Relative:
                    // "6,000, of whom 1,000 have arrived": what the clause says, it says of a part.
                    inRelative = true;
                    ofPart = chunks[i - 1].Kind == ChunkKind.Preposition && text.Tokens[chunks[i - 1].Head].Word == Of;
                    break;
                case ChunkKind.Coordinator when BeginsAnother(i, stop, adjacent):
                    return (reduced, adjacent, relative);
                case ChunkKind.Coordinator:
                    joined = true;
                    continue;
                case ChunkKind.Preposition when (i == self + 1 || (adjacent < 0 && chunks[i - 1].Kind == ChunkKind.Noun)) && IsAmongThem(i, stop):
                    return (-1, adjacent, relative);
                case ChunkKind.Noun or ChunkKind.Figure when !inRelative && !joined && chunks[i - 1].Kind is ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Figure or ChunkKind.Close or ChunkKind.Open:
                    if (!SkipsApposition(ref i, stop))
                    {
                        return (reduced, adjacent, relative);
                    }

                    break;
                case ChunkKind.Break or ChunkKind.Subordinator when !IsSinceTime(i, stop):
                    return (reduced, adjacent, relative);
            }

            joined = false;
        }

        return (reduced, adjacent, relative);
    }

    /// <summary>"residents who had been missing since last August": it opens no clause.</summary>
    bool IsSinceTime(int at, int stop) => text.Tokens[chunks[at].Head].Word == Since && at + 1 < stop && chunks[at + 1].Kind == ChunkKind.Noun && IsTime(at + 1);

    /// <summary>"three children among them": a part of the number before.</summary>
    bool IsAmongThem(int at, int stop) =>
        text.Tokens[chunks[at].Head].Word == Among && at + 1 < stop && chunks[at + 1].Kind == ChunkKind.Noun && Anaphors.Contains(text.Tokens[chunks[at + 1].Head]);

    /// <summary>
    /// "47 wounded, and video shows", "killed and many more wounded", "is preparing 3,000, but would not say more": behind the coordinator
    /// stands a clause of its own, or the sentence's subject goes on.
    /// </summary>
    bool BeginsAnother(int coordinator, int stop, int adjacent)
    {
        var next = coordinator + 1 < stop ? chunks[coordinator + 1] : default;
        return (coordinator + 1 < stop && next.Kind == ChunkKind.Verb && next.Is(VerbTraits.Finite))
            || (chunks[coordinator - 1].Kind == ChunkKind.Comma ? adjacent >= 0 : adjacent >= 0 && coordinator + 1 < stop && next.Kind == ChunkKind.Noun);
    }

    /// <summary>A noun phrase behind a comma: an apposition or list when no finite verb follows before the next comma; else another subject.</summary>
    bool SkipsApposition(ref int at, int stop)
    {
        if (chunks[at - 1].Kind is ChunkKind.Noun or ChunkKind.Figure && chunks[at].Kind == ChunkKind.Noun && IsTime(at))
        {
            return true;
        }

        for (var i = at + 1; i < stop; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb when i + 1 < stop && chunks[i + 1].Kind == ChunkKind.Comma && WordClasses.Has(text.Tokens[chunks[i].Head], WordClass.Report):
                    at = i;
                    return true;
                case ChunkKind.Comma or ChunkKind.Close or ChunkKind.Coordinator:
                    at = i - 1;
                    return true;
                case ChunkKind.Verb when chunks[i].Is(VerbTraits.Finite):
                case ChunkKind.Break or ChunkKind.Subordinator:
                    return false;
            }
        }

        return false;
    }

    /// <summary>", said an official": a report verb behind a comma reports the clause, it is not the clause's own.</summary>
    bool IsInversion(int verb) => chunks[verb - 1].Kind == ChunkKind.Comma && WordClasses.Has(text.Tokens[chunks[verb].Head], WordClass.Report) && !chunks[verb].Is(VerbTraits.Passive);

    bool IsTime(int chunk) => WordClasses.Has(text.Tokens[chunks[chunk].Head], WordClass.Time);
}
