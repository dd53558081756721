using System.CommandLine;
using Analysis.Articles;
using Analysis.Claims;
using Microsoft.Data.Sqlite;

namespace Analysis.Cli.Export;

/// <summary><c>analysis export</c>: articles, claims and reported figures for other tools.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The data folder.", DefaultValueFactory = _ => new DirectoryInfo("data") };
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "The folder to write to.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("out", "export")) };
        var command = new Command(
            "export",
            "Writes articles, claims and reported figures for other tools: CSV files with a description of their columns (datapackage.json), JSON lines, and an SQLite file with full-text search.")
        {
            data, output,
        };
        command.SetAction(result => Run(result.GetRequiredValue(data).FullName, result.GetRequiredValue(output).FullName));
        return command;
    }

    static int Run(string data, string output)
    {
        if (!Directory.Exists(Path.Combine(data, "articles")))
        {
            Console.Error.WriteLine($"There is no folder \"articles\" in {data}; give the data folder with --data.");
            return ExitCode.WrongUsage;
        }

        try
        {
            var corpus = Corpus.Load(data);
            foreach (var problem in corpus.Problems)
            {
                Console.Error.WriteLine(TerminalText.Visible(problem.ToString()));
            }

            Directory.CreateDirectory(output);
            Write(corpus, output);
            return corpus.Problems.Any(problem => !problem.IsRemark) ? ExitCode.Failed : ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or SqliteException)
        {
            Console.Error.WriteLine($"The export could not be written: {e.Message}");
            return ExitCode.Failed;
        }
    }

    static void Write(Corpus corpus, string folder)
    {
        var tables = ExportTables.Of(corpus);
        foreach (var table in tables)
        {
            WholeFile.Write(Path.Combine(folder, $"{table.Name}.csv"), table.Values.ToCsv());
        }

        WholeFile.Write(Path.Combine(folder, DataPackage.FileName), DataPackage.Describe(tables));
        WholeFile.Write(Path.Combine(folder, "articles.jsonl"), string.Concat(corpus.Articles.Select(article => ArticleJson.Write(article) + "\n")));
        WholeFile.Write(Path.Combine(folder, "claims.jsonl"), string.Concat(corpus.Claims.Select(claim => ClaimJson.Write(claim) + "\n")));
        WholeFile.Write(Path.Combine(folder, "corpus.sqlite"), path => SqliteFile.Write(path, tables));
        Console.Out.WriteLine($"{corpus}, exported to {folder}");
    }
}
