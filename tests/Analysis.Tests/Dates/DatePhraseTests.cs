using Analysis.Articles;
using Analysis.Dates;
using Analysis.Text;

namespace Analysis.Tests.Dates;

public class DatePhraseTests
{
    public static TheoryData<string, string, string> Cases() => [.. CaseFile.Read("Dates/phrases.txt", 3).Select(fields => (fields[0], fields[1], fields[2]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_phrase_gives_the_days_that_a_reader_takes_from_it(string published, string text, string expected)
    {
        PartialDate? anchor = PartialDate.TryParse(published, out var date) ? date : null;
        var found = DatePhraseFinder.Find(new TokenizedText(text))
            .Select(phrase => $"{phrase.Span.Of(text)} = {phrase.PeriodFrom(anchor)?.ToString() ?? "?"}");
        Assert.Equal(expected is "-" ? "" : expected, string.Join("; ", found));
    }
}
