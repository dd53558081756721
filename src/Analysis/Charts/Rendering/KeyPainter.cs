using Analysis.Charts.Drawing;
using Analysis.Claims;
using Analysis.Figures;
using static Analysis.Charts.Rendering.MarkupWriter;

namespace Analysis.Charts.Rendering;

/// <summary>Draws the signs of the legend, in a neutral colour, just as they stand in the plot.</summary>
internal sealed class KeyPainter(MarkupWriter svg, ThemeStyle style, string softFill)
{
    const double Radius = 5;

    public void Paint(IReadOnlyList<PlacedKey> keys)
    {
        foreach (var key in keys)
        {
            var series = key.Series is { } name && style.Index(name) >= 0 ? name : null;
            svg.Open("g", ("aria-hidden", "true"), ("color", series is null ? style.Quiet : style.Colour(series)), ("class", series is null ? "n" : $"k{style.Index(series).ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
            Sign(key);
            svg.Close().Line();
        }
    }

    void Sign(PlacedKey key)
    {
        if (key.Form is { } form)
        {
            Form(key, form);
        }
        else if (key.Sign is { } sign)
        {
            Sign(key, sign);
        }
        else
        {
            Painter(false).Glyph(key.Shape ?? Shape.Circle, key.X, key.Y, Radius, hollow: false);
        }
    }

    void Form(PlacedKey key, Bound bound) => Painter(bound is Bound.Range or Bound.Vague).Paint(OfForm(key, bound));

    /// <summary>A mark of this form. Open ends point up and down, as on an upright chart; bars lie, to fit a line of text.</summary>
    public static PlacedMark OfForm(PlacedKey key, Bound bound)
    {
        if (bound is Bound.Range or Bound.Vague)
        {
            return Sample(bound, key.Y, key.X - 7, key.X + 8);
        }

        var arrow = bound switch { Bound.Min => -11.5, Bound.Max => 11.5, _ => 0 };
        var at = key.Y - (arrow / 2.6);
        return Sample(bound, key.X, at, at) with { Arrow = arrow, Radius = arrow == 0 ? Radius : Radius - 0.8 };
    }

    void Sign(PlacedKey key, LegendSign sign)
    {
        switch (sign)
        {
            case LegendSign.RunningTotal:
                svg.Empty("line", ("x1", Number(key.X - 8)), ("y1", Number(key.Y)), ("x2", Number(key.X + 8)), ("y2", Number(key.Y)), ("stroke", "currentColor"), ("stroke-width", "1.2"));
                return;
            case LegendSign.Carriers:
            case LegendSign.Superseded:
                Painter(false).Glyph(Shape.Circle, key.X - 4, key.Y - 1, Radius - 1.5, hollow: false);
                GlyphPainter.Foot(svg, sign == LegendSign.Carriers ? "×2" : "→", key.X - 0.5, key.Y + Radius);
                return;
            case LegendSign.Reference:
                svg.Open("g", ("opacity", PanelPainter.ReferenceOpacity));
                Painter(false).Glyph(Shape.Circle, key.X, key.Y, Radius, hollow: false);
                svg.Close();
                return;
            default:
                Painter(false).Paint(Dated(key, sign));
                return;
        }
    }

    /// <summary>A mark with this sign of its date or its hedge.</summary>
    public static PlacedMark Dated(PlacedKey key, LegendSign sign)
    {
        var (days, basis) = sign switch
        {
            LegendSign.Period => (new DaySpan(DateOnly.MinValue, DateOnly.MinValue.AddDays(1)), DateBasis.About),
            LegendSign.AboutDay => (DaySpan.Day(DateOnly.MinValue), DateBasis.About),
            LegendSign.PublishedDay => (DaySpan.Day(DateOnly.MinValue), DateBasis.Published),
            _ => (DaySpan.Day(DateOnly.MinValue), DateBasis.Said),
        };
        var hedge = sign switch { LegendSign.Unconfirmed => Hedge.Unconfirmed, LegendSign.Denied => Hedge.Denied, _ => Hedge.Stated };
        var sample = Sample(Bound.Exact, sign == LegendSign.Period ? key.X + 5 : key.X, key.Y, key.Y);
        return sample with
        {
            Mark = sample.Mark with { Days = days, Basis = basis, Hedge = hedge, IsNew = sign == LegendSign.New },
            Extent = sign == LegendSign.Period ? (key.X - 8, key.X + 8) : null,
            Radius = Radius - 1,
        };
    }

    static PlacedMark Sample(Bound bound, double across, double low, double high)
    {
        var quantity = bound switch
        {
            Bound.Min => new Quantity(bound, 1, null),
            Bound.Max => new Quantity(bound, null, 1),
            _ => new Quantity(bound, 1, 1),
        };
        var mark = new Mark { Series = "", Shape = Shape.Circle, Quantity = quantity, Evidence = [] };
        return new PlacedMark(mark, across, across, low, high, Radius) { Core = default, Full = default };
    }

    GlyphPainter Painter(bool horizontal) => new(svg, style.Paper, softFill, horizontal, showBasis: true, showHedge: true);
}
