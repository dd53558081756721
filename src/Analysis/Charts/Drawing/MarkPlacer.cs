using Analysis.Figures;

namespace Analysis.Charts.Drawing;

/// <summary>Gives every mark of a panel its place, and moves those apart that would lie on each other.</summary>
/// <remarks>
/// Marks are moved only across the direction of figures, never along it: a number stays where it is. A moved mark keeps the place
/// where it belongs, and the drawing joins the two.
/// </remarks>
internal sealed class MarkPlacer(Box plot, Box? lane, Scale value, Scale across, bool horizontal, double radius)
{
    /// <summary>Marks may cover this part of each other's width, no more, where there is room.</summary>
    const double Cover = 0.3;

    readonly BoxIndex _taken = new(24);

    /// <summary>Places the marks; those of the articles choose first, then those of the reference timeline.</summary>
    /// <returns>In the order of drawing that was given.</returns>
    /// <summary>How far the ring of a new figure stands off its glyph, in pixels.</summary>
    public const double RingReach = 3.4;

    public IReadOnlyList<PlacedMark> Place(IReadOnlyList<Mark> marks)
    {
        var placed = new PlacedMark[marks.Count];
        foreach (var i in Enumerable.Range(0, marks.Count).OrderBy(i => marks[i].IsReference))
        {
            placed[i] = Place(marks[i]);
        }

        return placed;
    }

    PlacedMark Place(Mark mark)
    {
        var (low, high) = Along(mark);
        var home = Home(mark);
        var room = mark.Days is null && lane is { } box ? box : plot;
        var at = FreePlace(home, low, high, Range(room));
        var core = Ringed(mark, Core(at, low, high));
        _taken.Add(Shrink(core));
        var extent = Extent(mark, home);
        var arrow = value.Axis.Kind == AxisKind.Number ? Arrow(mark.Quantity, low, room) : 0;
        return new PlacedMark(mark, at, home, low, high, radius)
        {
            Extent = extent,
            Arrow = arrow,
            Core = core,
            Full = Full(core, arrow, extent, low),
        };
    }

    (double Low, double High) Along(Mark mark) => mark.Quantity is { } quantity && value.Axis.Kind == AxisKind.Number
        ? (value.At((quantity.Low ?? quantity.High)!.Value), value.At((quantity.High ?? quantity.Low)!.Value))
        : (value.At(mark.Row ?? 0), value.At(mark.Row ?? 0));

    double Home(Mark mark)
    {
        if (across.Axis.Kind == AxisKind.Category)
        {
            return across.At(mark.Row ?? 0);
        }

        return mark.Days is { } days ? across.At(days.Last.DayNumber + 0.5)
            : lane is { } box ? (box.Left + box.Right) / 2 : across.At(across.Axis.High);
    }

    (double From, double To) Range(Box room) => horizontal ? (room.Top + radius, room.Bottom - radius) : (room.Left + radius, room.Right - radius);

    /// <summary>The nearest place where the glyph does not cover another; else the least crowded one within reach.</summary>
    double FreePlace(double home, double low, double high, (double From, double To) range)
    {
        const double Step = 2;
        var reach = Math.Max(14 * radius, 40);
        var best = home;
        var bestGap = double.NegativeInfinity;
        for (var moved = 0.0; moved <= reach; moved += Step)
        {
            foreach (var at in moved == 0 ? [home] : new[] { home + moved, home - moved })
            {
                if (at < range.From || at > range.To)
                {
                    continue;
                }

                var gap = _taken.Gap(Shrink(Core(at, low, high)), bestGap);
                if (gap >= 0)
                {
                    return at;
                }

                (best, bestGap) = gap > bestGap ? (at, gap) : (best, bestGap);
            }
        }

        return best;
    }

    /// <summary>The ring of a new figure takes room too.</summary>
    static Box Ringed(Mark mark, Box core) => mark.IsNew ? core.Grow(RingReach) : core;

    Box Core(double at, double low, double high)
    {
        var near = Math.Min(low, high) - (low == high ? radius : 0);
        var far = Math.Max(low, high) + (low == high ? radius : 0);
        return horizontal ? new(near, at - radius, far, at + radius) : new(at - radius, near, at + radius, far);
    }

    Box Shrink(Box core)
    {
        var less = radius * Cover;
        return new(core.Left + less, core.Top + less, core.Right - less, core.Bottom - less);
    }

    /// <summary>The days on the axis, where they are wider than the glyph; for an open beginning a short way into the past.</summary>
    (double From, double To)? Extent(Mark mark, double home)
    {
        if (mark.Days is not { } days || days.IsOneDay || across.Axis.Kind != AxisKind.Date)
        {
            return null;
        }

        var from = days.OpenStart ? home - (4 * radius) : across.At(days.First.DayNumber);
        var to = across.At(days.Last.DayNumber + 1);
        return (Math.Max(from, horizontal ? plot.Top : plot.Left), Math.Min(to, horizontal ? plot.Bottom : plot.Right));
    }

    /// <summary>The length of the arrow of an open end, with its sign in pixels; shorter near the edge of the plot.</summary>
    double Arrow(Quantity? quantity, double at, Box room)
    {
        var sign = quantity?.Bound switch { Bound.Min => 1, Bound.Max => -1, _ => 0 } * (horizontal ? 1 : -1);
        if (sign == 0)
        {
            return 0;
        }

        var edge = horizontal ? (sign > 0 ? room.Right - at : at - room.Left) : (sign > 0 ? room.Bottom - at : at - room.Top);
        return sign * Math.Min((2.2 * radius) + 7, Math.Max(edge - 1, radius + 3));
    }

    Box Full(Box core, double arrow, (double From, double To)? extent, double low)
    {
        var (left, top, right, bottom) = core;
        var (near, far) = (Math.Min(low, low + arrow), Math.Max(low, low + arrow));
        return horizontal
            ? new(Math.Min(left, near), Math.Min(top, extent?.From ?? top), Math.Max(right, far), Math.Max(bottom, extent?.To ?? bottom))
            : new(Math.Min(left, extent?.From ?? left), Math.Min(top, near), Math.Max(right, extent?.To ?? right), Math.Max(bottom, far));
    }
}
