using Analysis.Articles;
using Analysis.Charts.Scales;
using Analysis.Claims;

namespace Analysis.Charts;

/// <summary>When the articles of a corpus came out, a row for each publisher; filled where they give figures, hollow where they give none.</summary>
public static class CorpusTimeline
{
    /// <param name="corpus">The articles and their claims.</param>
    /// <param name="options">Only its size, theme and texts count.</param>
    public static Chart Of(Corpus corpus, ChartOptions? options = null) => Of(corpus.Articles, corpus.Claims, options);

    /// <inheritdoc cref="Of(Corpus, ChartOptions?)"/>
    /// <param name="articles">The articles.</param>
    /// <param name="claims">Their claims.</param>
    /// <param name="options">Only its size, theme and texts count.</param>
    public static Chart Of(IEnumerable<Article> articles, IEnumerable<Claim> claims, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        var byArticle = claims.ToLookup(claim => claim.Article.Id, StringComparer.Ordinal);
        var all = articles.OrderBy(article => article.Published?.First).ThenBy(article => article.Id, StringComparer.Ordinal).ToList();
        var publishers = all.Select(Publisher).Distinct(StringComparer.Ordinal).ToList();
        var marks = all.Select(article => Mark(article, [.. byArticle[article.Id]], publishers.IndexOf(Publisher(article)))).ToList();
        return new Chart
        {
            Kind = "corpus-timeline",
            Title = options.Title ?? "The articles, by date of publication",
            Subtitle = options.Subtitle ?? "Filled: the article gives figures. Hollow: it gives none. A bar is a month or a year where the day is not known.",
            Caption = options.CaptionOr($"{Wording.Count(all.Count, "article")} of {Wording.Count(publishers.Count, "publisher")}."),
            Panels = [Panel(marks, publishers)],
            Size = options.Size,
            Theme = options.Theme,
        };
    }

    static string Publisher(Article article) => article.Publisher ?? MarkMaker.NoPublisher;

    static Panel Panel(List<Mark> marks, List<string> publishers)
    {
        var undated = marks.Count(mark => mark.Days is null);
        return new Panel
        {
            X = DateAxis.Of(marks.Select(mark => mark.Days), undated == 0 ? null : $"no date ({Wording.Number(undated)})"),
            Y = new Axis(AxisKind.Category, 0, Math.Max(publishers.Count - 1, 0)) { Categories = publishers },
            Marks = marks,
        };
    }

    static Mark Mark(Article article, IReadOnlyList<Claim> claims, int row) => new()
    {
        Series = Publisher(article),
        Shape = Shape.Square,
        Days = article.Published is { } date ? new DaySpan(date.First, date.Last) : null,
        Basis = article.Published is null ? DateBasis.None : DateBasis.Published,
        Row = row,
        Evidence = [.. claims.Select(Evidence.Of)],
        IsHollow = claims.Count == 0,
        Label = claims.Count == 0 ? "" : Wording.Count(claims.Count, "figure"),
        Heading = $"{article.Title ?? article.Id}\n{Publisher(article)}, {(article.Published is { } day ? Wording.Date(day) : "no date")}: {Wording.Count(claims.Count, "figure")}",
    };
}
