using System.CommandLine;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;

namespace Analysis.Cli;

/// <summary><c>analysis add</c>: new material into the data folder, with its manifest rows.</summary>
static class AddCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files of articles, folders of them, or - for the text of one article on standard input.", Arity = ArgumentArity.OneOrMore };
        var data = new Option<DirectoryInfo>("--data") { Description = "The data folder.", DefaultValueFactory = _ => new DirectoryInfo("data") };
        var publisher = new Option<string?>("--publisher") { Description = "Who published it." };
        var date = new Option<string?>("--date") { Description = "When it was published: a day (2024-10-18), a month (2024-10) or a year." };
        var title = new Option<string?>("--title") { Description = "Its title." };
        var url = new Option<string?>("--url") { Description = "Its address." };
        var command = new Command("add", "Puts articles into the data folder and shows the figures that they report.") { paths, data, publisher, date, title, url };
        command.Validators.Add(result =>
        {
            if (result.GetValue(date) is { } text && !PartialDate.TryParse(text, out _))
            {
                result.AddError($"\"{text}\" is no date; write a day as 2024-10-18, a month as 2024-10, or a year.");
            }
        });
        command.SetAction(result => Run(
            result.GetRequiredValue(paths),
            result.GetRequiredValue(data).FullName,
            new GivenFields(result.GetValue(publisher), result.GetValue(date), result.GetValue(title), result.GetValue(url))));
        return command;
    }

    static int Run(string[] paths, string data, GivenFields given)
    {
        if (!Directory.Exists(Path.Combine(data, "articles")))
        {
            Console.Error.WriteLine($"There is no folder \"articles\" in {data}; give the data folder with --data.");
            return ExitCode.WrongUsage;
        }

        try
        {
            using var turn = FolderLock.Take(data, Console.Error);
            var transaction = new AddTransaction(data);
            transaction.Recover();
            var material = new NewMaterial(ArticleInput.Read(data).Articles, data, given, Console.Error);
            foreach (var path in paths)
            {
                material.Add(path);
            }

            if (material.Files.Count > 0)
            {
                transaction.Commit([.. material.Files.Select(file => (file.Name, file.Content, file.Row))]);
                Show(material.Files);
            }

            return material.HasFailed ? ExitCode.Failed : ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"{e.Message} Nothing was added.");
            return ExitCode.Failed;
        }
    }

    static void Show(IReadOnlyList<NewFile> files)
    {
        using var target = OutputFile.Open(null);
        var writer = new TableWriter(target.Writer, new ClaimExtractor(SourceCatalogue.Default));
        foreach (var file in files)
        {
            target.Writer.WriteLine($"added articles/{TerminalText.Visible(file.Name)}");
            foreach (var article in ArticleDating.Complete(new ArticleSet(file.Articles, [])).Articles)
            {
                writer.Write(article);
            }
        }

        writer.Finish();
        target.Complete();
    }
}
