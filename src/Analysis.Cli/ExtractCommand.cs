using System.CommandLine;
using Analysis.Claims;

namespace Analysis.Cli;

/// <summary><c>analysis extract</c>: articles in, claims out.</summary>
static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Article files, folders of them, corpora (folders that hold articles/), or - for articles as JSON lines on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<ClaimFormat>("--format") { Description = "How claims are written.", DefaultValueFactory = _ => ClaimFormat.Table };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write to, whole or not at all; standard output otherwise." };
        var explain = new Option<bool>("--explain") { Description = "Show under each sentence which rule read which field from which characters, and every number that was rejected." };
        var command = new Command("extract", "Reads the reported figures of articles.") { paths, format, output, explain };
        command.SetAction(result => Run(result.GetRequiredValue(paths), result.GetValue(format), result.GetValue(output), result.GetValue(explain)));
        return command;
    }

    static int Run(string[] paths, ClaimFormat format, FileInfo? output, bool explain)
    {
        try
        {
            return Extract(paths, format, output, explain);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The claims could not be written{(output is null ? "" : $" to {output}")}: {e.Message}");
            return ExitCode.Failed;
        }
    }

    static int Extract(string[] paths, ClaimFormat format, FileInfo? output, bool explain)
    {
        var extractor = new ClaimExtractor(SourceCatalogue.Default);
        var input = new ArticleStream(Console.In, Console.Error);
        using var target = OutputFile.Open(output);
        ClaimWriter writer = explain ? new ExplanationWriter(target.Writer, extractor) : ClaimWriter.Create(format, target.Writer, extractor);
        foreach (var article in input.Read(paths))
        {
            writer.Write(article);
        }

        writer.Finish();
        target.Complete();
        return input.HasFailed ? ExitCode.Failed : ExitCode.Done;
    }
}
