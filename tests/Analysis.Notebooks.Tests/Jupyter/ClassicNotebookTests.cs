using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Jupyter;

/// <summary>A reader at the classic Notebook, in a real browser.</summary>
[Trait("Category", "Long")]
public sealed partial class ClassicNotebookTests : IDisposable
{
    const string Chromium = "/usr/bin/chromium";
    const float Patience = 60_000;

    readonly DebianPackages? _debian;
    readonly string _folder = Directory.CreateTempSubdirectory("analysis-").FullName;

    public ClassicNotebookTests()
    {
        DebianPackages.Need("notebook", "jupyter-notebook");
        Assert.SkipUnless(File.Exists(Chromium), $"The Debian package chromium is not installed: there is no {Chromium}.");
        _debian = new DebianPackages();
        File.WriteAllText(Path.Combine(_folder, "reader.ipynb"), """
            {"cells": [
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["var total = 40;"]},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["display(HTML(\"<b id='shown'>bold</b>\"));\n", "total + 2"]},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": [""]}],
             "metadata": {"kernelspec": {"display_name": "C# (analysis)", "language": "C#", "name": ".net-csharp"}},
             "nbformat": 4, "nbformat_minor": 4}
            """);
    }

    public void Dispose()
    {
        _debian?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_reader_runs_completes_interrupts_restarts_and_saves()
    {
        using var server = _debian!.Start(_folder, "-m", "notebook", "--no-browser", "--allow-root", $"--port={FreePorts.Take(1)[0]}", "--ip=127.0.0.1");
        try
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Chromium,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            });
            var page = await browser.NewPageAsync();
            page.SetDefaultTimeout(Patience);
            await OpenAsync(page, await AddressAsync(server));
            await RunAllAsync(page);
            await CompleteAsync(page);
            await InterruptAsync(page);
            await RestartAsync(page);
            await SaveAsync(page);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    /// <summary>The notebook's address, once the server tells where it listens and by which token.</summary>
    static async Task<string> AddressAsync(Process server)
    {
        var lines = new List<string>();
        _ = server.StandardOutput.ReadToEndAsync();
        while (await server.StandardError.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (ServerAddress().Match(line) is { Success: true } found)
            {
                _ = server.StandardError.ReadToEndAsync();
                return $"http://127.0.0.1:{found.Groups["port"]}/notebooks/reader.ipynb?token={found.Groups["token"]}";
            }
        }

        throw new InvalidOperationException(string.Join('\n', lines));
    }

    static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Locator(".kernel_idle_icon").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal("C# (analysis)", (await page.Locator(".kernel_indicator_name").InnerTextAsync()).Trim());
    }

    static async Task RunAllAsync(IPage page)
    {
        await page.ClickAsync("#celllink");
        await page.ClickAsync("#run_all_cells a");
        Assert.Equal("42", (await Output(page, 1).Locator(".output_result").InnerTextAsync()).Trim());
        Assert.Equal("bold", await page.InnerTextAsync("#shown"));
    }

    static async Task CompleteAsync(IPage page)
    {
        await TypeAsync(page, "Console.WriteL");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page, "Console.WriteLine");
        await TypeAsync(page, "tot");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page, "total");
    }

    static async Task InterruptAsync(IPage page)
    {
        await TypeAsync(page, "while (true) { }");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator(".kernel_busy_icon").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']");
        await Output(page, 2).Locator(".output_error").WaitForAsync();
        await page.Locator(".kernel_idle_icon").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    static async Task RestartAsync(IPage page)
    {
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:confirm-restart-kernel']");
        await page.ClickAsync(".modal-dialog .btn-danger");
        await page.Locator(".modal-dialog").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await TypeAsync(page, "total");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(Output(page, 2)).ToContainTextAsync("'total' does not exist", new() { Timeout = Patience });
        await TypeAsync(page, "6 * 7");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(Output(page, 2).Locator(".output_result")).ToHaveTextAsync("42", new() { Timeout = Patience });
    }

    async Task SaveAsync(IPage page)
    {
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:save-notebook']");
        await Assertions.Expect(page.Locator(".autosave_status")).ToHaveTextAsync("(autosaved)", new() { Timeout = Patience });
        var saved = await File.ReadAllTextAsync(Path.Combine(_folder, "reader.ipynb"));
        Assert.Contains("6 * 7", saved, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"C#\"", saved, StringComparison.Ordinal);
    }

    /// <summary>Replaces the code of the last cell by typing.</summary>
    static async Task TypeAsync(IPage page, string code)
    {
        await page.Locator(".cell .CodeMirror").Nth(2).ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
        await page.Keyboard.TypeAsync(code);
    }

    static Task Expect(IPage page, string code) =>
        Assertions.Expect(page.Locator(".cell .CodeMirror-code").Nth(2)).ToHaveTextAsync(code, new() { Timeout = Patience });

    static ILocator Output(IPage page, int cell) => page.Locator(".cell").Nth(cell).Locator(".output");

    [GeneratedRegex(@"http://127\.0\.0\.1:(?<port>\d+)/\?token=(?<token>[0-9a-f]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ServerAddress();
}
