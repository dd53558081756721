using Analysis.Articles;
using Analysis.Claims.Attribution;
using Analysis.Claims.Dating;
using Analysis.Claims.Measures;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>Reads every reported figure out of an article.</summary>
/// <remarks>Stateless and safe to use from several threads at once; linear in the length of the text.</remarks>
public sealed class ClaimExtractor(SourceCatalogue sources)
{
    /// <summary>The claims of an article, in the order of its text.</summary>
    public IReadOnlyList<Claim> Extract(Article article)
    {
        var text = new TokenizedText(article.Text);
        var dates = DatePhraseFinder.Find(text);
        var figures = FigureFinder.Find(text, [.. dates.Select(date => date.Span)]).Figures;
        return Read(new Passage(article, text, dates, figures, sources));
    }

    /// <summary>Reads the claims of figures that are already found.</summary>
    internal static IReadOnlyList<Claim> Read(Passage passage)
    {
        if (passage.Figures.Count == 0)
        {
            return [];
        }

        var measures = MeasureReader.Read(passage);
        var attributions = SourceReader.Read(passage);
        var dates = DateReader.Read(passage, attributions);
        return [.. passage.Figures.Select((figure, i) => new Claim(
            passage.Article, figure.Span, passage.Text.SentenceAt(figure.Span.Start).Span, figure.Quantity, measures[i].Measure.Value)
        {
            Subject = measures[i].Subject.Value,
            Source = attributions[i].Source.Value,
            Via = attributions[i].Via.Value,
            Reported = dates[i].Reported.Value,
            Period = dates[i].Period.Value,
            Place = measures[i].Place.Value,
            Hedge = measures[i].Hedge.Value,
        })];
    }
}
