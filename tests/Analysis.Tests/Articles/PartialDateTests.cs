using Analysis.Articles;

namespace Analysis.Tests.Articles;

public class PartialDateTests
{
    [Theory]
    [InlineData("2024-10-18", "2024-10-18", "2024-10-18")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    public void A_date_spans_the_days_that_it_may_mean(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((first, last, text), ($"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}", date.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("24-10-18")]
    [InlineData("2024-1-8")]
    [InlineData("2024-10-18T00:00")]
    [InlineData("18 October 2024")]
    public void What_is_no_date_is_not_guessed(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
