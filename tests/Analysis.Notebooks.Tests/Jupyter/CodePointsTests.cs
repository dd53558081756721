using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("😀b", 1, 2)]
    [InlineData("a😀b", 3, 4)]
    [InlineData("\uD83Db", 1, 1)]
    [InlineData("ab", 9, 2)]
    public void A_position_in_code_points_is_found_in_utf16(string text, int codePoints, int offset) =>
        Assert.Equal(offset, CodePoints.ToUtf16(text, codePoints));

    [Theory]
    [InlineData("a😀b", 3, 2)]
    [InlineData("a😀b", 4, 3)]
    [InlineData("😀", 0, 0)]
    public void An_offset_in_utf16_is_counted_in_code_points(string text, int offset, int codePoints) =>
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, offset));
}
