using System.Diagnostics;
using System.Globalization;
using Analysis.Claims;

namespace Analysis.Benchmarks;

/// <summary>
/// Measures the whole and its limits in turns, so that a noisy machine slows all of them alike, and prints the best of each: on a
/// shared machine the best is what the others' load disturbed least.
/// </summary>
static class RatioRun
{
    const int Documents = 20_000;
    const int Rounds = 12;

    public static void Write(TextWriter output)
    {
        var articles = Models.Articles(Documents);
        byte[][] parts = [.. GeneratedCorpus.Lines(Models.Five, Documents)];
        byte[] lines = [.. parts.SelectMany(part => part)];
        var extractor = new ClaimExtractor(SourceCatalogue.Default);
        var batches = articles.Chunk(256).ToList();
        (string Name, Action Run)[] measured =
        [
            ("decode the JSON lines", () => Limits.Decode(lines)),
            ("find runs of digits", () => Limits.ScanDigits(articles)),
            ("one rich regular expression", () => Limits.Match(articles)),
            ("claims of articles in memory", () => batches.ForEach(batch => extractor.Extract(batch))),
            ("JSON lines in, claims out, 1 job", () => Pipeline.RunAsync(parts, 1).GetAwaiter().GetResult()),
            ("JSON lines in, claims out, 2 jobs", () => Pipeline.RunAsync(parts, 2).GetAwaiter().GetResult()),
        ];
        var best = measured.ToDictionary(item => item.Name, _ => TimeSpan.MaxValue, StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, run) in measured)
            {
                var clock = Stopwatch.StartNew();
                run();
                best[name] = clock.Elapsed < best[name] ? clock.Elapsed : best[name];
            }
        }

        var megabytes = articles.Sum(article => (long)article.Text.Length) / 1e6;
        var regex = best[measured[2].Name];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Documents:N0} documents, {megabytes:N0} MB of text, best of {Rounds} rounds"));
        foreach (var (name, _) in measured)
        {
            var seconds = best[name].TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {Documents / seconds,9:N0} docs/s {megabytes / seconds,7:N1} MB/s   {regex.TotalSeconds / seconds:N2} of the regular expression"));
        }
    }
}
