using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public class BackgroundExceptionTests
{
    [Fact]
    public async Task An_exception_on_a_thread_of_its_own_leaves_the_session_running()
    {
        using var cells = new Cells();

        await cells.RunAsync("var thread = new System.Threading.Thread(() => throw new Exception(\"lost\")); thread.Start(); thread.Join();");

        Assert.Equal(CellOutcome.Succeeded, cells.Outcome);
        Assert.Equal("2", await cells.ValueOfAsync("1 + 1"));
    }
}
