using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>
/// What totals so far leave open at each day, taken together: lower ends carried forward, upper ends carried backward. No average:
/// every edge is a number that somebody gave.
/// </summary>
/// <remarks>
/// A lower end holds from the last day of its figure's date on, an upper end up to that day, or up to the first day that a coarser
/// date of publication may mean; "about" is taken at its word as both ends. A total since a stated day is no upper end where some figure is about days before it. Both edges never fall with time. Figures that are no dated totals are left out and listed.
/// </remarks>
/// <param name="Steps">In order of days, without gaps; empty when no total is dated.</param>
/// <param name="LeftOut">The figures that set no edge because of what they are.</param>
public sealed record Bracket(IReadOnlyList<BracketStep> Steps, IReadOnlyList<ReportedFigure> LeftOut)
{
    /// <summary>Stocks are taken to be about the same time when their dates lie at most so many days from the day asked for.</summary>
    public const int StockDays = 7;

    /// <summary>The bracket of figures of one measure and one people.</summary>
    /// <exception cref="UnlikeFiguresException">They count different things or people, or things that do not add up (planned, strength).</exception>
    public static Bracket Of(IEnumerable<ReportedFigure> figures)
    {
        IReadOnlyList<ReportedFigure> all = [.. figures];
        RequireOneCount(all);
        var totals = all.Where(figure => figure is { Kind: FigureKind.Total, Hedge: not Hedge.Denied })
            .Select(figure => (Figure: figure, Date: FigureDate.Of(figure, DateKind.About)))
            .Where(item => item.Date is not null).Select(item => new Edge(item.Figure, item.Date!.Value, CountsFromTheStart(item.Figure, all)))
            .OrderBy(edge => edge.Figure.Claims[0], ClaimOrder.ByPublication).ToList();
        return new(StepsOf(totals), [.. all.Where(figure => !totals.Exists(edge => ReferenceEquals(edge.Figure, figure)))]);
    }

    /// <summary>What stocks about the same time leave open: those whose date is at most <see cref="StockDays"/> days from the day. Null when there is none.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public static BracketStep? OfStocks(IEnumerable<ReportedFigure> figures, DateOnly day)
    {
        IReadOnlyList<ReportedFigure> all = [.. figures];
        RequireOneCount(all);
        var near = all.Where(figure => figure is { Kind: FigureKind.Stock, Hedge: not Hedge.Denied })
            .Where(figure => FigureDate.Of(figure, DateKind.About) is { } date
                && date.First.DayNumber - day.DayNumber <= StockDays && day.DayNumber - date.Last.DayNumber <= StockDays)
            .OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication).ToList();
        return near.Count == 0 ? null : BracketStep.Of(day, day, near, near);
    }

    /// <summary>The step that holds on a day; null before the first.</summary>
    public BracketStep? On(DateOnly day) => Steps.FirstOrDefault(step => (step.From is null || step.From <= day) && (step.To is null || step.To >= day));

    static List<BracketStep> StepsOf(List<Edge> totals)
    {
        if (totals.Count == 0)
        {
            return [];
        }

        // Edges move on the day a lower end begins to hold, and on the day after an upper end's last.
        DateOnly?[] starts = [null, .. totals.SelectMany(edge => edge.Moves()).Distinct().Order().Select(day => (DateOnly?)day)];
        return Merge([.. starts.Select((from, i) => BracketStep.Of(
            from,
            i + 1 < starts.Length ? starts[i + 1]!.Value.AddDays(-1) : null,
            [.. totals.Where(edge => edge.Date.Last <= from).Select(edge => edge.Figure)],
            [.. totals.Where(edge => edge.IsCeiling && (from is null || edge.HoldsTo >= from)).Select(edge => edge.Figure)]))]);
    }

    // Neighbours with the same edges are one step, and nothing is said before the first edge.
    static List<BracketStep> Merge(IEnumerable<BracketStep> steps)
    {
        var merged = new List<BracketStep>();
        foreach (var step in steps.SkipWhile(step => step is { Low: null, High: null }))
        {
            if (merged.Count > 0 && merged[^1].HasEdgesOf(step))
            {
                merged[^1] = merged[^1] with { To = step.To };
            }
            else
            {
                merged.Add(step);
            }
        }

        return merged;
    }

    // "1,060 since the new year" limits nothing from above when some are known from before.
    static bool CountsFromTheStart(ReportedFigure figure, IReadOnlyList<ReportedFigure> all) =>
        figure.About?.From is null || all.All(other => FigureDate.Of(other, DateKind.About) is not { } date || Beginnings.Covers(figure, date));

    static void RequireOneCount(IReadOnlyList<ReportedFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Measure != figures[0].Measure || !string.Equals(figure.Subject, figures[0].Subject, StringComparison.Ordinal))
            {
                throw new UnlikeFiguresException(
                    $"A bracket is of one measure and one people: \"{figures[0].Lead.Text}\" counts {figures[0].Measure} of {figures[0].Subject}, \"{figure.Lead.Text}\" {figure.Measure} of {figure.Subject}.");
            }

            if (figure.Measure is Measure.Planned or Measure.Strength)
            {
                throw new UnlikeFiguresException($"\"{figure.Lead.Text}\" counts {figure.Measure}: plans and standing sizes may fall again, so no bracket holds them.");
            }
        }
    }

    sealed record Edge(ReportedFigure Figure, FigureDate Date, bool IsCeiling)
    {
        // The last day of a period is its state; a month of publication may mean its first day.
        public DateOnly HoldsTo => Date.Kind == DateKind.About ? Date.Last : Date.First;

        public IEnumerable<DateOnly> Moves()
        {
            if (Figure.Quantity.Low is not null)
            {
                yield return Date.Last;
            }

            if (IsCeiling && Figure.Quantity.High is not null)
            {
                yield return HoldsTo.AddDays(1);
            }
        }
    }
}

/// <summary>What is left open over some days.</summary>
/// <param name="From">The first day, inclusive; null for all days before the first edge.</param>
/// <param name="To">The last day, inclusive; null for all days after the last edge.</param>
/// <param name="Low">At least so many, inclusive; null where no figure says so.</param>
/// <param name="High">At most so many, inclusive; null where no figure says so.</param>
/// <param name="LowBy">The figures that set the lower edge.</param>
/// <param name="HighBy">The figures that set the upper edge.</param>
public sealed record BracketStep(
    DateOnly? From, DateOnly? To, long? Low, long? High, IReadOnlyList<ReportedFigure> LowBy, IReadOnlyList<ReportedFigure> HighBy)
{
    /// <summary>How far the lower edge lies above the upper one: the figures contradict each other by so many people. 0 when they do not.</summary>
    public long Contradiction => Low is { } low && High is { } high ? Math.Max(0, low - high) : 0;

    internal bool HasEdgesOf(BracketStep other) =>
        Low == other.Low && High == other.High && LowBy.SequenceEqual(other.LowBy) && HighBy.SequenceEqual(other.HighBy);

    internal static BracketStep Of(DateOnly? from, DateOnly? to, IReadOnlyList<ReportedFigure> lower, IReadOnlyList<ReportedFigure> upper)
    {
        var low = lower.Max(figure => figure.Quantity.Low);
        var high = upper.Min(figure => figure.Quantity.High);
        return new(
            from, to, low, high,
            [.. lower.Where(figure => low is not null && figure.Quantity.Low == low)],
            [.. upper.Where(figure => high is not null && figure.Quantity.High == high)]);
    }
}
