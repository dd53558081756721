namespace Analysis.Charts.Scales;

/// <summary>Round numbers: 1, 2 and 5 times a power of ten.</summary>
internal static class Round
{
    static readonly double[] Factors = [1, 2, 5];

    /// <summary>The greatest round number that is not above a positive value.</summary>
    public static double Below(double value) => Factors.Select(factor => factor * Power(value)).Last(round => round <= value * (1 + 1e-12));

    /// <summary>The least round number that is not below a positive value.</summary>
    public static double Above(double value) => Factors.Append(10).Select(factor => factor * Power(value)).First(round => round >= value * (1 - 1e-12));

    /// <summary>The round step, at least 1, that divides a length into at most so many parts.</summary>
    public static double Step(double length, int parts) => Math.Max(1, Above(length / parts));

    /// <summary>The power of ten at or below a value.</summary>
    static double Power(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return power * 10 <= value * (1 + 1e-12) ? power * 10 : power;
    }
}
