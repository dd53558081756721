using System.Globalization;
using Analysis.Articles;
using Analysis.Claims.Attribution;
using Analysis.Claims.Dating;
using Analysis.Claims.Hedging;
using Analysis.Claims.Measures;
using Analysis.Claims.Weighing;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>Reads every reported figure out of an article.</summary>
/// <remarks>Stateless and safe to use from several threads at once; linear in the length of the text.</remarks>
public sealed class ClaimExtractor(SourceCatalogue sources)
{
    /// <summary>The claims of an article, in the order of its text.</summary>
    public IReadOnlyList<Claim> Extract(Article article) => Extract([article])[0];

    /// <summary>The claims of several articles, each in the order of its text, in the order of the articles.</summary>
    /// <remarks>
    /// The same as one by one, and faster: a stage goes over all articles before the next begins, so that its code stays in the
    /// processor's caches. A few hundred at a time are best; all that is read of them is in memory at once.
    /// </remarks>
    public IReadOnlyList<IReadOnlyList<Claim>> Extract(IReadOnlyList<Article> articles)
    {
        var texts = Each(articles, article => new TokenizedText(article.Text));
        var dates = Each(texts, DatePhraseFinder.Find);
        var scans = Each(texts, (text, i) => FigureFinder.Find(text, [.. dates[i].Select(date => date.Span)]));
        var passages = Each(scans, (scan, i) => new Passage(articles[i], texts[i], dates[i], scan.Figures, sources));
        return Read(passages);
    }

    /// <summary>The claims of an article with the rules that made them, and every number that was rejected.</summary>
    public ArticleExplanation Explain(Article article)
    {
        var (scanned, rejected) = Scan(article);
        var passage = scanned with { Log = new DecisionLog() };
        var readings = Readings.Of(passage);
        var weighed = passage.Log.Decisions.Where(decision => decision.Chosen != decision.ByRule).ToLookup(decision => (decision.Figure, decision.Question.Name));
        return new ArticleExplanation(
            article,
            [.. passage.Figures.Select((figure, i) => new ClaimExplanation(readings.ClaimOf(passage, i), [.. readings.Explain(figure, i).Select(field => WithReasons(field, weighed[(i, field.Field)]))]))],
            [.. rejected.Select(number => new RejectedFigure(article, number.Span, passage.Text.SentenceAt(number.Span.Start).Span, number.Rule))]);
    }

    /// <summary>The rule's words, and where the weights gave another answer, what spoke for it.</summary>
    static FieldExplanation WithReasons(FieldExplanation field, IEnumerable<Decision> decisions)
    {
        const int MostReasons = 3;
        return decisions.FirstOrDefault() is { } decision ? field with { Rule = $"{field.Rule}: {string.Join("; ", decision.Reasons(MostReasons))}" } : field;
    }

    /// <summary>The claims of an article, in the order of its text; every question that weights decide goes to the log.</summary>
    internal IReadOnlyList<Claim> Extract(Article article, DecisionLog log) => Read(Scan(article).Passage with { Log = log });

    /// <summary>Reads the claims of figures that are already found.</summary>
    internal static IReadOnlyList<Claim> Read(Passage passage) => Read([passage])[0];

    static IReadOnlyList<Claim>[] Read(Passage[] passages)
    {
        var withFigures = Array.FindAll(passages, passage => passage.Figures.Count > 0);
        var readings = Readings.Of(withFigures);
        var next = 0;
        return Each(passages, passage => passage.Figures.Count == 0 ? [] : readings[next++].Claims(passage));
    }

    static TResult[] Each<T, TResult>(IReadOnlyList<T> values, Func<T, TResult> read) => Each(values, (value, _) => read(value));

    static TResult[] Each<T, TResult>(IReadOnlyList<T> values, Func<T, int, TResult> read)
    {
        var results = new TResult[values.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = read(values[i], i);
        }

        return results;
    }

    (Passage Passage, IReadOnlyList<RejectedNumber> Rejected) Scan(Article article)
    {
        var text = new TokenizedText(article.Text);
        var dates = DatePhraseFinder.Find(text);
        var scan = FigureFinder.Find(text, [.. dates.Select(date => date.Span)]);
        return (new Passage(article, text, dates, scan.Figures, sources), scan.Rejected);
    }

    /// <summary>The stages after the figures, in their order; each sees what those before it read.</summary>
    sealed record Readings(IReadOnlyList<MeasureReading> Measures, IReadOnlyList<AttributionReading> Attributions, IReadOnlyList<DateReading> Dates, IReadOnlyList<Reading<Hedge>> Hedges)
    {
        public static Readings Of(Passage passage) => Of([passage])[0];

        /// <remarks>Each reader's steps are stages of their own: the smaller a stage's code, the more of it stays in the caches.</remarks>
        public static Readings[] Of(Passage[] passages)
        {
            var focuses = Each(passages, DocumentFocus.Read);
            var measures = Each(passages, (passage, i) => MeasureReader.Read(passage, focuses[i]));
            var speakers = Each(passages, (passage, i) => SourceReader.ByRule(passage, measures[i]));
            var spoken = Each(speakers, reader => reader.Weigh());
            var phrases = Each(passages, DatedPhrases.Of);
            var said = Each(passages, (passage, i) => DateReader.Said(passage, phrases[i], spoken[i]));
            var dates = Each(passages, (passage, i) => DateReader.Periods(passage, phrases[i], said[i], spoken[i], measures[i]));
            var hedges = Each(passages, (passage, i) => HedgeReader.Read(passage, measures[i], spoken[i]));
            return Each(passages, (_, i) => new Readings(measures[i], spoken[i].Figures, dates[i], hedges[i]));
        }

        public Claim[] Claims(Passage passage) => Each(passage.Figures, (_, i) => ClaimOf(passage, i));

        public Claim ClaimOf(Passage passage, int i)
        {
            var figure = passage.Figures[i];
            return new Claim(passage.Article, figure.Span, passage.SentenceOf(i).Span, figure.Quantity, Measures[i].Measure.Value)
            {
                Subject = Measures[i].Subject.Value,
                Source = Attributions[i].Source.Value,
                Via = Attributions[i].Via.Value,
                Reported = Dates[i].Reported.Value,
                Period = Dates[i].Period.Value,
                Place = Measures[i].Place.Value,
                Hedge = Hedges[i].Value,
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
            Field("hedge", Hedges[i], ClaimJson.SchemaName),
        ];

        static FieldExplanation Field<T>(string name, Reading<T> reading, Func<T, string?> write) => new(name, write(reading.Value), reading.Rule, reading.Evidence);
    }
}
