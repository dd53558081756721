using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Cli.Tests;

/// <summary><c>extract -</c> as a filter: any length, in order, and the same however the work is shared out.</summary>
public sealed class StreamingTests : IDisposable
{
    const string Parallel = "/usr/bin/parallel";

    readonly string _folder = Directory.CreateTempSubdirectory("stream-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Several_jobs_give_what_one_gives(string format)
    {
        var input = Lines(4000);
        var one = AnalysisProcess.RunWith(input, _folder, "extract", "-", "--format", format, "--jobs", "1");
        var four = AnalysisProcess.RunWith(input, _folder, "extract", "-", "--format", format, "--jobs", "4");
        Assert.Equal(one, four);
        Assert.Equal(1, one.ExitCode);
        Assert.Equal("standard input, line 3000: This is no JSON object", one.Errors[..49]);
        Assert.Contains("article-3999", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_jobs_are_refused() => Assert.Equal(2, AnalysisProcess.Run(_folder, "extract", "-", "--jobs", "0").ExitCode);

    [Fact]
    public async Task Memory_does_not_grow_with_the_input()
    {
        var text = string.Concat(Enumerable.Repeat("Nobody counted anybody on that day, and the report went on about the weather. ", 1000));
        var small = await PeakMemoryAsync(text, 200);
        var large = await PeakMemoryAsync(text, 2000);
        Assert.True(large < small + (96L << 20), $"{small >> 20} MB for 16 MB of input, {large >> 20} MB for 160 MB");
    }

    [Fact]
    public void Shared_out_by_GNU_parallel_the_claims_are_the_same()
    {
        Assert.SkipUnless(File.Exists(Parallel), "The Debian package parallel is not installed.");
        var path = Path.Combine(_folder, "articles.jsonl");
        File.WriteAllText(path, Lines(2000).Replace("no article\n", "", StringComparison.Ordinal));
        var program = $"dotnet '{typeof(ExitCode).Assembly.Location}' extract - --format jsonl --jobs 1";

        var whole = Shell($"{program} < '{path}' | LC_ALL=C sort");
        var shared = Shell($"{Parallel} --pipe --block 100k --jobs 2 \"{program}\" < '{path}' | LC_ALL=C sort");

        Assert.Equal(2000, whole.AsSpan().Count('\n'));
        Assert.Equal(whole, shared);
    }

    static string Lines(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var article = string.Create(CultureInfo.InvariantCulture, $$"""{"id":"article-{{i}}","published":"2024-12-23","text":"The NIS said on Monday that more than {{i + 100}} North Korean soldiers had been killed."}""");
            lines.Append(i == 2999 ? "no article" : article).Append('\n');
        }

        return lines.ToString();
    }

    async Task<long> PeakMemoryAsync(string text, int count)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, "extract", "-", "--format", "jsonl"]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        for (var i = 0; i < count; i++)
        {
            await process.StandardInput.WriteAsync($"{{\"id\":\"{i}\",\"text\":\"{text}\"}}\n");
            if (i % 50 == 49)
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
        }

        process.StandardInput.Close();
        await output;
        await process.WaitForExitAsync();
        return peak;
    }

    string Shell(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
