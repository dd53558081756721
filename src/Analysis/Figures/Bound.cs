namespace Analysis.Figures;

/// <summary>How a figure bounds the number it speaks of.</summary>
public enum Bound
{
    /// <summary>"1,500": low and high are that number.</summary>
    Exact,

    /// <summary>"about 8,000": low and high are that number, said to be near.</summary>
    Approx,

    /// <summary>"more than 3,000", "at least 3,000": low only; nothing is said of how many more.</summary>
    Min,

    /// <summary>"up to 12,000", "fewer than 12,000": high only.</summary>
    Max,

    /// <summary>"10,000 to 12,000": low and high, both stated.</summary>
    Range,

    /// <summary>"dozens", "several thousand": low and high by convention of the schema (see Figures/README.md).</summary>
    Vague,
}
