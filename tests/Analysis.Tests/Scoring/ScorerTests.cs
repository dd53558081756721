using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Scoring;
using Analysis.Text;

namespace Analysis.Tests.Scoring;

public class ScorerTests
{
    static readonly Article Article = new("a", "The agency said 300 were killed and 2,700 wounded.");
    static readonly DateOnly Monday = new(2024, 12, 23);

    static readonly GoldClaim Killed = new(
        new TextSpan(16, 19), new Quantity(Bound.Exact, 300, 300), Measure.Killed, Subjects.NorthKorea, ["NIS", null], null, Monday, null, null, Hedge.Stated);

    [Fact]
    public void A_perfect_reading_scores_one_at_every_level()
    {
        var report = Score(Killed.ToClaim(Article));

        Assert.All(Enum.GetValues<ScoreLevel>(), level => Assert.Equal(1.0, report.F1(level)));
        Assert.Empty(report.Differences);
    }

    [Fact]
    public void A_figure_that_nobody_marked_costs_precision()
    {
        var spurious = new Claim(Article, new TextSpan(36, 41), new TextSpan(0, Article.Text.Length), new Quantity(Bound.Exact, 2700, 2700), Measure.Wounded);

        Assert.Equal(0.5, Score(Killed.ToClaim(Article), spurious).Precision(ScoreLevel.Figure));
    }

    [Fact]
    public void A_figure_not_read_costs_recall() => Assert.Equal(0, Score().Recall(ScoreLevel.Figure));

    [Fact]
    public void Another_bound_is_another_figure() =>
        Assert.Equal(0, Score(Killed.ToClaim(Article) with { Quantity = new Quantity(Bound.Min, 300, null) }).F1(ScoreLevel.Figure));

    [Theory]
    [InlineData("NIS", true)]
    [InlineData(null, true)]
    [InlineData("Pentagon", false)]
    public void Each_acceptable_source_is_right(string? source, bool right) =>
        Assert.Equal(right ? 1.0 : 0, Score(Killed.ToClaim(Article) with { Source = source }).F1(ScoreLevel.Source));

    [Theory]
    [InlineData("Gaza Health Ministry", "Health Ministry of Gaza", true)]
    [InlineData("regional military administration", "Sumy administration", false)]
    [InlineData("Ukraine", "Ukraine military", false)]
    public void Names_outside_the_schema_agree_when_half_of_their_words_do(string gold, string read, bool same) => Assert.Equal(same, SourceNames.Same(gold, read));

    [Theory]
    [InlineData(Subjects.Civilians, Subjects.Unknown, true)]
    [InlineData(Subjects.Other, Subjects.Civilians, true)]
    [InlineData(Subjects.Russia, Subjects.Other, false)]
    public void People_outside_the_five_named_countries_count_as_one(string gold, string read, bool same) => Assert.Equal(same, SourceNames.SameSubject(gold, read));

    [Theory]
    [InlineData("2024-12-23", null, true)]
    [InlineData("2024-12-24", null, true)]
    [InlineData("2024-12-25", null, false)]
    [InlineData(null, null, false)]
    [InlineData("2024-12-23", "2024-12-23", true)]
    [InlineData("2024-12-23", "2024-12-01", false)]
    public void The_day_of_saying_may_stand_as_the_day_it_is_about_and_no_other_day_may(string? reported, string? about, bool right)
    {
        var read = Killed.ToClaim(Article) with { Reported = Day(reported), Period = Day(about) is { } day ? Period.Day(day) : null };

        Assert.Equal(right ? 1.0 : 0, Score(read).F1(ScoreLevel.Dates));
    }

    static DateOnly? Day(string? text) => PartialDate.TryParse(text, out var date) ? date.AsDay : null;

    static ScoreReport Score(params Claim[] read) => Scorer.Score([new GoldPassage(Article, [Killed])], _ => read);
}
