using System.Globalization;

namespace Analysis.Figures;

/// <summary>How many: a bound with the ends that it states.</summary>
public readonly record struct Quantity
{
    /// <param name="bound">How the number is bounded.</param>
    /// <param name="low">The least number, inclusive; null only for <see cref="Bound.Max"/>.</param>
    /// <param name="high">The greatest number, inclusive; null only for <see cref="Bound.Min"/>.</param>
    /// <exception cref="ArgumentException">The ends do not fit the bound: "more than 3,000" has no high end, an exact number two equal ones.</exception>
    public Quantity(Bound bound, long? low, long? high)
    {
        var fits = bound switch
        {
            Bound.Exact or Bound.Approx => low is not null && low == high,
            Bound.Min => low is not null && high is null,
            Bound.Max => low is null && high is not null,
            _ => low is not null && high is not null && low <= high,
        };
        if (!fits || low < 0 || high < 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A figure of bound {bound} cannot have low {low} and high {high}."), nameof(bound));
        }

        Bound = bound;
        Low = low;
        High = high;
    }

    public Bound Bound { get; }

    public long? Low { get; }

    public long? High { get; }

    /// <summary>The quantity in words: "exact 1,500", "min 3,000", "range 10,000 to 12,000".</summary>
    public override string ToString() => Bound switch
    {
        Bound.Range or Bound.Vague => string.Create(CultureInfo.InvariantCulture, $"{Bound} {Low:N0} to {High:N0}").ToLowerInvariant(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Bound} {Low ?? High:N0}").ToLowerInvariant(),
    };
}
