using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Recognises a location phrase: a preposition of place with a name, or with a word such as "front" or "border".</summary>
internal static partial class PlacePhrase
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

    /// <summary>"the Lincoln Tunnel between New Jersey and New York".</summary>
    static readonly WordList Between = Vocabulary.Words("place between");

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

        return OffCoast(text, chunks, at) ?? Named(text, chunks, at + 1);
    }

    static readonly WordList Off = Vocabulary.Words("place off");
    static readonly WordList Coasts = Vocabulary.Words("place coast");

    /// <summary>"off the coast of Calabria": at sea, which the name alone would not say; null for another phrase.</summary>
    static TextSpan? OffCoast(TokenizedText text, Chunk[] chunks, int at) =>
        Off.Contains(text.Tokens[chunks[at].Head]) && at + 3 < chunks.Length && chunks[at + 1].Kind == ChunkKind.Noun && Coasts.Contains(text.Tokens[chunks[at + 1].Head]) && chunks[at + 2].Kind == ChunkKind.Preposition
        && text.Tokens[chunks[at + 2].Head].Word == Of && Named(text, chunks, at + 3) is { } name ? new TextSpan(text.Tokens[chunks[at].Head].Start, name.End) : null;

    /// <summary>The characters of the place that a noun phrase names; null when it names none.</summary>
    public static TextSpan? Named(TokenizedText text, Chunk[] chunks, int noun)
    {
        if (chunks[noun].Kind != ChunkKind.Noun)
        {
            return null;
        }

        if (IsPartOfRegion(text, chunks, noun))
        {
            // "in the north of the country", "in the north of the country last week"
            return new TextSpan(text.Tokens[chunks[noun].Head].Start, text.Tokens[RegionOf(text, chunks[noun + 2])].End);
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

        return Joined(text, start, NameEnd(text, chunks, noun));
    }

    /// <summary>The name alone that a noun phrase holds, without what follows; null when it names no place.</summary>
    public static TextSpan? Name(TokenizedText text, Chunk noun) =>
        NameStart(text, noun) is >= 0 and var start ? Joined(text, start, noun.End) : null;

    /// <summary>"Kursk" of "Kursk fighting", "Gaza" of "Gaza's health ministry": the first capitals of a phrase that is not for people; null for none.</summary>
    public static TextSpan? Capitals(TokenizedText text, Chunk noun)
    {
        var first = noun.Start;
        while (first < noun.End && (!text.Tokens[first].IsCapital || WordClasses.Has(text.Tokens[first], WordClass.Determiner)))
        {
            first++;
        }

        var end = first;
        while (end < noun.End && text.Tokens[end].IsCapital && !WordClasses.Has(text.Tokens[end], WordClass.Time) && !NoPlace.Contains(text.Tokens[end]))
        {
            end++;
        }

        return end > first && !IsForPeople(text.Tokens[noun.Head]) ? Joined(text, first, end) : null;
    }

    static bool IsForPeople(in Token head) => PeopleNouns.Soldiers.Contains(head) || PeopleNouns.ArmedGroups.Contains(head) || PeopleNouns.Civilians.Contains(head);

    /// <summary>What sort of noun a word is for a place.</summary>
    public static PlaceNoun NounOf(in Token head) =>
        BareNouns.Contains(head) ? PlaceNoun.Front
        : Kinds.Contains(head) ? PlaceNoun.Kind
        : Units.Contains(head) ? PlaceNoun.Unit
        : Directions.Contains(head) ? PlaceNoun.Direction
        : PlaceNouns.Contains(head) ? head.IsCapital ? PlaceNoun.NamedSite : PlaceNoun.Site
        : head.IsCapital ? PlaceNoun.Name
        : IsForPeople(head) ? PlaceNoun.People
        : PlaceNoun.Other;

    /// <summary>The characters of some tokens with what hyphens join to them: "Mazar-i-Sharif".</summary>
    static TextSpan Joined(TokenizedText text, int start, int end)
    {
        const int MostJoined = 4;
        var tokens = text.Tokens;
        for (var joined = 0; joined < MostJoined && start >= 2 && IsHyphen(text, start - 1) && tokens[start - 2].Kind == TokenKind.Word; joined++)
        {
            start -= 2;
        }

        if (end - 1 > start && IsHyphen(text, end - 1))
        {
            end--;
        }

        for (var joined = 0; joined < MostJoined && end > start && end + 1 < tokens.Length && IsHyphen(text, end) && tokens[end + 1].Kind == TokenKind.Word; joined++)
        {
            end += 2;
        }

        return new TextSpan(tokens[start].Start, tokens[end - 1].End);
    }

    /// <summary>A hyphen without a space on either side.</summary>
    static bool IsHyphen(TokenizedText text, int at) =>
        text.Tokens[at] is { Kind: TokenKind.Sign, SpaceBefore: false } && text.Text[text.Tokens[at].Start] is '-' or '‑' && at + 1 < text.Tokens.Length && !text.Tokens[at + 1].SpaceBefore;

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
        && chunks[noun + 2] is { Kind: ChunkKind.Noun } region && RegionOf(text, region) >= 0;

    /// <summary>The noun of "the country", whatever time stands behind it; -1 for another phrase.</summary>
    static int RegionOf(TokenizedText text, Chunk noun)
    {
        var at = Math.Min(noun.Start + 1, noun.End - 1);
        return Regions.Contains(text.Tokens[at]) && (at == noun.End - 1 || WordClasses.Has(text.Tokens[at + 1], WordClass.Time | WordClass.Determiner) || WordClasses.Has(text.Tokens[noun.Head], WordClass.Time)) ? at : -1;
    }

    /// <summary>"near the border in Kursk Oblast": the name counts.</summary>
    static bool IsBareBesideName(TokenizedText text, Chunk[] chunks, int noun) =>
        noun + 2 < chunks.Length && BareNouns.Contains(text.Tokens[chunks[noun].Head]) && !HasCapital(text, chunks[noun]) && chunks[noun + 1].Kind == ChunkKind.Preposition && text.Tokens[chunks[noun + 1].Head].Word == In
        && chunks[noun + 2] is { Kind: ChunkKind.Noun } name && text.Tokens[name.Head].IsCapital && NameStart(text, name) >= 0;

    /// <summary>"Macedonia's capital, Skopje": the name behind the comma.</summary>
    static bool IsKindBesideName(TokenizedText text, Chunk[] chunks, int noun) =>
        noun + 2 < chunks.Length && Kinds.Contains(text.Tokens[chunks[noun].Head]) && !text.Tokens[chunks[noun].Head].IsCapital && chunks[noun + 1].Kind == ChunkKind.Comma
        && chunks[noun + 2] is { Kind: ChunkKind.Noun } name && text.Tokens[name.Start].IsCapital && text.Tokens[name.Head].IsCapital && NameStart(text, name) == name.Start;

    static readonly PhraseList KnownPlaces = Vocabulary.Phrases("place in a country");
    static readonly WordList Directions = Vocabulary.Words("direction");
}
