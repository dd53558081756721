using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Attribution;
using Analysis.Claims.Measures;
using Analysis.Figures;
using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Claims.Attribution;

public class AnyTextTests
{
    static readonly string[] Pieces =
    [
        "NIS", "said", "that", "according to", "by", "the", "agency", "its", "count", "\"", "“", "”", ",", ".", ":", ";", "(", ")", "-", "—", "\n", "Q:", "HOST:",
        "Seoul", "'s", "South Korean", "officials", "he", "it", "was", "reported", "citing", "Yonhap", "who", "and", "told", "lawmakers", "dozens", "3,000", "we", "a",
        "report", "claim", "adding", "offered", "from", "comes", "Kim", "\ud83d\ude00", "PRESS RELEASE", "ministry", "On Friday", "1950",
    ];

    [Fact]
    public void Any_sequence_of_words_and_signs_gives_one_reading_a_figure()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var passage = Mark(text);
            var readings = SourceReader.Read(passage, MeasureReader.Read(passage)).Figures;
            return readings.Count == passage.Figures.Count && readings.All(reading => reading.Source.Evidence is not { } span || span.End <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    /// <summary>Ten thousand repetitions: work that grows with the square of the length would not end while anybody waits.</summary>
    [Theory]
    [InlineData("the NIS said dozens died and ")]
    [InlineData("dozens , ")]
    [InlineData("“ dozens died . ")]
    [InlineData("( ( ( dozens said ")]
    [InlineData("according to Yonhap dozens ")]
    [InlineData("dozens died.\nThis was announced by Seoul. ")]
    [InlineData("Q: dozens?\n")]
    public void A_long_text_of_one_pattern_is_read_to_its_end(string pattern)
    {
        var passage = Mark(string.Concat(Enumerable.Repeat(pattern, 10_000)));
        Assert.Equal(10_000, SourceReader.Read(passage, MeasureReader.Read(passage)).Figures.Count);
    }

    /// <summary>Every "dozens" and "3,000" is a figure.</summary>
    static Passage Mark(string text)
    {
        var tokenized = new TokenizedText(text);
        var figures = new List<Figure>();
        foreach (var token in tokenized.Tokens)
        {
            if (tokenized[token] is "dozens" or "3,000")
            {
                figures.Add(new Figure(token.Span, new Quantity(Bound.Exact, 1, 1), "given", null));
            }
        }

        return new Passage(new Article("any", text), tokenized, [], figures, SourceCatalogue.Default) { IsWeighed = false };
    }
}
