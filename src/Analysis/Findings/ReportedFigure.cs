using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;

namespace Analysis.Findings;

/// <summary>
/// One figure that one source gave once, with every claim that carries it: repeats in headline and body, and echoes in other articles.
/// </summary>
/// <remarks>
/// That many articles carry a figure says how far it spread, not that it is right: an echo is never a confirmation. What counts as
/// the same figure is said in <c>Findings/README.md</c>.
/// </remarks>
public sealed class ReportedFigure
{
    internal ReportedFigure(IReadOnlyCollection<TypedClaim> claims)
    {
        Typed = claims;
        Claims = [.. claims.Select(typed => typed.Claim).Order(ClaimOrder.ByPublication)];
        Carriers = [.. Claims.Select(claim => claim.Article).DistinctBy(article => article.Id, StringComparer.Ordinal)];
        var earliestEnd = Carriers.Min(article => article.Published?.Last);
        FirstCarriers = [.. Carriers.Where(article => earliestEnd is null || article.Published?.First <= earliestEnd)];
        About = Claims.Where(claim => claim.Period is not null).Select(claim => claim.Period!.Value).Aggregate((Period?)null, Narrowest);
        Said = Claims.Min(claim => claim.Reported);
        var kinds = claims.Select(typed => typed.Kind).Where(kind => kind != FigureKind.Unknown).Distinct().Take(2).ToList();
        Kind = kinds.Count == 1 ? kinds[0] : FigureKind.Unknown;
        Lead = Claims.OrderBy(claim => claim.Source is null).ThenByDescending(claim => Reserve(claim.Bound)).First();
    }

    /// <summary>Every claim that carries the figure, at least one, earliest published first; claims of undated articles come last.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claims with the kinds that their words give them.</summary>
    internal IReadOnlyCollection<TypedClaim> Typed { get; }

    /// <summary>
    /// The claim that speaks for the figure: the earliest that names the source and keeps the most reserved wording, because a relay
    /// drops a "more than" more easily than it invents one.
    /// </summary>
    public Claim Lead { get; }

    /// <summary>How many, in the most reserved wording that a claim gives; "more than 3,000" stays that although a headline says 3,000.</summary>
    public Quantity Quantity => Lead.Quantity;

    public Measure Measure => Lead.Measure;

    /// <summary>How it stands in time, as the words around its claims say; unknown where they do not, or do not agree.</summary>
    public FigureKind Kind { get; }

    /// <summary>Whose people; one of <see cref="Subjects"/>.</summary>
    public string Subject => Lead.Subject;

    /// <summary>The origin as a canonical label; null where no claim gives one.</summary>
    public string? Source => Lead.Source;

    /// <summary>The first day on which a text says that the source said it; null where none says so.</summary>
    public DateOnly? Said { get; }

    /// <summary>The days that the figure is about, as narrow as a claim states them; null where none does.</summary>
    public Period? About { get; }

    /// <summary>How far the texts stand behind it: the firmest that one of them does.</summary>
    public Hedge Hedge => Claims.Min(claim => claim.Hedge);

    /// <summary>The different wordings of the number, in the order of <see cref="Claims"/>.</summary>
    public IReadOnlyList<string> Wordings => [.. Claims.Select(claim => claim.Text).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The articles that carry it, each once, in the order of <see cref="Claims"/>.</summary>
    public IReadOnlyList<Article> Carriers { get; }

    /// <summary>The ways the figure took, one for each messenger and article, in the order of <see cref="Claims"/>.</summary>
    public IReadOnlyList<Relay> Relays => [.. Claims.Select(claim => new Relay(Source, claim.Via, claim.Article)).Distinct()];

    /// <summary>
    /// The carriers that none of the others is known to precede: one, where the published dates tell; several where they are too
    /// coarse or the same; all where none is dated.
    /// </summary>
    public IReadOnlyList<Article> FirstCarriers { get; }

    /// <summary>From the first to the last day on which it may have been published, both inclusive; null when no carrier is dated.</summary>
    public Period? Spread
    {
        get
        {
            var dates = Carriers.Where(article => article.Published is not null).Select(article => article.Published!.Value).ToList();
            return dates.Count == 0 ? null : new Period(dates.Min(date => date.First), dates.Max(date => date.Last));
        }
    }

    public override string ToString() =>
        $"{Lead.Text} {Measure} ({Subject}; {Source ?? "no source"}), {Claims.Count} claims in {Carriers.Count} articles";

    // Members of one figure have periods of which one contains the other, so the narrowest is their intersection.
    static Period? Narrowest(Period? known, Period next) =>
        known is not { } period ? next : new Period(Later(period.From, next.From), Earlier(period.To, next.To));

    static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;

    static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;

    static int Reserve(Bound bound) => bound switch
    {
        Bound.Exact => 0,
        Bound.Approx => 1,
        _ => 2,
    };
}

/// <summary>One way that a figure took to a reader: origin, messenger, article.</summary>
/// <param name="Source">The origin; null where no claim gives one.</param>
/// <param name="Via">The messenger that the article names; null when it names none.</param>
/// <param name="Article">The article that carries it.</param>
public sealed record Relay(string? Source, string? Via, Article Article)
{
    public override string ToString() =>
        string.Join(" → ", new[] { Source ?? "no source", Via, Article.Publisher ?? Article.Id }.Where(step => step is not null));
}
