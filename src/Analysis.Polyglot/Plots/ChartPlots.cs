using Analysis.Charts;

namespace Analysis.Polyglot;

/// <summary>The charts of the library, drawn by ScottPlot.</summary>
public static class ChartPlots
{
    /// <summary>The chart as ScottPlot plots, one for each panel.</summary>
    /// <exception cref="InvalidOperationException">A mark's quote is not what its article says at that place.</exception>
    public static PlottedChart ToScottPlot(this Chart chart)
    {
        foreach (var evidence in chart.Marks.SelectMany(mark => mark.Evidence).Concat(chart.Panels.SelectMany(panel => panel.Lines).SelectMany(line => line.Evidence)))
        {
            evidence.Verify();
        }

        return new PlottedChart(chart);
    }
}
