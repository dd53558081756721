using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;

namespace Analysis.Findings;

/// <summary>Whether two claims can be the same figure given once: number, kind and dates; who says it is not asked here.</summary>
/// <remarks>Symmetric and reflexive, but not transitive: a group of one figure needs it between all its members.</remarks>
internal static class SameFigure
{
    /// <summary>A statement made late in one time zone is dated a day apart by another.</summary>
    const int DaysBetweenDatesOfOneSaying = 1;

    /// <summary>A number repeated without a day of its own is taken for an earlier saying only this many days after it.</summary>
    const int DaysOfRepetition = 31;

    /// <summary>True when measure and subject are the same, the numbers agree and neither kind nor date speaks against one saying.</summary>
    public static bool Can(TypedClaim one, TypedClaim other)
    {
        var (a, b) = (one.Claim, other.Claim);
        return a.Measure == b.Measure && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)
            && Agree(a.Quantity, b.Quantity) && KindsAgree(one.Kind, other.Kind) && SaidTogether(a, b) && AboutTheSame(a.Period, b.Period);
    }

    /// <summary>
    /// True when a claim without source can repeat a sourced one of its article: besides, the kinds are not known to differ, and only
    /// a bare number stands for a qualified one ("roughly 12,000" does not repeat "up to 12,000").
    /// </summary>
    public static bool CanRepeat(TypedClaim sourced, TypedClaim unsourced)
    {
        var (a, b) = (sourced.Claim.Bound, unsourced.Claim.Bound);
        return Can(sourced, unsourced) && (a == b || a == Bound.Exact || b == Bound.Exact)
            && (sourced.Kind == unsourced.Kind || sourced.Kind == FigureKind.Unknown || unsourced.Kind == FigureKind.Unknown);
    }

    /// <summary>What two quantities have in common when they <see cref="Agree"/>, so that claims can be looked up by it.</summary>
    public static (long Low, long High) Number(Quantity quantity) =>
        ((quantity.Low ?? quantity.High)!.Value, (quantity.High ?? quantity.Low)!.Value);

    /// <summary>The same number or range, in wordings that a relay turns into each other: "3,000" and "about 3,000" or "more than 3,000".</summary>
    /// <remarks>"At least 3,000" and "at most 3,000" do not agree.</remarks>
    public static bool Agree(Quantity a, Quantity b) =>
        Number(a) == Number(b) && (a.Bound, b.Bound) is not ((Bound.Min, Bound.Max) or (Bound.Max, Bound.Min));

    // Relays waver between "have been sent", "are in Russia" and the days of sending, but "another 3,000" is not "3,000 in all".
    static bool KindsAgree(FigureKind a, FigureKind b) =>
        !((a == FigureKind.Increment && IsWhole(b)) || (IsWhole(a) && b == FigureKind.Increment));

    static bool IsWhole(FigureKind kind) => kind is FigureKind.Stock or FigureKind.Total;

    static bool SaidTogether(Claim a, Claim b) => (a.Reported, b.Reported) switch
    {
        ({ } first, { } second) => Math.Abs(first.DayNumber - second.DayNumber) <= DaysBetweenDatesOfOneSaying,
        ({ } said, null) => RepeatsLater(said, b.Article.Published),
        (null, { } said) => RepeatsLater(said, a.Article.Published),
        _ => PublishedNear(a.Article.Published, b.Article.Published),
    };

    static bool RepeatsLater(DateOnly said, PartialDate? published) =>
        published is not { } date
        || (date.Last.DayNumber >= said.DayNumber - DaysBetweenDatesOfOneSaying && date.First.DayNumber <= said.DayNumber + DaysOfRepetition);

    static bool PublishedNear(PartialDate? a, PartialDate? b) =>
        a is not { } first || b is not { } second
        || (first.First.DayNumber - second.Last.DayNumber <= DaysOfRepetition && second.First.DayNumber - first.Last.DayNumber <= DaysOfRepetition);

    // A relay makes a period coarser ("in October") or leaves an end out; it does not shift it.
    static bool AboutTheSame(Period? a, Period? b) =>
        a is not { } first || b is not { } second
        || (!(first.From > second.To) && !(second.From > first.To) && (Contains(first, second) || Contains(second, first)));

    static bool Contains(Period outer, Period inner) => !(inner.From < outer.From) && !(inner.To > outer.To);
}
