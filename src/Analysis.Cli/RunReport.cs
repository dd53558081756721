using System.Globalization;
using Analysis.Notebooks.Export;
using Analysis.Notebooks.Running;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>Runs notebooks and tells how it goes: one line that moves on a terminal, plain lines elsewhere.</summary>
sealed class RunReport(IAnsiConsole console)
{
    // The latest run of each notebook by its path: the index lists also those that a later call leaves alone.
    readonly Dictionary<string, NotebookRun> _latest = new(StringComparer.Ordinal);

    /// <summary>Runs all notebooks; one that fails does not keep the others from running.</summary>
    /// <inheritdoc cref="RunAsync(RunRequest, IReadOnlyCollection{string}, CancellationToken)"/>
    public Task<int> RunAsync(RunRequest request, CancellationToken cancellation) => RunAsync(request, request.Notebooks, cancellation);

    /// <summary>Runs some notebooks; the index lists all.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="touched">Those of its notebooks that run.</param>
    /// <param name="cancellation">Stops; the notebook that is running stays as it is.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(RunRequest request, IReadOnlyCollection<string> touched, CancellationToken cancellation)
    {
        Directory.CreateDirectory(request.Output);
        using var turn = FolderLock.Take(request.Output, Console.Error, cancellation);
        foreach (var notebook in request.Notebooks.Where(touched.Contains))
        {
            _latest[notebook] = await RunAsync(notebook, request.Values, cancellation);
            Tell(_latest[notebook]);
        }

        foreach (var notebook in request.LeftOut)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]left out[/] polyglot/{Path.GetFileName(notebook)}: it needs Microsoft.Data.Analysis and ScottPlot from the NuGet gallery; where your feed has them, run \"dotnet build src/Analysis.Polyglot/Analysis.Polyglot.sln\" once");
        }

        var runs = request.Notebooks.Where(_latest.ContainsKey).Select(notebook => _latest[notebook]).ToList();
        var news = CorpusNews.Read(request.Project, request.Output, request.Since);
        NotebookSite.Write(request.Output, runs, news?.ToHtml());
        Tell(news);
        var ran = touched.Select(notebook => _latest[notebook]).ToList();
        var failed = ran.Count(run => run.Failure is not null);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{ran.Count - failed} of {ran.Count} notebooks ran; pages in {Path.GetRelativePath(Directory.GetCurrentDirectory(), request.Output)}");
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

    async Task<NotebookRun> RunAsync(string notebook, IReadOnlyDictionary<string, string> values, CancellationToken cancellation)
    {
        var name = Path.GetFileName(notebook);
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            return await new NotebookRunner(values).RunAsync(notebook, cancellation);
        }

        return await console.Status().StartAsync(Markup.Escape(name), status => new NotebookRunner(
            values,
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
