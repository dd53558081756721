using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>A claim with the kind that its words give it, read once.</summary>
internal readonly record struct TypedClaim(Claim Claim, FigureKind Kind)
{
    public static TypedClaim Of(Claim claim) => new(claim, KindReader.Read(claim).Value);
}
