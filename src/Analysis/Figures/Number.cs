namespace Analysis.Figures;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>With digits, a scale word perhaps ("1,500", "12 thousand").</summary>
    Digits,

    /// <summary>With number words only ("a hundred and fifty").</summary>
    Words,

    /// <summary>With a vague quantity word ("several dozen").</summary>
    Vague,
}

/// <summary>One number as written, without its qualifiers.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Low">Its value, or the least value of a vague word.</param>
/// <param name="High">Its value, or the greatest value of a vague word.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scale">The value of the scale word at its end ("12 thousand": 1000, "four hundred": 100); 1 without one.</param>
/// <param name="IsWhole">False for a number that is no whole count ("6.4", "1,2,3").</param>
internal readonly record struct Number(int First, int End, long Low, long High, NumberForm Form, long Scale, bool IsWhole);
