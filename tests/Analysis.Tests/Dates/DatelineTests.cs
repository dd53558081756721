using Analysis.Dates;

namespace Analysis.Tests.Dates;

public class DatelineTests
{
    public static TheoryData<string, string, string> Cases() => [.. CaseFile.Read("Dates/datelines.txt", 3).Select(fields => (fields[0], fields[1], fields[2]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_lines_date_an_article_only_by_a_whole_date_of_their_own(string lines, string published, string reason)
    {
        var reading = Dateline.Read(lines.Replace("\\n", "\n", StringComparison.Ordinal));
        Assert.Equal(published, reading.Published?.ToString() ?? "?");
        Assert.Contains(reason, reading.Reason, StringComparison.Ordinal);
    }
}
