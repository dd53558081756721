using Analysis.Charts;
using Analysis.Charts.Scales;
using ScottPlot;
using Tick = ScottPlot.Tick;

namespace Analysis.Polyglot;

/// <summary>The library's ticks on a ScottPlot axis, for the part of it that is in sight.</summary>
internal sealed class AxisTicks(PlotAxis axis) : ITickGenerator
{
    public Tick[] Ticks { get; private set; } = [];

    public int MaxTickCount { get; set; } = 60;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle) =>
        Ticks = [.. Of(range, edge, size.Length).Where(tick => range.Contains(tick.Position)).Take(MaxTickCount)];

    IEnumerable<Tick> Of(CoordinateRange range, Edge edge, float pixels)
    {
        if (axis.Axis.Kind == AxisKind.Category)
        {
            return axis.Axis.Categories.Select((name, i) => Tick.Major(axis.At(i), name));
        }

        var (one, other) = (axis.ValueAt(range.Min), axis.ValueAt(range.Max));
        var (low, high) = (Math.Max(axis.Axis.Low, one), Math.Min(axis.Axis.High, other));
        if (high <= low)
        {
            return [];
        }

        var seen = axis.Axis with { Low = low, High = high };
        return seen.Kind == AxisKind.Date ? Dates(seen, pixels * (float)((high - low) / (other - one))) : Numbers(seen, edge, pixels);
    }

    IEnumerable<Tick> Numbers(Axis seen, Edge edge, float pixels) =>
        NumberTicks.Of(seen, Math.Max(2, (int)(pixels / (edge == Edge.Bottom ? 70 : seen.Log ? 30 : 52)))).Select(tick => Tick.Major(axis.At(tick.At), tick.Label));

    /// <summary>Days, months or years, and under the first of each month or year its name.</summary>
    IEnumerable<Tick> Dates(Axis seen, float pixels)
    {
        var ticks = DateTicks.Of(seen, pixels);
        var eras = ticks.Eras.ToDictionary(era => era.At, era => era.Label);
        return ticks.Labels.Select(tick => Tick.Major(axis.At(tick.At), eras.TryGetValue(tick.At, out var era) ? $"{tick.Label}\n{era}" : tick.Label));
    }
}
