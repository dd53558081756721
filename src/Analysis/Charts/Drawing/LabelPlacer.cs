namespace Analysis.Charts.Drawing;

/// <summary>Writes names beside marks where there is room, and leaves them out where there is none.</summary>
/// <remarks>
/// Greedy: first one name for each series, then, on a chart of few marks, one for every other mark. A name never covers a mark,
/// another name or the edge; every series that got none is told in the legend.
/// </remarks>
internal sealed class LabelPlacer
{
    /// <summary>Up to so many marks, each is named with the words of its figure.</summary>
    const int FewMarks = 16;

    /// <summary>Up to so many marks, each is named where there is room, not only one of its series.</summary>
    const int SomeMarks = 60;

    const double Gap = 3.5;

    readonly Box _room;
    readonly double _size;
    readonly BoxIndex _taken = new(32);
    readonly List<PlacedText> _texts = [];

    public LabelPlacer(Box room, double size, IEnumerable<Box> obstacles)
    {
        _room = room;
        _size = size;
        foreach (var box in obstacles)
        {
            _taken.Add(box);
        }
    }

    /// <summary>The labels that found room, and the series that none of them names.</summary>
    /// <remarks>A mark whose label is empty is named elsewhere: by the title of its panel or by its row.</remarks>
    public (IReadOnlyList<PlacedText> Texts, IReadOnlySet<string> Unnamed) Place(IReadOnlyList<PlacedMark> marks)
    {
        var latestFirst = marks.Where(mark => mark.Mark.Label != "").Reverse().ToList();
        var named = new HashSet<PlacedMark>();
        var series = new HashSet<string>(StringComparer.Ordinal);
        var few = marks.Count <= FewMarks;
        foreach (var mark in latestFirst.Where(mark => !mark.Mark.IsReference).Concat(latestFirst.Where(mark => mark.Mark.IsReference)))
        {
            if (!series.Contains(mark.Mark.Series) && TryPlace(mark, few))
            {
                named.Add(mark);
                series.Add(mark.Mark.Series);
            }
        }

        foreach (var mark in latestFirst.Where(mark => marks.Count <= SomeMarks && !named.Contains(mark)))
        {
            TryPlace(mark, few);
        }

        return (_texts, latestFirst.Select(mark => mark.Mark.Series).Where(name => !series.Contains(name)).ToHashSet(StringComparer.Ordinal));
    }

    bool TryPlace(PlacedMark mark, bool withFigure)
    {
        var name = mark.Mark.Label ?? mark.Mark.Series;
        var figure = withFigure && mark.Mark.Label is null && mark.Mark.Quantity is not null && mark.Mark.Evidence.Count > 0 ? EvidenceText.Figure(mark.Mark.Evidence[0]) : null;
        return (figure is not null && TryPlace(mark, [name, figure])) || TryPlace(mark, [name]);
    }

    bool TryPlace(PlacedMark mark, string[] lines)
    {
        var width = lines.Select((line, i) => TextMetrics.Width(line, _size, bold: i == 0)).Max();
        var height = lines.Length * _size * 1.15;
        foreach (var (box, anchor) in Candidates(mark, width, height))
        {
            if (_room.Contains(box) && _taken.IsFree(box))
            {
                _taken.Add(box);
                _texts.AddRange(lines.Select((line, i) => Text(mark, line, i, box, anchor)));
                return true;
            }
        }

        return false;
    }

    PlacedText Text(PlacedMark mark, string line, int row, Box box, Anchor anchor)
    {
        var x = anchor switch { Anchor.Start => box.Left, Anchor.Middle => (box.Left + box.Right) / 2, _ => box.Right };
        return new PlacedText(x, box.Top + (_size * (0.85 + (1.15 * row))), line, _size, TextRole.Label)
        {
            Anchor = anchor,
            Bold = row == 0,
            Series = row == 0 ? mark.Mark.Series : null,
        };
    }

    /// <summary>Beside the mark first, then at its corners, then over and under it; last a little further off.</summary>
    static IEnumerable<(Box Box, Anchor Anchor)> Candidates(PlacedMark mark, double width, double height)
    {
        // On a lying chart arrows point sideways, and the name stands after them.
        var core = mark.Mark.Row is null ? mark.Core : mark.Full;
        var (x, y) = ((core.Left + core.Right) / 2, (core.Top + core.Bottom) / 2);
        foreach (var gap in new[] { Gap, Gap * 2.5 })
        {
            var (right, left) = (core.Right + gap, core.Left - gap - width);
            var (above, below) = (mark.Full.Top - gap - height, mark.Full.Bottom + gap);
            yield return (new(right, y - (height / 2), right + width, y + (height / 2)), Anchor.Start);
            yield return (new(left, y - (height / 2), left + width, y + (height / 2)), Anchor.End);
            foreach (var shift in new[] { -0.8, 0.8 })
            {
                yield return (new(right, y - (height / 2) + (shift * height), right + width, y + (height / 2) + (shift * height)), Anchor.Start);
                yield return (new(left, y - (height / 2) + (shift * height), left + width, y + (height / 2) + (shift * height)), Anchor.End);
            }

            yield return (new(x - (width / 2), above, x + (width / 2), above + height), Anchor.Middle);
            yield return (new(x - (width / 2), below, x + (width / 2), below + height), Anchor.Middle);
        }
    }
}
