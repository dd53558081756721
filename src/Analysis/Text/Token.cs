namespace Analysis.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters with inner periods ("U.S."), or letters and digits mixed ("AK", "Bulsae").</summary>
    Word,

    /// <summary>Digits, with separators only between digits ("1,500", "1.28", "2024").</summary>
    Number,

    /// <summary>One character of punctuation or another sign, or a possessive ending ("'s", "’").</summary>
    Sign,

    /// <summary>One line break.</summary>
    LineBreak,
}

/// <summary>One token: a half-open range in UTF-16 code units, and the number of its word in the <see cref="Vocabulary"/>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Word">The word's number, the same whatever its case; 0 when the vocabulary does not hold it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">True when white space, a line break or the text's edge stands directly before it.</param>
/// <param name="IsCapital">True when its first letter is upper case.</param>
internal readonly record struct Token(int Start, int End, int Word, TokenKind Kind, bool SpaceBefore, bool IsCapital)
{
    readonly WordTraits _traits = WordTraitTable.Of(Word);

    public TextSpan Span => new(Start, End);

    public int Length => End - Start;

    /// <summary>True when the word has one of the traits.</summary>
    public bool Has(WordTraits any) => (_traits & any) != WordTraits.None;
}
