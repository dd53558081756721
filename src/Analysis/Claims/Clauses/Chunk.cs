namespace Analysis.Claims.Clauses;

/// <summary>What a piece of a sentence is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase without a figure, or a pronoun.</summary>
    Noun,

    /// <summary>A noun phrase around a figure: "another 3,000 North Korean soldiers", "22 of them".</summary>
    Figure,

    /// <summary>A verb group with its auxiliaries: "have been killed", "are expected to be sent"; or a state: "dead".</summary>
    Verb,
    Preposition,
    Coordinator,
    Comma,

    /// <summary>"who", "which", "that" after a noun.</summary>
    Relative,

    /// <summary>"that", "while", "after" before a clause.</summary>
    Subordinator,
    Open,
    Close,

    /// <summary>A colon, semicolon or dash.</summary>
    Break,
}

/// <summary>What a verb group says beside its verb.</summary>
[Flags]
internal enum VerbTraits : short
{
    None = 0,
    Finite = 1,
    Passive = 2,
    Perfect = 4,
    Infinitive = 8,

    /// <summary>"killing 12": a gerund without auxiliary.</summary>
    Gerund = 16,

    /// <summary>Not done yet, or only possible: "will", "could", "plans to".</summary>
    Future = 32,
    Negated = 64,

    /// <summary>"is believed to".</summary>
    Hedged = 128,

    /// <summary>A form of "be" as the main verb.</summary>
    Copula = 256,

    /// <summary>"killed or wounded": two measures under one group.</summary>
    KilledAndWounded = 512,

    /// <summary>The past form may be a reduced relative: "soldiers sent to Russia".</summary>
    Reduced = 1024,

    /// <summary>The head is no verb but a state: "dead".</summary>
    State = 2048,
}

/// <summary>One piece of a sentence: tokens <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Head">The token that matters most: the noun, the main verb, the preposition.</param>
/// <param name="Figure">The figure's number in the passage, or -1.</param>
/// <param name="Traits">Of a verb group; none for others.</param>
internal readonly record struct Chunk(ChunkKind Kind, int Start, int End, int Head, int Figure, VerbTraits Traits)
{
    public bool Is(VerbTraits any) => Traits.Any(any);
}

/// <summary>Questions to verb traits.</summary>
internal static class VerbTraitsExtensions
{
    /// <summary>At least one of them holds.</summary>
    public static bool Any(this VerbTraits traits, VerbTraits any) => (traits & any) != VerbTraits.None;
}
