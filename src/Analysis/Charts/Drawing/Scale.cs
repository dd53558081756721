namespace Analysis.Charts.Drawing;

/// <summary>From units of an axis to pixels.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="AtLow">The pixel of its lower end.</param>
/// <param name="AtHigh">The pixel of its upper end.</param>
internal sealed record Scale(Axis Axis, double AtLow, double AtHigh)
{
    /// <summary>Pixels kept between a logarithmic scale and the place of 0 beside it.</summary>
    public const double ZeroGap = 22;

    double Start => Axis is { Log: true, HasZero: true } ? AtLow + (Math.Sign(AtHigh - AtLow) * ZeroGap) : AtLow;

    /// <summary>The pixel of a value; of 0 on a logarithmic axis, its place beside the scale.</summary>
    public double At(double value)
    {
        if (Axis.High <= Axis.Low)
        {
            return (AtLow + AtHigh) / 2;
        }

        if (!Axis.Log)
        {
            return AtLow + ((value - Axis.Low) / (Axis.High - Axis.Low) * (AtHigh - AtLow));
        }

        return value <= 0 ? AtLow : Start + (Math.Log(value / Axis.Low) / Math.Log(Axis.High / Axis.Low) * (AtHigh - Start));
    }
}
