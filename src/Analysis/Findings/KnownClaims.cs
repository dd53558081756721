using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>Tells of a claim whether an earlier state had it: the same words in the same article.</summary>
internal sealed class KnownClaims(Snapshot since)
{
    readonly HashSet<(string Article, string Text, string Quote)> _known =
        [.. since.Articles.SelectMany(article => article.Claims.Select(claim => (article.Id, claim.Text, claim.Quote)))];

    public bool Has(Claim claim) => _known.Contains((claim.Article.Id, claim.Text, claim.Quote));
}
