using System.Globalization;
using Analysis.Articles;

namespace Analysis.Dates;

/// <summary>Gives articles of which nothing else tells the published date the one that their own first lines give.</summary>
public static class ArticleDating
{
    /// <summary>The same articles, dated where their first lines settle it; a remark for each file with articles that stay without a date.</summary>
    public static ArticleSet Complete(ArticleSet set)
    {
        var reasons = new List<(string File, string Reason)>();
        var articles = set.Articles.Select(article => article.Published is null ? Date(article, reasons) : article).ToList();
        var remarks = reasons.GroupBy(item => item.File, item => item.Reason, StringComparer.Ordinal).Select(file => new Problem(file.Key, null, Remark([.. file])) { IsRemark = true });
        return new ArticleSet(articles, [.. set.Problems, .. remarks]);
    }

    static string Remark(IReadOnlyList<string> reasons) => reasons is [var only]
        ? $"its published date is not known: {only}"
        : string.Create(CultureInfo.InvariantCulture, $"the published date of {reasons.Count:N0} of its articles is not known. Of the first: {reasons[0]}");

    static Article Date(Article article, List<(string File, string Reason)> reasons)
    {
        var reading = Dateline.Read(article.Text);
        if (reading.Published is not null)
        {
            return article with { Published = reading.Published };
        }

        reasons.Add((article.File ?? article.Id, reading.Reason));
        return article;
    }
}
