using Analysis.Articles;

namespace Analysis.Claims.Corrections;

/// <summary>The claims of the articles that corrections name, with the corrections applied.</summary>
/// <param name="ByArticle">The claims by the article's id, in the order of the text; articles without corrections are not in it.</param>
/// <param name="Rows">All rows, with what became of each.</param>
/// <param name="Problems">What could not be applied, with its line.</param>
internal sealed record CorrectedClaims(IReadOnlyDictionary<string, IReadOnlyList<Claim>> ByArticle, IReadOnlyList<CorrectionRow> Rows, IReadOnlyList<Problem> Problems)
{
    /// <summary>Applies corrections.</summary>
    /// <param name="rows">The corrections.</param>
    /// <param name="articles">The articles of the corpus.</param>
    /// <param name="extract">Reads the claims of one article.</param>
    public static CorrectedClaims Of(IReadOnlyList<CorrectionRow> rows, IReadOnlyList<Article> articles, Func<Article, IReadOnlyList<Claim>> extract)
    {
        var claims = new Dictionary<string, IReadOnlyList<Claim>>(StringComparer.Ordinal);
        var done = new List<CorrectionRow>();
        var problems = new List<Problem>();
        var named = rows.Select(row => row.Article).ToHashSet(StringComparer.Ordinal);
        var found = articles.Where(article => named.Contains(article.Id)).ToDictionary(article => article.Id, StringComparer.Ordinal);
        foreach (var group in rows.GroupBy(row => row.Article, StringComparer.Ordinal))
        {
            if (found.TryGetValue(group.Key, out var article))
            {
                var correction = new ArticleCorrection(article, extract(article), problems);
                done.AddRange(correction.Apply([.. group]));
                claims.Add(group.Key, correction.Claims);
                continue;
            }

            done.AddRange(group);
            problems.AddRange(group.Select(row => new Problem(CorrectionFile.FileName, row.Line, $"there is no article \"{row.Article}\"; correct its id or delete the row.")));
        }

        return new CorrectedClaims(claims, [.. done.OrderBy(row => row.Line)], [.. problems.OrderBy(problem => problem.Line)]);
    }
}
