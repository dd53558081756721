using System.Globalization;
using Analysis.Figures;

namespace Analysis.Findings;

/// <summary>What a figure leaves open, as least and greatest number of people.</summary>
/// <param name="Low">Inclusive; 0 where the figure gives no lower end.</param>
/// <param name="High">Inclusive; null where the figure gives no upper end.</param>
public readonly record struct PeopleRange(long Low, long? High)
{
    /// <summary>An "about" figure leaves at most this share of itself open.</summary>
    const int LargestRoomInPercent = 10;

    /// <summary>The figure at its word: "about 8,000" is 8,000.</summary>
    public static PeopleRange AtItsWord(Quantity quantity) => new(quantity.Low ?? 0, quantity.High);

    /// <summary>
    /// The figure with the room that "about" leaves: half a unit of its last digit that is not zero, but no more than a tenth
    /// ("about 12,000" is 11,500 to 12,500). Other bounds are taken at their word.
    /// </summary>
    public static PeopleRange WithRoom(Quantity quantity)
    {
        if (quantity.Bound != Bound.Approx || quantity.Low is not { } number || number == 0)
        {
            return AtItsWord(quantity);
        }

        var unit = 1L;
        while (number % (unit * 10) == 0)
        {
            unit *= 10;
        }

        var room = Math.Min(unit / 2, number * LargestRoomInPercent / 100);
        return new(number - room, number + room);
    }

    /// <summary>How many people lie between this range and one that begins above it; 0 when it does not begin above it.</summary>
    public long GapUpTo(PeopleRange above) => High is { } high && above.Low > high ? above.Low - high : 0;

    /// <summary>How many people lie between two ranges; 0 when some number is in both.</summary>
    public long GapTo(PeopleRange other) => Math.Max(GapUpTo(other), other.GapUpTo(this));

    public override string ToString() => High is { } high
        ? string.Create(CultureInfo.InvariantCulture, $"{Low:N0} to {high:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"at least {Low:N0}");
}
