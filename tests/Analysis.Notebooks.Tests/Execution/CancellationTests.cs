using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public class CancellationTests
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true) Console.Write(\"x\");")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("await Task.Yield(); while (true) { }")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("while (true) try { System.Threading.Thread.Sleep(-1); } catch { }")]
    [InlineData("lock (new object()) while (true) { }")]
    public async Task A_cell_that_would_never_end_is_stopped(string code)
    {
        using var cells = new Cells();
        using var stop = new CancellationTokenSource();
        var events = await cells.RunAsync(
            "Console.Error.Write(\"started\");\n" + code,
            cancellation: stop.Token,
            seen: e => { if (e is StreamText) { stop.Cancel(); } });
        Assert.Equal(CellOutcome.Cancelled, cells.Outcome);
        Assert.Equal("Interrupted", events.OfType<CellError>().Single().Name);
        Assert.Equal("2", await cells.ValueOfAsync("1 + 1"));
    }

    [Fact]
    public async Task Variables_assigned_before_a_stop_are_kept()
    {
        using var cells = new Cells();
        using var stop = new CancellationTokenSource();
        await cells.RunAsync("var x = 5; Console.Write(\"started\"); while (true) { }", cancellation: stop.Token, seen: _ => stop.Cancel());
        Assert.Equal("5", await cells.ValueOfAsync("x"));
    }

    [Fact]
    public async Task A_cell_that_watches_its_token_ends_by_itself()
    {
        using var cells = new Cells();
        using var stop = new CancellationTokenSource();
        var events = await cells.RunAsync(
            """
            var token = Analysis.Notebooks.Execution.CellContext.Current.Cancellation;
            Console.Write("started");
            while (!token.IsCancellationRequested) { }
            "orderly"
            """,
            cancellation: stop.Token,
            seen: _ => stop.Cancel());
        Assert.Equal(CellOutcome.Succeeded, cells.Outcome);
        Assert.Equal("orderly", events.OfType<CellResult>().Single().Data["text/plain"]);
    }

    [Fact]
    public async Task A_computation_in_a_finally_block_is_stopped_too()
    {
        using var cells = new Cells();
        using var stop = new CancellationTokenSource();
        await cells.RunAsync(
            "try { } finally { Console.Write(\"started\"); var end = DateTime.UtcNow.AddMinutes(5); while (DateTime.UtcNow < end) { } }",
            cancellation: stop.Token,
            seen: e => { if (e is StreamText) { stop.Cancel(); } });
        Assert.Equal(CellOutcome.Cancelled, cells.Outcome);
    }

    [Fact]
    public async Task A_cell_that_was_stopped_before_it_began_does_not_run()
    {
        using var cells = new Cells();
        await cells.RunAsync("var x = 1;", cancellation: new CancellationToken(canceled: true));
        Assert.Equal(CellOutcome.Cancelled, cells.Outcome);
        Assert.Empty(cells.Session.Variables);
    }
}
