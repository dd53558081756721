using System.Security.Cryptography;
using System.Text;
using Analysis.Articles;
using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>What a run read: each article by a digest of its text, and every claim as a line of the claim schema.</summary>
/// <remarks>
/// As a file: first <c>{"snapshot":1}</c>, then one line an article (<c>{"article","published","digest"}</c>), each followed by the
/// lines of its claims, ordered by article id. The texts themselves are not kept.
/// </remarks>
public sealed class Snapshot
{
    internal Snapshot(IReadOnlyList<SnapshotArticle> articles) => Articles = [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)];

    public IReadOnlyList<SnapshotArticle> Articles { get; }

    /// <summary>The state of these articles and claims.</summary>
    /// <param name="articles">All articles read, also those without claims.</param>
    /// <param name="claims">Their claims.</param>
    public static Snapshot Of(IEnumerable<Article> articles, IEnumerable<Claim> claims)
    {
        var ofArticle = claims.OrderBy(claim => claim.Span).ToLookup(claim => claim.Article.Id, StringComparer.Ordinal);
        return new([.. articles.Select(article => new SnapshotArticle(
            article.Id, article.Published?.ToString(), Digest(article.Text), [.. ofArticle[article.Id].Select(SnapshotClaim.Of)]))]);
    }

    /// <summary>The state as it was known on a day: of the articles that had certainly been published by its end.</summary>
    public static Snapshot AsKnownOn(DateOnly day, IEnumerable<Article> articles, IEnumerable<Claim> claims) =>
        Of(articles.Where(article => article.Published?.Last <= day), claims);

    static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>An article in a snapshot.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Published">When it was published, at its own precision; null when not known.</param>
/// <param name="Digest">SHA-256 of its text in UTF-8, as lower-case hexadecimal digits.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
public sealed record SnapshotArticle(string Id, string? Published, string Digest, IReadOnlyList<SnapshotClaim> Claims);
