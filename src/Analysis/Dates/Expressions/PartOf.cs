using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A part of a month, season or year: "early August", "the last week of October", "the first eight months of the year".</summary>
internal sealed record PartOf(DateExpression Whole, DatePart Part) : DateExpression
{
    public override bool IsDay => false;

    public override bool IsAnaphoric => Whole.IsAnaphoric;

    bool IsMiddle => Part is { Place: DatePlace.Middle, Unit: null };

    public override DateOnly EndPoint(DateSpan days) => IsMiddle ? Middle(days) : days.Last;

    public override DateOnly Point(DateSpan days) => IsMiddle ? Middle(days) : days.First;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (Whole.Resolve(anchor, leaning) is not { } whole)
        {
            return null;
        }

        return Part.Unit is { } unit ? Units(whole, unit) : Third(whole);
    }

    static DateOnly Middle(DateSpan days) => days.First.AddDays((days.Last.DayNumber - days.First.DayNumber) / 2);

    /// <summary>A month's first ten days, the middle ten, the rest; a longer span's thirds.</summary>
    DateSpan Third(DateSpan whole)
    {
        var length = whole.Last.DayNumber - whole.First.DayNumber + 1;
        var third = length is >= 28 and <= 31 ? 10 : Math.Max(1, length / 3);
        return Part.Place switch
        {
            DatePlace.First => whole with { Last = whole.First.AddDays(third - 1) },
            DatePlace.Middle => new DateSpan(whole.First.AddDays(third), whole.First.AddDays((2 * third) - 1), whole.Inferred),
            _ => whole with { First = whole.First.AddDays(Math.Min(2 * third, length - 1)) },
        };
    }

    /// <summary>The first day of the second half: of whole months the middle one or its 16th, of other spans the middle day.</summary>
    static DateOnly SecondHalf(DateSpan whole)
    {
        var next = whole.Last.AddDays(1);
        if (whole.First.Day != 1 || next.Day != 1)
        {
            return whole.First.AddDays((whole.Last.DayNumber - whole.First.DayNumber + 1) / 2);
        }

        var months = ((next.Year - whole.First.Year) * 12) + next.Month - whole.First.Month;
        return whole.First.AddMonths(months / 2).AddDays(months % 2 == 0 ? 0 : 15);
    }

    DateSpan? Units(DateSpan whole, DateUnit unit)
    {
        if (Part.Half != 0)
        {
            var half = SecondHalf(whole);
            return Part.Half == 1 ? whole with { Last = half.AddDays(-1) } : whole with { First = half };
        }

        if (Part.Place == DatePlace.Last)
        {
            return unit.Moved(whole.Last.AddDays(1), -Part.Count) is { } first && first >= whole.First ? whole with { First = first } : null;
        }

        var from = unit.Moved(whole.First, (Part.Ordinal - 1) * Part.Count);
        var next = unit.Moved(whole.First, Part.Ordinal * Part.Count);
        return from is not null && next is not null && next.Value.AddDays(-1) <= whole.Last ? whole with { First = from.Value, Last = next.Value.AddDays(-1) } : null;
    }
}

/// <summary>Which end of the whole.</summary>
internal enum DatePlace
{
    First,
    Middle,
    Last,
}

/// <summary>Which part of a whole.</summary>
/// <param name="Place">Which end; "first", "second", "third" count from the first.</param>
/// <param name="Unit">What is counted ("week"); null for "early", "mid" and "late".</param>
/// <param name="Count">How many units: 8 in "the first eight months".</param>
/// <param name="Ordinal">Which one from the first: 2 in "the second week".</param>
/// <param name="Half">1 or 2 for "the first half" and "the second half", else 0.</param>
internal readonly record struct DatePart(DatePlace Place, DateUnit? Unit = null, int Count = 1, int Ordinal = 1, int Half = 0);
