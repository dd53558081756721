namespace Analysis.Notebooks.Tests.Execution;

public class ErrorTests
{
    [Fact]
    public async Task An_exception_in_a_function_of_an_earlier_cell_names_both_places()
    {
        using var cells = new Cells();
        await cells.RunAsync("int At(int[] a, int i)\n{\n    return a[i];\n}");
        var error = await cells.ErrorOfAsync("var a = new int[1];\nAt(a, 5)");
        Assert.Equal(2, error.Line);
        Assert.Equal(
            ["System.IndexOutOfRangeException: Index was outside the bounds of the array.", "   at At() in cell 1, line 3", "   at cell 2, line 2"],
            error.Traceback);
    }

    [Fact]
    public async Task A_compile_error_shows_the_line_and_marks_the_place()
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync("var x = 1;\nforeach (var y in new[] { 1 }) Console.WriteLine(z);");
        Assert.Equal(2, error.Line);
        Assert.Equal(
            [
                "cell 1, line 2: The name 'z' does not exist in the current context (CS0103)",
                "    foreach (var y in new[] { 1 }) Console.WriteLine(z);",
                "                                                     ^",
            ],
            error.Traceback);
    }

    [Theory]
    [InlineData("1;\n#!fsharp\nlet x = 1", 2, "#!fsharp")]
    [InlineData("#!share --from fsharp x", 1, "#!share")]
    [InlineData("#!who", 1, "#!who")]
    public async Task An_unknown_magic_command_is_named(string code, int line, string named)
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync(code);
        Assert.Equal(("MagicCommandError", line), (error.Name, error.Line));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_like_a_magic_command_within_text_is_text()
    {
        using var cells = new Cells();
        Assert.Equal("#!who", await cells.ValueOfAsync("var s = \"\"\"\n#!who\n\"\"\";\ns"));
    }

    [Fact]
    public async Task The_known_magic_commands_keep_the_line_numbers()
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync("#!csharp\n#!time\nthrow new Exception();");
        Assert.Equal(3, error.Line);
    }

    [Fact]
    public async Task The_causes_of_an_exception_are_told()
    {
        using var cells = new Cells();
        var error = await cells.ErrorOfAsync("try { throw new FormatException(\"inner\"); }\ncatch (Exception e) { throw new Exception(\"outer\", e); }");
        Assert.Contains("Caused by System.FormatException: inner", error.Traceback);
    }
}
