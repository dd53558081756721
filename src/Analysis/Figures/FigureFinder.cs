using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Finds the numbers of people in a text, and tells of every other number why it is none.</summary>
internal static class FigureFinder
{
    /// <param name="text">The text.</param>
    /// <param name="dates">The spans of date phrases, in order: numbers within them are no figures.</param>
    /// <returns>Figures and rejected numbers, each in the order of the text; none overlap.</returns>
    public static FigureScan Find(TokenizedText text, IReadOnlyList<TextSpan> dates) => FigureScan.None;
}

/// <summary>What a text holds in numbers.</summary>
internal sealed record FigureScan(IReadOnlyList<Figure> Figures, IReadOnlyList<RejectedNumber> Rejected)
{
    public static FigureScan None { get; } = new([], []);
}
