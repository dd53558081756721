using System.CommandLine;
using Analysis.Claims;
using Microsoft.Win32.SafeHandles;

namespace Analysis.Cli;

/// <summary><c>analysis extract</c>: articles in, claims out.</summary>
static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Article files, folders of them, corpora (folders that hold articles/), or - for articles as JSON lines on standard input, of any length.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<ClaimFormat>("--format") { Description = "How claims are written.", DefaultValueFactory = _ => ClaimFormat.Table };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "The file to write to, whole or not at all; standard output otherwise." };
        var explain = new Option<bool>("--explain") { Description = "Show under each sentence which rule read which field from which characters, and every number that was rejected." };
        var jobs = new Option<int>("--jobs", "-j") { Description = "How many batches of articles are read at once. Default: the number of processors.", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs: at least 1.");
            }
        });
        var command = new Command("extract", "Reads the reported figures of articles.") { paths, format, output, explain, jobs };
        command.SetAction(async (result, cancellation) =>
        {
            var file = result.GetValue(output);
            try
            {
                return result.GetValue(explain) || result.GetValue(format) == ClaimFormat.Table
                    ? ForPeople(result.GetRequiredValue(paths), file, result.GetValue(explain))
                    : await ForProgramsAsync(result.GetRequiredValue(paths), result.GetValue(format), file, result.GetValue(jobs), cancellation);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"The claims could not be written{(file is null ? "" : $" to {file}")}: {e.Message}");
                return ExitCode.Failed;
            }
            catch (OperationCanceledException)
            {
                await Console.Error.WriteLineAsync("Stopped.");
                return ExitCode.Failed;
            }
        });
        return command;
    }

    static int ForPeople(string[] paths, FileInfo? output, bool explain)
    {
        var extractor = new ClaimExtractor(SourceCatalogue.Default);
        var input = new ArticleStream(StandardInput.Open, Console.Error);
        using var target = OutputFile.Open(output);
        ClaimWriter writer = explain ? new ExplanationWriter(target.Writer, extractor) : new TableWriter(target.Writer, extractor);
        foreach (var article in input.Articles(paths))
        {
            writer.Write(article);
        }

        writer.Finish();
        target.Complete();
        return input.HasFailed ? ExitCode.Failed : ExitCode.Done;
    }

    static async Task<int> ForProgramsAsync(string[] paths, ClaimFormat format, FileInfo? output, int jobs, CancellationToken cancellation)
    {
        var input = new ArticleStream(StandardInput.Open, Console.Error);
        var pipeline = new ExtractPipeline(new ClaimExtractor(SourceCatalogue.Default), format, jobs);
        using var target = OutputFile.Open(output);
        target.Stream.Write(ClaimBytes.Head(format));
        var isShown = !Console.IsErrorRedirected && (output is not null || Console.IsOutputRedirected);
        await ExtractProgress.RunAsync(isShown, paths is ["-"] ? SizeOfStandardInput() : null, step => pipeline.RunAsync(
            input.Batches(paths),
            batch =>
            {
                input.Tell(batch.Problems);
                target.Stream.Write(batch.Claims.Written.Span);
                step(batch);
            },
            cancellation));
        target.Complete();
        return input.HasFailed ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>The bytes of standard input when it is a file; null when it is a pipe.</summary>
    static long? SizeOfStandardInput()
    {
        try
        {
            // Descriptor 0 on the systems that have it; elsewhere the size stays unknown.
            using var handle = new SafeFileHandle(0, ownsHandle: false);
            return OperatingSystem.IsWindows() ? null : RandomAccess.GetLength(handle);
        }
        catch (Exception e) when (e is IOException or NotSupportedException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
