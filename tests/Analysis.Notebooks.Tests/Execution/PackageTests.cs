using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public sealed class PackageTests : IDisposable
{
    readonly string _cache = Directory.CreateTempSubdirectory("packages-").FullName;

    public void Dispose() => Directory.Delete(_cache, recursive: true);

    [Fact]
    public async Task A_package_is_brought_shown_with_its_version_and_remembered()
    {
        using var cells = WithCache();
        var events = await cells.RunAsync("#r \"nuget: Markdig, 1.4.1\"\nMarkdig.Markdown.ToHtml(\"*x*\")");
        Assert.Equal("Installed Packages: Markdig, 1.4.1", events.OfType<Displayed>().Single().Data["text/plain"]);
        Assert.Equal("<p><em>x</em></p>\n", events.OfType<CellResult>().Single().Data["text/plain"]);
        var restored = Directory.EnumerateFiles(_cache, "project.assets.json", SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(restored, DateTime.UnixEpoch);
        using var next = WithCache();
        await next.RunAsync("#r \"nuget: Markdig, 1.4.1\"");
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(restored));
    }

    [Theory]
    [InlineData("#r \"nuget: There.Is.No.Such.Package.At.All, 1.0.0\"", "There.Is.No.Such.Package.At.All")]
    [InlineData("#r \"nuget: Markdig, 0.0.12345\"", "version 0.0.12345 of Markdig")]
    [InlineData("#r \"nuget: , 1\"", "names no package")]
    public async Task A_package_that_is_not_to_be_had_is_told(string code, string says)
    {
        using var cells = WithCache();
        var error = await cells.ErrorOfAsync("\n" + code);
        Assert.Equal(("PackageError", 2), (error.Name, error.Line));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    Cells WithCache() => new(new SessionOptions { PackageCache = _cache });
}
