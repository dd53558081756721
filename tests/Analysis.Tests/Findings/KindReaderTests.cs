using Analysis.Claims;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class KindReaderTests
{
    /// <summary>One case a line: kind | measure | period or nothing | sentence with # at the number.</summary>
    public static TheoryData<string> Cases =>
        [.. File.ReadLines(Path.Combine(ProjectFolder.Root, "tests/Analysis.Tests/Findings/kinds.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_words_around_a_figure_say_its_kind(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var claim = Claim("3000", "NIS", measure: Enum.Parse<Measure>(parts[1]), about: parts[2] is { Length: > 0 } about ? about : null, words: parts[3]);
        Assert.Equal(Enum.Parse<FigureKind>(parts[0]), KindReader.Read(claim).Value);
    }
}
