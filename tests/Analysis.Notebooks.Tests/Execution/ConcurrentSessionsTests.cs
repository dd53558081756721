namespace Analysis.Notebooks.Tests.Execution;

public sealed class ConcurrentSessionsTests
{
    [Fact]
    public Task Sessions_that_start_at_the_same_time_do_not_mix_up_the_types_of_the_framework() =>
        Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            using var cells = new Cells();
            await cells.RunAsync("record Report(DateTime Day, List<int> Figures); var days = new List<Report>();");
            Assert.Equal("1", await cells.ValueOfAsync("days.Add(new Report(new DateTime(2026, 1, 1), [1])); days.Sum(d => d.Figures.Count)"));
        })));
}
