using System.CommandLine;
using Analysis.Cli;
using Analysis.Cli.Export;

var root = new RootCommand("Reads reported troop figures out of news articles and runs the notebooks that chart them.")
{
    AddCommand.Create(),
    ChartCommand.Create(),
    CorrectCommand.Create(),
    ExportCommand.Create(),
    ExtractCommand.Create(),
    KernelCommand.Create(),
    RunCommand.Create(),
    ScoreCommand.Create(),
    TrainCommand.Create(),
    WatchCommand.Create(),
};
var arguments = root.Parse(args);
var exitCode = await arguments.InvokeAsync();

// System.CommandLine says 1 for wrong usage, which here means that something in the input failed.
return arguments.Errors.Count > 0 ? ExitCode.WrongUsage : exitCode;
