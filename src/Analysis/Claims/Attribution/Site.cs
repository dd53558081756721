namespace Analysis.Claims.Attribution;

/// <summary>Which part of its sentence an attribution covers.</summary>
[Flags]
enum Reach
{
    None = 0,

    /// <summary>What stands before it: ", the agency said".</summary>
    Before = 1,

    /// <summary>What stands after it: "The agency said that".</summary>
    After = 2,
    Both = Before | After,
}

/// <summary>How closely an attribution is bound to a figure that it reaches; a closer one wins.</summary>
enum Bond
{
    /// <summary>A complement: "said that", "put the number at".</summary>
    Complement,

    /// <summary>A noun of its own: "a Ukrainian claim that", "the NIS figure".</summary>
    Noun,

    /// <summary>An adjunct: "according to", "citing", ", he said,".</summary>
    Adjunct,
}

/// <summary>A place in a sentence that says who speaks.</summary>
/// <param name="Rule">The name of the rule that found it.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="First">The first token of its words.</param>
/// <param name="Cue">The token that attributes: "said", "according".</param>
/// <param name="End">The token after its words.</param>
/// <param name="Reach">What it covers.</param>
/// <param name="Bond">How closely.</param>
/// <param name="IsCited">True for "citing X": X is the origin of what the sentence's other speaker relays.</param>
readonly record struct Site(string Rule, Speaker Speaker, int First, int Cue, int End, Reach Reach, Bond Bond, bool IsCited = false)
{
    /// <summary>True for "reported by X": bound to the noun before it.</summary>
    public bool IsPassive { get; init; }

    /// <summary>The first token of the one figure that it is about; null where it is about all that it reaches.</summary>
    public int? OnlyOf { get; init; }

    /// <summary>The outlet that was told; null when none is named.</summary>
    public string? Listener { get; init; }
}
