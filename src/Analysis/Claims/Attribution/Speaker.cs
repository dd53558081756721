namespace Analysis.Claims.Attribution;

/// <summary>How a speaker stands to the figures that he gives.</summary>
enum Standing
{
    /// <summary>The origin of what he says.</summary>
    Origin,

    /// <summary>A news outlet or a named relay: the messenger where another is the origin.</summary>
    Messenger,

    /// <summary>A lawmaker: relays the spy agency that briefed parliament.</summary>
    Lawmaker,

    /// <summary>Nobody in particular ("it was reported"): the figure has no source, and whoever spoke before has stopped.</summary>
    Nobody,
}

/// <summary>Somebody who gives figures, as far as the text tells who.</summary>
/// <param name="Label">What a claim calls him as its source; null for nobody.</param>
/// <param name="Name">What a claim calls him as its messenger; null when he is not named ("a lawmaker").</param>
/// <param name="Kind">What sort of body, when it is known.</param>
/// <param name="IsPerson">True for a single person: "he" may be he.</param>
/// <param name="Country">The state that he belongs to; null when none or unknown.</param>
sealed record Speaker(string? Label, string? Name, Standing Standing, SourceKind? Kind, bool IsPerson, string? Country = null)
{
    /// <summary>Whether "he" or "she" may mean him.</summary>
    public Gender Gender { get; init; }

    public static Speaker Nobody { get; } = new(null, null, Standing.Nobody, null, false);

    public static Speaker Experts { get; } = new("experts", null, Standing.Origin, SourceKind.Experts, true);

    public static Speaker Of(Source source, bool isPerson = false) => source.Kind == SourceKind.Media ? Outlet(source.Label) with { IsPerson = isPerson }
        : new(source.Label, source.Label, Standing.Origin, source.Kind, isPerson, source.Country);

    public static Speaker Outlet(string name) => new("media: " + name, name, Standing.Messenger, SourceKind.Media, false);

    public static Speaker Named(string name, SourceKind? kind = null, bool isPerson = false) => new(name, name, Standing.Origin, kind, isPerson);

    public static Speaker Relay(string? name) => new(null, name, Standing.Lawmaker, null, true);
}
