using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Recognises a location phrase: a preposition of place with a name, or with a word such as "front" or "border".</summary>
internal static class PlacePhrase
{
    static readonly WordList Strong = Vocabulary.Words("locative strong");
    static readonly WordList OnWord = Vocabulary.Words("locative of an attack");
    static readonly WordList AttackWords = Vocabulary.Words("attack word");
    static readonly WordList PlaceNouns = Vocabulary.Words("place noun");
    static readonly WordList BareNouns = Vocabulary.Words("place without a name");
    static readonly WordList Kinds = Vocabulary.Words("kind of place before of");
    static readonly WordList Units = Vocabulary.Words("unit of place before of");
    static readonly WordList Organisations = Vocabulary.Words("place organisation");
    static readonly WordList NoPlace = Vocabulary.Words("no place");
    static readonly int Of = Vocabulary.IdOf("of");
    static readonly WordList Near = Vocabulary.Words("place near");

    /// <summary>"the border with Libya".</summary>
    static readonly WordList With = Vocabulary.Words("place with");

    static readonly WordList OnPlaces = Vocabulary.Words("place to be on");
    static readonly int On = Vocabulary.IdOf("on");
    static readonly int In = Vocabulary.IdOf("in");

    /// <summary>The characters of the place that the preposition at a chunk leads to; null when it leads to none.</summary>
    public static TextSpan? At(TokenizedText text, Chunk[] chunks, int at)
    {
        if (chunks[at].Kind != ChunkKind.Preposition || at + 1 >= chunks.Length || (at > 0 && chunks[at - 1].Kind == ChunkKind.Preposition) || !LeadsToPlace(text, chunks, at))
        {
            return null;
        }

        return Named(text, chunks, at + 1);
    }

    /// <summary>The characters of the place that a noun phrase names; null when it names none.</summary>
    public static TextSpan? Named(TokenizedText text, Chunk[] chunks, int noun)
    {
        if (chunks[noun].Kind != ChunkKind.Noun)
        {
            return null;
        }

        if (IsPartOfRegion(text, chunks, noun))
        {
            // "in the north of the country"
            return new TextSpan(text.Tokens[chunks[noun].Head].Start, text.Tokens[chunks[noun + 2].End - 1].End);
        }

        if (IsBareBesideName(text, chunks, noun) || IsKindOf(text, chunks, noun) || IsKindBesideName(text, chunks, noun))
        {
            noun += 2;
        }

        var start = NameStart(text, chunks[noun]);
        if (start < 0)
        {
            return null;
        }

        return new TextSpan(text.Tokens[start].Start, text.Tokens[NameEnd(text, chunks, noun) - 1].End);
    }

    static bool LeadsToPlace(TokenizedText text, Chunk[] chunks, int at)
    {
        var preposition = text.Tokens[chunks[at].Head];
        return Strong.Contains(preposition) || (preposition.Word == On && at + 1 < chunks.Length && chunks[at + 1].Kind == ChunkKind.Noun && OnPlaces.Contains(text.Tokens[chunks[at + 1].Head]))
            || IsBesideName(text, chunks, at) || IsLeft(text, chunks, at) || (OnWord.Contains(preposition) && at > 0 && chunks[at - 1].Kind == ChunkKind.Noun && AttackWords.Contains(text.Tokens[chunks[at - 1].Head]));
    }

    static readonly WordList Leaving = Vocabulary.Words("place leaving");
    static readonly WordList From = Vocabulary.Words("place from");
    static readonly WordList For = Vocabulary.Words("place for");
    static readonly WordList LeaveWords = Vocabulary.Words("place leave");

