using System.CommandLine;
using System.Globalization;
using Analysis.Claims;
using Analysis.Scoring;
using Analysis.Training;

namespace Analysis.Cli;

/// <summary><c>analysis train</c>: learns the weights by which the reader decides what no rule does.</summary>
static class TrainCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("gold") { Description = "Files of passages marked by hand (JSON lines).", Arity = ArgumentArity.OneOrMore };
        files.AcceptExistingOnly();
        var except = PassageIds.Option("--except", "A file that lists the ids of passages to leave out, one a line.");
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder of the weights.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "Analysis", "Weights")) };
        var command = new Command("train", "Learns from passages marked by hand how much each hint weighs beside what the rules read, and writes the weights; build again to use them.") { files, except, output };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(except), result.GetRequiredValue(output)));
        return command;
    }

    static int Run(FileInfo[] files, FileInfo? except, DirectoryInfo output)
    {
        var ids = PassageIds.Read(except) ?? [];
        try
        {
            var passages = files.SelectMany(file => GoldFile.Read(file.FullName)).ToLookup(passage => ids.Contains(passage.Article.Id));
            if (!passages[false].Any(passage => passage.Claims.Count > 0))
            {
                Console.Error.WriteLine("No marked figure is left to learn from; the weights stay as they were.");
                return ExitCode.Failed;
            }

            foreach (var report in WeightFiles.Learn([.. passages[false]], [.. passages[true]], new ClaimExtractor(SourceCatalogue.Default), output.FullName))
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Question,-9} {Shares(report.Learned)}; by weights from other passages {report.CrossValidated:0.000}"));
                if (report.Others is { } others)
                {
                    Console.Out.WriteLine($"{"left out",9} {Shares(others)}");
                }
            }
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.Failed;
        }

        return ExitCode.Done;
    }

    static string Shares(Accuracy accuracy) =>
        string.Create(CultureInfo.InvariantCulture, $"{accuracy.Figures} figures, right by the rules {accuracy.ByRule:0.000}, by weights {accuracy.ByWeights:0.000}");
}
