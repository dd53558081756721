using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Scoring;

/// <summary>A text in which people marked every reported figure by hand.</summary>
/// <param name="Article">The text, with its id, publisher and date.</param>
/// <param name="Claims">What they marked, in the order of the file.</param>
public sealed record GoldPassage(Article Article, IReadOnlyList<GoldClaim> Claims)
{
    /// <summary>The text was written for the test of readers ("synthetic" in the file); false for one that was published.</summary>
    public bool IsInvented { get; init; }
}

/// <summary>One figure marked by hand; its fields as in <see cref="Claim"/>.</summary>
/// <param name="Span">Where the number with its qualifier stands, in UTF-16 code units.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Measure">What it counts.</param>
/// <param name="Subject">Whose people.</param>
/// <param name="Sources">The acceptable labels, the best first; a null among them means that no source is acceptable too.</param>
/// <param name="Via">The messenger; null where none is named.</param>
/// <param name="Reported">The day on which the source said it; null where the text gives none.</param>
/// <param name="Period">The days that the figure is about; null where the text gives none.</param>
/// <param name="Place">Where the people are; null where the text gives none.</param>
/// <param name="Hedge">How far the text stands behind it.</param>
public sealed record GoldClaim(
    TextSpan Span,
    Quantity Quantity,
    Measure Measure,
    string Subject,
    IReadOnlyList<string?> Sources,
    string? Via,
    DateOnly? Reported,
    Period? Period,
    string? Place,
    Hedge Hedge)
{
    /// <summary>The claim that a perfect reader would make of it, with the first acceptable source.</summary>
    /// <exception cref="ArgumentException">The span does not stand in the article's text.</exception>
    public Claim ToClaim(Article article) =>
        new(article, Span, new TokenizedText(article.Text).SentenceAt(Span.Start).Span, Quantity, Measure)
        {
            Subject = Subject,
            Source = Sources[0],
            Via = Via,
            Reported = Reported,
            Period = Period,
            Place = Place,
            Hedge = Hedge,
        };
}
