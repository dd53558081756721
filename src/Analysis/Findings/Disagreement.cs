using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>Two sources on one measure, people, time and place that cannot both be right.</summary>
/// <remarks>Standing sizes and other people are not compared: the texts seldom say of which force or group.</remarks>
/// <param name="Lower">The figure that leaves fewer people.</param>
/// <param name="Higher">The figure that leaves more.</param>
/// <param name="Gap">How many people lie between them, after the room that "about" leaves (<see cref="PeopleRange.WithRoom"/>); at least 1.</param>
/// <param name="KindsKnown">False where the words of one do not say whether it is a stock, a total or a part: then they may speak of different things.</param>
public sealed record Disagreement(ReportedFigure Lower, ReportedFigure Higher, long Gap, bool KindsKnown)
{
    /// <summary>Figures that are no totals are held against each other when their dates lie at most so many days apart.</summary>
    public const int DaysApart = 1;

    internal static IReadOnlyList<Disagreement> Among(IEnumerable<ReportedFigure> figures) =>
        [.. figures.Where(figure => figure is { Source: not null, Hedge: not Hedge.Denied, Measure: not (Measure.Strength or Measure.Other) })
            .GroupBy(figure => (figure.Measure, figure.Subject))
            .SelectMany(group => AmongLike([.. group.OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication)]))
            .OrderByDescending(found => found.KindsKnown).ThenByDescending(found => found.Gap)];

    static IEnumerable<Disagreement> AmongLike(IReadOnlyList<ReportedFigure> figures) =>
        figures.SelectMany((one, i) => figures.Skip(i + 1).Select(other => Between(one, other))).OfType<Disagreement>();

    static Disagreement? Between(ReportedFigure one, ReportedFigure other)
    {
        var (a, b) = (PeopleRange.WithRoom(one.Quantity), PeopleRange.WithRoom(other.Quantity));
        if (a.GapTo(b) == 0 || string.Equals(one.Source, other.Source, StringComparison.Ordinal) || !Comparable(one, other))
        {
            return null;
        }

        var (lower, higher) = a.GapUpTo(b) > 0 ? (one, other) : (other, one);
        if (!SameTime(lower, higher))
        {
            return null;
        }

        var known = one.Kind != FigureKind.Unknown && other.Kind != FigureKind.Unknown;
        return new(lower, higher, a.GapTo(b), known);
    }

    static bool Comparable(ReportedFigure one, ReportedFigure other) =>
        Places.MayBeSame(one, other) && !IsPart(one) && !IsPart(other)
        && (one.Kind == other.Kind || one.Kind == FigureKind.Unknown || other.Kind == FigureKind.Unknown);

    static bool IsPart(ReportedFigure figure) => figure.Kind == FigureKind.Increment;

    // Totals only grow, so a lower one of the same day or later cannot stand beside a higher one; everything else is held against
    // what is about the same days.
    static bool SameTime(ReportedFigure lower, ReportedFigure higher)
    {
        if (DateOf(lower) is not { } low || DateOf(higher) is not { } high)
        {
            return false;
        }

        return (lower.Kind, higher.Kind) switch
        {
            (FigureKind.Total, FigureKind.Total) => low.Last >= high.Last && Beginnings.Covers(lower, high),
            (FigureKind.Period, _) or (_, FigureKind.Period) => low.First == high.First && low.Last == high.Last,
            _ => Math.Abs(low.Last.DayNumber - high.Last.DayNumber) <= DaysApart,
        };
    }

    // A month of publication does not tell the day that a figure is about.
    static FigureDate? DateOf(ReportedFigure figure) =>
        FigureDate.Of(figure, DateKind.About) is { Precision: DatePrecision.Day or DatePrecision.Period } date ? date : null;
}
