using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public class StreamTests
{
    [Fact]
    public async Task Streams_values_and_result_come_in_the_order_of_the_code()
    {
        using var cells = new Cells();
        var events = await cells.RunAsync(
            "Console.Write(\"a\"); Console.WriteLine('b'); Console.Error.WriteLine(\"c\"); display(1); Console.WriteLine(2); 3");
        Assert.Equal(
            ["Stdout ab\n", "Stderr c\n", "display 1", "Stdout 2\n", "result 3"],
            Joined(events));
    }

    [Fact]
    public async Task A_task_that_outlives_its_cell_still_writes_to_it()
    {
        using var cells = new Cells();
        var written = new TaskCompletionSource<string>();
        await cells.RunAsync(
            "var late = Task.Run(async () => { await Task.Delay(100); Console.Write(\"late\"); });",
            seen: e => written.TrySetResult(((StreamText)e).Text));
        await cells.RunAsync("await late;");
        Assert.Equal("late", await written.Task);
    }

    [Fact]
    public async Task A_hundred_thousand_lines_arrive_whole()
    {
        using var cells = new Cells();
        var events = await cells.RunAsync("for (var i = 0; i < 100_000; i++) Console.WriteLine(i);");
        var text = string.Concat(events.Cast<StreamText>().Select(e => e.Text));
        Assert.Equal(string.Concat(Enumerable.Range(0, 100_000).Select(i => i + "\n")), text);
    }

    [Fact]
    public async Task Input_is_asked_of_the_reader()
    {
        using var cells = new Cells();
        var asked = new List<InputRequest>();
        var events = await cells.RunAsync(
            "var name = await GetInputAsync(\"Name?\"); var secret = await GetPasswordAsync(\"Key?\");\nname + secret.GetClearTextPassword() + Console.ReadLine() + secret",
            input: request => { asked.Add(request); return request.Prompt + "!"; });
        Assert.Equal("Name?!Key?!!●●●●●●", events.OfType<CellResult>().Single().Data["text/plain"]);
        Assert.Equal([new("Name?", false), new("Key?", true), new("", false)], asked);
    }

    [Fact]
    public async Task A_line_is_asked_of_the_reader_after_a_cell_has_changed_the_encoding_of_the_console()
    {
        using var cells = new Cells();
        await cells.RunAsync("Console.InputEncoding = System.Text.Encoding.UTF8;");
        var events = await cells.RunAsync("Console.ReadLine()", input: _ => "a line");
        Assert.Equal("a line", events.OfType<CellResult>().Single().Data["text/plain"]);
    }

    [Fact]
    public async Task Without_a_reader_asking_fails_in_clear_words()
    {
        using var cells = new Cells();
        Assert.Contains("without a reader to answer", (await cells.ErrorOfAsync("Console.ReadLine()")).Message, StringComparison.Ordinal);
    }

    static List<string> Joined(IEnumerable<CellEvent> events) => [.. events.Select(e => e switch
    {
        StreamText s => $"{s.Stream} {s.Text}",
        Displayed d => $"display {d.Data["text/plain"]}",
        CellResult r => $"result {r.Data["text/plain"]}",
        _ => e.ToString()!,
    })];
}
