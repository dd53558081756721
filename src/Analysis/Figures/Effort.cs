using System.Diagnostics;

namespace Analysis.Figures;

/// <summary>Counts how often tokens and numbers are looked at, in debug builds only, so that a test can tell that the work grows with the text.</summary>
internal static class Effort
{
    [ThreadStatic]
    static long _looks;

    /// <summary>The looks on this thread so far; 0 in release builds.</summary>
    public static long Looks => _looks;

    [Conditional("DEBUG")]
    public static void Look() => _looks++;
}
