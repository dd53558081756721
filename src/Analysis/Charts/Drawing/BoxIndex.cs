namespace Analysis.Charts.Drawing;

/// <summary>Boxes in cells of a grid, so that a crowded drawing is searched in its neighbourhood only.</summary>
internal sealed class BoxIndex(double cell)
{
    readonly Dictionary<(int X, int Y), List<Box>> _cells = [];

    public void Add(Box box)
    {
        var (left, top, right, bottom) = Cells(box);
        for (var x = left; x <= right; x++)
        {
            for (var y = top; y <= bottom; y++)
            {
                if (!_cells.TryGetValue((x, y), out var list))
                {
                    _cells[(x, y)] = list = [];
                }

                list.Add(box);
            }
        }
    }

    public bool IsFree(Box box) => Gap(box, 0) == 0;

    /// <summary>How much of its width a box has to itself at the tightest spot: 0 when it is free, else minus the deepest overlap.</summary>
    /// <param name="box">The box.</param>
    /// <param name="enough">Stops looking at an overlap deeper than this; its answer is then only known to be below it.</param>
    public double Gap(Box box, double enough)
    {
        var (left, top, right, bottom) = Cells(box);
        var gap = 0.0;
        for (var x = left; x <= right; x++)
        {
            for (var y = top; y <= bottom; y++)
            {
                gap = _cells.TryGetValue((x, y), out var list) ? Math.Min(gap, Gap(box, list, enough)) : gap;
                if (gap < enough)
                {
                    return gap;
                }
            }
        }

        return gap;
    }

    static double Gap(Box box, List<Box> others, double enough)
    {
        var gap = 0.0;
        foreach (var other in others)
        {
            if (box.Overlaps(other))
            {
                gap = Math.Min(gap, -Math.Min(box.Right - other.Left, other.Right - box.Left));
                if (gap < enough)
                {
                    return gap;
                }
            }
        }

        return gap;
    }

    (int Left, int Top, int Right, int Bottom) Cells(Box box) =>
        ((int)Math.Floor(box.Left / cell), (int)Math.Floor(box.Top / cell), (int)Math.Floor(box.Right / cell), (int)Math.Floor(box.Bottom / cell));
}
