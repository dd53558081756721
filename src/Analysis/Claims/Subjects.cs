namespace Analysis.Claims;

/// <summary>Whose people a figure counts: the values that <see cref="Claim.Subject"/> takes.</summary>
public static class Subjects
{
    public const string NorthKorea = "North Korea";
    public const string Russia = "Russia";
    public const string Ukraine = "Ukraine";
    public const string SouthKorea = "South Korea";
    public const string UnitedStates = "United States";
    public const string Civilians = "civilians";
    public const string Other = "other";
    public const string Unknown = "unknown";

    /// <summary>All values, in the order of the schema.</summary>
    public static IReadOnlyList<string> All => InOrder;

    static readonly string[] InOrder = [NorthKorea, Russia, Ukraine, SouthKorea, UnitedStates, Civilians, Other, Unknown];

    /// <summary>The place of a value in <see cref="All"/>; -1 for none of these.</summary>
    internal static int NumberOf(string subject)
    {
        for (var i = 0; i < InOrder.Length; i++)
        {
            if (string.Equals(InOrder[i], subject, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
