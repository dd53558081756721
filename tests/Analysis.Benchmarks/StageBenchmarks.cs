using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Attribution;
using Analysis.Claims.Dating;
using Analysis.Claims.Measures;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>Each stage by itself, given what those before it read; the whole; and the limits.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    static readonly ClaimExtractor Extractor = new(SourceCatalogue.Default);

    IReadOnlyList<Article> _articles = [];
    Article[][] _batches = [];
    TokenizedText[] _texts = [];
    IReadOnlyList<DatePhrase>[] _dates = [];
    Passage[] _passages = [];
    IReadOnlyList<MeasureReading>[] _measures = [];
    PassageAttribution[] _spoken = [];
    byte[] _lines = [];

    /// <summary>How many articles: the five themselves, or so many made from them.</summary>
    [Params(5, 20_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _articles = Models.Articles(Documents);
        _batches = [.. _articles.Chunk(256)];
        _texts = [.. _articles.Select(article => new TokenizedText(article.Text))];
        _dates = Array.ConvertAll(_texts, DatePhraseFinder.Find);
        _passages = [.. _articles.Select((article, i) => new Passage(article, _texts[i], _dates[i], Figures(i).Figures, SourceCatalogue.Default))];
        _measures = Array.ConvertAll(_passages, MeasureReader.Read);
        _spoken = [.. _passages.Select((passage, i) => SourceReader.Read(passage, _measures[i]))];
        _lines = [.. GeneratedCorpus.Lines(Models.Five, Documents).SelectMany(part => part)];
    }

    [Benchmark]
    public int Tokens() => _articles.Sum(article => Tokenizer.Tokenize(article.Text).Length);

    [Benchmark]
    public int Sentences() => _texts.Sum(text => SentenceSplitter.Split(text.Text, text.Tokens).Length);

    [Benchmark]
    public int DatePhrases() => _texts.Sum(text => DatePhraseFinder.Find(text).Count);

    [Benchmark]
    public int Figures() => Enumerable.Range(0, _texts.Length).Sum(i => Figures(i).Figures.Count);

    [Benchmark]
    public int Measures() => _passages.Sum(passage => MeasureReader.Read(passage).Count);

    [Benchmark]
    public int Sources() => Enumerable.Range(0, _passages.Length).Sum(i => SourceReader.Read(_passages[i], _measures[i]).Figures.Count);

    [Benchmark]
    public int ClaimDates() => Enumerable.Range(0, _passages.Length).Sum(i => DateReader.Read(_passages[i], _spoken[i], _measures[i]).Count);

    [Benchmark]
    public int Whole() => _batches.Sum(batch => Extractor.Extract(batch).Sum(claims => claims.Count));

    [Benchmark]
    public int LimitOfJson() => Limits.Decode(_lines);

    [Benchmark]
    public int LimitOfDigits() => Limits.ScanDigits(_articles);

    [Benchmark]
    public int LimitOfOneRegex() => Limits.Match(_articles);

    FigureScan Figures(int i) => FigureFinder.Find(_texts[i], [.. _dates[i].Select(date => date.Span)]);
}
