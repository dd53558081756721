using Analysis.Text;

namespace Analysis.Dates;

/// <summary>Finds the date phrases of a text, in order, none overlapping.</summary>
internal static class DatePhraseFinder
{
    public static IReadOnlyList<DatePhrase> Find(TokenizedText text) => [];
}
