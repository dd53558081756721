namespace Analysis.Charts.Drawing;

/// <summary>Boxes in cells of a grid, so that a crowded drawing is searched in its neighbourhood only.</summary>
internal sealed class BoxIndex(double cell)
{
    readonly Dictionary<(int X, int Y), List<Box>> _cells = [];

    public void Add(Box box)
    {
        foreach (var key in Keys(box))
        {
            if (!_cells.TryGetValue(key, out var list))
            {
                _cells[key] = list = [];
            }

            list.Add(box);
        }
    }

    public bool IsFree(Box box) => !Keys(box).Any(key => _cells.TryGetValue(key, out var list) && list.Exists(box.Overlaps));

    /// <summary>How much of its width a box has to itself at the tightest spot: 0 when it is free, else minus the deepest overlap.</summary>
    /// <param name="box">The box.</param>
    /// <param name="enough">Stops looking at an overlap deeper than this; its answer is then only known to be below it.</param>
    public double Gap(Box box, double enough)
    {
        var deepest = 0.0;
        foreach (var key in Keys(box))
        {
            foreach (var other in _cells.TryGetValue(key, out var list) ? list : [])
            {
                if (box.Overlaps(other))
                {
                    deepest = Math.Max(deepest, Math.Min(box.Right - other.Left, other.Right - box.Left));
                    if (-deepest < enough)
                    {
                        return -deepest;
                    }
                }
            }
        }

        return -deepest;
    }

    IEnumerable<(int X, int Y)> Keys(Box box)
    {
        for (var x = (int)Math.Floor(box.Left / cell); x <= Math.Floor(box.Right / cell); x++)
        {
            for (var y = (int)Math.Floor(box.Top / cell); y <= Math.Floor(box.Bottom / cell); y++)
            {
                yield return (x, y);
            }
        }
    }
}
