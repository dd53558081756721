using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>How much of a phrase is taken for the place.</summary>
internal enum PlaceExtent
{
    /// <summary>What the rules take: the name with the region and country behind it.</summary>
    Named,

    /// <summary>The name alone: "Solhan" of "the village of Solhan in Yagha Province".</summary>
    Name,

    /// <summary>The first capitals of a phrase for something else: "Kursk" of "Kursk fighting".</summary>
    Capitals,
}

/// <summary>The sort of a noun that a place's phrase has, or that stands before it.</summary>
internal enum PlaceNoun
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A name: "Kursk".</summary>
    Name,

    /// <summary>A place by what it is: "base", "hospital".</summary>
    Site,

    /// <summary>The same as a part of a name: "Bagram Airfield".</summary>
    NamedSite,

    /// <summary>"the village of".</summary>
    Kind,

    /// <summary>"the district of".</summary>
    Unit,

    /// <summary>A place even without a name: "border".</summary>
    Front,

    /// <summary>"the east of".</summary>
    Direction,

    /// <summary>"soldiers in".</summary>
    People,
}

/// <summary>A place that a sentence names, as one of the ways to cut its phrase out.</summary>
/// <param name="Span">Its characters, without article.</param>
/// <param name="Noun">The noun phrase that it begins in, by its chunk.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Lead">The head of the preposition or verb before it, as a token; -1 where the sentence begins with it.</param>
/// <param name="BeforeLead">The head of the chunk before that, as a token; -1 for none.</param>
/// <param name="Head">The noun, as a token.</param>
/// <param name="NounEnd">The first token after the noun phrase that it begins in.</param>
/// <param name="Extent">How it was cut.</param>
internal readonly record struct PlaceMention(TextSpan Span, int Noun, int First, int End, int Lead, int BeforeLead, int Head, int NounEnd, PlaceExtent Extent)
{
    /// <summary>Every place that a sentence may name, in the order of its chunks; ways to cut one phrase stand side by side.</summary>
    public static List<PlaceMention> In(TokenizedText text, Chunk[] sentence)
    {
        var found = new List<PlaceMention>();
        var chunks = WithoutTimes(text, sentence);
        for (var noun = 0; noun < chunks.Length; noun++)
        {
            if (chunks[noun].Kind != ChunkKind.Noun || WordClasses.Has(text.Tokens[chunks[noun].Head], WordClass.Pronoun) || LeadOf(text, chunks, noun) is not { } lead)
            {
                continue;
            }

            Add(found, text, chunks, noun, lead, PlacePhrase.Named(text, chunks, noun), PlaceExtent.Named);
            Add(found, text, chunks, noun, lead, PlacePhrase.Name(text, chunks[noun]), PlaceExtent.Name);
            Add(found, text, chunks, noun, lead, PlacePhrase.Capitals(text, chunks[noun]), PlaceExtent.Capitals);
        }

        return found;
    }

    /// <summary>"Haiti next week", "the Red Sea two days after": the phrases end before the time.</summary>
    static Chunk[] WithoutTimes(TokenizedText text, Chunk[] chunks)
    {
        var cut = chunks;
        for (var i = 0; i < chunks.Length; i++)
        {
            if (chunks[i].Kind == ChunkKind.Noun && EndOfName(text.Tokens, chunks[i]) is { } end)
            {
                cut = ReferenceEquals(cut, chunks) ? [.. chunks] : cut;
                cut[i] = chunks[i] with { End = end, Head = end - 1 };
            }
        }

        return cut;
    }

    static int? EndOfName(ReadOnlySpan<Token> tokens, Chunk noun)
    {
        var named = false;
        for (var at = noun.Start; at < noun.End; at++)
        {
            if (named && (tokens[at].Kind == TokenKind.Number || WordClasses.Has(tokens[at], WordClass.Time)))
            {
                while (!tokens[at - 1].IsCapital && WordClasses.Has(tokens[at - 1], WordClass.Determiner | WordClass.Quantifier | WordClass.Time))
                {
                    at--;
                }

                return at;
            }

            named |= tokens[at].IsCapital && !WordClasses.Has(tokens[at], WordClass.Time | WordClass.Determiner);
        }

        return null;
    }

    /// <summary>The chunk that leads to a place; -1 where it heads its sentence or is the subject of what befell it, null where nothing leads to it.</summary>
    static int? LeadOf(TokenizedText text, Chunk[] chunks, int noun)
    {
        if (noun > 0 && (chunks[noun - 1].Kind == ChunkKind.Preposition || (chunks[noun - 1].Kind == ChunkKind.Verb && !WordClasses.Has(text.Tokens[chunks[noun - 1].Head], WordClass.Report))))
        {
            return noun - 1;
        }

        if (noun > 0 && chunks[noun].Start > 0 && WordClasses.Has(text.Tokens[chunks[noun].Start - 1], WordClass.Preposition))
        {
            return noun - 1;
        }

        if (noun > 2 && chunks[noun - 1].Kind is ChunkKind.Comma or ChunkKind.Coordinator && chunks[noun - 2].Kind == ChunkKind.Noun && chunks[noun - 3].Kind == ChunkKind.Preposition && text.Tokens[chunks[noun].Start].IsCapital)
        {
            // "in Bamenda, Northwest Region"
            return noun - 1;
        }

        var isStruck = noun + 1 < chunks.Length && chunks[noun + 1] is { Kind: ChunkKind.Verb } verb && verb.Is(VerbTraits.Passive);
        var isHeading = noun == 0 && (chunks.Length == 1 || chunks[1].Kind is ChunkKind.Break or ChunkKind.Comma or ChunkKind.Open or ChunkKind.Preposition);
        return isStruck || isHeading || HasOwner(text, chunks[noun]) ? -1 : null;
    }

    /// <summary>"Gaza's health ministry".</summary>
    static bool HasOwner(TokenizedText text, Chunk noun) =>
        noun.End - noun.Start > 2 && text.Tokens[noun.Start].IsCapital && text.Tokens[noun.Start + 1].Kind == TokenKind.Sign && text.Text[text.Tokens[noun.Start + 1].Start] is '\'' or '’';

    static void Add(List<PlaceMention> found, TokenizedText text, Chunk[] chunks, int noun, int lead, TextSpan? span, PlaceExtent extent)
    {
        const int MostAlike = 6;
        if (span is not { } known)
        {
            return;
        }

        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MostAlike); i--)
        {
            if (found[i].Span == known)
            {
                return;
            }
        }

        found.Add(new PlaceMention(
            known, noun, text.TokenAt(known.Start), text.TokenAt(known.End - 1) + 1, lead < 0 ? -1 : chunks[lead].Head, lead < 1 ? -1 : chunks[lead - 1].Head, chunks[noun].Head, chunks[noun].End, extent));
    }
}
