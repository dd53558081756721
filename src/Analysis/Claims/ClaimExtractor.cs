using System.Globalization;
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
    public IReadOnlyList<Claim> Extract(Article article) => Read(Scan(article).Passage);

    /// <summary>The claims of an article with the rules that made them, and every number that was rejected.</summary>
    public ArticleExplanation Explain(Article article)
    {
        var (passage, rejected) = Scan(article);
        var readings = Readings.Of(passage);
        return new ArticleExplanation(
            article,
            [.. passage.Figures.Select((figure, i) => new ClaimExplanation(readings.ClaimOf(passage, i), readings.Explain(figure, i)))],
            [.. rejected.Select(number => new RejectedFigure(article, number.Span, passage.Text.SentenceAt(number.Span.Start).Span, number.Rule))]);
    }

    /// <summary>Reads the claims of figures that are already found.</summary>
    internal static IReadOnlyList<Claim> Read(Passage passage)
    {
        if (passage.Figures.Count == 0)
        {
            return [];
        }

        var readings = Readings.Of(passage);
        return [.. Enumerable.Range(0, passage.Figures.Count).Select(i => readings.ClaimOf(passage, i))];
    }

    (Passage Passage, IReadOnlyList<RejectedNumber> Rejected) Scan(Article article)
    {
        var text = new TokenizedText(article.Text);
        var dates = DatePhraseFinder.Find(text);
        var scan = FigureFinder.Find(text, [.. dates.Select(date => date.Span)]);
        return (new Passage(article, text, dates, scan.Figures, sources), scan.Rejected);
    }

    /// <summary>The stages after the figures, in their order; each sees what those before it read.</summary>
    sealed record Readings(IReadOnlyList<MeasureReading> Measures, IReadOnlyList<AttributionReading> Attributions, IReadOnlyList<DateReading> Dates)
    {
        public static Readings Of(Passage passage)
        {
            var measures = MeasureReader.Read(passage);
            var spoken = SourceReader.Read(passage);
            var dates = DateReader.Read(passage, spoken);
            return new Readings(measures, spoken.Figures, dates);
        }

        public Claim ClaimOf(Passage passage, int i)
        {
            var figure = passage.Figures[i];
            return new Claim(passage.Article, figure.Span, passage.Text.SentenceAt(figure.Span.Start).Span, figure.Quantity, Measures[i].Measure.Value)
            {
                Subject = Measures[i].Subject.Value,
                Source = Attributions[i].Source.Value,
                Via = Attributions[i].Via.Value,
                Reported = Dates[i].Reported.Value,
                Period = Dates[i].Period.Value,
                Place = Measures[i].Place.Value,
                Hedge = Measures[i].Hedge.Value,
            };
        }

        public IReadOnlyList<FieldExplanation> Explain(Figure figure, int i) =>
        [
            new("text", figure.Quantity.ToString(), figure.Rule, figure.Span),
            Field("measure", Measures[i].Measure, ClaimJson.SchemaName),
            Field("subject", Measures[i].Subject, value => value),
            Field("source", Attributions[i].Source, value => value),
            Field("via", Attributions[i].Via, value => value),
            Field("reported", Dates[i].Reported, day => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Field("period", Dates[i].Period, period => period?.ToString()),
            Field("place", Measures[i].Place, value => value),
            Field("hedge", Measures[i].Hedge, ClaimJson.SchemaName),
        ];

        static FieldExplanation Field<T>(string name, Reading<T> reading, Func<T, string?> write) => new(name, write(reading.Value), reading.Rule, reading.Evidence);
    }
}
