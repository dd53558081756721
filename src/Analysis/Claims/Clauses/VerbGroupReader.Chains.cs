using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <content>Verbs that open a chain, and what follows a form of being.</content>
internal readonly ref partial struct VerbGroupReader
{
    /// <summary>The verb opens a chain: "expected to be sent", "reported killed", "is dead".</summary>
    Chunk? Chain(int start, int main, int stop, VerbTraits traits, WordClass classes, int depth)
    {
        var next = SkipAdverbs(stop);
        if (depth == 0 || next >= end || traits.Any(VerbTraits.KilledAndWounded))
        {
            return null;
        }

        var tokens = text.Tokens;
        if (WordClasses.Has(tokens[next], WordClass.To) && !JoiningUp.Contains(tokens[main]) && new VerbGroupReader(text, first, end, chunker).Read(next, depth - 1) is { } inner)
        {
            var future = (classes.Any(WordClass.Plan) || AboutTo.Contains(tokens[main])) && !inner.Is(VerbTraits.Perfect) ? VerbTraits.Future : VerbTraits.None;
            var hedged = classes.Any(WordClass.Hedge) ? VerbTraits.Hedged : VerbTraits.None;
            var outer = traits & (VerbTraits.Finite | VerbTraits.Future | VerbTraits.Negated | VerbTraits.Hedged | VerbTraits.Gerund | VerbTraits.Reduced | VerbTraits.Infinitive);
            return inner with { Start = start, Traits = outer | future | hedged | (inner.Traits & ~VerbTraits.Infinitive) };
        }

        if (classes.Any(WordClass.Plan) && next == main + 1 && WordClasses.Has(tokens[next], WordClass.Gerund) && PredicateTable.Of(tokens[next], PredicateRole.Object) is not null && chunker.StartsNoun(next + 1))
        {
            // "was considering sending 25,000 workers"
            return new Chunk(ChunkKind.Verb, start, next + 1, next, -1, (traits & (VerbTraits.Finite | VerbTraits.Negated)) | VerbTraits.Future);
        }

        if (EndsUp(main))
        {
            return new Chunk(ChunkKind.Verb, start, main + 3, main + 2, -1, traits & (VerbTraits.Finite | VerbTraits.Future | VerbTraits.Negated));
        }

        if (traits.Any(VerbTraits.Passive) && classes.Any(WordClass.Report) && ClaimedBy(next) is > 0 and var to && new VerbGroupReader(text, first, end, chunker).Read(to, depth - 1) is { } claimed)
        {
            return claimed with { Start = start, Traits = (traits & (VerbTraits.Finite | VerbTraits.Negated)) | VerbTraits.Hedged | (claimed.Traits & ~VerbTraits.Infinitive) };
        }

        if (classes.Any(WordClass.Linking) && chunker.FigureAt(next) is null && MeasureOfState(next) is not null)
        {
            var head = next + 1 < end && WordClasses.Has(tokens[next], WordClass.Linking) && WordClasses.Has(tokens[next + 1], WordClass.State) ? next + 1 : next;
            var both = JoinsWounded(head, out var joined);
            return new Chunk(ChunkKind.Verb, start, both ? joined : head + 1, head, -1, traits | VerbTraits.Passive | VerbTraits.State | (both ? VerbTraits.KilledAndWounded : VerbTraits.None));
        }

        return null;
    }

    /// <summary>"could end up sending".</summary>
    bool EndsUp(int main) =>
        main + 2 < end && EndingUp.Contains(text.Tokens[main]) && text.Tokens[main + 1].Word == UpWord && WordClasses.Has(text.Tokens[main + 2], WordClass.Gerund);

    /// <summary>"are claimed by Ukraine to be killed": the "to" behind the one who claims, or -1.</summary>
    int ClaimedBy(int by)
    {
        var stop = text.Tokens[by].Word == ByWord ? Math.Min(end, by + MostTokensOfClaimer) : by;
        for (; by < stop; by++)
        {
            if (WordClasses.Has(text.Tokens[by], WordClass.To))
            {
                return by;
            }
        }

        return -1;
    }

    int SkipAdverbs(int at)
    {
        while (at < end && (WordClasses.Has(text.Tokens[at], WordClass.Adverb) || text.Tokens[at].Word == AsWord))
        {
            at++;
        }

        return at;
    }

    static readonly int ByWord = Vocabulary.IdOf("by");
    static readonly WordList JoiningUp = Vocabulary.Words("joining up");
    static readonly WordList AboutTo = Vocabulary.Words("about to");
    static readonly WordList EndingUp = Vocabulary.Words("ending up");
    static readonly int UpWord = Vocabulary.IdOf("up");
    static readonly int AsWord = Vocabulary.IdOf("as");

    /// <summary>A form of "be" with no verb after it; "are to march" is a plan.</summary>
    Chunk AfterBe(int start, int be, int at, VerbTraits traits, int depth)
    {
        if (at < end && depth > 0 && WordClasses.Has(text.Tokens[at], WordClass.To) && new VerbGroupReader(text, first, end, chunker).Read(at, depth - 1) is { } inner)
        {
            return inner with { Start = start, Traits = (traits & (VerbTraits.Finite | VerbTraits.Negated)) | VerbTraits.Future | (inner.Traits & ~VerbTraits.Infinitive) };
        }

        if (at + 1 < end && depth > 0 && AboutTo.Contains(text.Tokens[at]) && WordClasses.Has(text.Tokens[at + 1], WordClass.To) && new VerbGroupReader(text, first, end, chunker).Read(at + 1, depth - 1) is { } ahead)
        {
            // "were about to leave", "are set to arrive"
            return ahead with { Start = start, Traits = (traits & (VerbTraits.Finite | VerbTraits.Negated)) | VerbTraits.Future | (ahead.Traits & ~VerbTraits.Infinitive) };
        }

        return new Chunk(ChunkKind.Verb, start, Math.Max(at, be + 1), be, -1, traits | VerbTraits.Copula);
    }

    /// <summary>"killed or wounded", "dead and injured", "killed, wounded or missing": one group for both, unless a number stands between.</summary>
    bool JoinsWounded(int main, out int stop)
    {
        stop = main + 1;
        var tokens = text.Tokens;
        if (MeasureOfState(main) is not { } first || first is not (Measure.Killed or Measure.Wounded))
        {
            return false;
        }

        var found = false;
        var joint = false;
        for (var at = stop; at < Math.Min(end, main + 8); at++)
        {
            if (chunker.FigureAt(at) is not null)
            {
                return found;
            }

            if (MeasureOfState(at) is { } other && other is Measure.Killed or Measure.Wounded or Measure.Missing or Measure.Captured)
            {
                if (!joint)
                {
                    return found;
                }

                found |= other != first;
                stop = at + 1;
                joint = false;
            }
            else if (WordClasses.Has(tokens[at], WordClass.Coordinator) || (tokens[at].Kind == TokenKind.Sign && text.Text[tokens[at].Start] is ',' or '/'))
            {
                joint = true;
            }
            else if (!WordClasses.Has(tokens[at], WordClass.Adverb))
            {
                return found;
            }
        }

        return found;
    }

    Measure? MeasureOfState(int at) =>
        PredicateTable.Of(text.Tokens[at], PredicateRole.State)
        ?? (WordClasses.Has(text.Tokens[at], WordClass.Participle | WordClass.Past) ? PredicateTable.Of(text.Tokens[at], PredicateRole.Object) : null);
}
