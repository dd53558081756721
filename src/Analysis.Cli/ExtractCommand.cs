using System.CommandLine;
using Analysis.Articles;
using Analysis.Claims;

namespace Analysis.Cli;

/// <summary><c>analysis extract</c>: articles in, claims out.</summary>
static class ExtractCommand
{
    public static Command Create()
    {
        var command = new Command("extract", "Reads the reported figures of articles given as JSON lines on standard input (-).");
        command.SetAction(_ => Run());
        return command;
    }

    static int Run()
    {
        var extractor = new ClaimExtractor(SourceCatalogue.Default);
        while (Console.In.ReadLine() is { } line)
        {
            foreach (var claim in extractor.Extract(ArticleJson.Read(line)))
            {
                Console.Out.WriteLine(ClaimJson.Write(claim));
            }
        }

        return 0;
    }
}
