using System.Globalization;

namespace Analysis.Charts.Scales;

/// <summary>Where a number axis has its lines and labels.</summary>
internal static class NumberTicks
{
    /// <summary>Ticks from low to high, at most as many as fit.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="most">How many labels have room; at least 2.</param>
    public static IReadOnlyList<Tick> Of(Axis axis, int most)
    {
        var values = axis.Log ? Logarithmic(axis, most) : Linear(axis, most);
        return [.. values.Select(value => new Tick(value, Label(value)))];
    }

    public static string Label(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    static IEnumerable<double> Linear(Axis axis, int most)
    {
        var step = Round.Step(axis.High - axis.Low, Math.Max(most, 2));
        for (var i = Math.Ceiling(axis.Low / step); i * step <= axis.High * (1 + 1e-9); i++)
        {
            yield return i * step;
        }
    }

    /// <summary>1, 2, 5 in every decade where there is room, else every power of ten, else every second, third... power.</summary>
    static List<double> Logarithmic(Axis axis, int most)
    {
        double[][] sets = [[1, 2, 5], [1, 5], [1]];
        var lowest = (int)Math.Floor(Math.Log10(axis.Low) + 1e-9);
        var highest = (int)Math.Ceiling(Math.Log10(axis.High) - 1e-9);
        List<double> Take(double[] factors, int every) => [.. Enumerable.Range(lowest, highest - lowest + 1)
            .Where(power => (power - lowest) % every == 0)
            .SelectMany(power => factors.Select(factor => factor * Math.Pow(10, power)))
            .Where(value => value >= axis.Low * (1 - 1e-9) && value <= axis.High * (1 + 1e-9))];
        foreach (var factors in sets)
        {
            var values = Take(factors, 1);
            if (values.Count <= most)
            {
                return values;
            }
        }

        return Take([1], 1 + ((highest - lowest) / Math.Max(most - 1, 1)));
    }
}

/// <summary>A place on an axis with its label; an empty label is a line without one.</summary>
/// <param name="At">In units of the axis.</param>
/// <param name="Label">What it says.</param>
internal readonly record struct Tick(double At, string Label);
