using Analysis.Notebooks.Jupyter;

namespace Analysis.Notebooks.Tests.Jupyter;

public sealed class HistoryTests
{
    readonly History _history = new();

    public HistoryTests()
    {
        foreach (var (index, code) in new[] { "var a = 1;", "a + 1", "var b = 2;", "a + 1" }.Index())
            _history.Add(new HistoryEntry(index + 1, code, Output: null));
    }

    [Fact]
    public void The_tail_is_the_last_cells_oldest_first() => Assert.Equal([3, 4], _history.Tail(2).Select(entry => entry.Line));

    [Fact]
    public void A_tail_longer_than_the_history_is_all_of_it() => Assert.Equal(4, _history.Tail(100).Count);

    [Fact]
    public void A_range_includes_its_start_and_excludes_its_stop() => Assert.Equal([2, 3], _history.Range(2, 4).Select(entry => entry.Line));

    [Fact]
    public void A_search_takes_patterns() => Assert.Equal([1, 3], _history.Search("var ? = *", unique: false, count: null).Select(entry => entry.Line));

    [Fact]
    public void Of_cells_with_the_same_code_the_last_is_the_unique_one() =>
        Assert.Equal([4], _history.Search("a*", unique: true, count: null).Select(entry => entry.Line));

    [Fact]
    public void A_search_gives_the_last_of_what_it_finds() => Assert.Equal([4], _history.Search("a*", unique: false, count: 1).Select(entry => entry.Line));
}
