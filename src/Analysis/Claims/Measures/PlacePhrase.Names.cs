using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <content>Where a place's name begins and ends.</content>
static partial class PlacePhrase
{
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
                && text.Tokens[chunks[end].Head].IsCapital && (IsKindOf(text, chunks, i + 2) || NameStart(text, chunks[i + 2]) >= 0))
            {
                // "Voronezh, in southern Russia"; "Solhan, in the province of Yagha"
                end = i + (IsKindOf(text, chunks, i + 2) ? 4 : 2);
                i = end - 1;
                continue;
            }

            if (joint.Kind == ChunkKind.Preposition && text.Tokens[joint.Head].Word == In && IsKindOf(text, chunks, i + 1) && text.Tokens[chunks[end].Head].IsCapital && NamesSite(text, chunks[end]))
            {
                // "the Country Club Plaza in the city of Kansas City"
                end = i + 3;
                i += 2;
                continue;
            }

            var joins = joint.Kind is ChunkKind.Comma or ChunkKind.Coordinator
                || (joint.Kind == ChunkKind.Preposition && text.Tokens[joint.Head].Word == Of && (text.Tokens[chunks[end].Head].IsCapital || ((Kinds.Contains(text.Tokens[chunks[end].Head]) || (PlaceNouns.Contains(text.Tokens[chunks[end].Head]) && KnownPlaces.LengthAt(text.Tokens, chunks[end].Start) == 0 && KnownPlaces.LengthAt(text.Tokens, chunks[end].Start + 1) == 0)) && HasCapital(text, chunks[end]))))
                || (joint.Kind == ChunkKind.Preposition && next.Kind == ChunkKind.Noun && (Near.Contains(text.Tokens[joint.Head]) || (text.Tokens[joint.Head].Word == On && OnPlaces.Contains(text.Tokens[next.Head]))) && (text.Tokens[chunks[end].Head].IsCapital || IsNamedSite(text, chunks[end])) && text.Tokens[next.Head].IsCapital)
                || (joint.Kind == ChunkKind.Preposition && next.Kind == ChunkKind.Noun && Between.Contains(text.Tokens[joint.Head]) && text.Tokens[next.Head].IsCapital && PlaceNouns.Contains(text.Tokens[chunks[end].Head]) && HasCapital(text, chunks[end]))
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
