namespace Analysis.Charts.Drawing;

/// <summary>Names the bars of a chart of links: the first column on its left, the last on its right, those between above them.</summary>
internal sealed class NodeLabels(Panel panel, double width, double size)
{
    const double Gap = 7;

    /// <summary>Pixels kept over the first bar of a column between, for its name.</summary>
    public const double Above = 14;

    double LastColumn => panel.Nodes.Max(node => node.Column);

    public double LeftMargin => Margin(0);

    public double RightMargin => panel.Nodes.Count == 0 ? 0 : Margin(LastColumn);

    public IEnumerable<PlacedText> Place(Scale x, Scale y)
    {
        foreach (var node in panel.Nodes)
        {
            var first = node.Column == 0;
            var text = TextMetrics.Fit(node.Name, (width * 0.34) - Gap, size);
            var between = !first && node.Column < LastColumn;
            var (left, line) = between ? (x.At(node.Column), y.At(node.From) - 3) : (x.At(node.Column) + (first ? -Gap : Gap), ((y.At(node.From) + y.At(node.To)) / 2) + (size * 0.36));
            yield return new PlacedText(left, line, text, size, TextRole.Label)
            {
                Anchor = between ? Anchor.Middle : first ? Anchor.End : Anchor.Start,
                Series = node.Series,
                Bold = node.Series is not null,
            };
        }
    }

    double Margin(double column) => panel.Nodes.Where(node => node.Column == column)
        .Select(node => Math.Min(TextMetrics.Width(node.Name, size, bold: true), width * 0.34) + Gap).DefaultIfEmpty(0).Max();
}
