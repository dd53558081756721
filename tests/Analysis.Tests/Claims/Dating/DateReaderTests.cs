using System.Globalization;
using System.Text;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Attribution;
using Analysis.Claims.Dating;
using Analysis.Claims.Measures;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Tests.Claims.Dating;

public class DateReaderTests
{
    public static TheoryData<string, string, string> Cases() => [.. CaseFile.Read("Claims/Dating/dates.txt", 3).Select(fields => (fields[0], fields[1], fields[2]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_figure_gets_the_day_of_saying_and_the_period_that_a_reader_gives_it(string published, string marked, string expected)
    {
        var passage = Read(published, marked, out var spoken);
        var readings = DateReader.Read(passage, spoken, MeasureReader.Read(passage));
        Assert.Equal(expected, string.Join("; ", readings.Select(Show)));
    }

    static string Show(DateReading reading) =>
        $"{reading.Reported.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"} {reading.Period.Value?.ToString() ?? "-"}";

    /// <summary>The passage without its marks.</summary>
    static Passage Read(string published, string marked, out PassageAttribution spoken)
    {
        var text = new StringBuilder();
        var figures = new List<Figure>();
        var sources = new List<AttributionReading>();
        var speakers = new List<(TextSpan Cue, string Label)>();
        var lines = marked.Replace("\\n", "\n", StringComparison.Ordinal);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] == '{')
            {
                var close = lines.IndexOf('}', at);
                var cue = lines[(at + 1)..close].Split('~');
                speakers.Add((new TextSpan(text.Length, text.Length + cue[0].Length), cue[1]));
                text.Append(cue[0]);
                at = close;
                continue;
            }

            if (lines[at] != '[')
            {
                text.Append(lines[at]);
                continue;
            }

            var end = lines.IndexOf(']', at);
            var parts = lines[(at + 1)..end].Split('~');
            figures.Add(new Figure(new TextSpan(text.Length, text.Length + parts[0].Length), new Quantity(Bound.Exact, 1, 1), "marked", null));
            sources.Add(new AttributionReading(new(parts.Length > 1 ? parts[1] : null, "marked"), new(null, "none"), null));
            text.Append(parts[0]);
            at = end;
        }

        var article = new Article("case", text.ToString()) { Published = PartialDate.TryParse(published, out var date) ? date : null };
        var tokens = new TokenizedText(article.Text);
        spoken = new PassageAttribution(sources, [.. speakers.Select(speaker => new SpeakingSite(tokens.SentenceAt(speaker.Cue.Start).Index, speaker.Cue, speaker.Label))]);
        return new Passage(article, tokens, DatePhraseFinder.Find(tokens), figures, SourceCatalogue.Default) { IsWeighed = false };
    }
}
