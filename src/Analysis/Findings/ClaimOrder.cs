using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>Orders of claims that depend on nothing but the claims themselves, so that the order of articles in a corpus decides nothing.</summary>
internal static class ClaimOrder
{
    /// <summary>Earliest published first, undated last; then by article id and place in the text.</summary>
    public static IComparer<Claim> ByPublication { get; } = Comparer<Claim>.Create((a, b) =>
        Combine(Published(a).CompareTo(Published(b)), a, b));

    /// <summary>Claims whose text gives the day of saying first, in that order; then the others as published.</summary>
    public static IComparer<Claim> BySaying { get; } = Comparer<Claim>.Create((a, b) =>
        (a.Reported ?? DateOnly.MaxValue).CompareTo(b.Reported ?? DateOnly.MaxValue) is var said && said != 0 ? said : ByPublication.Compare(a, b));

    static (DateOnly, DateOnly) Published(Claim claim) => claim.Article.Published is { } date ? (date.Last, date.First) : (DateOnly.MaxValue, DateOnly.MaxValue);

    static int Combine(int published, Claim a, Claim b)
    {
        if (published != 0)
        {
            return published;
        }

        var article = string.CompareOrdinal(a.Article.Id, b.Article.Id);
        return article != 0 ? article : a.Span.CompareTo(b.Span);
    }
}
