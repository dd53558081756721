using System.Diagnostics;
using System.Globalization;
using Analysis.Articles;
using Analysis.Claims;

namespace Analysis.Tests.Claims;

/// <summary>The whole reading is linear in the length of the text, for hostile texts too.</summary>
public sealed class EndlessTextTests
{
    const int Short = 6_000;
    const int Times = 8;

    /// <summary>Work that grew with the square would be <see cref="Times"/> times as much again; linear work varies with caches and the collector of memory.</summary>
    const double Most = 3 * Times;

    /// <summary>The system tells no shorter time of the processor, in nanoseconds.</summary>
    const double Shortest = 5e6;

    static readonly ClaimExtractor Extractor = new(SourceCatalogue.Default);

    public static TheoryData<string> Units => [.. File.ReadLines(Path.Combine(ProjectFolder.Root, "tests", "Analysis.Tests", "Claims", "endless.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Units))]
    public void Eight_times_the_text_is_about_eight_times_the_work(string unit)
    {
        var part = unit.Replace("\\n", "\n", StringComparison.Ordinal);
        var once = Math.Max(Shortest, Work(part, Short));

        Assert.InRange(Work(part, Short * Times) / once, 0, Most);
    }

    /// <summary>The least that a few readings took, in nanoseconds of the processor.</summary>
    static double Work(string unit, int length)
    {
        const int Readings = 2;
        var article = new Article("x", string.Concat(Enumerable.Repeat(unit, 1 + (length / unit.Length))));
        return Enumerable.Range(0, Readings).Min(_ =>
        {
            var before = ProcessorTime();
            Extractor.Extract(article);
            return ProcessorTime() - before;
        });
    }

    /// <summary>What this thread has used of the processor, where the system tells (Linux: proc(5), schedstat), so that other work on the machine does not count; else the time that went by.</summary>
    static double ProcessorTime()
    {
        const string Told = "/proc/thread-self/schedstat";
        return File.Exists(Told) ? double.Parse(File.ReadAllText(Told).Split(' ')[0], CultureInfo.InvariantCulture) : Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency);
    }
}
