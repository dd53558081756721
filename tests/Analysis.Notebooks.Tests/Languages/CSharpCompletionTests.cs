using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Languages;

namespace Analysis.Notebooks.Tests.Languages;

public sealed class CSharpCompletionTests
{
    public static TheoryData<string> Cases => [.. CompletionCase.Read().Select(read => read.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Completion_offers_what_fits(string name)
    {
        var read = CompletionCase.Read().Single(candidate => candidate.Name.Equals(name, StringComparison.Ordinal));
        using var session = new CSharpSession(new SessionOptions());
        foreach (var cell in read.Earlier)
            Assert.Equal(CellOutcome.Succeeded, await session.RunAsync(new CellSubmission(cell), _ => { }));

        var offered = CSharpCompletion.Complete(session, read.Code, read.Position).Items.Select(item => item.Text).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(offered, read.Has.ToHashSet(StringComparer.Ordinal));
        Assert.False(offered.Overlaps(read.Not), $"Offered, though it does not fit: one of {string.Join(", ", read.Not)}.");
    }

    [Fact]
    public void Overloads_are_one_offer_that_counts_them()
    {
        using var session = new CSharpSession(new SessionOptions());
        var offer = Assert.Single(CSharpCompletion.Complete(session, "Console.WriteL", 14).Items);
        Assert.Matches(@"^void Console\.WriteLine\(\) \(\+ \d+ more\)$", offer.Signature);
    }

    [Fact]
    public void The_identifier_under_the_cursor_is_what_is_replaced()
    {
        using var session = new CSharpSession(new SessionOptions());
        var (start, end, _) = CSharpCompletion.Complete(session, "1 + Math.Ma", 11);
        Assert.Equal((9, 11), (start, end));
    }
}
