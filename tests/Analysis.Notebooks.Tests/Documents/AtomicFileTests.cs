using System.Diagnostics;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Tests.Documents;

public sealed class AtomicFileTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("atomic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Equal_bytes_are_not_written()
    {
        var path = Path.Combine(_folder, "a");
        File.WriteAllText(path, "same");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        Assert.False(AtomicFile.Replace(path, "same"u8.ToArray()));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void A_failed_write_leaves_the_old_file_and_nothing_beside_it()
    {
        var path = Path.Combine(_folder, "a");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => AtomicFile.Replace(path, [1]));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var target = Path.Combine(_folder, "target");
        var link = Path.Combine(_folder, "link");
        File.WriteAllText(target, "old");
        File.CreateSymbolicLink(link, target);
        Assert.True(AtomicFile.Replace(link, "new"u8.ToArray()));
        Assert.Equal("new", File.ReadAllText(target));
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
    }

    // This process plays the writer that gets killed: it is started anew with the variable set and replaces the file over and over.
    [Fact]
    public async Task A_writer_killed_at_any_moment_leaves_old_or_new()
    {
        var path = Path.Combine(_folder, "a");
        var (old, changed) = (Content('a'), Content('b'));
        for (var kill = 0; kill < 12; kill++)
        {
            File.WriteAllBytes(path, old);
            using var writer = Start(path);
            await writer.StandardOutput.ReadLineAsync();
            await Task.Delay(kill * 3);
            writer.Kill();
            await writer.WaitForExitAsync();
            var left = File.ReadAllBytes(path);
            Assert.True(left.AsSpan().SequenceEqual(old) || left.AsSpan().SequenceEqual(changed), "The file is neither old nor new.");
        }
    }

    /// <summary>The writer's side; does nothing in an ordinary run.</summary>
    internal static void WriteForEver(string path)
    {
        Console.Out.WriteLine("begun");
        while (true)
        {
            AtomicFile.Replace(path, Content('b'));
            AtomicFile.Replace(path, Content('a'));
        }
    }

    static byte[] Content(char letter) => System.Text.Encoding.ASCII.GetBytes(new string(letter, 4_000_000));

    static Process Start(string path) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
    {
        ArgumentList = { typeof(AtomicFileTests).Assembly.Location },
        Environment = { [WriterStart.Variable] = path },
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}

/// <summary>Turns the test program into the writer when the variable names a file.</summary>
static class WriterStart
{
    public const string Variable = "ATOMIC_FILE_WRITER";

    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
        {
            AtomicFileTests.WriteForEver(path);
        }
    }
}
