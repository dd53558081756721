using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>
/// The figures of the corpus held against the reference timeline. Nothing is confirmed by it: the reference too records only that a
/// figure was said.
/// </summary>
/// <param name="Carried">Reference figures that the corpus carries, with its figures for each.</param>
/// <param name="Missed">Reference figures that no figure of the corpus carries.</param>
/// <param name="WithoutCounterpart">Figures of the corpus for which the reference has no entry.</param>
public sealed record ReferenceComparison(
    IReadOnlyList<CarriedReference> Carried, IReadOnlyList<ReferenceFigure> Missed, IReadOnlyList<ReportedFigure> WithoutCounterpart)
{
    /// <summary>A statement made late in one time zone is dated a day apart by another.</summary>
    const int DaysBetweenDatesOfOneSaying = 1;

    /// <summary>A figure whose text gives no day of saying is looked for among what was said up to so many days before it was published.</summary>
    const int DaysOfRepetition = 31;

    internal static ReferenceComparison Of(IEnumerable<ReportedFigure> figures, IEnumerable<ReferenceFigure> reference)
    {
        IReadOnlyList<ReportedFigure> ofCorpus = [.. figures];
        var carried = reference
            .Select(entry => new CarriedReference(entry, [.. ofCorpus.Where(figure => Carries(figure, entry))])).ToList();
        return new(
            [.. carried.Where(entry => entry.Figures.Count > 0)],
            [.. carried.Where(entry => entry.Figures.Count == 0).Select(entry => entry.Reference)],
            [.. ofCorpus.Where(figure => !carried.Exists(entry => entry.Figures.Contains(figure)))]);
    }

    // The same source, measure, people, number and time; a figure without source carries none, however well its number fits.
    static bool Carries(ReportedFigure figure, ReferenceFigure entry) =>
        figure.Measure == entry.Measure && string.Equals(figure.Source, entry.Source, StringComparison.Ordinal)
        && string.Equals(figure.Subject, entry.Subject, StringComparison.Ordinal)
        && SameFigure.Agree(figure.Quantity, entry.Quantity)
        && figure.Claims.Any(claim => SaidThen(claim, entry.Reported));

    static bool SaidThen(Claim claim, DateOnly said) =>
        claim.Reported is { } day
            ? Math.Abs(day.DayNumber - said.DayNumber) <= DaysBetweenDatesOfOneSaying
            : claim.Article.Published is { } published
                && published.Last.DayNumber >= said.DayNumber - DaysBetweenDatesOfOneSaying
                && published.First.DayNumber <= said.DayNumber + DaysOfRepetition;
}

/// <summary>A reference figure and the figures of the corpus that carry it.</summary>
/// <param name="Reference">The entry.</param>
/// <param name="Figures">The figures of the same source, measure, people, number and time; at least one.</param>
public sealed record CarriedReference(ReferenceFigure Reference, IReadOnlyList<ReportedFigure> Figures);
