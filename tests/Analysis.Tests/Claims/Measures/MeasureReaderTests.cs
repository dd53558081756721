using Analysis.Claims;
using Analysis.Claims.Clauses;
using Analysis.Claims.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Claims.Measures;

public class MeasureReaderTests
{
    public static TheoryData<string, string> Cases() =>
        [.. new[] { "coordination", "voice", "planned", "people", "place-and-hedge", "fragments", "armies", "idioms", "strength", "sides", "parts-and-wholes", "words-together", "ahead", "topics", "targets" }.SelectMany(name => CaseFile.Read($"Claims/Measures/Cases/{name}.txt", 2)).Select(fields => (fields[0], fields[1]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_of_a_case_is_read_as_a_reader_would(string passage, string expected)
    {
        var readings = MeasureReader.Read(MarkedPassage.Read(passage.Replace(" / ", "\n", StringComparison.Ordinal)));
        var asked = expected.Split(" + ").Select(part => part.Split(';', StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(asked.Count, readings.Count);
        Assert.Equal(
            string.Join(" + ", asked.Select(part => string.Join("; ", part))),
            string.Join(" + ", readings.Select((reading, i) => string.Join("; ", Fields(reading).Take(asked[i].Length)))));
    }

    static string[] Fields(MeasureReading reading) =>
        [ClaimJson.SchemaName(reading.Measure.Value), reading.Subject.Value, reading.Place.Value ?? "none", ClaimJson.SchemaName(reading.Hedge.Value)];

    [Fact]
    public void Any_text_gives_one_reading_for_each_figure()
    {
        string[] words = ["soldiers", "North", "Korean", "were", "killed", "and", "wounded", ",", ".", "to", "of", "that", "will", "be", "sent", "(", ")", "\n", "not", "who", "[12]", "[3,000]", "in", "Kursk", "-", "’s", "\"", "é", ":", "reportedly", "said"];
        Prop.ForAll(Gen.Elements(words).ArrayOf(40).ToArbitrary(), chosen =>
        {
            var passage = MarkedPassage.Read(string.Join(' ', chosen));
            return MeasureReader.Read(passage).Count == passage.Figures.Count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Evidence_lies_within_the_text()
    {
        string[] words = ["soldiers", "Russian", "were", "killed", "and", "wounded", ",", "to", "of", "that", "will", "be", "sent", "[12]", "[3,000]", "in", "Kursk", "allegedly", "said"];
        Prop.ForAll(Gen.Elements(words).ArrayOf(30).ToArbitrary(), chosen =>
        {
            var passage = MarkedPassage.Read(string.Join(' ', chosen));
            return MeasureReader.Read(passage).All(reading => (reading.Measure.Evidence?.End ?? 0) <= passage.Article.Text.Length && (reading.Subject.Evidence?.End ?? 0) <= passage.Article.Text.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("soldiers ")]
    [InlineData("to be ")]
    [InlineData("killed and ")]
    [InlineData("( ")]
    [InlineData("that ")]
    [InlineData("of the ")]
    public void A_long_monotonous_sentence_costs_no_more_than_its_length(string word)
    {
        var small = Steps(word, 2_000);
        var large = Steps(word, 8_000);
        Assert.True(large <= (4 * small) + 64, $"{small} chunks for 2,000 repetitions, {large} for 8,000.");
    }

    static int Steps(string word, int count)
    {
        var passage = MarkedPassage.Read("[12] soldiers " + string.Concat(Enumerable.Repeat(word, count)) + "[15] soldiers");
        Assert.Equal(2, MeasureReader.Read(passage).Count);
        var sentence = passage.Text.Sentences[0];
        return Chunker.Read(passage.Text, sentence.FirstToken, sentence.EndToken, []).Length;
    }

    [Fact]
    public void Every_reading_names_its_rule() =>
        Assert.All(
            MeasureReader.Read(MarkedPassage.Read("Russia lost [300] soldiers. [Five] were captured. About [20] more followed.")),
            reading => Assert.True(reading.Measure.Rule.Length > 0 && reading.Subject.Rule.Length > 0));
}
