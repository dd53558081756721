using Analysis.Text;

namespace Analysis.Claims;

/// <summary>A value that a rule read, and from which characters.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Rule">The rule's name, in plain words.</param>
/// <param name="Evidence">The characters that decided; null for a default that rests on no words.</param>
internal readonly record struct Reading<T>(T Value, string Rule, TextSpan? Evidence = null);

/// <summary>Looks back over readings.</summary>
internal static class EarlierReadings
{
    /// <summary>The characters that decided the last reading of a value before a figure; null when none of so many has it.</summary>
    public static TextSpan? EvidenceBefore<T>(IReadOnlyList<Reading<T>> readings, int figure, int most, T value)
    {
        for (var i = figure - 1; i >= Math.Max(0, figure - most); i--)
        {
            if (EqualityComparer<T>.Default.Equals(readings[i].Value, value))
            {
                return readings[i].Evidence;
            }
        }

        return null;
    }
}
