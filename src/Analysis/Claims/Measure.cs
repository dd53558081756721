namespace Analysis.Claims;

/// <summary>What a figure counts.</summary>
public enum Measure
{
    /// <summary>Sent, transferred, arrived, stationed, training in, fighting in: present at the place of deployment.</summary>
    Deployed,

    /// <summary>To be sent, expected, promised, prepared: not yet there.</summary>
    Planned,

    Killed,

    /// <summary>Wounded or injured.</summary>
    Wounded,

    /// <summary>Killed and wounded together, or "casualties" or "losses" with no more said.</summary>
    Casualties,

    /// <summary>Captured or surrendered.</summary>
    Captured,

    /// <summary>Missing or deserted.</summary>
    Missing,

    /// <summary>The standing size of a force.</summary>
    Strength,

    /// <summary>Any other people: bodies returned, prisoners exchanged, evacuated, arrested.</summary>
    Other,
}

/// <summary>How far the text stands behind a figure.</summary>
public enum Hedge
{
    /// <summary>Given without reserve.</summary>
    Stated,

    /// <summary>Alleged, reportedly, believed, could not be verified.</summary>
    Unconfirmed,

    /// <summary>The text reports the figure as rejected.</summary>
    Denied,
}
