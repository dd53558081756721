using System.Globalization;
using Analysis.Claims;

namespace Analysis.Scoring;

/// <summary>How well the reader does on texts that no rule of it was made for.</summary>
/// <param name="Report">The comparison with what people marked in those texts.</param>
public sealed record ReaderQuality(ScoreReport Report)
{
    const string SetAside = "set-aside.txt";

    /// <summary>Reads the passages set aside in a data folder and compares; null where the folder has none.</summary>
    /// <param name="dataFolder">The folder that holds <c>gold/</c>, with <c>set-aside.txt</c> in it: the ids of passages, one a line.</param>
    /// <param name="sources">The catalogue to read with.</param>
    /// <exception cref="FormatException">A file of passages is damaged; the message names file and line.</exception>
    public static ReaderQuality? Measure(string dataFolder, SourceCatalogue sources)
    {
        var folder = Path.Combine(dataFolder, "gold");
        var list = Path.Combine(folder, SetAside);
        if (!File.Exists(list))
        {
            return null;
        }

        var ids = File.ReadLines(list).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var passages = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(GoldFile.Read).Where(passage => ids.Contains(passage.Article.Id));
        var extractor = new ClaimExtractor(sources);
        return new ReaderQuality(Scorer.Score(passages, passage => extractor.Extract(passage.Article)));
    }

    /// <summary>One sentence for a caption.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"In {Report.Passages} texts that no rule was made for, the reader finds {Percent(Report.Recall(ScoreLevel.Figure))} of 100 figures, and of 100 that it reads {Percent(Report.Precision(ScoreLevel.Figure))} are figures, "
        + $"{Percent(Report.Precision(ScoreLevel.MeasureAndSubject))} with what is counted and whose people right, {Percent(Report.Precision(ScoreLevel.Source))} with the source right too, and {Percent(Report.Precision(ScoreLevel.Dates))} with every date right as well.");

    // Never rounded up: nothing is better than it was measured.
    static int Percent(double share) => (int)Math.Floor(share * 100);
}
