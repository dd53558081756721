using Analysis.Claims;
using Analysis.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Findings;

/// <summary>What holds for any corpus: random choices of the articles marked by hand, and random claims besides.</summary>
public sealed class FindingsProperties
{
    static readonly DateOnly First = new(2024, 10, 1);
    static readonly Claim[][] MarkedArticles = [.. GoldCorpus.WithInvented.GroupBy(claim => claim.Article.Id, StringComparer.Ordinal).Select(article => article.ToArray())];
    static readonly string[] Sentences = ["So far # were killed.", "Another # were killed.", "They say that # died.", "Now # are stationed there."];

    static Arbitrary<Claim[][]> Corpora { get; } = (
        from marked in Gen.SubListOf(MarkedArticles)
        from count in Gen.Choose(0, 25)
        from random in RandomClaim.ArrayOf(count)
        select marked.Concat(random.Select((claim, i) => new[] { claim(i) })).ToArray()).ToArbitrary();

    // Few numbers, sources and days, so that sayings chain from day to day and the order of joining could matter.
    static Gen<Func<int, Claim>> RandomClaim =>
        from number in Gen.Elements("300", "~300", "300+", "-300", "300", "200..400", "600", "600+")
        from source in Gen.Elements("NIS", "NIS", "Ukraine", null)
        from measure in Gen.Elements(Measure.Killed, Measure.Killed, Measure.Casualties, Measure.Deployed)
        from published in Gen.OneOf(Gen.Choose(0, 8), Gen.Choose(0, 90))
        from said in Gen.Choose(-5, 0)
        from about in Gen.Choose(-20, 0)
        from words in Gen.Elements(Sentences)
        select (Func<int, Claim>)(i => ClaimsByHand.Claim(
            number, source, published == 0 ? null : Iso(published), $"random {i}", measure,
            said < -3 ? null : Iso(published + said), about < -10 ? null : "2024-08-01.." + Iso(published + about), words));

    static string Iso(int days) => First.AddDays(days).ToString("yyyy-MM-dd", null);

    static string Text(FigureSet figures) => string.Join('\n', figures.Select(figure => $"{figure} {figure.Kind} {figure.About} {string.Join(',', figure.Claims.Select(claim => $"{claim.Article.Id}{claim.Span}"))}"))
        + string.Join('\n', figures.PossibleOrigins()) + string.Join('\n', figures.Disagreements()) + string.Join('\n', figures.Inconsistencies());

    static FigureSet Figures(IEnumerable<Claim[]> articles) => new(articles.SelectMany(article => article));

    static void Holds(Func<Claim[][], bool> property) => Prop.ForAll(Corpora, property).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void The_order_of_articles_does_not_matter() =>
        Holds(articles => Text(Figures(articles)) == Text(Figures(articles.Reverse().Select(article => article.Reverse().ToArray()))));

    [Fact]
    public void Every_claim_is_in_one_figure_and_two_of_a_figure_never_exclude_each_other() => Holds(articles =>
    {
        var figures = Figures(articles);
        return figures.Claims.Count() == articles.Sum(article => article.Length)
            && figures.Claims.Select(claim => (claim.Article.Id, claim.Span)).Distinct().Count() == figures.Claims.Count()
            && figures.All(figure => figure.Typed.All(one => figure.Typed.All(other => SameFigure.Can(one, other))));
    });

    [Fact]
    public void Being_the_same_figure_is_symmetric_and_reflexive() => Holds(articles =>
    {
        var claims = articles.SelectMany(article => article).Take(40).Select(TypedClaim.Of).ToList();
        return claims.TrueForAll(one => SameFigure.Can(one, one)) && claims.TrueForAll(one => claims.TrueForAll(other => SameFigure.Can(one, other) == SameFigure.Can(other, one)));
    });

    [Fact]
    public void What_was_known_on_a_day_does_not_change_when_a_later_article_comes() => Holds(articles =>
    {
        var day = First.AddDays(6);
        var known = articles.Where(article => article[0].Article.Published?.Last <= day);
        return Text(Figures(articles).AsKnownOn(day)) == Text(Figures(known));
    });

    [Fact]
    public void A_replay_at_the_last_day_is_the_whole() => Holds(articles =>
    {
        var dated = articles.Where(article => article[0].Article.Published is not null).ToList();
        var last = dated.Count == 0 ? First : dated.Max(article => article[0].Article.Published!.Value.Last);
        return Text(Figures(dated)) == Text(Figures(articles).AsKnownOn(last));
    });

    [Fact]
    public void Adding_an_article_changes_no_claim_of_another() => Holds(articles =>
    {
        var without = articles.Skip(1).ToList();
        var changes = Changes.Between(SnapshotOf(without), SnapshotOf(articles));
        return changes.Gone.Count == 0 && changes.Reread.Count == 0 && changes.Added.Count == articles.Take(1).Sum(article => article.Length);
    });

    [Fact]
    public void The_edges_of_a_bracket_never_fall_and_join_without_gaps() => Holds(articles =>
    {
        var steps = Figures(articles).Of(Measure.Killed).About(Subjects.NorthKorea).Bracket().Steps;
        return steps.Zip(steps.Skip(1)).All(pair =>
            pair.First.To!.Value.AddDays(1) == pair.Second.From
            && (pair.First.Low is null || pair.Second.Low >= pair.First.Low)
            && (pair.Second.High is null || pair.First.High <= pair.Second.High));
    });

    [Fact]
    public void Every_series_joins_like_with_like_in_the_order_of_time() => Holds(articles => Figures(articles).Series().All(series =>
        series.Points.All(point => (point.Figure.Source, point.Figure.Measure, point.Figure.Subject, point.Figure.Kind) == (series.Source, series.Measure, series.Subject, series.Kind))
        && series.Points.Zip(series.Points.Skip(1)).All(pair => pair.Second.Date is null || pair.First.Date?.Last <= pair.Second.Date?.Last)));

    static Snapshot SnapshotOf(IReadOnlyCollection<Claim[]> articles) =>
        Snapshot.Of(articles.Select(article => article[0].Article), articles.SelectMany(article => article));
}
