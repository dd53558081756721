using System.Text.Json.Nodes;
using Analysis.Notebooks.Jupyter.Messages;

namespace Analysis.Notebooks.Tests.Jupyter;

[Trait("Category", "Long")]
public sealed class LongSessionTests
{
    const int Cells = 300;
    const int MostMegabytes = 700;

    [Fact]
    public void Three_hundred_cells_of_charts_errors_and_interrupts_between_restarts_leave_a_healthy_kernel()
    {
        RunCells(10);
        var megabytes = RunCells(Cells);
        RunCells(10);
        TestContext.Current.TestOutputHelper!.WriteLine($"{megabytes} MB after {Cells} cells");
        Assert.InRange(megabytes, 1, MostMegabytes);
    }

    /// <summary>Starts a kernel, runs cells in it, checks it and restarts it as a front end does: by a request to shut down. Returns its memory.</summary>
    static long RunCells(int count)
    {
        using var child = new KernelChild();
        using var client = child.Connect();
        client.Run("record Report(DateTime Day, int Low, int? High, string Source);\nvar reports = new List<Report>();");
        for (var cell = 1; cell < count; cell++)
            Run(client, cell);
        Assert.Equal(count.ToString(System.Globalization.CultureInfo.InvariantCulture), client.Run("reports.Count + 1").Outputs[^1].Content.GetProperty("data").Text("text/plain"));
        var megabytes = child.Megabytes;
        client.Reply(client.Send("control", "shutdown_request", new JsonObject { ["restart"] = true }), "control");
        Assert.True(child.HasEnded());
        return megabytes;
    }

    static void Run(WireClient client, int cell)
    {
        var add = $"reports.Add(new Report(new DateTime(2026, 1, 1).AddDays({cell}), {cell} * 10, null, \"source {cell % 7}\"));\n";
        switch (cell % 10)
        {
            case 3:
                Assert.Equal("error", client.Run(add + $"throw new InvalidOperationException(\"cell {cell}\");").Reply.Text("status"));
                break;
            case 6 when cell % 30 == 6:
                Interrupt(client, add + "while (true) { }");
                break;
            case 0 or 5:
                Assert.Contains(client.Run(add + Chart).Outputs, output => output.Type is "display_data");
                break;
            case 8:
                Succeeds(client, add + $"var table{cell} = reports.GroupBy(r => r.Source).Select(g => new {{ g.Key, Low = g.Sum(r => r.Low) }}).ToList();\ntable{cell}");
                break;
            default:
                Succeeds(client, add + $"int Twice{cell}(int n) => 2 * n;\nConsole.WriteLine(Twice{cell}(reports.Count));");
                break;
        }
    }

    static void Succeeds(WireClient client, string code)
    {
        var (reply, _) = client.Run(code);
        Assert.True(reply.Text("status") is "ok", reply.GetRawText());
    }

    /// <summary>Interrupts a cell once it computes, and not before its first statement has run.</summary>
    static void Interrupt(WireClient client, string code)
    {
        var id = client.Execute("Console.WriteLine(\"begun\");\n" + code);
        while (client.Next("iopub").Type is not "stream")
        {
            // Until the cell has begun.
        }

        client.Send("control", "interrupt_request", []);
        Assert.Equal("error", client.Reply(id).Text("status"));
    }

    const string Chart = """"
        var points = string.Join(' ', reports.Select((r, i) => $"{i * 3},{400 - r.Low / 10}"));
        display(SVG($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 400"><polyline fill="none" stroke="black" points="{points}"/></svg>"""));
        """";
}
