using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>JSON lines in, claims out, over corpora of growing size and on one processor or two; the corpus is generated as it is read.</summary>
[MemoryDiagnoser]
public class ScalingBenchmarks
{
    List<byte[]> _parts = [];

    [Params(1_000, 20_000, 200_000)]
    public int Documents { get; set; }

    [Params(1, 2)]
    public int Jobs { get; set; }

    [GlobalSetup]
    public void Prepare() => _parts = [.. GeneratedCorpus.Lines(Models.Five, Documents)];

    [Benchmark]
    public Task<long> Extract() => Pipeline.RunAsync(_parts, Jobs);
}
