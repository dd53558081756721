namespace Analysis.Findings;

/// <summary>Whether two figures may speak of the same place.</summary>
internal static class Places
{
    /// <summary>True where a place is not stated, or one name holds the other ("Kursk", "Kursk region"); "Russia" and "Kursk" are not the same.</summary>
    public static bool MayBeSame(ReportedFigure one, ReportedFigure other) =>
        Of(one) is not { } a || Of(other) is not { } b
        || a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    static string? Of(ReportedFigure figure) => figure.Claims.Select(claim => claim.Place).FirstOrDefault(place => place is not null);
}
