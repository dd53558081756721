using System.CommandLine;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary><c>analysis watch</c>: runs what a change touches, for as long as an author works.</summary>
static class WatchCommand
{
    public static Command Create()
    {
        var command = new Command(
            "watch",
            "Runs the notebooks, and again whenever something changes: a notebook that was saved, or all of them when the data changed. Ctrl+C ends it.")
        {
            RunCommand.Notebooks, RunCommand.Output, RunCommand.Project,
        };
        command.SetAction(WatchAsync);
        return command;
    }

    static async Task<int> WatchAsync(ParseResult arguments, CancellationToken cancellation)
    {
        RunRequest Resolve() => RunRequest.Resolve(
            arguments.GetValue(RunCommand.Notebooks) ?? [], arguments.GetValue(RunCommand.Project), arguments.GetValue(RunCommand.Output), [], since: null);

        var console = RunCommand.TerminalOrPlain();
        try
        {
            var request = Resolve();
            using var changes = new ProjectChanges(request);
            var report = new RunReport(console);
            await RunAsync(report, request, request.Notebooks, changes, cancellation);
            while (true)
            {
                console.WriteLine("Waiting for changes; Ctrl+C ends.");
                var changed = await changes.NextAsync(cancellation);
                request = Resolve();
                var touched = changed.TouchesAll ? request.Notebooks : [.. request.Notebooks.Where(changed.Files.Contains)];
                if (touched.Count > 0 || changed.TouchesAll)
                {
                    console.WriteLine(changed.ToString());
                    await RunAsync(report, request, touched, changes, cancellation);
                }
            }
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            console.WriteLine("Stopped.");
            return ExitCode.Done;
        }
    }

    static async Task RunAsync(RunReport report, RunRequest request, IReadOnlyCollection<string> touched, ProjectChanges changes, CancellationToken cancellation)
    {
        try
        {
            await report.RunAsync(request, touched, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Half of a save, or a folder that is gone for a moment: the next change brings the next try.
            await Console.Error.WriteLineAsync($"The pages could not be written: {e.Message}");
        }

        changes.Remember(request.Notebooks);
    }
}
