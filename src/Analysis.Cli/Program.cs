using System.CommandLine;
using Analysis.Cli;

var root = new RootCommand("Reads reported troop figures out of news articles and runs the notebooks that chart them.")
{
    ExtractCommand.Create(),
    KernelCommand.Create(),
    ScoreCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
