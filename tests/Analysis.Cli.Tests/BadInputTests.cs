using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary>
/// A data folder with one good article and one bad thing: the bad one is told once, with its place and what to do, the good one is
/// read, the exit code is 1, memory stays bounded, and nothing in the folder changes.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    const string Good = "18 October 2024\nSix North Korean soldiers were killed, the NIS said.";
    const long MostMemory = 700L << 20;

    static readonly Dictionary<string, (string Name, Action<string> Make)> Bad = new(StringComparer.Ordinal)
    {
        ["empty"] = ("bad.txt", path => File.WriteAllBytes(path, [])),
        ["binary"] = ("bad.txt", path => File.WriteAllBytes(path, RandomBytes(100_000))),
        ["NUL bytes"] = ("bad.txt", path => File.WriteAllBytes(path, [.. "Six soldiers"u8, 0, 0, 0, .. " were killed."u8])),
        ["truncated gzip"] = ("bad.txt.gz", path => File.WriteAllBytes(path, Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good, 1000))))[..200])),
        ["truncated gzip of lines"] = ("bad.jsonl.gz", path => File.WriteAllBytes(path, Packed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"id\":\"{i}\",\"published\":\"2024-10-18\",\"text\":\"Nobody came on day {i * 7919 % 1000}.\"}}\n"))))[..^500])),
        ["no gzip"] = ("bad.html.gz", path => File.WriteAllText(path, Good)),
        ["gzip of gigabytes"] = ("bad.txt.gz", path => WritePacked(path, 2L << 30)),
        ["lone surrogate in JSON"] = ("bad.jsonl", path => File.WriteAllText(path, """{"id":"x","text":"Six \ud800 soldiers"}""")),
        ["lone surrogate in UTF-16"] = ("bad.txt", path => File.WriteAllBytes(path, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Six "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" soldiers")])),
        ["a line of 200 MB"] = ("bad.jsonl", path => WriteLong(path, 200 << 20)),
        ["a text of 200 MB"] = ("bad.txt", path => WriteLong(path, 200 << 20)),
        ["HTML nested deep"] = ("bad.html", path => File.WriteAllText(path, string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Six soldiers.")),
        ["entity bomb"] = ("bad.xml", path => File.WriteAllText(path, "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>")),
        ["unknown format"] = ("bad.pdf", path => File.WriteAllText(path, "%PDF-1.7")),
        ["broken JSON"] = ("bad.json", path => File.WriteAllText(path, "{\"id\":")),
        ["a name with a line break"] = ("bad\nname.docx", path => File.WriteAllText(path, "x")),
        ["a link to itself"] = ("bad.txt", path => File.CreateSymbolicLink(path, path)),
        ["a link to nothing"] = ("bad.txt", path => File.CreateSymbolicLink(path, path + "-gone.txt")),
        ["a table without texts"] = ("bad.csv", path => File.WriteAllText(path, "a,b\n1,2\n")),
    };

    readonly string _folder = Directory.CreateTempSubdirectory("bad-").FullName;

    public BadInputTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data", "articles"));
        File.WriteAllText(Path.Combine(_folder, "data", "articles", "good.txt"), Good);
    }

    public static TheoryData<string> Kinds { get; } = [.. Bad.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_cannot_be_read_is_told_once_and_the_rest_is_read(string kind)
    {
        var (name, make) = Bad[kind];
        make(Path.Combine(_folder, "data", "articles", name));
        var before = Contents();

        var (exitCode, output, errors, memory) = Extract();

        Assert.Equal(1, exitCode);
        var message = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("articles/bad", message, StringComparison.Ordinal);
        Assert.EndsWith(".", message.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.InRange(memory, 0, MostMemory);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_folder_without_read_permission_is_told_and_the_rest_is_read()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv") && Environment.UserName == "root", "Needs Linux and root, to run the command as a user who may not read the folder.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var closed = Directory.CreateDirectory(Path.Combine(_folder, "data", "articles", "bad")).FullName;
        File.WriteAllText(Path.Combine(closed, "a.txt"), Good);
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var (exitCode, output, errors, _) = Extract("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

        Assert.Equal(1, exitCode);
        Assert.Contains("articles/bad: the folder cannot be read", errors.Replace("bad: the", "articles/bad: the", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_hundred_thousand_tiny_articles_are_read()
    {
        const int Count = 100_000;
        using (var file = new StreamWriter(Path.Combine(_folder, "data", "articles", "tiny.jsonl")))
        {
            for (var i = 0; i < Count; i++)
            {
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{i}}","language":"en","text":"{{i + 100}} soldiers were killed."}"""));
            }
        }

        var (exitCode, output, errors, memory) = Extract();

        Assert.Equal(0, exitCode);
        Assert.StartsWith("tiny.jsonl: the published date of 100,000 of its articles is not known.", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(Count + 1, output.AsSpan().Count('\n'));
        Assert.InRange(memory, 0, MostMemory);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_leaves_no_half_of_a_file()
    {
        var script = $"mount -t tmpfs -o size=4k none '{_folder}/full' && dotnet '{typeof(ExitCode).Assembly.Location}' extract '{_folder}/data' --format jsonl --output '{_folder}/full/claims.jsonl'; echo $?; ls -A '{_folder}/full'";
        Directory.CreateDirectory(Path.Combine(_folder, "full"));
        File.WriteAllText(Path.Combine(_folder, "data", "articles", "long.txt"), string.Concat(Enumerable.Range(10, 200).Select(i => $"{i} North Korean soldiers were killed, the NIS said. ")));
        using var process = Start("unshare", ["--mount", "sh", "-c", script]);
        var reading = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        var errors = await reading;
        Assert.SkipWhen(errors.Contains("unshare", StringComparison.Ordinal) || errors.Contains("mount:", StringComparison.Ordinal), "Mounting a small file system needs root.");

        Assert.Equal("1\n", output);
        Assert.Contains("claims.jsonl", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    (int ExitCode, string Output, string Errors, long Memory) Extract(params string[] before)
    {
        string[] command = ["dotnet", typeof(ExitCode).Assembly.Location, "extract", "data", "--format", "jsonl"];
        using var process = Start([.. before, .. command]);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var memory = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            memory = Math.Max(memory, PeakMemory(process));
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result, memory);
    }

    static long PeakMemory(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile; what was seen before counts.
            return 0;
        }
    }

    Process Start(params string[] command) => Start(command[0], command[1..]);

    Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>Every file and folder with its size and time.</summary>
    string Contents() => string.Join('\n', new DirectoryInfo(_folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry => $"{entry.FullName} {(entry as FileInfo)?.LinkTarget ?? (entry.LinkTarget is null && entry is FileInfo file ? file.Length.ToString(CultureInfo.InvariantCulture) : "")} {entry.LastWriteTimeUtc:O}"));

    static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    static byte[] Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    static void WritePacked(string path, long size)
    {
        using var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        var zeros = new byte[1 << 20];
        for (var written = 0L; written < size; written += zeros.Length)
        {
            gzip.Write(zeros);
        }
    }

    static void WriteLong(string path, int size)
    {
        using var file = File.Create(path);
        var words = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Six soldiers were killed. ", 40_000)));
        for (var written = 0; written < size; written += words.Length)
        {
            file.Write(words);
        }
    }
}