    /// <summary>"withdraw its troops from Niger", "have left for Kisangani".</summary>
    static bool IsLeft(TokenizedText text, Chunk[] chunks, int at)
    {
        const int Back = 3;
        var preposition = text.Tokens[chunks[at].Head];
        if (For.Contains(preposition))
        {
            return at > 0 && chunks[at - 1].Kind == ChunkKind.Verb && LeaveWords.Contains(text.Tokens[chunks[at - 1].Head]) && at + 1 < chunks.Length && chunks[at + 1].Kind == ChunkKind.Noun && text.Tokens[chunks[at + 1].Head].IsCapital;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Back) && From.Contains(preposition); i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Noun && Leaving.Contains(text.Tokens[chunks[i].Head]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"south of Zinjibar", but not "the south of the country": a direction from a named place.</summary>
    static bool IsBesideName(TokenizedText text, Chunk[] chunks, int at) =>
        text.Tokens[chunks[at].Head].Word == Of && at > 0 && chunks[at].Start > 1 && at + 1 < chunks.Length && chunks[at + 1].Kind == ChunkKind.Noun && text.Tokens[chunks[at + 1].Head].IsCapital
        && Directions.Contains(text.Tokens[chunks[at].Start - 1]) && !text.Tokens[chunks[at].Start - 1].IsCapital && !WordClasses.Has(text.Tokens[chunks[at].Start - 2], WordClass.Determiner) && !text.Tokens[chunks[at].Start - 2].IsCapital;

    /// <summary>"the village of Anshas": the name counts, not its kind.</summary>
    static bool IsKindOf(TokenizedText text, Chunk[] chunks, int noun) =>
        noun + 2 < chunks.Length && chunks[noun + 1].Kind == ChunkKind.Preposition && text.Tokens[chunks[noun + 1].Head].Word == Of
        && chunks[noun + 2].Kind == ChunkKind.Noun && !HasCapital(text, chunks[noun]) && (Kinds.Contains(text.Tokens[chunks[noun].Head]) || Units.Contains(text.Tokens[chunks[noun].Head]));

    /// <summary>"the Nahrin District", "the Bekaa Valley town": a kind with a name of its own; a nation's adjective and an owner ("Syria's") are none.</summary>
    static bool HasCapital(TokenizedText text, Chunk noun)
    {
        for (var at = noun.Start; at < noun.End; at++)
        {
            if (text.Tokens[at].IsCapital && (at == noun.Head || (text.Tokens[at + 1].Kind == TokenKind.Word && Nations.At(text.Tokens, at) is null && text[text.Tokens[at]] is not [.., 'n'] and not [.., 'i'] and not [.., 's', 'e'] and not [.., 's', 'h'])))
            {
                return true;
            }
        }

        return false;
    }

    static readonly WordList Regions = Vocabulary.Words("place region");

    /// <summary>"the east of the country": a direction, and a region without a name.</summary>
    static bool IsPartOfRegion(TokenizedText text, Chunk[] chunks, int noun) =>
        noun + 2 < chunks.Length && Directions.Contains(text.Tokens[chunks[noun].Head]) && !text.Tokens[chunks[noun].Head].IsCapital && chunks[noun + 1].Kind == ChunkKind.Preposition && text.Tokens[chunks[noun + 1].Head].Word == Of
        && chunks[noun + 2] is { Kind: ChunkKind.Noun } region && Regions.Contains(text.Tokens[region.Head]) && region.End - region.Start <= 2;

    /// <summary>"near the border in Kursk Oblast": the name counts.</summary>
    static bool IsBareBesideName(TokenizedText text, Chunk[] chunks, int noun) =>
        noun + 2 < chunks.Length && BareNouns.Contains(text.Tokens[chunks[noun].Head]) && !HasCapital(text, chunks[noun]) && chunks[noun + 1].Kind == ChunkKind.Preposition && text.Tokens[chunks[noun + 1].Head].Word == In
        && chunks[noun + 2] is { Kind: ChunkKind.Noun } name && text.Tokens[name.Head].IsCapital && NameStart(text, name) >= 0;

    /// <summary>"Macedonia's capital, Skopje": the name behind the comma.</summary>
    static bool IsKindBesideName(TokenizedText text, Chunk[] chunks, int noun) =>
        noun + 2 < chunks.Length && Kinds.Contains(text.Tokens[chunks[noun].Head]) && !text.Tokens[chunks[noun].Head].IsCapital && chunks[noun + 1].Kind == ChunkKind.Comma
        && chunks[noun + 2] is { Kind: ChunkKind.Noun } name && text.Tokens[name.Start].IsCapital && text.Tokens[name.Head].IsCapital && NameStart(text, name) == name.Start;

    /// <summary>The first token of the name, without article; -1 when the phrase names no place.</summary>
    static int NameStart(TokenizedText text, Chunk noun)
    {
        var tokens = text.Tokens;
        var head = tokens[noun.Head];
        var named = -1;
        for (var at = noun.Start; at < noun.End; at++)
        {
            if (tokens[at].IsCapital && at + 2 < noun.End && NoPlace.Contains(tokens[at]) && text.Text[tokens[at + 1].Start] is '\'' or '’' && tokens[noun.Head].IsCapital)
            {
                // "NATO's Bagram Airfield": who has it, and where it is
                at++;
                continue;
            }

            if (tokens[at].Kind == TokenKind.Number || NoPlace.Contains(tokens[at]) || WordClasses.Has(tokens[at], WordClass.Time))
            {
                return -1;
            }

            if (named < 0 && tokens[at].IsCapital)
            {
                named = StartWithArticle(text, noun, at);
            }
        }

        if (BareNouns.Contains(head))
        {
            return SkipArticle(tokens, noun);
        }

        if (IsPartOfCountry(text, noun))
        {
            return SkipArticle(tokens, noun);
        }

        var isPlace = named >= 0 && (head.IsCapital || PlaceNouns.Contains(head)) && !PeopleNouns.Soldiers.Contains(head) && !PeopleNouns.ArmedGroups.Contains(head) && !PeopleNouns.Civilians.Contains(head);
        return isPlace ? SkipAdjectives(text, noun, named) : -1;
    }

    /// <summary>"al-Arish": the name begins with what a hyphen joins to it.</summary>
    static int StartWithArticle(TokenizedText text, Chunk noun, int at)
    {
        const int LongestArticle = 3;
        var tokens = text.Tokens;
        return at - 2 >= noun.Start && tokens[at - 1] is { Kind: TokenKind.Sign, SpaceBefore: false } && text.Text[tokens[at - 1].Start] == '-' && !tokens[at].SpaceBefore && tokens[at - 2] is { Kind: TokenKind.Word, Length: <= LongestArticle } ? at - 2 : at;
    }

    /// <summary>"the country's east".</summary>
    static bool IsPartOfCountry(TokenizedText text, Chunk noun) =>
        noun.Head - 1 > noun.Start && Directions.Contains(text.Tokens[noun.Head]) && text.Tokens[noun.Head - 1].Kind == TokenKind.Sign;

    /// <summary>Leaves out "disputed", "occupied", "capital", and a direction before a name that ends in "Province"; "eastern Russia" keeps its own.</summary>
    static int SkipAdjectives(TokenizedText text, Chunk noun, int named)
    {
        var tokens = text.Tokens;
        for (var at = noun.Start; at < noun.End - 1; at++)
        {
            if (Kinds.Contains(tokens[at]) && !tokens[at].IsCapital && tokens[at + 1].IsCapital)
            {
                return at + 1;
            }
        }

        if (named + 2 < noun.End && tokens[named + 1].Kind == TokenKind.Sign && tokens[named + 1].Length == 1 && !tokens[named + 2].IsCapital && named + 3 < noun.End && tokens[named + 3].IsCapital)
        {
            named += 3;
        }

        named = AfterOwner(text, noun, named);
        var direction = named > noun.Start && Directions.Contains(tokens[named - 1]) && !PlaceNouns.Contains(tokens[noun.Head]);
        return direction ? named - 1 : named > noun.Start && tokens[named - 1].Kind == TokenKind.Word && WordClasses.Has(tokens[named - 1], WordClass.Determiner) ? SkipArticle(tokens, noun) : named;
    }

    /// <summary>"Russia's Kursk region" is the Kursk region; "Russia's Far East" would be nowhere without its state.</summary>
    static int AfterOwner(TokenizedText text, Chunk noun, int named)
    {
        const int LongestPossessive = 2;
        if (Nations.At(text.Tokens, named) is not { Subject: not Subjects.Other } nation || nation.End >= noun.End || text.Text[text.Tokens[nation.End].Start] is not ('\'' or '’'))
        {
            return named;
        }

        for (var at = nation.End + 1; at <= Math.Min(noun.End - 1, nation.End + LongestPossessive); at++)
        {
            if (text.Tokens[at].IsCapital)
            {
                return KnownPlaces.LengthAt(text.Tokens, at) > 0 ? at : named;
            }
        }

        return named;
    }

    static readonly PhraseList KnownPlaces = Vocabulary.Phrases("place in a country");
    static readonly WordList Directions = Vocabulary.Words("direction");

    static int SkipArticle(ReadOnlySpan<Token> tokens, Chunk noun)
    {
        var at = noun.Start;
        while (at < noun.End - 1 && WordClasses.Has(tokens[at], WordClass.Determiner | WordClass.Possessive) && !(noun.End - at == 2 && tokens[at + 1].IsCapital && PlaceNouns.Contains(tokens[at + 1])))
        {
            at++;
        }

        return at;
    }

    /// <summary>The name goes on over ", Province, Country", "A, B and C", "of Country" and "in Country".</summary>
    static int NameEnd(TokenizedText text, Chunk[] chunks, int noun)
    {
        var end = noun;
        for (var i = noun + 1; i + 1 < chunks.Length && i < noun + 12; i += 2)
        {
            var joint = chunks[i];
            var next = chunks[i + 1];
            if (joint.Kind == ChunkKind.Comma && next.Kind == ChunkKind.Preposition && (text.Tokens[next.Head].Word == In || Near.Contains(text.Tokens[next.Head])) && i + 2 < chunks.Length && chunks[i + 2].Kind == ChunkKind.Noun
                && text.Tokens[chunks[end].Head].IsCapital && NameStart(text, chunks[i + 2]) >= 0)
            {
                // "Voronezh, in southern Russia"
                end = i + 2;
                i++;
                continue;
            }

            var joins = joint.Kind is ChunkKind.Comma or ChunkKind.Coordinator
                || (joint.Kind == ChunkKind.Preposition && text.Tokens[joint.Head].Word == Of && (text.Tokens[chunks[end].Head].IsCapital || (Kinds.Contains(text.Tokens[chunks[end].Head]) && HasCapital(text, chunks[end]))))
                || (joint.Kind == ChunkKind.Preposition && (Near.Contains(text.Tokens[joint.Head]) || (text.Tokens[joint.Head].Word == On && OnPlaces.Contains(text.Tokens[next.Head]))) && text.Tokens[chunks[end].Head].IsCapital && next.Kind == ChunkKind.Noun && text.Tokens[next.Head].IsCapital)
                || (joint.Kind == ChunkKind.Preposition && With.Contains(text.Tokens[joint.Head]) && BareNouns.Contains(text.Tokens[chunks[end].Head]) && next.Kind == ChunkKind.Noun && text.Tokens[next.Head].IsCapital)
                || (joint.Kind == ChunkKind.Preposition && text.Tokens[joint.Head].Word == In && (text.Tokens[chunks[end].Head].IsCapital || IsNamedSite(text, chunks[end])));
            if (!joins || next.Kind != ChunkKind.Noun || NameStart(text, next) is var start && (start < 0 || (!text.Tokens[next.Start].IsCapital && joint.Kind != ChunkKind.Preposition && !IsPartOfNamed(text, next) && !IsRegionWithArticle(text, next))) || (IsSubject(chunks, i + 1) && !IsRegionName(text, next)) || (IsPartOfCountry(text, next) && joint.Kind == ChunkKind.Preposition) || IsPeople(text, next))
            {
                break;
            }

            end = i + 1;
        }

        var last = chunks[end].End;
        return last - 2 > chunks[end].Start && Directions.Contains(text.Tokens[last - 1]) && !text.Tokens[last - 1].IsCapital && text.Tokens[last - 2].IsCapital ? last - 1 : last;
    }

    /// <summary>"Kirkuk Province".</summary>
    static bool IsRegionName(TokenizedText text, Chunk noun) => text.Tokens[noun.Head].IsCapital && noun.End - noun.Start > 1 && PlaceNouns.Contains(text.Tokens[noun.Head]);

    /// <summary>"the Fifth Third Bank headquarters": a building or post by its name.</summary>
    static bool IsNamedSite(TokenizedText text, Chunk noun) =>
        PlaceNouns.Contains(text.Tokens[noun.Head]) && noun.Head - 1 >= noun.Start && NamesSite(text, noun);

    /// <summary>A capital before the head, and none of a body: "the Conoco gas field", but not "a United Nations base".</summary>
    static bool NamesSite(TokenizedText text, Chunk noun)
    {
        var isNamed = false;
        for (var at = noun.Start; at < noun.Head; at++)
        {
            if (Organisations.Contains(text.Tokens[at]))
            {
                return false;
            }

            isNamed |= text.Tokens[at].IsCapital;
        }

        return isNamed;
    }

    /// <summary>"the Bekaa Valley".</summary>
    static bool IsRegionWithArticle(TokenizedText text, Chunk noun) =>
        noun.End - noun.Start >= 3 && WordClasses.Has(text.Tokens[noun.Start], WordClass.Determiner) && text.Tokens[noun.Start + 1].IsCapital && text.Tokens[noun.Head].IsCapital && PlaceNouns.Contains(text.Tokens[noun.Head]);

    /// <summary>"Douentza, central Mali": a direction before the name.</summary>
    static bool IsPartOfNamed(TokenizedText text, Chunk noun) =>
        noun.End - noun.Start >= 2 && Directions.Contains(text.Tokens[noun.Start]) && text.Tokens[noun.Start + 1].IsCapital;

    /// <summary>Before the first finite verb a name behind a comma cannot be its subject: the subject stands before the place.</summary>
    static bool HasVerbBefore(Chunk[] chunks, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 12); i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && chunks[i].Is(VerbTraits.Finite))
            {
                return true;
            }
        }

        return noun > 12 || chunks[0].Kind is ChunkKind.Preposition or ChunkKind.Subordinator;
    }

    /// <summary>"in Kursk, North Koreans among them".</summary>
    static bool IsPeople(TokenizedText text, Chunk noun) =>
        text[text.Tokens[noun.Head]] is [.., 'n' or 'i', 's'] && Nations.LastIn(text.Tokens, noun.Start, noun.End) is { } nation && nation.End == noun.End;

    static bool IsSubject(Chunk[] chunks, int noun) => HasVerbBefore(chunks, noun) && noun + 1 < chunks.Length && chunks[noun + 1].Kind == ChunkKind.Verb && chunks[noun + 1].Is(VerbTraits.Finite);
}
