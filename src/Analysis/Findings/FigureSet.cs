using System.Collections;
using System.Collections.Immutable;
using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>
/// A question to a set of claims, and its answer: the reported figures that it asks for. Each narrowing gives a new set:
/// <c>corpus.Figures(Measure.Killed).By("NIS").AsKnownOn(day)</c>.
/// </summary>
/// <remarks>Immutable; figures are put together when first asked for. The order of narrowings does not matter.</remarks>
public sealed class FigureSet : IReadOnlyList<ReportedFigure>
{
    readonly IReadOnlyList<Claim> _claims;
    readonly ImmutableArray<Func<ReportedFigure, bool>> _asked;
    readonly Lazy<IReadOnlyList<ReportedFigure>> _figures;

    /// <summary>All figures of the claims.</summary>
    public FigureSet(IEnumerable<Claim> claims)
        : this([.. claims], [], null)
    {
    }

    FigureSet(IReadOnlyList<Claim> claims, ImmutableArray<Func<ReportedFigure, bool>> asked, DateOnly? knownOn)
    {
        _claims = claims;
        _asked = asked;
        KnownOn = knownOn;
        _figures = new(() => [.. Echoes.Group(_claims).Where(figure => _asked.All(asks => asks(figure)))]);
    }

    /// <summary>The day by whose end everything here had been published; null when nothing is held back.</summary>
    public DateOnly? KnownOn { get; }

    /// <summary>Every claim of the figures.</summary>
    public IEnumerable<Claim> Claims => this.SelectMany(figure => figure.Claims);

    public int Count => _figures.Value.Count;

    public ReportedFigure this[int index] => _figures.Value[index];

    /// <summary>Figures of one of these measures.</summary>
    public FigureSet Of(params IReadOnlyList<Measure> measures) => Where(figure => measures.Contains(figure.Measure));

    /// <summary>Figures of one of these kinds.</summary>
    public FigureSet OfKind(params IReadOnlyList<FigureKind> kinds) => Where(figure => kinds.Contains(figure.Kind));

    /// <summary>Figures that count these people; one of <see cref="Subjects"/>.</summary>
    public FigureSet About(string subject) => Where(figure => string.Equals(figure.Subject, subject, StringComparison.Ordinal));

    /// <summary>Figures that this source gave, by its canonical label.</summary>
    public FigureSet By(string source) => Where(figure => string.Equals(figure.Source, source, StringComparison.Ordinal));

    /// <summary>Figures for which no text names a source.</summary>
    public FigureSet ByNobodyNamed() => Where(figure => figure.Source is null);

    /// <summary>Figures for which this holds.</summary>
    public FigureSet Where(Func<ReportedFigure, bool> asked) => new(_claims, _asked.Add(asked), KnownOn);

    /// <summary>
    /// The same question put at the end of a day: from articles that had certainly been published by then. An article of
    /// "October 2024" counts from the last day of that month; one without a date never does.
    /// </summary>
    public FigureSet AsKnownOn(DateOnly day) => new(
        [.. _claims.Where(claim => claim.Article.Published?.Last <= day)], _asked, KnownOn is { } known && known < day ? known : day);

    /// <summary>Pairs that may be one figure told twice although their sources differ or are not named; they stay apart.</summary>
    public IReadOnlyList<PossibleOrigin> PossibleOrigins() => PossibleOrigin.Among(this);

    /// <summary>What each named source said of one measure, people and kind, in the order of its dates.</summary>
    public IReadOnlyList<FigureSeries> Series(DateKind kind = DateKind.About) => FigureSeries.All(this, kind);

    /// <summary>Pairs of sources that cannot both be right; those of known kinds first, then by the size of the gap.</summary>
    public IReadOnlyList<Disagreement> Disagreements() => Disagreement.Among(this);

    /// <summary>Pairs of totals of one source that do not go together.</summary>
    public IReadOnlyList<Inconsistency> Inconsistencies() => Inconsistency.Within(this);

    /// <summary>Pairs in which one source's same number is given for two measures.</summary>
    public IReadOnlyList<Conflation> Conflations() => Conflation.Among(this);

    /// <summary>What the totals so far among the figures leave open at each day.</summary>
    /// <inheritdoc cref="Bracket.Of" path="/exception"/>
    public Bracket Bracket() => Findings.Bracket.Of(this);

    /// <summary>The figures held against publicly reported ones.</summary>
    public ReferenceComparison Against(IEnumerable<ReferenceFigure> reference) => ReferenceComparison.Of(this, reference);

    /// <summary>Adds the figures.</summary>
    /// <inheritdoc cref="FigureSum.Of" path="/exception"/>
    public FigureSum Sum() => FigureSum.Of(this);

    public IEnumerator<ReportedFigure> GetEnumerator() => _figures.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
