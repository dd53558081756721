using System.CommandLine;
using Analysis.Claims;
using Analysis.Scoring;

namespace Analysis.Cli;

/// <summary><c>analysis score</c>: how well the reader does on texts marked by hand.</summary>
static class ScoreCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("gold") { Description = "Files of passages marked by hand (JSON lines).", Arity = ArgumentArity.OneOrMore };
        files.AcceptExistingOnly();
        var errors = new Option<bool>("--errors") { Description = "List every difference too." };
        var only = PassageIds.Option("--only", "A file that lists the ids of the passages to score, one a line.");
        var command = new Command("score", "Reads passages that people marked by hand and prints precision, recall and F1 by level and field.") { files, errors, only };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetValue(errors), result.GetValue(only)));
        return command;
    }

    static int Run(FileInfo[] files, bool listErrors, FileInfo? only)
    {
        var ids = PassageIds.Read(only);
        var extractor = new ClaimExtractor(SourceCatalogue.Default);
        foreach (var file in files)
        {
            try
            {
                var passages = GoldFile.Read(file.FullName).Where(passage => ids?.Contains(passage.Article.Id) ?? true).ToList();
                if (passages.Count == 0 && ids is not null)
                {
                    // A file with none of the wanted passages would look like one that is read all wrong.
                    continue;
                }

                var report = Scorer.Score(passages, passage => extractor.Extract(passage.Article));
                if (listErrors)
                {
                    report.Differences.ToList().ForEach(Console.Out.WriteLine);
                }

                Console.Out.WriteLine(file.Name);
                Console.Out.Write(report.ToString());
            }
            catch (FormatException e)
            {
                Console.Error.WriteLine(e.Message);
                return 1;
            }
        }

        return 0;
    }
}
