using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;

namespace Analysis.Tests.Claims.Attribution;

public class SourceReaderTests
{
    /// <summary>Every block of every file in <c>cases/</c>: a first line "# what it shows" (with "(publisher: X)" where it matters), then the text.</summary>
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Claims/Attribution/cases"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var block in File.ReadAllText(file).Split("# ", StringSplitOptions.RemoveEmptyEntries))
            {
                var lineEnd = block.IndexOf('\n', StringComparison.Ordinal);
                cases.Add(Path.GetFileNameWithoutExtension(file), block[..lineEnd].Trim(), block[(lineEnd + 1)..].Trim());
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_figure_has_the_source_that_a_careful_reader_names(string file, string title, string marked)
    {
        Assert.NotEmpty(file);
        var text = MarkedText.Parse(marked);
        var at = title.IndexOf("(publisher: ", StringComparison.Ordinal);
        var passage = text.ToPassage(at < 0 ? null : title[(at + 12)..^1]);
        var readings = SourceReader.Read(passage, MeasureReader.Read(passage)).Figures;
        var expected = text.Figures.Select(figure => $"{figure.Span.Of(text.Text)} {figure.Expected}");
        var read = readings.Select((reading, i) => $"{text.Figures[i].Span.Of(text.Text)} {reading.Source.Value ?? "-"}{(reading.Via.Value is { } via ? " via " + via : "")}");
        Assert.Equal(string.Join('\n', expected), string.Join('\n', read));
    }

    [Theory]
    [InlineData("In June 2022", null)]
    [InlineData("In June 2025", "United Nations")]
    public void A_sentence_about_an_earlier_year_is_no_part_of_the_report_before_it(string opening, string? expected)
    {
        var article = new Article("x", $"United Nations monitors counted 148 dead civilians in October. {opening}, a missile that struck a market left 21 people dead.") { Published = new PartialDate(2025, 11, 20) };
        Assert.Equal(expected, new ClaimExtractor(SourceCatalogue.Default).Extract(article)[^1].Source);
    }

    [Fact]
    public void Sentences_without_figures_tell_who_speaks_in_them()
    {
        var passage = MarkedText.Parse("The NIS briefed lawmakers on Tuesday. It was reported by nobody else. [3,000]{-} men left.\nHe slept.\nSeoul said so.").ToPassage();
        var spoken = SourceReader.Read(passage, MeasureReader.Read(passage)).Sites.Select(site => $"{site.Sentence} {site.Cue.Of(passage.Text.Text)} {site.Label ?? "-"}");
        Assert.Equal(["0 briefed NIS", "1 reported -"], spoken);
    }
}
