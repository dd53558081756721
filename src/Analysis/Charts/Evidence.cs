using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Charts;

/// <summary>What a mark rests on: a sentence of an article, or an entry of the reference timeline.</summary>
public sealed record Evidence
{
    Evidence(Claim? claim, ReferenceFigure? reference, string quote)
    {
        Claim = claim;
        Reference = reference;
        Quote = quote;
    }

    /// <summary>Null for a reference figure.</summary>
    public Claim? Claim { get; }

    /// <summary>Null for a claim.</summary>
    public ReferenceFigure? Reference { get; }

    /// <summary>The sentence as the chart shows it; for a reference figure its note, which is no quotation, or nothing.</summary>
    public string Quote { get; init; }

    public static Evidence Of(Claim claim) => new(claim, null, claim.Quote);

    public static Evidence Of(ReferenceFigure figure) => new(null, figure, figure.Note ?? "");

    /// <summary>Compares the quote with the article, character by character.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    internal void Verify()
    {
        if (Claim is { } claim && !string.Equals(Quote, claim.QuoteSpan.Of(claim.Article.Text), StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"Article \"{claim.Article.Id}\" does not say \"{Quote}\" at {claim.QuoteSpan}: a chart shows only sentences that stand in the article.");
        }
    }
}
