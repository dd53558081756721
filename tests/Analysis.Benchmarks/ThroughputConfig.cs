using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Analysis.Benchmarks;

/// <summary>Shows documents a second, megabytes of text a second and bytes allocated for a document beside each time.</summary>
sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(
            new PerDocument("docs/s", (report, documents) => documents / Seconds(report)),
            new PerDocument("MB/s", (report, documents) => documents * MeanSize / Seconds(report) / 1e6),
            new PerDocument("B/doc", (report, documents) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)documents));
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
    }

    static double MeanSize { get; } = Models.Five.Average(article => article.Text.Length);

    static double Seconds(BenchmarkReport report) => report.ResultStatistics!.Mean / 1e9;

    sealed class PerDocument(string name, Func<BenchmarkReport, int, double> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase] is { ResultStatistics: not null } report
                ? value(report, (int)benchmarkCase.Parameters["Documents"]).ToString("N0", CultureInfo.InvariantCulture) : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
