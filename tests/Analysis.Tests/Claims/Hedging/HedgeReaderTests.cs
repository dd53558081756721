using Analysis.Claims;
using Analysis.Claims.Attribution;
using Analysis.Claims.Hedging;
using Analysis.Claims.Measures;
using Analysis.Tests.Claims.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Claims.Hedging;

public class HedgeReaderTests
{
    public static TheoryData<string, string> Cases() => [.. CaseFile.Read("Claims/Hedging/hedges.txt", 2).Select(fields => (fields[0], fields[1]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_of_a_case_is_hedged_as_a_reader_would(string passage, string expected) =>
        Assert.Equal(expected, string.Join(" + ", Read(passage.Replace(" / ", "\n", StringComparison.Ordinal)).Select(reading => ClaimJson.SchemaName(reading.Value))));

    static IReadOnlyList<Reading<Hedge>> Read(string marked)
    {
        var passage = MarkedPassage.Read(marked);
        var measures = MeasureReader.Read(passage);
        return HedgeReader.Read(passage, measures, SourceReader.Read(passage, measures));
    }

    [Fact]
    public void Any_text_gives_one_reading_for_each_figure_with_evidence_within_it()
    {
        string[] words = ["Kyiv", "called", "that", "a", "lie", "not", "no", "verify", "could", "be", "verified", "the", "claims", "his", "account", "denied", "reports", "of", ",", ".", "?", ":", ";", "\"", "\n", "we", "said", "correction", "neither", "which", "[12]", "[3,000]", "basis", "It", "is", "never", "both"];
        Prop.ForAll(Gen.Elements(words).ArrayOf(40).ToArbitrary(), chosen =>
        {
            var text = string.Join(' ', chosen);
            return Read(text) is var readings && readings.Count == chosen.Count(word => word.StartsWith('[')) && readings.All(reading => (reading.Evidence?.End ?? 0) <= text.Length);
        }).QuickCheckThrowOnFailure();
    }
}
