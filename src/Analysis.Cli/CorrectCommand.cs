using System.CommandLine;
using System.Globalization;

namespace Analysis.Cli;

/// <summary><c>analysis correct</c>: writes a row of <c>corrections.csv</c>.</summary>
static class CorrectCommand
{
    static readonly string[] Columns = ["article", "quote", "field", "value", "reason", "who", "when"];

    public static Command Create()
    {
        var article = new Argument<string>("article") { Description = "The id of the article." };
        var quote = new Argument<string>("quote") { Description = "Words of the article around the one figure that is meant, exactly as there; best its whole sentence." };
        var field = new Argument<string>("field") { Description = "reject, add, or the field to change (measure, subject, source, ...)." };
        var value = new Argument<string?>("value") { Description = "The field's new value; for add the figure as it stands in the quote.", Arity = ArgumentArity.ZeroOrOne };
        var data = new Option<DirectoryInfo>("--data") { Description = "The data folder.", DefaultValueFactory = _ => new DirectoryInfo("data") };
        var reason = new Option<string?>("--reason") { Description = "Why." };
        var who = new Option<string>("--who") { Description = "Who corrects it.", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command("correct", "Corrects what was read by hand: writes a row of corrections.csv, which every later run applies and shows.") { article, quote, field, value, data, reason, who };
        command.SetAction(result => Run(result.GetRequiredValue(data).FullName, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["article"] = result.GetValue(article),
            ["quote"] = result.GetValue(quote),
            ["field"] = result.GetValue(field),
            ["value"] = result.GetValue(value),
            ["reason"] = result.GetValue(reason),
            ["who"] = result.GetValue(who),
            ["when"] = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }));
        return command;
    }

    static int Run(string data, Dictionary<string, string?> row)
    {
        try
        {
            using var turn = FolderLock.Take(data, Console.Error);
            var path = Path.Combine(data, "corrections.csv");
            var before = Corpus.Load(data).Problems;
            var old = WholeFile.Read(path);
            WholeFile.Write(path, CsvAppend.Rows(old, Columns, [row]));
            var corpus = Corpus.Load(data);
            if (corpus.Problems.Except(before).ToList() is { Count: > 0 } problems)
            {
                Restore(path, old);
                problems.ForEach(Console.Error.WriteLine);
                Console.Error.WriteLine("Nothing was written.");
                return ExitCode.Failed;
            }

            Console.Out.WriteLine(corpus.Corrections[^1]);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.Failed;
        }
    }

    static void Restore(string path, byte[] content)
    {
        if (content.Length == 0)
        {
            File.Delete(path);
        }
        else
        {
            WholeFile.Write(path, content);
        }
    }
}
