using Analysis.Articles;
using Analysis.Claims.Corrections;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>
/// One reported figure: an article says that somebody gave a number of people, for a measure, at a time. One mention is one claim.
/// </summary>
/// <remarks>
/// The text is never stored beside the article: <see cref="Text"/> and <see cref="Quote"/> are cut from it by their spans, so a
/// claim that says other characters than its article cannot be made.
/// </remarks>
public sealed record Claim
{
    /// <exception cref="ArgumentException">A span reaches out of the article's text, is empty, or the figure stands outside its quote.</exception>
    public Claim(Article article, TextSpan span, TextSpan quoteSpan, Quantity quantity, Measure measure)
    {
        if (span.Length == 0 || !quoteSpan.Contains(span) || quoteSpan.End > article.Text.Length)
        {
            throw new ArgumentException($"Article \"{article.Id}\": the figure {span} does not stand within its sentence {quoteSpan} and the {article.Text.Length} characters of the text.", nameof(span));
        }

        Article = article;
        Span = span;
        QuoteSpan = quoteSpan;
        Quantity = quantity;
        Measure = measure;
    }

    public Article Article { get; }

    /// <summary>Where the number with its qualifier stands in the article.</summary>
    public TextSpan Span { get; }

    /// <summary>Where the sentence stands in the article.</summary>
    public TextSpan QuoteSpan { get; }

    /// <summary>The number with its qualifier, exactly as in the article.</summary>
    public string Text => Span.Of(Article.Text);

    /// <summary>The sentence, exactly as in the article.</summary>
    public string Quote => QuoteSpan.Of(Article.Text);

    public Quantity Quantity { get; init; }

    public Bound Bound => Quantity.Bound;

    /// <summary>The least number of people, inclusive; null when the text gives only an upper bound.</summary>
    public long? Low => Quantity.Low;

    /// <summary>The greatest number of people, inclusive; null when the text gives only a lower bound.</summary>
    public long? High => Quantity.High;

    public Measure Measure { get; init; }

    /// <summary>Whose people; one of <see cref="Subjects"/>.</summary>
    public string Subject { get; init; } = Subjects.Unknown;

    /// <summary>The origin of the figure as a canonical label; null where the text gives none.</summary>
    public string? Source { get; init; }

    /// <summary>The messenger, when one is named; null otherwise.</summary>
    public string? Via { get; init; }

    /// <summary>The day on which the source said it, if the text says so; else null.</summary>
    public DateOnly? Reported { get; init; }

    /// <summary>The days that the figure is about, if the text says so; else null.</summary>
    public Period? Period { get; init; }

    /// <summary>Where the people are, go or fell, as written; null where the text does not say.</summary>
    public string? Place { get; init; }

    public Hedge Hedge { get; init; }

    /// <summary>What an analyst changed in the claim by hand; null when it stands as it was read.</summary>
    public Correction? Correction { get; init; }

    public override string ToString() => $"{Text} {Measure} ({Subject}; {Source ?? "no source"}) in {Article.Id} at {Span}";
}
