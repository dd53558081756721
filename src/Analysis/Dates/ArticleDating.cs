using Analysis.Articles;

namespace Analysis.Dates;

/// <summary>Gives articles of which nothing else tells the published date the one that their own first lines give.</summary>
public static class ArticleDating
{
    /// <summary>The same articles, dated where their first lines settle it; a remark for each that stays without a date.</summary>
    public static ArticleSet Complete(ArticleSet set)
    {
        var remarks = new List<Problem>();
        var articles = set.Articles.Select(article => article.Published is null ? Date(article, remarks) : article).ToList();
        return new ArticleSet(articles, [.. set.Problems, .. remarks]);
    }

    static Article Date(Article article, List<Problem> remarks)
    {
        var reading = Dateline.Read(article.Text);
        if (reading.Published is not null)
        {
            return article with { Published = reading.Published };
        }

        remarks.Add(new Problem(article.File ?? article.Id, null, $"its published date is not known: {reading.Reason}") { IsRemark = true });
        return article;
    }
}
