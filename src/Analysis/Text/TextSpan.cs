namespace Analysis.Text;

/// <summary>A half-open range of a text: from <see cref="Start"/> up to, not including, <see cref="End"/>, in UTF-16 code units.</summary>
/// <remarks>Never empty backwards: 0 ≤ Start ≤ End holds for every value.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">start is negative, or end is before start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    /// <summary>The first code unit after the span.</summary>
    public int End { get; }

    public int Length => End - Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when at least one code unit belongs to both.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <summary>The characters of the span, without a string of their own.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public ReadOnlySpan<char> In(string text) => text.AsSpan()[Start..End];

    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan a, TextSpan b) => a.CompareTo(b) < 0;

    public static bool operator >(TextSpan a, TextSpan b) => a.CompareTo(b) > 0;

    public static bool operator <=(TextSpan a, TextSpan b) => a.CompareTo(b) <= 0;

    public static bool operator >=(TextSpan a, TextSpan b) => a.CompareTo(b) >= 0;

    public override string ToString() => $"[{Start}..{End})";
}
