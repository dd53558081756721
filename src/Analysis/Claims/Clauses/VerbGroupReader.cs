using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>Reads one verb group: auxiliaries, modals, negation, the verb, and the chain that it opens ("is expected to be sent").</summary>
internal readonly ref partial struct VerbGroupReader(TokenizedText text, int first, int end, Chunker chunker)
{
    VerbRecognizer Recognizer => new(text, first, end, chunker);
    const int MostChainedVerbs = 5, MostTokensOfClaimer = 6;

    /// <summary>The verb group at a token, or null when none begins there.</summary>
    public Chunk? Read(int at) => Read(at, MostChainedVerbs);

    Chunk? Read(int start, int depth)
    {
        var at = start;
        var traits = VerbTraits.None;
        var tokens = text.Tokens;
        if (WordClasses.Has(tokens[at], WordClass.To))
        {
            if (at + 1 >= end || !CanFollowTo(at + 1))
            {
                return null;
            }

            traits |= VerbTraits.Infinitive;
            at++;
        }

        var auxiliaries = ReadAuxiliaries(start, at, traits);
        at = auxiliaries.End;
        if (auxiliaries.End < start)
        {
            return null;
        }

        if (at < end && Recognizer.IsMain(at, auxiliaries.Any, auxiliaries.Be >= 0, auxiliaries.Have >= 0))
        {
            return Main(start, at, auxiliaries, depth);
        }

        if (auxiliaries.Have >= 0 && auxiliaries.Be < 0 && at < end && text.Tokens[at - 1].Word == Yet && depth > 0 && WordClasses.Has(text.Tokens[at], WordClass.To) && new VerbGroupReader(text, first, end, chunker).Read(at, depth - 1) is { } ahead)
        {
            // "have yet to arrive"
            return ahead with { Start = start, Traits = (auxiliaries.Traits & VerbTraits.Finite) | VerbTraits.Future | (ahead.Traits & ~VerbTraits.Infinitive) };
        }

        return auxiliaries.Be >= 0 ? AfterBe(start, auxiliaries.Be, at, auxiliaries.Traits, depth) : AuxiliaryAlone(start, auxiliaries);
    }

    /// <summary>The auxiliaries of a group: where each kind stands last, -1 for none.</summary>
    readonly record struct Auxiliaries(int End, VerbTraits Traits, int Be, int Have, int Do)
    {
        public bool Any => Be >= 0 || Have >= 0 || Do >= 0 || Traits.Any(VerbTraits.Future | VerbTraits.Infinitive);
    }

    /// <returns>End before <paramref name="start"/> when a negation stands alone.</returns>
    Auxiliaries ReadAuxiliaries(int start, int at, VerbTraits traits)
    {
        int be = -1, have = -1, @do = -1;
        for (; at < end; at++)
        {
            var classes = WordClasses.Of(text.Tokens[at]);
            if (at > start && IsQuote(at))
            {
                continue;
            }

            if (!classes.Any(WordClass.Not | WordClass.Auxiliary) && !(at > start && (classes.Any(WordClass.Adverb) || IsSinceThen(at))))
            {
                break;
            }

            if (at == start && classes.Any(WordClass.Not) && !classes.Any(WordClass.Auxiliary))
            {
                return new Auxiliaries(start - 1, traits, -1, -1, -1);
            }

            be = classes.Any(WordClass.Be) ? at : be;
            have = classes.Any(WordClass.Have) ? at : have;
            @do = classes.Any(WordClass.Do) ? at : @do;
            traits |= TraitsOf(at, classes, traits);
        }

        return new Auxiliaries(at, traits, be, have, @do);
    }

    /// <summary>"eleven have since been killed": an adverb within the group.</summary>
    bool IsSinceThen(int at) => text.Tokens[at].Word == Since && at + 1 < end && WordClasses.Has(text.Tokens[at + 1], WordClass.Be | WordClass.Participle) && WordClasses.Has(text.Tokens[at - 1], WordClass.Have);

    static readonly int Since = Vocabulary.IdOf("since");

    static readonly int Yet = Vocabulary.IdOf("yet");

    bool IsQuote(int at) => text.Tokens[at].Kind == TokenKind.Sign && text.Text[text.Tokens[at].Start] is '"' or '“' or '”' or '‘' or '’';

    VerbTraits TraitsOf(int at, WordClass classes, VerbTraits before)
    {
        var traits = classes.Any(WordClass.Not) ? VerbTraits.Negated : VerbTraits.None;
        if (classes.Any(WordClass.Modal) && !IsMonth(at))
        {
            traits |= VerbTraits.Future | VerbTraits.Finite;
        }

        var finite = classes.Any(WordClass.Do) || (classes.Any(WordClass.Be) && !classes.Any(WordClass.NonFiniteBe)) || (classes.Any(WordClass.Have) && !before.Any(VerbTraits.Infinitive));
        return finite ? traits | VerbTraits.Finite : traits;
    }

    static Chunk? AuxiliaryAlone(int start, Auxiliaries auxiliaries)
    {
        var head = auxiliaries.Have >= 0 ? auxiliaries.Have : auxiliaries.Do;
        return head >= 0 ? new Chunk(ChunkKind.Verb, start, head + 1, head, -1, auxiliaries.Traits)
            : auxiliaries.Traits.Any(VerbTraits.Future) ? new Chunk(ChunkKind.Verb, start, Math.Max(auxiliaries.End, start + 1), start, -1, auxiliaries.Traits)
            : null;
    }

    /// <summary>"May" with a capital inside a sentence is the month.</summary>
    bool IsMonth(int at) => text.Tokens[at].IsCapital && text.Tokens[at].Length == 3 && at > first;

    bool CanFollowTo(int at)
    {
        var classes = WordClasses.Of(text.Tokens[at]);
        if (classes.Any(WordClass.Adverb) && at + 1 < end)
        {
            classes = WordClasses.Of(text.Tokens[at + 1]);
        }

        return classes.Any(WordClass.NonFiniteBe) || classes.Any(WordClass.Have | WordClass.Do)
            || (classes.Any(WordClass.BaseForm) && !text.Tokens[at].IsCapital)
            || (at + 1 < end && Recognizer.IsUnknownWord(at) && WordClasses.Has(text.Tokens[at + 1], WordClass.Determiner | WordClass.Possessive));
    }

    Chunk Main(int start, int main, Auxiliaries auxiliaries, int depth)
    {
        var tokens = text.Tokens;
        var classes = Recognizer.ClassesAt(main);
        var traits = auxiliaries.Traits;
        traits |= Form(main, classes, traits, auxiliaries.Be, auxiliaries.Have);
        var stop = main + 1;
        if (JoinsWounded(main, out var joined))
        {
            traits |= VerbTraits.KilledAndWounded;
            stop = joined;
        }

        return Chain(start, main, stop, traits, classes, depth) ?? new Chunk(ChunkKind.Verb, start, stop, main, -1, traits);
    }

    VerbTraits Form(int main, WordClass classes, VerbTraits traits, int lastBe, int lastHave)
    {
        var state = classes.Any(WordClass.State) && !classes.Any(WordClass.Participle | WordClass.Gerund) ? VerbTraits.State | VerbTraits.Passive : VerbTraits.None;
        if (lastBe >= 0)
        {
            var passive = !classes.Any(WordClass.Gerund) ? VerbTraits.Passive : VerbTraits.None;
            return passive | state | (lastHave >= 0 ? VerbTraits.Perfect : VerbTraits.None);
        }

        if (lastHave >= 0)
        {
            return VerbTraits.Perfect | state;
        }

        if (state != VerbTraits.None || traits.Any(VerbTraits.Infinitive | VerbTraits.Future))
        {
            return state;
        }

        if (classes.Any(WordClass.Gerund))
        {
            return VerbTraits.Gerund;
        }

        if (!classes.Any(WordClass.Participle) || classes.Any(WordClass.Intransitive))
        {
            return VerbTraits.Finite;
        }

        return chunker.StartsNoun(main + 1) ? VerbTraits.Finite
            : classes.Any(WordClass.Report) && main + 1 < end && IsContent(main) ? VerbTraits.Finite
            : VerbTraits.Reduced | VerbTraits.Passive;
    }

    /// <summary>A report verb that says something: "said in Seoul", "announced on Monday" are finite.</summary>
    bool IsContent(int main) => text.Tokens[main + 1].Word != ByWord && !WordClasses.Has(text.Tokens[main + 1], WordClass.State | WordClass.Participle);
}
