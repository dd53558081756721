using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>How far a long extraction is: a bar with rate and time left, on a terminal that shows nothing else meanwhile.</summary>
static class ExtractProgress
{
    /// <summary>Runs work that tells after each batch how much it read.</summary>
    /// <param name="isShown">Whether to show anything.</param>
    /// <param name="size">The bytes that there are to read; null where nobody knows.</param>
    /// <param name="work">The work, given what takes its steps.</param>
    public static Task RunAsync(bool isShown, long? size, Func<Action<BatchResult>, Task> work)
    {
        if (!isShown)
        {
            return work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .StartAsync(context => work(Steps(context.AddTask("reading", maxValue: size ?? 1), size is null)));
    }

    static Action<BatchResult> Steps(ProgressTask task, bool isEndless)
    {
        task.IsIndeterminate = isEndless;
        var clock = Stopwatch.StartNew();
        var articles = 0L;
        return step =>
        {
            articles += step.Articles;
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles, {articles / Math.Max(clock.Elapsed.TotalSeconds, 0.001):N0} a second");
            task.Increment(isEndless ? 0 : step.Bytes);
        };
    }
}
