using Analysis.Benchmarks;
using BenchmarkDotNet.Running;

// "ratio" measures all against the limits of the same moments; anything else goes to BenchmarkDotNet.
if (args is ["ratio", ..])
{
    RatioRun.Write(Console.Out);
}
else if (args is ["generate", var count, ..])
{
    using var output = Console.OpenStandardOutput();
    foreach (var lines in GeneratedCorpus.Lines(Models.Five, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)))
    {
        output.Write(lines);
    }
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Models).Assembly).Run(args, new ThroughputConfig());
}
