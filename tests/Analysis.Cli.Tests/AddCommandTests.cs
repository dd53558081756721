using System.Diagnostics;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>Adding and correcting in a process of its own, on a data folder of the test's own.</summary>
public sealed class AddCommandTests : IDisposable
{
    const string Manifest = "file,publisher,published,title,url,language,note\nold.txt,The Paper,2024-10-18,,,en,kept\n";
    const string Losses = "The NIS said 100 North Korean soldiers were killed.";

    readonly string _folder = Directory.CreateTempSubdirectory("add-").FullName;

    public AddCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
        Write("data/articles/old.txt", "Six soldiers were wounded.");
        Write("data/articles.csv", Manifest);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_added_article_is_copied_described_and_its_figures_are_shown()
    {
        Write("new.txt", Losses);

        var (code, output, errors) = Run("", "add", "new.txt", "--publisher", "A, B", "--date", "2024-12-23");

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("added articles/new.txt\n", output, StringComparison.Ordinal);
        Assert.Contains("100", output, StringComparison.Ordinal);
        Assert.Equal(Losses, Read("data/articles/new.txt"));
        Assert.Equal(Manifest + "new.txt,\"A, B\",2024-12-23,,,,\n", Read("data/articles.csv"));
    }

    [Fact]
    public void An_article_that_is_there_is_recognised_and_nothing_changes()
    {
        Write("again.txt", "Six soldiers were wounded.");
        var before = Contents();

        var (code, output, errors) = Run("", "add", "again.txt");

        Assert.Equal((0, "", "again.txt: it is there already as \"old\" (the same text). It was not added again.\n"), (code, output, errors));
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_file_of_a_name_that_is_taken_gets_another_one()
    {
        Write("old.txt", Losses);

        Assert.Equal(0, Run("", "add", "old.txt").Code);

        Assert.Equal(("Six soldiers were wounded.", Losses), (Read("data/articles/old.txt"), Read("data/articles/old-2.txt")));
    }

    [Fact]
    public void Text_on_standard_input_becomes_an_article()
    {
        Assert.Equal(0, Run(Losses, "add", "-", "--title", "Losses").Code);

        var file = Directory.EnumerateFiles(Path.Combine(_folder, "data", "articles"), "text-*.txt").Single();
        Assert.Equal(Losses, File.ReadAllText(file));
        Assert.Contains($"{Path.GetFileName(file)},,,Losses,", Read("data/articles.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_added()
    {
        Write("folder/a.txt", Losses);
        Write("folder/b.docx", "x");

        var (code, _, errors) = Run("", "add", "folder", "missing.txt");

        Assert.Equal(1, code);
        Assert.Contains("b.docx: files that end in \".docx\" are not read", errors, StringComparison.Ordinal);
        Assert.Contains("There is no file and no folder \"missing.txt\".", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "data", "articles", "a.txt")));
    }

    [Fact]
    public void A_failure_leaves_everything_as_it_was()
    {
        Write("data/articles.csv", "file,published\nold.txt,2024\n");
        Write("new.txt", Losses);
        var before = Contents();

        var (code, _, errors) = Run("", "add", "new.txt", "--publisher", "X");

        Assert.Equal((1, "The file has no column \"publisher\"; add it to its first line. Nothing was added.\n"), (code, errors));
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void What_a_killed_command_left_unfinished_is_taken_away_again()
    {
        Write("data/articles/half.txt", Losses);
        Write("data/.analysis-add.journal", "no digest of the manifest\n" + Convert.ToBase64String(Encoding.UTF8.GetBytes("half.txt")));

        new AddTransaction(Path.Combine(_folder, "data")).Recover();

        Assert.False(File.Exists(Path.Combine(_folder, "data", "articles", "half.txt")));
        Assert.False(File.Exists(Path.Combine(_folder, "data", ".analysis-add.journal")));
    }

    [Fact]
    public void A_kill_at_any_moment_leaves_whole_files_and_the_next_run_finishes_the_work()
    {
        const int Kills = 8;
        Write("new.txt", Losses);
        var random = new Random(7);
        for (var i = 0; i < Kills; i++)
        {
            using var process = Start("add", "new.txt", "--publisher", "X");
            process.StandardInput.Close();
            process.WaitForExit(random.Next(1, 1500));
            process.Kill();
            process.WaitForExit();
            Assert.Contains(Read("data/articles.csv"), new[] { Manifest, Manifest + "new.txt,X,,,,,\n" });
        }

        Assert.Equal(0, Run("", "add", "new.txt", "--publisher", "X").Code);
        Assert.Equal(Manifest + "new.txt,X,,,,,\n", Read("data/articles.csv"));
        Assert.Equal(["new.txt", "old.txt"], Directory.EnumerateFiles(Path.Combine(_folder, "data", "articles")).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_command_waits_for_the_first_and_says_so()
    {
        Write("new.txt", Losses);
        using var first = FolderLock.Take(Path.Combine(_folder, "data"), TextWriter.Null);
        using var process = Start("add", "new.txt");
        process.StandardInput.Close();
        Assert.Contains("waiting for it to finish", process.StandardError.ReadLine(), StringComparison.Ordinal);

        first.Dispose();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder, "data", "articles", "new.txt")));
    }

    [Fact]
    public void A_correction_is_written_and_applied()
    {
        var (code, output, errors) = Run("", "correct", "old", "Six soldiers were wounded.", "measure", "killed", "--reason", "misread", "--who", "A. Kim");

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("measure from wounded to killed (misread, A. Kim, ", output, StringComparison.Ordinal);
        Assert.StartsWith("article,quote,field,value,reason,who,when\nold,Six soldiers were wounded.,measure,killed,misread,A. Kim,", Read("data/corrections.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_cannot_be_applied_is_not_written()
    {
        var (code, _, errors) = Run("", "correct", "old", "Seven soldiers", "reject");

        Assert.Equal(1, code);
        Assert.Contains("the quoted words do not stand in \"old\"", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "data", "corrections.csv")));
    }

    void Write(string file, string content)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    /// <summary>Every file of the data folder that a user would see, with its content.</summary>
    List<string> Contents() =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, "data"), "*", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith(".analysis.lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => $"{path}\n{File.ReadAllText(path)}")];

    (int Code, string Output, string Errors) Run(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Analysis.Cli.dll"), .. arguments])
    {
        WorkingDirectory = _folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;
}
