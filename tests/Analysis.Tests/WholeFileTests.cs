using System.Runtime.Versioning;

namespace Analysis.Tests;

public sealed class WholeFileTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("whole-").FullName;

    string FilePath => Path.Combine(_folder, "a.html");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_failed_write_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(FilePath, "old");

        Assert.Throws<IOException>(() => WholeFile.Write(FilePath, draft =>
        {
            File.WriteAllText(draft, "ne");
            throw new IOException("No space left on device");
        }));

        Assert.Equal("old", File.ReadAllText(FilePath));
        Assert.Equal([FilePath], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void The_file_is_the_old_one_while_the_new_one_is_written()
    {
        File.WriteAllText(FilePath, "old");
        WholeFile.Write(FilePath, draft =>
        {
            File.WriteAllText(draft, "new");
            Assert.Equal("old", File.ReadAllText(FilePath));
        });
        Assert.Equal("new", File.ReadAllText(FilePath));
    }

    [Fact]
    public void Several_at_once_put_whole_contents_in_place()
    {
        string[] contents = [.. Enumerable.Range(0, 8).Select(i => new string((char)('a' + i), 200_000))];
        Parallel.For(0, 400, i =>
        {
            WholeFile.Write(FilePath, contents[i % contents.Length]);
            Assert.Contains(File.ReadAllText(FilePath), contents);
        });
        Assert.Equal([FilePath], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_refused_write_names_the_file_and_not_its_draft()
    {
        Directory.CreateDirectory(FilePath);
        var refused = Assert.ThrowsAny<Exception>(() => WholeFile.Write(FilePath, "new"));
        Assert.Contains(FilePath, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("~", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_a_file_keeps_who_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links and modes of Unix.");
        var link = Path.Combine(_folder, "link.html");
        File.WriteAllText(FilePath, "old");
        File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, FilePath);

        WholeFile.Write(link, "new");

        Assert.Equal("new", File.ReadAllText(FilePath));
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public void What_is_no_file_on_a_disk_is_written_to_as_it_is()
    {
        Assert.SkipUnless(Directory.Exists("/dev/fd"), "Open files have no names here.");
        using var open = new FileStream(FilePath, FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite);

        WholeFile.Write($"/dev/fd/{open.SafeFileHandle.DangerousGetHandle()}", "through");

        using var reader = new StreamReader(open);
        Assert.Equal("through", reader.ReadToEnd());
    }
}
