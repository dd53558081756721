using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary><c>analysis run</c>: notebooks executed with no editor open.</summary>
static class RunCommand
{
    internal static readonly Argument<string[]> Notebooks = new("notebook")
    {
        Description = "Notebooks to run (.ipynb, .dib). Default: every notebook directly in the project's notebooks folder, and those of notebooks/polyglot once the bridge that they load was built.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "Folder for the pages. Default: out in the project.",
        HelpName = "folder",
    };

    internal static readonly Option<string> Project = new("--project")
    {
        Description = "The project's folder. Default: the nearest folder, upwards from the working folder, that has a notebooks folder.",
        HelpName = "folder",
    };

    static readonly Option<string[]> Set = new("--set")
    {
        Description = "A value for a variable that a cell tagged \"parameters\" declares; may be given again. "
            + "The notebooks themselves then stay as they are, only the pages show the outcome.",
        HelpName = "name=value",
        Arity = ArgumentArity.OneOrMore,
    };

    static readonly Option<string?> Since = new("--since")
    {
        Description = "Tell what changed against this earlier state: a claims.jsonl of an earlier run, or a day (2024-11-01) for what had been published by then. Default: the last run.",
        HelpName = "file or day",
    };

    public static Command Create()
    {
        var command = new Command(
            "run",
            "Runs notebooks, puts their outputs back into them and writes a page of each. "
            + "Exit code: 0 all ran, 1 something failed and the rest was done, 2 wrong usage.")
        {
            Notebooks, Output, Project, Set, Since,
        };
        Set.Validators.Add(RefuseWithoutName);
        command.SetAction(RunAsync);
        return command;
    }

    static void RefuseWithoutName(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1))
        {
            result.AddError($"--set {token.Value}: expected name=value.");
        }
    }

    static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        try
        {
            var request = RunRequest.Resolve(
                arguments.GetValue(Notebooks) ?? [],
                arguments.GetValue(Project),
                arguments.GetValue(Output),
                arguments.GetValue(Set) ?? [],
                arguments.GetValue(Since));
            return await new RunReport(TerminalOrPlain()).RunAsync(request, cancellation);
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The pages could not be written: {e.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. The notebook that was running is as it was.");
            return ExitCode.Failed;
        }
    }

    // A pipe has no width to wrap at and no use for colours.
    internal static IAnsiConsole TerminalOrPlain()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        plain.Profile.Width = int.MaxValue;
        return plain;
    }
}
