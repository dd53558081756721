using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>What one source's own figures ought to keep to.</summary>
public enum ConsistencyRule
{
    /// <summary>The killed are among the casualties.</summary>
    KilledAtMostCasualties,

    /// <summary>The casualties are among those ever deployed.</summary>
    CasualtiesAtMostDeployed,

    /// <summary>A total so far never falls.</summary>
    TotalsNeverFall,

    /// <summary>What was "at least" so many is not fewer later.</summary>
    AtLeastNotUndercut,
}

/// <summary>Two totals of one source of which one breaks a rule against the other. Nothing is corrected.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Earlier">The figure that sets at least so many.</param>
/// <param name="Later">The figure, of the same day or later, that leaves fewer.</param>
/// <param name="Gap">How many people lie between them, after the room that "about" leaves; at least 1.</param>
public sealed record Inconsistency(ConsistencyRule Rule, ReportedFigure Earlier, ReportedFigure Later, long Gap)
{
    // Of totals so far: what the first counts is among what the second counts, on the same day and on every later one.
    static readonly (Measure Part, Measure Whole, ConsistencyRule Rule)[] Nested =
    [
        (Measure.Killed, Measure.Casualties, ConsistencyRule.KilledAtMostCasualties),
        (Measure.Casualties, Measure.Deployed, ConsistencyRule.CasualtiesAtMostDeployed),
        (Measure.Killed, Measure.Killed, ConsistencyRule.TotalsNeverFall),
        (Measure.Wounded, Measure.Wounded, ConsistencyRule.TotalsNeverFall),
        (Measure.Casualties, Measure.Casualties, ConsistencyRule.TotalsNeverFall),
        (Measure.Deployed, Measure.Deployed, ConsistencyRule.TotalsNeverFall),
    ];

    internal static IReadOnlyList<Inconsistency> Within(IEnumerable<ReportedFigure> figures) =>
        [.. figures.Where(figure => figure is { Source: not null, Kind: FigureKind.Total, Hedge: not Hedge.Denied })
            .GroupBy(figure => (figure.Source, figure.Subject))
            .SelectMany(group => WithinOne([.. group.OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication)]))];

    static IEnumerable<Inconsistency> WithinOne(IReadOnlyList<ReportedFigure> figures) =>
        from nested in Nested
        from part in figures
        where part.Measure == nested.Part
        from whole in figures
        where whole.Measure == nested.Whole && !ReferenceEquals(part, whole) && NotAfter(part, whole) && Places.MayBeSame(part, whole)
        let gap = PeopleRange.WithRoom(whole.Quantity).GapUpTo(PeopleRange.WithRoom(part.Quantity))
        where gap > 0
        select new Inconsistency(RuleFor(nested.Rule, part), part, whole, gap);

    static ConsistencyRule RuleFor(ConsistencyRule rule, ReportedFigure earlier) =>
        rule == ConsistencyRule.TotalsNeverFall && earlier.Quantity.Bound == Figures.Bound.Min ? ConsistencyRule.AtLeastNotUndercut : rule;

    // Two totals of one measure on one day are a revision, not a fall.
    static bool NotAfter(ReportedFigure part, ReportedFigure whole) =>
        FigureDate.Of(part, DateKind.About) is { } a && FigureDate.Of(whole, DateKind.About) is { } b
        && (part.Measure == whole.Measure ? a.Last < b.Last : a.Last <= b.Last) && Beginnings.Covers(whole, a);
}
