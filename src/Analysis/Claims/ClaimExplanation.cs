using Analysis.Articles;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>How one field of a claim was read.</summary>
/// <param name="Field">The field's name in the schema.</param>
/// <param name="Value">What was read, as the schema writes it; null where the text gives nothing.</param>
/// <param name="Rule">The rule that decided, in plain words.</param>
/// <param name="Evidence">The characters that decided; null for a default that rests on no words.</param>
public sealed record FieldExplanation(string Field, string? Value, string Rule, TextSpan? Evidence);

/// <summary>How a claim was read, field by field in the order of the schema.</summary>
public sealed record ClaimExplanation(Claim Claim, IReadOnlyList<FieldExplanation> Fields);

/// <summary>A number in an article that is no number of people.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where the number stands.</param>
/// <param name="QuoteSpan">Where its sentence stands.</param>
/// <param name="Rule">Why it was rejected, in plain words: "calibre", "unit number", "counts no people".</param>
public sealed record RejectedFigure(Article Article, TextSpan Span, TextSpan QuoteSpan, string Rule)
{
    /// <summary>The number, exactly as in the article.</summary>
    public string Text => Span.Of(Article.Text);

    /// <summary>The sentence, exactly as in the article.</summary>
    public string Quote => QuoteSpan.Of(Article.Text);
}

/// <summary>Everything that was decided about the numbers of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">The claims, in the order of the text.</param>
/// <param name="Rejected">Every other number, in the order of the text.</param>
public sealed record ArticleExplanation(Article Article, IReadOnlyList<ClaimExplanation> Claims, IReadOnlyList<RejectedFigure> Rejected);
