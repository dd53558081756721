using Analysis.Figures;

namespace Analysis.Charts.Scales;

/// <summary>Chooses the axis for a set of figures.</summary>
internal static class NumberAxis
{
    /// <summary>
    /// Linear from zero, or logarithmic when the figures span two decades or more; both end on round numbers. A logarithmic
    /// axis begins at the round number (1, 2 or 5 times a power of ten) below the least figure, not a decade lower.
    /// </summary>
    public static Axis Of(IEnumerable<Quantity> quantities, NumberScale choice)
    {
        var all = quantities.ToList();
        var values = all.SelectMany(quantity => new[] { quantity.Low, quantity.High }).OfType<long>().ToList();
        var positive = values.Where(value => value > 0).ToList();
        if (positive.Count == 0)
        {
            return new Axis(AxisKind.Number, 0, 1);
        }

        double least = positive.Min();
        double most = positive.Max();
        var log = choice == NumberScale.Log || (choice == NumberScale.Auto && most >= least * 100);
        var axis = log
            ? new Axis(AxisKind.Number, Round.Below(least), Round.Above(Math.Max(most, least * 2))) { Log = true, HasZero = values.Contains(0) }
            : new Axis(AxisKind.Number, 0, LinearTop(most));
        return axis with { HasOpenEnds = all.Exists(quantity => quantity.Bound == Bound.Min) };
    }

    static double LinearTop(double most)
    {
        var step = Round.Step(most, 6);
        return Math.Ceiling(most / step) * step;
    }
}
