using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public class CSharpSessionTests
{
    [Fact]
    public async Task The_last_expression_without_semicolon_is_the_result()
    {
        using var cells = new Cells();
        Assert.Equal("3", await cells.ValueOfAsync("1 + 2"));
    }

    [Fact]
    public async Task A_cell_that_ends_with_a_semicolon_or_a_void_call_has_no_result()
    {
        using var cells = new Cells();
        Assert.Null(await cells.ValueOfAsync("var x = 1;"));
        Assert.Null(await cells.ValueOfAsync("Console.Write(\"\")"));
    }

    [Fact]
    public async Task Cells_see_variables_types_and_usings_of_earlier_ones()
    {
        using var cells = new Cells();
        await cells.RunAsync("using System.Globalization;\nrecord Count(int Low); var c = new Count(3000);");
        await cells.RunAsync("// nothing to run");
        Assert.Equal("3000", await cells.ValueOfAsync("c.Low.ToString(CultureInfo.InvariantCulture)"));
    }

    [Fact]
    public async Task A_later_cell_may_declare_a_name_again()
    {
        using var cells = new Cells();
        await cells.RunAsync("var x = 1;");
        await cells.RunAsync("var x = \"two\";");
        Assert.Equal("two", await cells.ValueOfAsync("x"));
        Assert.Equal("two", Assert.Single(cells.Session.Variables).Value);
    }

    [Fact]
    public async Task Variables_assigned_before_an_exception_are_kept()
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync("var x = 5;\nvar y = 6;\nthrow new InvalidOperationException(\"no figures\");");
        Assert.Equal(("InvalidOperationException", "no figures", 3), (error.Name, error.Message, error.Line));
        Assert.Equal("11", await cells.ValueOfAsync("x + y"));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_no_trace()
    {
        using var cells = new Cells();
        await cells.RunAsync("var x = 1;");
        await cells.RunAsync("var x = 2; nonsense");
        Assert.Equal(CellOutcome.Failed, cells.Outcome);
        Assert.Equal("1", await cells.ValueOfAsync("x"));
    }

    [Fact]
    public async Task A_session_has_many_cells()
    {
        using var cells = new Cells();
        await cells.RunAsync("var sum = 0;");
        for (var i = 0; i < 40; i++)
        {
            await cells.RunAsync("sum += 1;");
        }

        Assert.Equal("40", await cells.ValueOfAsync("sum"));
    }

    [Fact]
    public async Task A_forgotten_cell_sees_the_variables_and_declares_none()
    {
        using var cells = new Cells();
        await cells.RunAsync("var x = 1;");
        await cells.Session.RunAsync(new CellSubmission("var x = 2; var y = 3; x") { Keep = false }, _ => { });
        Assert.Equal("1", await cells.ValueOfAsync("x"));
        Assert.Single(cells.Session.Variables);
    }

    [Fact]
    public async Task Await_works_and_its_continuation_stays_on_the_cells_thread()
    {
        using var cells = new Cells();
        Assert.Equal("True", await cells.ValueOfAsync(
            "var before = Environment.CurrentManagedThreadId;\nawait Task.Delay(5);\nbefore == Environment.CurrentManagedThreadId"));
    }

    [Fact]
    public async Task Blocking_on_an_asynchronous_method_does_not_hang()
    {
        using var cells = new Cells();
        Assert.Equal("7", await cells.ValueOfAsync("async Task<int> Slow() { await Task.Delay(1); await Task.Yield(); return 7; }\nSlow().Result"));
    }

    [Fact]
    public async Task An_exception_of_an_async_void_method_is_the_cells_error()
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync("async void Go() { await Task.Yield(); throw new FormatException(\"bad\"); }\nGo();\nawait Task.Delay(100);");
        Assert.Equal("FormatException", error.Name);
    }

    [Fact]
    public async Task Two_sessions_know_nothing_of_each_other()
    {
        using var one = new Cells();
        using var other = new Cells();
        await Task.WhenAll(one.RunAsync("var x = 1;"), other.RunAsync("var x = 2;"));
        Assert.Equal("1", await one.ValueOfAsync("x"));
        Assert.Equal("2", await other.ValueOfAsync("x"));
    }
}
