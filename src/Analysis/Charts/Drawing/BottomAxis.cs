using Analysis.Charts.Scales;

namespace Analysis.Charts.Drawing;

/// <summary>Writes the labels and small strokes of the axis under a plot.</summary>
internal sealed class BottomAxis(List<PlacedText> texts, List<GridLine> grid, Box plot, double size)
{
    /// <summary>Days, months or years, and under them the month or year in which they stand; returns the last base line.</summary>
    public double Dates(Scale x, double line)
    {
        if (x.Axis.High <= x.Axis.Low)
        {
            return line;
        }

        var ticks = DateTicks.Of(x.Axis, plot.Width);
        foreach (var tick in ticks.Labels)
        {
            Stroke(x.At(tick.At));
            Label(x.At(tick.At), line, tick.Label, bold: false);
        }

        foreach (var era in ticks.Eras)
        {
            Label(x.At(era.At), line + (size * 1.3), era.Label, bold: true);
        }

        return ticks.Eras.Count > 0 ? line + (size * 1.3) : line;
    }

    public double Numbers(Scale x, double line)
    {
        foreach (var tick in NumberTicks.Of(x.Axis, Math.Max(2, (int)(plot.Width / 70))))
        {
            var at = x.At(tick.At);
            grid.Add(new GridLine(at, plot.Top, at, plot.Bottom, false));
            Label(at, line, tick.Label, bold: false);
        }

        return Title(x, line);
    }

    public double Names(Scale x, double line)
    {
        foreach (var (name, i) in x.Axis.Categories.Select((name, i) => (name, i)))
        {
            // The outer headings reach outwards, where the names of their columns stand.
            var (anchor, shift) = i == 0 ? (Anchor.End, 4) : i == x.Axis.Categories.Count - 1 ? (Anchor.Start, -4) : (Anchor.Middle, 0);
            texts.Add(new PlacedText(x.At(i) + shift, line, name, size, TextRole.Axis) { Anchor = anchor, Bold = true });
        }

        return line;
    }

    double Title(Scale x, double line)
    {
        if (x.Axis.Title is not { } title)
        {
            return line;
        }

        texts.Add(new PlacedText(plot.Right, line + (size * 1.4), title, size, TextRole.Axis) { Anchor = Anchor.End });
        return line + (size * 1.4);
    }

    void Stroke(double at) => grid.Add(new GridLine(at, plot.Bottom, at, plot.Bottom + 4, true));

    /// <summary>A label that would meet its neighbour on the same line is left out; one at the edge is moved inside.</summary>
    void Label(double at, double line, string text, bool bold)
    {
        var width = TextMetrics.Width(text, size, bold);
        var inside = Math.Clamp(at, plot.Left + (width / 2) - 10, Math.Max(plot.Left + (width / 2) - 10, plot.Right - (width / 2) + 4));
        var label = new PlacedText(inside, line, text, size, TextRole.Axis) { Anchor = Anchor.Middle, Bold = bold };
        if (!texts.Exists(other => other.Role == TextRole.Axis && other.Y == line && other.Box.Grow(2).Overlaps(label.Box)))
        {
            texts.Add(label);
        }
    }
}
