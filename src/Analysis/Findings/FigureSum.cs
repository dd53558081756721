namespace Analysis.Findings;

/// <summary>Parts of one thing, added: increments or period figures of one source, measure and people.</summary>
/// <param name="Figures">What was added, at least one.</param>
/// <param name="People">The sum of what they leave open; a figure without lower end adds 0 to the least, one without upper end leaves the greatest open.</param>
public sealed record FigureSum(IReadOnlyList<ReportedFigure> Figures, PeopleRange People)
{
    /// <summary>Adds figures that add up.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="UnlikeFiguresException">
    /// They count different things or people, come from different sources, are no parts (a total so far already holds the earlier
    /// one, a stock counts the same people again), or their days overlap.
    /// </exception>
    public static FigureSum Of(IEnumerable<ReportedFigure> figures)
    {
        IReadOnlyList<ReportedFigure> parts = [.. figures];
        if (parts.Count == 0)
        {
            throw new ArgumentException("There is no figure to add.", nameof(figures));
        }

        foreach (var part in parts)
        {
            RequireLike(parts[0], part);
            RequirePart(part);
        }

        RequireApart(parts);
        var ranges = parts.Select(part => PeopleRange.AtItsWord(part.Quantity)).ToList();
        return new(parts, new(ranges.Sum(range => range.Low), ranges.TrueForAll(range => range.High is not null) ? ranges.Sum(range => range.High) : null));
    }

    /// <summary>Refuses two figures that count different things or people, or come from different sources or none.</summary>
    internal static void RequireLike(ReportedFigure one, ReportedFigure other)
    {
        var difference = one.Measure != other.Measure ? $"one counts {one.Measure}, the other {other.Measure}"
            : !string.Equals(one.Subject, other.Subject, StringComparison.Ordinal) ? $"one counts people of {one.Subject}, the other of {other.Subject}"
            : one.Source is null || other.Source is null ? "a source is not named, so they may be the same figure"
            : !string.Equals(one.Source, other.Source, StringComparison.Ordinal) ? $"one comes from {one.Source}, the other from {other.Source}, and both may count the same people"
            : null;
        if (difference is not null && !ReferenceEquals(one, other))
        {
            throw new UnlikeFiguresException($"\"{one.Lead.Text}\" and \"{other.Lead.Text}\" do not mix: {difference}.");
        }
    }

    static void RequirePart(ReportedFigure figure)
    {
        var reason = figure.Kind switch
        {
            FigureKind.Total => "it is a total so far and already holds what was counted before",
            FigureKind.Stock => "it is a stock and counts again who was there before",
            FigureKind.Unknown => "the words do not say whether it is a part or a total",
            _ => null,
        };
        if (reason is not null)
        {
            throw new UnlikeFiguresException($"\"{figure.Lead.Text}\" ({figure.Source ?? "no source"}, {figure.Measure}) cannot be added: {reason}.");
        }
    }

    static void RequireApart(IReadOnlyList<ReportedFigure> parts)
    {
        var dated = parts.Where(part => part.Kind == FigureKind.Period)
            .Select(part => (Figure: part, Days: FigureDate.Of(part, DateKind.About))).OrderBy(part => part.Days?.First).ToList();
        for (var i = 1; i < dated.Count; i++)
        {
            if (dated[i].Days is not { } days || dated[i - 1].Days is not { } before || days.First <= before.Last)
            {
                throw new UnlikeFiguresException(
                    $"\"{dated[i - 1].Figure.Lead.Text}\" and \"{dated[i].Figure.Lead.Text}\" cannot be added: their days overlap or are not known, so some people may be counted twice.");
            }
        }
    }
}
