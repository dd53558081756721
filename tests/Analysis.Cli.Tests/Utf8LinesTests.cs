using System.Text;

namespace Analysis.Cli.Tests;

public sealed class Utf8LinesTests
{
    const string Sample = "one\ntwo with ü\r\n\n\nfive is a longer line than the others\nsix";

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(50)]
    [InlineData(1000)]
    public void The_lines_are_the_same_whatever_the_size_of_batches(int batchSize) =>
        Assert.Equal(Sample.Split('\n'), Texts(Sample, batchSize));

    [Theory]
    [InlineData(4)]
    [InlineData(1000)]
    public void A_break_at_the_end_begins_no_line(int batchSize) =>
        Assert.Equal(["one", "two"], Texts("one\ntwo\n", batchSize));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() => Assert.Equal(["one", "two"], Texts("\uFEFFone\ntwo", 8));

    [Fact]
    public void Nothing_has_no_lines() => Assert.Empty(Texts("", 8));

    [Theory]
    [InlineData("one\n0123456789012345678901234567890\nthree\nfour")]
    [InlineData("one\n01234567890123456789012345678901234567890123456789\nthree\nfour")]
    public void A_line_that_is_too_long_is_passed_over_and_counted(string text)
    {
        var batches = Utf8Lines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), batchSize: 8, longestLine: 16).ToList();
        Assert.Equal(["one", null, "three", "four"], Lines(batches));
        Assert.Equal([1, 2, 3, 4], batches.SelectMany(batch => Enumerable.Range(batch.First, batch.Lines.Count)));
    }

    [Fact]
    public void A_line_that_is_too_long_may_be_the_last() =>
        Assert.Equal(["one", null], Lines(Utf8Lines.Read(new MemoryStream(Encoding.UTF8.GetBytes("one\n" + new string('x', 100))), batchSize: 8, longestLine: 16)));

    static List<string> Texts(string text, int batchSize) => Lines(Utf8Lines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), batchSize))!;

    static List<string?> Lines(IEnumerable<LineBatch> batches) =>
        [.. batches.SelectMany(batch => batch.Lines).Select(line => line is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null)];
}
