using System.Globalization;
using Analysis.Notebooks.Export;
using Analysis.Notebooks.Running;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>Runs the notebooks and tells how it goes: one line that moves on a terminal, plain lines elsewhere.</summary>
sealed class RunReport(RunRequest request, IAnsiConsole console)
{
    /// <summary>Runs all; a notebook that fails does not keep the others from running.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var runs = new List<NotebookRun>();
        foreach (var notebook in request.Notebooks)
        {
            var run = await RunAsync(notebook, cancellation);
            runs.Add(run);
            Tell(run);
        }

        foreach (var notebook in request.LeftOut)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]left out[/] polyglot/{Path.GetFileName(notebook)}: it needs Microsoft.Data.Analysis and ScottPlot from the NuGet gallery; where your feed has them, run \"dotnet build src/Analysis.Polyglot/Analysis.Polyglot.sln\" once");
        }

        var news = CorpusNews.Read(request.Project, request.Output, request.Since);
        NotebookSite.Write(request.Output, runs, news?.ToHtml());
        Tell(news);
        var failed = runs.Count(run => run.Failure is not null);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{runs.Count - failed} of {runs.Count} notebooks ran; pages in {Path.GetRelativePath(Directory.GetCurrentDirectory(), request.Output)}");
        return failed > 0 || news is { HasFailed: true } ? ExitCode.Failed : ExitCode.Done;
    }

    void Tell(CorpusNews? news)
    {
        foreach (var (heading, lines) in news?.Groups() ?? [])
        {
            console.WriteLine(heading + ":");
            foreach (var line in lines)
            {
                console.WriteLine("  " + TerminalText.Visible(line));
            }
        }
    }

    async Task<NotebookRun> RunAsync(string notebook, CancellationToken cancellation)
    {
        var name = Path.GetFileName(notebook);
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            return await new NotebookRunner(request.Values).RunAsync(notebook, cancellation);
        }

        return await console.Status().StartAsync(Markup.Escape(name), status => new NotebookRunner(
            request.Values,
            step => status.Status(Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{name}: cell {step.Cell} of {step.Cells}"))))
            .RunAsync(notebook, cancellation));
    }

    void Tell(NotebookRun run)
    {
        var name = Path.GetFileName(run.Path);
        if (run.Failure is not { } failure)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[green]ok[/]     {name}{(run.IsWritten ? ", outputs changed" : "")}");
            return;
        }

        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{name}{(failure.Cell is { } cell ? $", cell {cell}" : "")}{(failure.Line is { } line ? $", line {line}" : "")}");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]failed[/] {place}: {failure.Message}");
    }
}
